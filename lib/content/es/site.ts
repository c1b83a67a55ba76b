import type { SiteMessages } from '../messages';

export const site: SiteMessages = {
  name: 'Guía de reglas y fechas',
  tagline:
    'Compare sus datos con las reglas publicadas del Estatus de Protección Temporal (TPS) para Venezuela.',
  skip: 'Ir al contenido',
  switchLanguage: 'leer esta página en español',
  leave: 'Salir ya',
  leaveHint:
    '«Salir ya» abre una enciclopedia en lugar de esta página. Su navegador puede guardar que usted visitó esta guía. Lo que imprimió o guardó tampoco se borra.',
  nav: {
    start: 'Inicio',
    check: 'Comparar',
    law: 'La ley',
    help: 'Ayuda',
    privacy: 'Privacidad',
  },
  navLabel: 'Partes de la guía',
  paper: 'Preguntas en papel',
  staff: 'Para quien ayuda',
  notAdvice: 'Esta guía no sustituye el consejo de un abogado.',
  notGovernment: 'Esta guía no es del gobierno. No decide nada y no envía nada al gobierno.',
  neverAsks: 'Esta guía nunca pide su nombre, su dirección, su Número A ni dinero.',
  checked: 'Última revisión de la ley: {day}.',
  stale:
    'La última revisión de la ley fue el {day}. Ya pasó el tiempo para revisarla otra vez, o la fecha de este aparato no es correcta. Desde entonces algo puede haber cambiado.',
  preview: {
    about: 'Reglas publicadas, con fechas y fuentes. No es del gobierno.',
    image: 'El nombre de la guía en español y en inglés',
  },
  opensNewTab: 'se abre en otra pestaña',
  inEnglish: '(en inglés)',
  notFound: {
    title: 'Esta página no existe',
    text: 'La dirección puede tener un error, o la página se movió.',
    home: 'Ir al inicio',
  },
};
