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
  lead: 'Junto a cada papel va la fecha final que dice. Un papel por sí solo no dice si hay TPS.',
  cohorts: {
    permit: 'Un aviso del gobierno dio más tiempo a los permisos con esta fecha, sin una tarjeta nueva.',
    'january-notice': 'Esta fecha viene del aviso de enero de 2025.',
    protected:
      'Papeles recibidos el {receivedBy} o antes. Según informes, una orden de un tribunal, del {ordered}, protegió papeles así. No está confirmado para el TPS de 2021.',
    'after-february':
      'Papeles recibidos después del {receivedBy}. Una orden del {ordered} habla solo de los recibidos hasta el {receivedBy}.',
    'renewal-receipt': 'Es un permiso con un recibo de renovación del {receivedBy} o antes.',
    'term-end':
      'Esta fecha es el final de un período del TPS. No se encontró un aviso que la cambiara para papeles así.',
    'not-on-record':
      'No se encontró un aviso con la fecha final que usted dijo. Eso no quiere decir que el papel no valiera. Un abogado tiene que revisarlo.',
    unknown: 'Falta un dato para saber qué aviso u orden habla de esto. Un abogado puede revisarlo.',
  },
  recognised: {
    yes: 'Según lo que se sabía, el gobierno reconocía papeles así hasta el {day}.',
    no: 'Último día encontrado en que el gobierno reconocía papeles así: {day}. Ese día ya pasó.',
    unknown: 'Último día encontrado en que el gobierno reconocía papeles así: {day}. Después no se sabe.',
    unclear: 'No se sabe si el gobierno reconocía este papel.',
  },
  perhaps: {
    're-registered-2025': 'Según informes, con reinscripción en 2025 podía llegar hasta el {day}.',
    'renewal-receipt':
      'Un informe habla de un recibo de renovación del {receivedBy} o antes. Con él podía llegar hasta el {day}, un día calculado y no confirmado.',
    'received-in-time':
      'Según informes, una orden protegió los papeles recibidos el {receivedBy} o antes. Para esos era hasta el {day}.',
  },
  decides: 'Ese día viene de: {entry}.',
  disputes: {
    'january-notice':
      'El gobierno dejó sin efecto el aviso de enero de 2025. Una demanda en los tribunales discute eso. Según informes, en 2025 hubo días en que se usó y días en que no.',
    'received-or-issued':
      'La orden habla del día en que se recibió el papel. Parte de la prensa escribió «emitido», que es otra cosa.',
    'permit-or-approval':
      'En la ley, el permiso de trabajo y el TPS son dos cosas. Un permiso por sí solo no dice si había TPS.',
    'receipt-540':
      'Un informe de julio de 2025 habla de hasta 540 días más con ese recibo. No se sabe cuántos fueron para cada persona.',
    'one-year-cap':
      'Según informes, una regla que empezó el 29 de mayo de 2026 limita a un año los permisos con TPS. No se sabe si acortó este.',
  },
  missing: {
    endDate: 'Falta la fecha final.',
    issuedOn: 'Falta la fecha de emisión.',
    receivedOn: 'Falta el día en que llegó el papel, o no cuadra con la fecha impresa.',
    renewalReceivedOn: 'Falta el día del recibo de la renovación.',
  },
  lawyer: 'Un abogado puede revisar los papeles y lo que muestran.',
};
