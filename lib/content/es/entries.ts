import type { EntryWords } from '../law-messages';

export const entries: EntryWords = {
  'letter-2017-08-29': {
    title: 'Carta del Congreso que pidió el TPS para venezolanos',
    does: 'Según un comunicado del 29 de agosto de 2017, miembros del Congreso pidieron por carta el TPS para venezolanos. La carta no creó ninguna protección.',
  },
  'house-2019-07-23': {
    title: 'Primera votación del proyecto de ley H.R. 549',
    does: 'El 23 de julio de 2019 la Cámara de Representantes votó el proyecto. Hacían falta dos tercios y no se alcanzaron. No creó ninguna protección.',
  },
  'house-2019-07-25': {
    title: 'La Cámara aprobó el proyecto de ley H.R. 549',
    does: 'El 25 de julio de 2019 la Cámara de Representantes aprobó el TPS para venezolanos. El proyecto nunca llegó a ser ley.',
  },
  'senate-2019-07-30': {
    title: 'El proyecto de ley H.R. 549 se detuvo en el Senado',
    does: 'Según informes de ese año, el 30 de julio de 2019 un senador detuvo el proyecto en el Senado. Nunca llegó a ser ley.',
  },
  'declined-2019-07': {
    title: 'El gobierno decidió no dar el TPS en 2019',
    does: 'Según informes de ese año, en julio de 2019 el gobierno decidió no designar a Venezuela para el TPS.',
  },
  '86-fr-6845': {
    title: 'Memorando de la Salida Forzosa Diferida, DED (86 FR 6845)',
    does: 'El presidente lo firmó el 19 de enero de 2021. Aplazó por 18 meses la deportación de muchos venezolanos que estaban en Estados Unidos el 20 de enero de 2021. No era TPS.',
  },
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
  '86-fr-21328': {
    title: 'Alivio especial para estudiantes F-1 (86 FR 21328)',
    does: 'Dio un alivio especial a estudiantes venezolanos con visa F-1, del 22 de abril de 2021 al 9 de septiembre de 2022. No era TPS.',
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
  '87-fr-55017': {
    title: 'Extensión del alivio para estudiantes F-1 (87 FR 55017)',
    does: 'Extendió ese alivio del 10 de septiembre de 2022 al 10 de marzo de 2024. No era TPS.',
  },
  '87-fr-63507': {
    title: 'Anuncio del permiso humanitario, o parole (87 FR 63507, cita no confirmada)',
    does: 'El 12 de octubre de 2022 DHS anunció un permiso humanitario de hasta dos años. El día en que empezó no está confirmado. El parole no es TPS.',
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
  '89-fr-17500': {
    title: 'Otra extensión del alivio para estudiantes F-1 (89 FR 17500)',
    does: 'Extendió ese alivio del 11 de marzo de 2024 al 10 de septiembre de 2025. No se encontró otro aviso después. No era TPS.',
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
  '90-fr-13611': {
    title: 'Aviso que termina el permiso humanitario (90 FR 13611)',
    does: 'Se publicó el 25 de marzo de 2025. Fijó el fin de los permisos ya dados para el 24 de abril de 2025. No trata del TPS.',
  },
  'ndcal-2025-03-31': {
    title: 'Un tribunal federal de California aplazó la anulación y la terminación',
    does: 'Fue el 31 de marzo de 2025. Según abogados, USCIS volvió a usar la extensión de enero de 2025. La Corte Suprema puso esta orden en pausa el 19 de mayo de 2025.',
  },
  'dmass-2025-04-14': {
    title: 'Un tribunal federal de Massachusetts puso en pausa el fin del permiso humanitario',
    does: 'Fue el 14 de abril de 2025, para los permisos ya dados. La Corte Suprema puso esta orden en pausa el 30 de mayo de 2025. No trata del TPS.',
  },
  'bill-2025-05-08': {
    title: 'Proyecto de ley H.R. 3310 (2025)',
    does: 'Según los datos del Congreso, se presentó el 8 de mayo de 2025. No se encontró que se haya aprobado.',
  },
  'sct-2025-05-19': {
    title: 'La Corte Suprema puso en pausa la orden de marzo (No. 24A1059)',
    does: 'El 19 de mayo de 2025 puso en pausa la orden del tribunal de California. DHS trató la designación de 2023 como terminada el 7 de abril de 2025.',
  },
  'ndcal-2025-05-30': {
    title: 'Orden sobre documentos con fecha del 2 de octubre de 2026',
    does: 'Según la prensa, el 30 de mayo de 2025 un tribunal de California protegió documentos con fecha del 2 de octubre de 2026 recibidos hasta el 5 de febrero de 2025. No está confirmado que cubra la designación de 2021.',
  },
  'sct-2025-05-30': {
    title: 'La Corte Suprema dejó seguir el fin del permiso humanitario (No. 24A1079)',
    does: 'El 30 de mayo de 2025 puso en pausa la orden del tribunal de Massachusetts. El gobierno pudo seguir con el fin de los permisos humanitarios. No trata del TPS.',
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
    title: 'Sentencia del tribunal federal de California',
    does: 'El 5 de septiembre de 2025 dejó sin efecto la anulación y la terminación de 2023. Según la prensa, USCIS la cumplió unas cuatro semanas. La Corte Suprema la puso en pausa el 3 de octubre de 2025.',
  },
  '90-fr-43225': {
    title: 'Aviso que termina la designación de 2021 (90 FR 43225)',
    does: 'Se publicó el 8 de septiembre de 2025. Fijó el fin de la designación de 2021 para el 7 de noviembre de 2025, a las 11:59 p. m.',
  },
  'ca1-2025-09-12': {
    title: 'El tribunal de apelaciones (Primer Circuito) anuló la pausa del permiso humanitario',
    does: 'Según la prensa, el 12 de septiembre de 2025 anuló la orden del tribunal de Massachusetts. No trata del TPS.',
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
  'dri-2026-06-05': {
    title: 'Orden sobre trámites detenidos en USCIS (Rhode Island)',
    does: 'Según una base de datos pública, el 5 de junio de 2026 anuló las pausas de USCIS en trámites de personas de 39 países. Uno es Venezuela. No trata de las designaciones.',
  },
  'sct-2026-06-25': {
    title: 'Mullin v. Doe: qué no pueden revisar los tribunales (609 U.S. 324)',
    does: 'Fue el 25 de junio de 2026. Según un informe para el Congreso, los tribunales no pueden revisar decisiones sobre el TPS. La excepción son los reclamos basados en la Constitución.',
  },
  'dmass-2026-07-21': {
    title: 'Pausa corta en el caso de los permisos de un año (Massachusetts)',
    does: 'Según una base de datos pública, el tribunal la dictó el 21 de julio de 2026. El caso trata de permisos de trabajo con TPS de un año y de tarifas de asilo.',
  },
  'dmass-2026-08-05': {
    title: 'El tribunal no puso en pausa los permisos de un año (Massachusetts)',
    does: 'Según una base de datos pública, el 5 de agosto de 2026 puso en pausa una parte de las reglas de asilo. No puso en pausa el límite de un año del permiso de trabajo con TPS.',
  },
  'dmass-2026-08-10': {
    title: 'Segunda negativa sobre los permisos de un año (Massachusetts)',
    does: 'Según una base de datos pública, fue el 10 de agosto de 2026. El tribunal tampoco puso en pausa el límite de un año del permiso de trabajo con TPS.',
  },
  'ca1-2026-08-14': {
    title: 'Pausa de una parte de la orden de Rhode Island (Primer Circuito)',
    does: 'Según una base de datos pública, fue el 14 de agosto de 2026. Puso en pausa la parte que toca a la nueva revisión de casos ya aprobados de personas que entraron el 20 de enero de 2021 o después.',
  },
  'ndcal-2026-08-24': {
    title: 'Otra orden sobre trámites detenidos en USCIS (California)',
    does: 'Según una base de datos pública, fue el 24 de agosto de 2026. Prohibió las pausas de USCIS en trámites de personas de 39 países. No trata de las designaciones.',
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
