import type { BearingWords } from '../law-messages';

export const entries: BearingWords = {
  'announced-2021-03-08': {
    title: 'Anuncio de la designación de 2021',
    does: 'El 8 de marzo de 2021 DHS anunció el TPS para Venezuela. El anuncio por sí solo no tenía efecto legal.',
  },
  '86-fr-13574': {
    title: 'Aviso que designó a Venezuela en 2021 (86 FR 13574)',
    does: 'Designó a Venezuela para el TPS del 9 de marzo de 2021 al 9 de septiembre de 2022. Abrió la inscripción inicial: al principio, según abogados, hasta el 5 de septiembre de 2021.',
  },
  '86-fr-15694': {
    title: 'Corrección del aviso de 2021 (86 FR 15694)',
    does: 'El 24 de marzo de 2021 corrigió errores en unas direcciones de correo. No cambió las fechas del TPS.',
  },
  '86-fr-41986': {
    title: 'Más tiempo para la inscripción inicial de 2021 (86 FR 41986)',
    does: 'Se publicó el 4 de agosto de 2021. Según un comunicado de USCIS, alargó la inscripción inicial hasta el 9 de septiembre de 2022.',
  },
  'announced-2022-07-11': {
    title: 'Anuncio de la extensión de 2022',
    does: 'Según copias del comunicado de DHS, se anunció el 11 de julio de 2022. El anuncio por sí solo no tenía efecto legal.',
  },
  '87-fr-55024': {
    title: 'Extensión de la designación de 2021 (87 FR 55024)',
    does: 'Extendió la designación de 2021 del 10 de septiembre de 2022 al 10 de marzo de 2024. La reinscripción fue del 8 de septiembre de 2022 al 7 de noviembre de 2022.',
  },
  'announced-2023-09-20': {
    title: 'Anuncio de la extensión y de la designación de 2023',
    does: 'El 20 de septiembre de 2023 DHS anunció que extendía la designación de 2021 y que habría otra nueva. El anuncio por sí solo no tenía efecto legal.',
  },
  '88-fr-68130': {
    title: 'Extensión de 2021 y nueva designación de 2023 (88 FR 68130)',
    does: 'Extendió la designación de 2021 hasta el 10 de septiembre de 2025. Creó otra distinta, la de 2023, del 3 de octubre de 2023 al 2 de abril de 2025.',
  },
  '88-fr-80327': {
    title: 'Corrección del aviso de 2023 (88 FR 80327)',
    does: 'Igualó la fecha final del TPS y la del permiso de trabajo. Fue solo para personas con su primer I-821 o I-765 pendiente el 3 de octubre de 2023.',
  },
  '90-fr-5961': {
    title: 'Extensión de enero de 2025 (90 FR 5961)',
    does: 'Extendió la designación de 2023 del 3 de abril de 2025 al 2 de octubre de 2026. Quien tenía TPS de 2021 también podía reinscribirse. DHS la anuló el 3 de febrero de 2025.',
  },
  '90-fr-8805': {
    title: 'Anulación de la extensión de enero de 2025 (90 FR 8805)',
    does: 'El 3 de febrero de 2025 DHS dejó sin efecto esa extensión. El fin volvió a ser el 2 de abril de 2025 para la de 2023 y el 10 de septiembre de 2025 para la de 2021.',
  },
  '90-fr-9040': {
    title: 'Aviso que termina la designación de 2023 (90 FR 9040)',
    does: 'Se publicó el 5 de febrero de 2025. Fijó el fin de la designación de 2023 para el 7 de abril de 2025, a las 11:59 p. m. No tocó la de 2021.',
  },
  'ndcal-2025-03-31': {
    title: 'Un tribunal federal de California aplazó la anulación y la terminación',
    does: 'Fue el 31 de marzo de 2025. Según abogados, USCIS volvió a usar la extensión de enero de 2025. La Corte Suprema puso esta orden en pausa el 19 de mayo de 2025.',
  },
  'sct-2025-05-19': {
    title: 'La Corte Suprema puso en pausa la orden de marzo (No. 24A1059)',
    does: 'El 19 de mayo de 2025 puso en pausa la orden del tribunal de California. DHS trató la designación de 2023 como terminada el 7 de abril de 2025.',
  },
  'ndcal-2025-05-30': {
    title: 'Orden sobre documentos con fecha del 2 de octubre de 2026',
    does: 'Según la prensa, el 30 de mayo de 2025 un tribunal de California protegió documentos con fecha del 2 de octubre de 2026 recibidos hasta el 5 de febrero de 2025. No está confirmado que cubra la designación de 2021.',
  },
  'ca9-2025-08-29': {
    title: 'El Noveno Circuito confirmó la orden de marzo (No. 25-2120)',
    does: 'Según la prensa, el tribunal de apelaciones (Noveno Circuito) la confirmó el 29 de agosto de 2025. En la práctica nada cambió: seguía en pausa por la Corte Suprema.',
  },
  'announced-2025-09-03': {
    title: 'Anuncio del fin de la designación de 2021',
    does: 'Según copias del comunicado, DHS lo anunció el 3 de septiembre de 2025. El anuncio por sí solo no tenía efecto legal.',
  },
  'ndcal-2025-09-05': {
    title: 'Sentencia de un tribunal federal de California contra la anulación y la terminación de 2023',
    does: 'Según la prensa, USCIS la cumplió unas cuatro semanas: el TPS de 2023, y el de 2021 de quien se reinscribió en 2025, iba hasta el 2 de octubre de 2026. La Corte Suprema la puso en pausa el 3 de octubre de 2025.',
  },
  '90-fr-43225': {
    title: 'Aviso que termina la designación de 2021 (90 FR 43225)',
    does: 'Se publicó el 8 de septiembre de 2025. Fijó el fin de la designación de 2021 para el 7 de noviembre de 2025, a las 11:59 p. m.',
  },
  'uscis-2025-09-12': {
    title: 'Reinscripción en línea por un día, según una sola fuente',
    does: 'No confirmado. Una sola fuente débil dice que USCIS abrió la reinscripción en línea unas 24 horas, cerca del 12 de septiembre de 2025.',
  },
  'ca9-2025-09-17': {
    title: 'El Noveno Circuito se negó a poner en pausa la sentencia',
    does: 'Según la prensa, el tribunal de apelaciones (Noveno Circuito) lo decidió el 17 de septiembre de 2025. La Corte Suprema puso la sentencia en pausa el 3 de octubre de 2025.',
  },
  'sct-2025-10-03': {
    title: 'La Corte Suprema puso en pausa la sentencia (No. 25A326)',
    does: 'Fue el 3 de octubre de 2025, en lo que toca a Venezuela. DHS trató la designación de 2023 como terminada. Para la de 2021 quedó el fin del 7 de noviembre de 2025.',
  },
  'end-2025-11-07': {
    title: 'Día final de la designación de 2021',
    does: 'El fin que fijó el aviso llegó el 7 de noviembre de 2025, a las 11:59 p. m. Según DHS, ahí terminaron el estatus y el permiso de trabajo.',
  },
  'ndcal-2025-12-05': {
    title: 'Audiencia sobre otro pedido de los demandantes',
    does: 'No confirmado. Según una fuente débil, hubo una audiencia el 5 de diciembre de 2025. No se encontró qué decidió el tribunal.',
  },
  'dhs-2026-01-04': {
    title: 'Lo que se dijo en 2026 sobre pedir estatus de refugiado',
    does: 'Según la prensa, el 4 de enero de 2026 la secretaria de DHS dijo que quienes tuvieron TPS podían pedirlo. DHS la corrigió el mismo día. No hubo un TPS nuevo.',
  },
  'ca9-2026-01-28': {
    title: 'El Noveno Circuito confirmó la sentencia (No. 25-5724)',
    does: 'Según la prensa, la confirmó el 28 de enero de 2026. No tuvo efecto en la práctica. Esta decisión ya no vale: la Corte Suprema la anuló el 5 de octubre de 2026.',
  },
  'sct-2026-06-25': {
    title: 'Mullin v. Doe: qué no pueden revisar los tribunales (609 U.S. 324)',
    does: 'Fue el 25 de junio de 2026. Según un informe para el Congreso, los tribunales no pueden revisar decisiones sobre el TPS. La excepción son los reclamos basados en la Constitución.',
  },
  'papers-2026-10-02': {
    title: 'Fecha final de los documentos protegidos',
    does: 'Según una base de datos pública, los documentos protegidos por la orden del 30 de mayo de 2025 llegaron a su fecha final el 2 de octubre de 2026. No se encontró una extensión.',
  },
  'sct-2026-10-05': {
    title: 'La Corte Suprema anuló la decisión del Noveno Circuito (No. 26-48)',
    does: 'El 5 de octubre de 2026 anuló la decisión de enero de 2026 y devolvió el caso al Noveno Circuito. Esto no le devolvió el TPS a nadie.',
  },
};
