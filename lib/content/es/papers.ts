import type { PapersMessages } from '../papers-messages';

export const papers: PapersMessages = {
  kinds: {
    permit: 'Permiso de trabajo',
    approval: 'Carta de aprobación (I-797)',
    'i-94': 'Formulario I-94',
  },
  days: {
    ends: 'fecha final',
    issued: 'fecha impresa de emisión',
    received: 'día en que llegó',
  },
  told: { issued: 'emisión', received: 'llegada' },
  drawings: {
    'permit-ends': 'En la tarjeta, abajo: «Card Expires».',
    'permit-issued': 'En la tarjeta, abajo: «Valid From».',
    'approval-ends': 'En la carta de aprobación: «Valid from … to …». La fecha final va después de «to».',
    'approval-issued': 'En la carta de aprobación: «Notice Date».',
    'i-94-ends': 'En el I-94: «Admit Until Date». Abajo de una carta I-797A dice «Valid from … until».',
    receipt: 'En la carta de recibo (I-797C): «Received Date».',
  },
  dated: '{papers}: {end}',
  title: 'Sus papeles del TPS',
  lead: 'La fecha es la final que dice el papel. Un papel solo no dice si hay TPS.',
  cohorts: {
    permit: 'Un aviso del gobierno dio más tiempo a los permisos con esta fecha, sin una tarjeta nueva.',
    'january-notice': 'Esta fecha viene del aviso de enero de 2025.',
    protected: 'Llegó el {receivedBy} o antes. La orden de un tribunal del {ordered} protegió papeles así.',
    'after-february':
      'Llegó después del {receivedBy}. La orden del {ordered} habla solo de los papeles que llegaron hasta ese día.',
    'renewal-receipt': 'Es un permiso con un recibo de renovación del {receivedBy} o antes.',
    'term-end':
      'Esta fecha es el final de un período del TPS. No se encontró un aviso que la cambie para este papel.',
    'not-on-record':
      'No se encontró un aviso con esta fecha. Eso no dice que el papel no valía. Un abogado tiene que revisarlo.',
    unknown: 'Falta un dato para saber de qué grupo es este papel. Un abogado puede revisarlo.',
  },
  recognised: {
    yes: 'Según lo que se sabía ese día, el gobierno reconocía papeles así hasta el {day}.',
    no: 'El gobierno reconoció papeles así hasta el {day}. Ese día ya pasó.',
    unknown: 'El gobierno reconoció papeles así hasta el {day}. Después no se sabe.',
    unclear: 'No se sabe si el gobierno reconocía este papel.',
  },
  perhaps: {
    're-registered-2025': 'Un informe dice hasta el {day} con reinscripción en 2025.',
    'renewal-receipt':
      'Un informe habla de un recibo de renovación del {receivedBy} o antes. Con él podía ser hasta el {day}, un día calculado.',
    'received-in-time':
      'Una orden protegía los que llegaron el {receivedBy} o antes. Para esos fue hasta el {day}.',
  },
  decides: 'Lo decide: {entry}.',
  disputes: {
    'january-notice': 'El gobierno retiró el aviso de enero de 2025. Los tribunales discuten ese retiro.',
    'received-or-issued':
      'La orden habla del día en que el papel llegó. Parte de la prensa escribió «emitido».',
    'permit-or-approval':
      'En la ley, el permiso de trabajo y el TPS son dos cosas. Un permiso solo no dice si había TPS.',
    'receipt-540':
      'Un informe de julio de 2025 habla de hasta 540 días con ese recibo. No se sabe cuántos fueron para cada persona.',
    'one-year-cap':
      'Una regla del 29 de mayo de 2026 pone un límite de un año a los permisos con TPS. No se sabe si acortó este.',
  },
  missing: {
    endDate: 'Falta la fecha final.',
    issuedOn: 'Falta la fecha de emisión.',
    receivedOn: 'Falta el día en que llegó, o no cuadra con la fecha impresa.',
    renewalReceivedOn: 'Falta el día del recibo de la renovación.',
  },
  lawyer: 'Un abogado puede revisar los papeles y lo que muestran.',
};
