import type { BesideWords } from '../law-messages';
import { acts } from './before-tps';

/** The acts beside TPS, told on the law page; a result tells those of the time before the first designation. */
export const besideEntries: BesideWords = {
  ...acts,
  '86-fr-21328': {
    title: 'Alivio especial para estudiantes F-1 (86 FR 21328)',
    does: 'Dio un alivio especial a estudiantes venezolanos con visa F-1, del 22 de abril de 2021 al 9 de septiembre de 2022. No era TPS.',
  },
  '87-fr-55017': {
    title: 'Extensión del alivio para estudiantes F-1 (87 FR 55017)',
    does: 'Extendió ese alivio del 10 de septiembre de 2022 al 10 de marzo de 2024. No era TPS.',
  },
  '87-fr-63507': {
    title: 'Anuncio del permiso humanitario, o parole (87 FR 63507, cita no confirmada)',
    does: 'El 12 de octubre de 2022 DHS anunció un permiso humanitario de hasta dos años. El día en que empezó no está confirmado. El parole no es TPS.',
  },
  '89-fr-17500': {
    title: 'Otra extensión del alivio para estudiantes F-1 (89 FR 17500)',
    does: 'Extendió ese alivio del 11 de marzo de 2024 al 10 de septiembre de 2025. No se encontró otro aviso después. No era TPS.',
  },
  '90-fr-13611': {
    title: 'Aviso que termina el permiso humanitario (90 FR 13611)',
    does: 'Se publicó el 25 de marzo de 2025. Fijó el fin de los permisos ya dados para el 24 de abril de 2025. No trata del TPS.',
  },
  'dmass-2025-04-14': {
    title: 'Un tribunal federal de Massachusetts puso en pausa el fin del permiso humanitario',
    does: 'Fue el 14 de abril de 2025, para los permisos ya dados. La Corte Suprema puso esta orden en pausa el 30 de mayo de 2025. No trata del TPS.',
  },
  'bill-2025-05-08': {
    title: 'Proyecto de ley H.R. 3310 (2025)',
    does: 'Según los datos del Congreso, se presentó el 8 de mayo de 2025. No se encontró que se haya aprobado.',
  },
  'sct-2025-05-30': {
    title: 'La Corte Suprema dejó seguir el fin del permiso humanitario (No. 24A1079)',
    does: 'El 30 de mayo de 2025 puso en pausa la orden del tribunal de Massachusetts. El gobierno pudo seguir con el fin de los permisos humanitarios. No trata del TPS.',
  },
  'ca1-2025-09-12': {
    title: 'El tribunal de apelaciones (Primer Circuito) anuló la pausa del permiso humanitario',
    does: 'Según la prensa, el 12 de septiembre de 2025 anuló la orden del tribunal de Massachusetts. No trata del TPS.',
  },
  'dri-2026-06-05': {
    title: 'Orden sobre trámites detenidos en USCIS (Rhode Island)',
    does: 'Según una base de datos pública, el 5 de junio de 2026 anuló las pausas de USCIS en trámites de personas de 39 países. Uno es Venezuela. No trata de las designaciones.',
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
};
