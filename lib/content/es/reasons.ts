import type { ResultMessages } from '../messages';
import { furtherReasons } from './further-reasons';

/**
 * Why each line came out as it did. A line that does not match says what the rule asks, what was answered,
 * what it does not mean and who can look. "Según la respuesta" also fits answers given for another person.
 */
export const reasons: ResultMessages['reasons'] = {
  'in-us': 'Según la respuesta, está dentro de Estados Unidos.',
  'not-in-us':
    'La regla pide estar dentro de Estados Unidos. Según la respuesta, ahora no está. Esto no habla de otros caminos. Un abogado puede ver algo que esta guía no ve.',
  'in-us-unknown': 'Falta saber si está dentro de Estados Unidos.',
  'status-unknown':
    'Falta saber si tiene la ciudadanía o la tarjeta verde. Hay personas que son ciudadanas por su madre o su padre y no lo saben. Un abogado puede revisarlo.',
  'born-in-us':
    'Según la respuesta, nació en Estados Unidos. Quien nace aquí es ciudadano en casi todos los casos y no necesita el TPS. Un abogado puede revisarlo.',

  'born-venezuelan': 'Según la respuesta, nació en Venezuela.',
  naturalised: 'Según la respuesta, obtuvo la nacionalidad de Venezuela después de nacer.',
  'nationality-unknown': 'Falta saber qué nacionalidad tiene.',
  'two-venezuelan-parents':
    'Según las respuestas, nació en otro país y su madre y su padre son venezolanos por nacimiento. Hacen falta papeles que lo prueben.',
  'one-venezuelan-parent':
    'Según las respuestas, uno de los padres es venezolano por nacimiento. Eso lo decide la ley de Venezuela, y esta guía no la compara. Un abogado puede revisarlo.',
  'parents-unknown': 'Falta saber si su madre, su padre o los dos son venezolanos por nacimiento.',
  'stateless-from-venezuela':
    'Según las respuestas, no tiene nacionalidad y su último hogar fue en Venezuela. La ley habla de personas así. Lo difícil son las pruebas, y eso lo revisa un abogado.',
  'stateless-from-elsewhere':
    'Para quien no tiene nacionalidad, la regla pide que su último hogar fuera en Venezuela. Según la respuesta, fue en otro país. Esto no habla de otros caminos. Un abogado puede ver algo que esta guía no ve.',
  'stateless-unknown': 'Falta saber si su último hogar antes de llegar fue en Venezuela.',
  'other-nationality-only':
    'La regla pide la nacionalidad de Venezuela. Según la respuesta, tiene solo la de otro país. El TPS de un familiar no cambia esta línea. Un abogado puede ver algo que esta guía no ve.',
  'second-nationality':
    'Según la respuesta, tiene otra nacionalidad. La ley no dice que eso impida el TPS. Pero trae preguntas sobre el otro país. Un abogado puede revisarlas.',
  'second-nationality-possible':
    'Según la respuesta, podría tener otra nacionalidad. La ley no dice que eso impida el TPS. Pero trae preguntas sobre el otro país. Un abogado puede revisarlas.',
  'no-second-nationality': 'Según la respuesta, no tiene otra nacionalidad.',
  'second-nationality-unknown': 'Falta saber si tiene otra nacionalidad.',
  'entered-on-other-passport':
    'Según la respuesta, entró con el pasaporte del otro país. Algunos abogados cuentan que el gobierno mira eso. Esta guía no puede decir cuánto pesa.',
  'entry-passport-unknown': 'Falta saber con qué pasaporte entró.',
  'nationality-answers-differ':
    'Dos respuestas sobre el nacimiento, la nacionalidad o el pasaporte no cuadran. Falta saber cuál es la correcta.',

  'lived-here-in-time':
    'La regla pide vivir aquí desde el {limit}. La fecha que dio es ese día o antes: {began}.',
  'lived-here-too-late':
    'La regla pide vivir en Estados Unidos desde el {limit}. La fecha que dio es posterior: {began}. Esto compara una sola regla y no habla de otros caminos. Un abogado puede ver algo que esta guía no ve.',
  'lived-here-rough':
    'La regla pide vivir aquí desde el {limit}. La fecha que dio es aproximada: {began}. Puede ser antes o después de ese día.',
  'lived-here-unknown': 'Falta saber si vivía en Estados Unidos el {limit}.',
  'lived-here-on-day': 'Según la respuesta, vivía en Estados Unidos el {limit}.',
  'not-living-here-on-day':
    'La regla pide vivir en Estados Unidos desde el {limit}. Según la respuesta, ese día no vivía aquí. Esto compara una sola regla y no habla de otros caminos. Un abogado puede ver algo que esta guía no ve.',
  'residence-answers-differ':
    'Las dos respuestas no cuadran. Una es la fecha en que llegó para vivir aquí: {began}. La otra dice si vivía aquí el {limit}.',
  'child-came-later':
    'La regla pide que cada niño o niña viva aquí desde el {limit}. Según las respuestas, ese día todavía no vivía aquí. Para esta regla no cuenta la fecha de su madre o su padre. Un abogado puede ver algo que esta guía no ve.',
  'child-came-unknown':
    'Falta saber si el niño o la niña vivía aquí el {limit}. Para esta regla no cuenta la fecha de su madre o su padre.',
  'child-birth-unknown':
    'La regla pide vivir aquí desde el {limit} a quien nació en otro país. Según las respuestas, ese día todavía no vivía aquí. Falta saber dónde nació. Quien nace aquí es ciudadano en casi todos los casos. Un abogado puede revisarlo.',

  'present-since': 'Según las respuestas, estaba en Estados Unidos el {limit} y no ha salido después.',
  'not-present':
    'La regla pide estar en Estados Unidos en persona el {limit}. Según la respuesta, ese día no estaba. Esto compara una sola regla y no habla de otros caminos. Un abogado puede ver algo que esta guía no ve.',
  'present-then-away':
    'Según las respuestas, estaba aquí el {limit}. Después hubo por lo menos un viaje. La regla acepta una salida breve, casual e inocente. Eso lo revisa un abogado, viaje por viaje.',
  'present-absences-unknown': 'Según la respuesta, estaba aquí el {limit}. Falta saber si salió después.',
  'presence-unknown': 'Falta saber si estaba en Estados Unidos el {limit}.',
  'presence-and-trips-differ':
    'Dos respuestas no cuadran. Según una, vivía aquí antes del {limit}. Según otra, ese día no estaba aquí. Pero en la lista no hay un viaje en esos días.',
  'present-and-on-a-trip':
    'Dos respuestas no cuadran. Según una, estaba en Estados Unidos el {limit}. Pero en la lista hay un viaje que pasa por ese día.',
  'away-on-presence-day':
    'Según las respuestas, estaba de viaje el {limit}. No está claro si la regla acepta una salida breve en ese mismo día. Un abogado puede revisarlo.',
  'perhaps-away-on-presence-day':
    'Según las respuestas, puede que estuviera de viaje el {limit}. No está claro si la regla acepta una salida breve en ese mismo día. Un abogado puede revisarlo.',

  'no-absence': 'Según las respuestas, no ha salido de Estados Unidos después del {limit}.',
  'absences-unknown': 'Falta saber si salió de Estados Unidos después del {limit}.',
  absence:
    'Viaje {trip}. Días fuera: {days}. La ley no da un número de días. Un abogado revisa el motivo y lo que pasó.',
  'absence-length-unknown':
    'Viaje {trip}. Falta saber cuántos días duró. La ley no da un número de días. Un abogado revisa el motivo y lo que pasó.',
  'absence-emergency-between':
    'Viaje {trip}. Según la respuesta, fue por una emergencia y antes de la fecha de presencia. La ley dice que una emergencia puede no cortar la residencia. Un abogado revisa los detalles.',
  'absence-emergency-after':
    'Viaje {trip}. Según la respuesta, fue por una emergencia. Eso puede proteger la residencia, pero no la presencia. Un abogado revisa si también fue una salida breve, casual e inocente.',
  'absence-reason-unknown':
    'Viaje {trip}. Falta saber el motivo, y el motivo cambia cómo se compara. Un abogado puede revisarlo.',
  'absence-ordered':
    'Viaje {trip}. La regla no acepta un viaje por una orden de salir. Según la respuesta, este fue por una orden. Esto compara una sola regla y no habla de otros caminos. Un abogado puede ver algo que esta guía no ve.',
  'absence-returned-uninspected':
    'Viaje {trip}. Según la respuesta, al regresar entró sin inspección. Eso puede traer otras reglas. Un abogado puede revisarlas.',
  'absence-return-unknown':
    'Viaje {trip}. Falta saber si un oficial le revisó al regresar. Un abogado puede revisarlo.',
  'absence-with-tps-no-permit':
    'Viaje {trip}. Según las respuestas, tenía TPS y no tenía permiso de viaje. La ley y la regla del gobierno no dicen lo mismo sobre esto. Un abogado puede revisarlo.',
  'absence-with-tps-unknown':
    'Viaje {trip}. Falta saber si tenía TPS entonces, o si tenía un permiso de viaje. Un abogado puede revisarlo.',
  'absence-before': 'Viaje {trip}. Acabó el {limit} o antes, así que aquí no se cuenta.',

  'filed-in-window':
    'La inscripción inicial estuvo abierta del {from} al {to}. El día del recibo cae dentro: {filed}.',
  'filed-unknown':
    'La inscripción inicial estuvo abierta del {from} al {to}. Falta saber qué día llegó la primera solicitud.',
  'filed-near-edge':
    'La inscripción inicial estuvo abierta del {from} al {to}. El día del recibo puede caer dentro o fuera: {filed}. La carta de recibo dice el día.',
  'filing-answers-differ':
    'La inscripción inicial estuvo abierta del {from} al {to}. Las respuestas sobre la solicitud del TPS no cuadran. Falta saber cuál es la correcta.',
  'window-open':
    'Inscripción inicial abierta del {from} al {to}. Según las respuestas, hasta el día que se compara no se había recibido ninguna solicitud.',
  'no-late-condition':
    'La inscripción inicial estuvo abierta del {from} al {to}. La inscripción tardía pide una de cuatro cosas en ese tiempo. Según la respuesta, no tenía ninguna. Esto compara una sola regla y no habla de otros caminos. Un abogado puede ver algo que esta guía no ve.',
  'late-condition-unknown':
    'La inscripción inicial estuvo abierta del {from} al {to}. Falta saber si entonces tenía una de las cuatro cosas que pide la inscripción tardía.',
  'late-condition-answers-differ':
    'La inscripción inicial estuvo abierta del {from} al {to}. Según una respuesta, entonces tenía algo de lo que pide la inscripción tardía. Según otra, eso terminó antes: {ended}. Las dos no cuadran.',
  'filed-outside-extension':
    'La inscripción tardía existe solo durante una extensión. La fecha que se compara cae fuera: {filed}. Esto compara una sola regla y no habla de otros caminos. Un abogado puede ver algo que esta guía no ve.',
  'no-extension':
    'La inscripción tardía existe solo durante una extensión. Para la fecha que se compara, {filed}, no hay una extensión que siga en pie. Esto compara una sola regla y no habla de otros caminos. Un abogado puede ver algo que esta guía no ve.',
  'extension-disputed':
    'La fecha que se compara es: {filed}. Cae en una extensión que el gobierno anuló. La reconoció solo algunos días, y no está claro si esos días cuentan. Un abogado puede revisarlo.',
  'until-termination':
    'La fecha que se compara: {filed}. Cae en los últimos días antes de la terminación. No está claro si esos días cuentan como una extensión. Un abogado puede revisarlo.',
  'late-in-time':
    'Lo que tenía terminó: {ended}. La fecha que se compara es: {filed}. Entre las dos no hay más de 60 días. Un abogado revisa lo demás.',
  'late-still-lasts':
    'Según la respuesta, lo que tenía duraba todavía en la fecha que se compara. La regla habla de los 60 días después de que termina. No dice claro qué pasa antes. Un abogado puede revisarlo.',
  'late-after-sixty':
    'La regla da 60 días. Lo que tenía terminó: {ended}. La fecha que se compara es: {filed}. Los 60 días llegaban hasta el {last}. Esto compara una sola regla y no habla de otros caminos. Un abogado puede ver algo que esta guía no ve.',
  'late-near-sixty':
    'Lo que tenía terminó: {ended}. La fecha que se compara es: {filed}. Una de estas fechas no es exacta y está cerca de los 60 días. Un abogado puede contarlos.',
  'late-until-open-day':
    'Lo que tenía terminó: {ended}. La fecha que se compara es: {filed}. El día 60 cayó en fin de semana o feriado. Según una regla leída en un texto de 1998, la cuenta llega hasta el {last}. Un abogado puede contar los días.',
  'late-end-unknown':
    'La regla cuenta 60 días después de que termina lo que tenía. Falta saber cuándo terminó, o no tiene un día final. Un abogado puede revisarlo.',
  'late-filing-day-unknown':
    'La inscripción tardía existe solo durante una extensión. La fecha que se compara es aproximada: {filed}. Puede caer dentro o fuera. Un abogado puede revisarlo.',
  'family-spouse':
    'Según la respuesta, su cónyuge tuvo TPS o podía tenerlo. La inscripción inicial estuvo abierta del {from} al {to}. Puede contar si ya era su cónyuge entonces. Las otras reglas valen para cada persona. Un abogado puede revisarlo.',
  'family-child':
    'Según las respuestas, su madre o su padre tuvo TPS o podía tenerlo. La inscripción inicial estuvo abierta del {from} al {to}. En ese tiempo tuvo menos de 21 años. La regla mira esa edad, no la de hoy. Un abogado puede revisarlo.',
  'family-child-age-unknown':
    'La inscripción inicial estuvo abierta del {from} al {to}. Falta saber si en ese tiempo ya había nacido y tuvo menos de 21 años. La regla mira esa edad, no la de hoy.',
  'family-unknown':
    'La inscripción inicial estuvo abierta del {from} al {to}. Falta saber si entonces su cónyuge, su madre o su padre podía tener TPS.',
  'family-answers-differ':
    'La inscripción inicial estuvo abierta del {from} al {to}. Una respuesta habla de su cónyuge, su madre o su padre con TPS posible entonces. Otra dice que no. Las dos no cuadran.',

  're-registered': 'Según la respuesta, se reinscribió cada vez.',
  're-registration-missed':
    'Según la respuesta, faltó a una reinscripción. La regla mira si hubo una buena razón, y no da una lista. Un abogado puede revisarlo.',
  're-registration-not-asked':
    'Según la respuesta, nunca le pidieron reinscribirse. Pero hubo avisos con fechas. Un abogado puede mirar los avisos y sus papeles.',
  're-registration-unknown': 'Falta saber si se reinscribió cada vez.',
  're-registration-period': 'Un aviso abrió una reinscripción, del {from} al {to}.',
  're-registration-period-to-closed-day':
    'Un aviso abrió una reinscripción, del {from} al {to}. Ese último día cayó en fin de semana o feriado. No está claro si se podía hasta el {open}. Un abogado puede revisarlo.',
  're-registration-period-disputed':
    'En enero de 2025 se abrió otra reinscripción: del {from} al {to}. Ese aviso se anuló y volvió a usarse más de una vez. Esta guía no lo cuenta como una reinscripción que faltó.',

  'denied-or-withdrawn':
    'Según la respuesta, el TPS fue negado o retirado. Lo que se puede hacer depende de la carta y de su fecha. Hay plazos cortos. Un abogado puede leer la carta.',
  'denied-which-unknown':
    'Según la respuesta, el TPS fue negado o retirado. Falta saber si fue este. Lo que se puede hacer depende de la carta y de su fecha. Hay plazos cortos. Un abogado puede leer la carta.',
  'history-unknown': 'Falta saber si pidió el TPS alguna vez y qué pasó.',
  'application-pending':
    'Según la respuesta, hay una solicitud sin decisión. Un recibo por sí solo no es TPS. Un abogado puede ver en qué quedó.',
  'pending-which-unknown':
    'Según la respuesta, hay una solicitud sin decisión. Falta saber si es para este TPS. Un recibo por sí solo no es TPS. Un abogado puede ver en qué quedó.',
  'two-tracks':
    'TPS Venezuela 2021 y TPS Venezuela 2023 son distintos. Tener uno no es tener el otro. Por eso cada uno se compara por separado.',
  'papers-honoured-until':
    'Según las respuestas, los papeles dicen {end}. Llegaron el {receivedBy} o antes. La orden de un tribunal protegía papeles así, hasta la fecha que dicen. Esa fecha ya pasó. Un abogado puede decir si todavía importan.',
  'papers-protected-until':
    'Según las respuestas, los papeles dicen {end}. Llegaron el {receivedBy} o antes. La orden de un tribunal protegía papeles así, hasta la fecha que dicen. Un abogado puede mirar los papeles.',
  'papers-received-unknown':
    'Según la respuesta, los papeles dicen {end}. La orden de un tribunal habla de los que llegaron el {receivedBy} o antes. Falta saber qué día llegaron. Un abogado puede mirar los papeles.',
  'papers-unknown':
    'La orden de un tribunal habla de papeles que dicen {end}. Tenían que llegar el {receivedBy} o antes. Falta saber si los suyos son así. Un abogado puede mirar los papeles.',

  ...furtherReasons,
};
