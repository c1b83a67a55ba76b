import type { HelpMessages } from '../messages';

// The addresses and numbers are those of the written record; most addresses were not opened for it.
export const help: HelpMessages = {
  title: 'Quién ayuda',
  lead: 'Estas listas son del gobierno o de asociaciones sin fines de lucro. Nadie paga por estar aquí, y el orden no es una recomendación. Cada grupo decide si puede ayudar.',
  linksTitle: 'Listas de ayuda legal y páginas oficiales',
  linksNote:
    'Estas páginas no son de esta guía. Pueden guardar que usted las visitó, y su dirección puede cambiar.',
  links: [
    {
      name: 'Ayuda legal gratis, por estado',
      about: 'Lista de la corte (EOIR).',
      href: 'https://www.justice.gov/eoir/list-pro-bono-legal-service-providers',
      english: true,
    },
    {
      name: 'Grupos de ayuda legal, por lugar',
      about: 'Lista de grupos sin fines de lucro.',
      href: 'https://www.immigrationlawhelp.org',
      english: true,
    },
    {
      name: 'Lista de CLINIC',
      about: 'Red católica de ayuda legal.',
      href: 'https://www.cliniclegal.org/directory',
      english: true,
    },
    {
      name: 'Abogados de AILA',
      about: 'Lista de abogados. Cada uno dice cuánto cobra.',
      href: 'https://ailalawyer.com',
      english: true,
    },
    {
      name: 'Qué es un representante acreditado',
      about: 'Página del Departamento de Justicia.',
      href: 'https://www.justice.gov/eoir/recognition-and-accreditation-program',
      english: true,
    },
    {
      name: 'Nombres de representantes',
      about: 'Para ver si una persona está en la lista de acreditados.',
      href: 'https://www.justice.gov/eoir/recognition-accreditation-roster-reports',
      english: true,
    },
    {
      name: 'La fecha de una audiencia',
      about: 'Página de la corte. Pide el Número A.',
      href: 'https://acis.eoir.justice.gov/en/',
      english: true,
    },
    {
      name: 'Dónde está una persona detenida',
      about: 'Página de ICE.',
      href: 'https://locator.ice.gov',
      english: true,
    },
    {
      name: 'Página de USCIS sobre el TPS',
      about: 'Lo que dice el gobierno sobre Venezuela.',
      href: 'https://www.uscis.gov/humanitarian/temporary-protected-status/temporary-protected-status-designated-country-venezuela',
      english: true,
    },
    {
      name: 'Cómo evitar estafas',
      about: 'Página de USCIS.',
      href: 'https://www.uscis.gov/avoid-scams',
      english: true,
    },
    {
      name: 'Denunciar un fraude',
      about: 'Página de la FTC, una oficina del gobierno.',
      href: 'https://reportfraud.ftc.gov',
      english: true,
    },
  ],
  phonesTitle: 'Teléfonos',
  phones: [
    {
      name: 'Corte de inmigración (EOIR)',
      number: '1-800-898-7180',
      about: 'Dice la fecha de la próxima audiencia. Pide el Número A.',
    },
    {
      name: 'Centro de llamadas de USCIS',
      number: '1-800-375-5283',
      about: 'Para preguntas sobre una solicitud que ya se envió.',
    },
    {
      name: 'Línea de crisis',
      number: '988',
      about: 'Para un momento de mucha angustia.',
    },
  ],
  notarioTitle: 'Un notario aquí no es abogado',
  notario: [
    'En Venezuela un notario es un funcionario con estudios de derecho. En Estados Unidos casi cualquier persona puede ser notario. Solo da fe de firmas. No puede dar consejo legal.',
    'El consejo legal viene de dos clases de personas. Una es un abogado con licencia. La otra es un representante acreditado por el Departamento de Justicia.',
    'Mientras no haya inscripción abierta, nadie puede inscribir a otra persona en el TPS, aunque cobre por eso. Nadie debe cobrarle por un formulario en blanco.',
  ],
  askTitle: 'Preguntas que muchas personas llevan',
  ask: [
    '¿Es usted abogado con licencia o representante acreditado? ¿Dónde puedo ver su nombre?',
    '¿Cuánto cuesta? ¿Me da un contrato y un recibo?',
    '¿Qué plazos tengo?',
    '¿Cambia algo para mí la demanda sobre el TPS?',
    '¿Cuáles de mis papeles todavía importan?',
    '¿Hay otra forma de quedarme?',
    '¿Qué riesgo tiene viajar o enviar una solicitud?',
    '¿Hace falta pedir mi expediente?',
  ],
  keepTitle: 'Papeles que muchas personas guardan',
  onPaper: 'Las preguntas y las reglas, para llenar a mano con quien ayuda:',
};
