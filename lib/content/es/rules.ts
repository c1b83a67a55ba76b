import type { ResultMessages } from '../messages';
import { furtherRules } from './further-rules';

/** What each rule says, in plain words. Holes: residence, presence, from, to (the designation's own days). */
export const rules: ResultMessages['rules'] = {
  'PRG-01': {
    title: 'Una designación en vigor',
    says: 'El TPS existe solo mientras el gobierno tiene una designación para ese país.',
  },
  'PRG-02': {
    title: 'Inscripción inicial',
    says: 'El aviso da los días de la inscripción inicial. Aquí fueron del {from} al {to}.',
  },
  'PRG-03': {
    title: 'Reinscripción',
    says: 'Cada aviso da los días en que quien tiene TPS puede reinscribirse (renovar).',
  },
  'PRG-04': {
    title: 'Papeles con fecha del 2 de octubre de 2026',
    says: 'Un tribunal protegió unos papeles el 30 de mayo de 2025. Son los que dicen 2 de octubre de 2026. Las personas los recibieron el 5 de febrero de 2025 o antes.',
  },
  'PRG-05': {
    title: 'Solicitud sin decisión',
    says: 'Una solicitud sin decisión puede dar un permiso de trabajo por un tiempo. Ese tiempo acaba con la decisión final, o 60 días después del aviso de terminación.',
  },
  'PRG-06': {
    title: 'Ley revisada hace poco',
    says: 'Si pasan más de 14 días sin revisar la ley, esta guía no dice cómo está el TPS.',
  },
  'THR-01': {
    title: 'Estar en Estados Unidos',
    says: 'El TPS es para personas que están dentro de Estados Unidos.',
  },
  'THR-02': {
    title: 'Ciudadanía de Estados Unidos',
    says: 'El TPS es para personas que no son ciudadanas de Estados Unidos. Un ciudadano no lo necesita.',
  },
  'THR-03': {
    title: 'Tarjeta verde',
    says: 'Quien tiene la residencia permanente (tarjeta verde) no necesita el TPS.',
  },
  'THR-04': {
    title: 'Lo urgente va primero',
    says: 'Una detención, una cita con ICE, una audiencia o una orden de deportación no esperan. La ayuda va antes que las reglas.',
  },
  'NAT-01': {
    title: 'Ser nacional de Venezuela',
    says: 'La regla pide la nacionalidad de Venezuela. Nacer en un país y ser nacional de ese país no siempre es lo mismo.',
  },
  'NAT-02': {
    title: 'Madre y padre de Venezuela',
    says: 'Según la Constitución de Venezuela, los hijos de madre y padre venezolanos por nacimiento también lo son. Ese texto no se leyó para esta guía.',
  },
  'NAT-03': {
    title: 'Madre o padre de Venezuela',
    says: 'Si solo uno de los padres es venezolano por nacimiento, la Constitución de Venezuela pide algo más. Pide haber vivido allí o una declaración. Ese texto no se leyó para esta guía.',
  },
  'NAT-04': {
    title: 'Personas sin nacionalidad',
    says: 'La ley también habla de quien no tiene ningún país y tuvo su última residencia habitual en Venezuela.',
  },
  'NAT-05': {
    title: 'Cada familiar por separado',
    says: 'El TPS no pasa a la familia. Cada persona se compara por su propia nacionalidad, y se pide la de Venezuela.',
  },
  'NAT-06': {
    title: 'Otra nacionalidad',
    says: 'La ley no pone la segunda nacionalidad como impedimento. Pero el gobierno puede preguntar por el otro país.',
  },
  'NAT-07': {
    title: 'Pasaporte de entrada',
    says: 'El gobierno puede mirar qué nacionalidad usó la persona al entrar. Esto viene de una decisión antigua que no se leyó para esta guía.',
  },
  'CR-01': {
    title: 'Residencia continua',
    says: 'La regla pide vivir en Estados Unidos desde el {residence}, sin mudarse a otro país. Según una organización de ayuda legal, ese mismo día también cuenta.',
  },
  'CR-02': {
    title: 'Residencia de cada niño o niña',
    says: 'La fecha vale también para cada niño o niña que nació en otro país. Es el {residence}.',
  },
  'CPP-01': {
    title: 'Presencia física continua',
    says: 'La regla pide estar en Estados Unidos en persona desde el {presence}. Una salida breve, casual e inocente no la corta.',
  },
  'CPP-02': {
    title: 'Fuera del país ese mismo día',
    says: 'Una salida breve, casual e inocente no corta la presencia. La ley no dice claro si eso vale también para el {presence}, el primer día.',
  },
  'ABS-01': {
    title: 'Ninguna salida',
    says: 'Si no hay viajes después del {residence}, ningún viaje corta la residencia ni la presencia.',
  },
  'ABS-02': {
    title: 'Salida breve, casual e inocente',
    says: 'Un viaje así no corta nada. Fue corto para su motivo. No fue por una orden de deportación o de salida voluntaria. No fue contra la ley. No hay un número de días.',
  },
  'ABS-03': {
    title: 'Viaje por una emergencia',
    says: 'Un viaje corto por una emergencia fuera de su control no corta la residencia. Esto no vale para la presencia, que cuenta desde el {presence}.',
  },
  'ABS-04': {
    title: 'Emergencia después de la fecha de presencia',
    says: 'La emergencia protege la residencia, pero no la presencia. Desde el {presence} tiene que ser una salida breve, casual e inocente.',
  },
  'ABS-05': {
    title: 'Salida por una orden',
    says: 'Un viaje por una orden de deportación o de salida voluntaria no es «inocente» en esta regla.',
  },
  'ABS-06': {
    title: 'Regreso sin inspección',
    says: 'Para que un viaje sea «inocente», el motivo y lo que se hizo no pueden ir contra la ley. Un regreso sin inspección puede traer otras reglas.',
  },
  'ABS-07': {
    title: 'Viaje mientras tenía TPS',
    says: 'La ley acepta una salida breve, casual e inocente, aun sin permiso. Una regla del gobierno habla solo de viajes con permiso. Los dos textos no dicen lo mismo.',
  },
  'ABS-08': {
    title: 'Viajes de antes',
    says: 'Los viajes que acabaron el {residence} o antes no se cuentan.',
  },
  'TIM-01': {
    title: 'Inscripción a tiempo',
    says: 'El Formulario I-821 tenía que llegar entre el {from} y el {to}. Se mira el día que dice el recibo.',
  },
  'TIM-02': {
    title: 'Inscripción inicial tardía: lo que tenía entonces',
    says: 'La inscripción inicial fue del {from} al {to}. La tardía es para quien entonces tenía una de cuatro cosas. Una visa vigente o un alivio de un juez. Un caso abierto. Un permiso de permanencia temporal (parole). O un cónyuge, madre o padre que podía inscribirse.',
  },
  'TIM-03': {
    title: 'Inscripción inicial tardía: durante una extensión',
    says: 'La inscripción tardía existe solo mientras dura una extensión de la misma designación.',
  },
  'TIM-04': {
    title: 'Inscripción inicial tardía: 60 días',
    says: 'La regla da 60 días después de que termina lo que la persona tenía entonces.',
  },
  'TIM-05': {
    title: 'Inscripción inicial tardía: cónyuge, hijo o hija',
    says: 'El cónyuge, el hijo o la hija de alguien que podía inscribirse puede tener esta vía. El hijo o la hija cuenta si era menor de 21 y soltero entonces. Las otras reglas valen para cada persona.',
  },
  'TIM-06': {
    title: 'Reinscripción cada vez',
    says: 'Quien tiene TPS se reinscribe en las fechas de cada aviso. Si faltó una vez, la regla mira si hubo una buena razón.',
  },
  'TIM-07': {
    title: 'TPS negado o retirado',
    says: 'Esa decisión llega por escrito. A veces se puede apelar y a veces la mira de nuevo un juez. Hay plazos cortos.',
  },
  'TIM-08': {
    title: 'Dos designaciones distintas',
    says: 'El aviso de 2023 dice que son dos designaciones distintas. Tener una no es tener la otra.',
  },
  ...furtherRules,
};
