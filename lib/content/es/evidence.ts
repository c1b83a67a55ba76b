import type { EvidenceMessages } from '../evidence-messages';

export const evidence: EvidenceMessages = {
  list: {
    heading: 'Papel {number}',
    kind: '¿Qué tipo de papel es?',
    from: '¿De qué mes es? Si son varios meses seguidos, ¿desde cuál?',
    monthHint: 'Por ejemplo: julio de 2023. El año solo no muestra ningún mes.',
    to: '¿Hasta qué mes?',
    toHint: 'Solo si hay papeles de todos los meses hasta ese. Si es un solo mes, déjelo vacío.',
    add: 'Agregar otro papel',
    remove: 'Quitar este papel',
    removed: 'Se quitó el papel {number}.',
    none: 'No se dijo ningún mes',
  },
  title: 'Papeles de identidad y de vivir aquí',
  lead: 'Aquí está lo que usted dijo de sus papeles. Esta guía no los ve. Solo USCIS o un juez de inmigración decide qué muestran.',
  identityTitle: 'Quién es y de qué país',
  identityOrder:
    'La regla pone primero el pasaporte. Después, la partida de nacimiento con una identificación con foto. Después, un documento nacional con foto o huella, como la cédula.',
  entryTitle: 'La llegada',
  entryAlso:
    'No confirmado: pueden servir el sello del pasaporte, el I-94 o un papel de vivir aquí. Esa parte de la regla no se leyó para esta guía.',
  residenceTitle: 'Vivir aquí',
  covered: 'Meses con papel: {count} de {all}.',
  gap: 'Lo más largo sin papel, en meses: {count} ({months}).',
  gaps: 'Meses sin papel: {list}.',
  noGap: 'Según la respuesta, ningún mes queda sin papel.',
  near: {
    residence: 'Cerca del {day}, para vivir aquí',
    presence: 'Cerca del {day}, para estar aquí en persona',
    recent: 'De hace poco',
    told: 'Se dijo al menos uno',
    notTold: 'No se dijo ninguno',
  },
  measures:
    '«Cerca» es el mes de esa fecha, el anterior o el siguiente. «De hace poco» es de los últimos tres meses. Son medidas de esta guía, no de la ley.',
  vague: 'Papeles sin un mes seguro, que no se cuentan: {count}. Con su mes sí se pueden contar.',
  table: {
    caption: 'Mes por mes. Lleno: se dijo un papel. Vacío: no se dijo ninguno.',
    year: 'Año',
    months: 'Meses con papel',
    none: 'ninguno',
    run: '{from} a {to}',
  },
  askTitle: 'Otros papeles por los que preguntar',
  askLead:
    'Un mes vacío aquí no dice qué decide USCIS. Un abogado puede ver qué otros papeles muestran esos meses. Por ejemplo, si hay de estos:',
  ask: [
    'Envíos de dinero y papeles del banco',
    'Cartas y sobres con la fecha del correo',
    'Recibos de alquiler, luz, agua o teléfono',
    'Papeles del médico o de la escuela',
    'Seguros',
    'Actas de nacimiento de hijos nacidos aquí',
    'Cartas de una iglesia o de un sindicato',
  ],
  preferred:
    'Una organización de ayuda legal (NIJC) tiene una lista de papeles que prefiere. De los que usted dijo, allí están: {list}.',
  other: 'Esta guía no sabe qué lugar tienen en esa lista: {list}.',
  translationTitle: 'Papeles que no están en inglés',
};
