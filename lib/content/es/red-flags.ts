import type { BecauseMessages, RedFlagMessages } from '../red-flags-messages';

export const redFlags: RedFlagMessages = {
  detained: {
    short: 'Detención, cita con ICE, audiencia u orden',
    ask: '¿La persona está detenida, o tiene una cita con ICE, una audiencia o una orden? ¿Para qué día?',
    action: 'A un abogado el mismo día.',
  },
  unread_letter: {
    short: 'Carta sin leer',
    ask: '¿Hay alguna carta de USCIS, de ICE o de la corte que nadie ha leído?',
    action: 'Leerla ahora con la persona y anotar cada fecha en el calendario.',
  },
  border_removal: {
    short: 'Huellas o expulsión en la frontera',
    ask: '¿Le tomaron las huellas en la frontera, o le hablaron de “expedited removal” (expulsión acelerada)?',
    action: 'Conseguir los expedientes (FOIA, EOIR). Después, a un abogado.',
  },
  deported_returned: {
    short: 'Deportación y regreso',
    ask: '¿Fue deportada o devuelta y volvió a entrar? ¿Cuándo y cuántas veces?',
    action: 'Primero un abogado, el mismo día.',
  },
  missed_hearing: {
    short: 'Audiencia a la que no fue',
    ask: '¿Faltó a una audiencia, o se mudó sin avisar a la corte? ¿Por qué? ¿Salió después de Estados Unidos?',
    action: 'Consultar la línea de EOIR. Un abogado mira si corre el plazo de una moción.',
  },
  any_arrest: {
    short: 'Algún arresto',
    ask: '¿Hubo algún arresto, aunque el caso se cerrara, se sellara o fuera de menor?',
    action: 'Conseguir de cada corte la copia certificada de cómo terminó el caso.',
  },
  open_case: {
    short: 'Caso penal abierto',
    ask: '¿Hay un caso penal abierto? ¿Tiene un defensor público?',
    action: 'Hablar con la defensa antes de que haya un acuerdo. A un abogado el mismo día.',
  },
  plea_or_program: {
    short: 'Acuerdo, programa o sentencia en suspenso',
    ask: '¿Hubo una declaración de culpa, un programa, una sentencia en suspenso o “probation”, aunque el caso se cerrara después?',
    action: 'Un abogado analiza si es una condena para inmigración.',
  },
  longest_sentence: {
    short: 'Pena más larga posible',
    ask: '¿Cuánta cárcel permitía la ley como máximo? ¿Qué sentencia hubo, aunque fuera en suspenso?',
    action:
      'Conseguir la ley y el expediente. Un abogado mira la excepción de delito leve (“petty offense”).',
  },
  drugs: {
    short: 'Drogas, también marihuana',
    ask: '¿Hay algo con drogas de cualquier clase, también usar marihuana o trabajar con ella?',
    action: 'Primero un abogado. Aquí solo se marca sí, no o abogado.',
  },
  driving_or_domestic: {
    short: 'Manejar ebrio, familia o menores',
    ask: '¿Hay un caso por manejar ebrio, un incidente en la casa, una orden de protección o un cargo que toca a un menor?',
    action: 'Un abogado mira cuánto puede pesar donde el gobierno decide caso por caso.',
  },
  case_abroad: {
    short: 'Caso en otro país',
    ask: '¿Hay algún caso en Venezuela o en otro país? ¿Es político? ¿Hay un aviso de Interpol?',
    action: 'A un abogado.',
  },
  countries_lived: {
    short: 'Países donde vivió',
    ask: '¿En qué países vivió, en qué fechas, con qué permiso (¿se renovaba sin fin?), con qué pasaporte y con qué ofertas de quedarse? ¿Alguna estadía fue de 12 meses o más?',
    action:
      'Reunir los permisos. A un abogado si alguno era permanente o si la estadía fue de 12 meses o más.',
  },
  rights_limited: {
    short: 'Derechos limitados en otro país',
    ask: '¿Tenía allí límites para trabajar, estudiar o viajar, o sufrió daño?',
    action: 'Reunir lo que lo muestra. Un abogado dice si hoy todavía cuenta.',
  },
  citizen_claim: {
    short: 'Dijo que era ciudadana',
    ask: '¿Dijo alguna vez que era ciudadana de Estados Unidos: en un I-9, una licencia, un préstamo o la frontera? ¿Votó o se inscribió para votar?',
    action: 'A un abogado.',
  },
  false_papers: {
    short: 'Papeles o datos falsos',
    ask: '¿Hubo papeles falsos, otro nombre, datos que no eran ciertos para una visa o el pasaporte de otra persona?',
    action: 'A un abogado.',
  },
  helped_cross: {
    short: 'Ayuda a cruzar',
    ask: '¿Cruzó con niños, o pagó el viaje de alguien?',
    action: 'A la lista de perdones (“waivers”) que mira el abogado.',
  },
  armed_service: {
    short: 'Servicio armado, policía o cargo de partido',
    ask: '¿Estuvo en el ejército, la policía, el SEBIN, la DGCIM, las FAES, la GNB, la guardia de una cárcel, un colectivo o un cargo de partido? Si es sí, van también las preguntas de tortura y de partido.',
    action: 'A un abogado. Entrevista en privado.',
  },
  paid_armed_group: {
    short: 'Pago a un grupo armado',
    ask: '¿Pagó vacuna, comida, transporte o techo a un grupo armado o a una banda, por la fuerza o no?',
    action: 'A un abogado. Entrevista en privado.',
  },
  gang_accusation: {
    short: 'Acusación de banda',
    ask: '¿La acusaron de ser de una banda, o le preguntaron por tatuajes o redes sociales?',
    action: 'A un abogado el mismo día.',
  },
  trips: {
    short: 'Viajes',
    ask: '¿Qué viajes hizo: fechas, motivo, permiso, cómo volvió y si tenía TPS entonces?',
    action: 'Hacer la línea de tiempo.',
  },
  plans_travel: {
    short: 'Piensa viajar o irse',
    ask: '¿Quiere viajar, o irse del todo?',
    action: 'Un abogado antes de cualquier paso.',
  },
  late_filing: {
    short: 'Inscripción tardía',
    ask: '¿Qué estatus tenía cada día de la inscripción abierta, y cuándo terminó?',
    action: 'Reunir las pruebas de ese estatus.',
  },
  missed_renewal: {
    short: 'Reinscripción que faltó',
    ask: '¿Por qué faltó una reinscripción: enfermedad, mal consejo, una muerte, falta de vivienda?',
    action: 'Reunir los papeles que muestran el motivo.',
  },
  notario: {
    short: 'Notario',
    ask: '¿Pagó a un notario? ¿Tiene copia de lo que se presentó? ¿Se presentó un asilo sin que la persona lo supiera?',
    action: 'Conseguir las copias. Un abogado mira cómo se denuncia un fraude.',
  },
  fear: {
    short: 'Miedo de volver',
    ask: '¿Tiene miedo de volver? ¿Qué día pidió asilo? ¿De qué día a qué día tuvo TPS o parole?',
    action: 'Un abogado cuenta el plazo.',
  },
  other_relief: {
    short: 'Otras vías',
    ask: '¿Tiene cónyuge, madre, padre o hijos que son ciudadanos o residentes? ¿Cómo fue la última entrada? ¿Fue víctima de un delito o de trata, o sufrió maltrato de menor?',
    action: 'Revisar con un abogado si hay otras vías.',
  },
  health: {
    short: 'Salud',
    ask: '¿Hay una enfermedad grave, peligro para sí o para otros, o tratamiento por drogas?',
    action: 'En privado. A un abogado.',
  },
  other_grounds: {
    short: 'Otras causales del I-821',
    ask: 'Con la lista del I-821 a la vista: ¿prostitución, trabajo en juegos de azar, poligamia, disputa por la custodia, trata, lavado de dinero o beneficio familiar por drogas?',
    action: 'Solo un abogado.',
  },
  moved: {
    short: 'Mudanza',
    ask: '¿Se mudó? ¿Avisó con el AR-11 y el EOIR-33?',
    action: 'Avisar con ayuda de la oficina.',
  },
  safe_contact: {
    short: 'Contacto seguro',
    ask: '¿Cómo se le puede llamar o escribir sin peligro? ¿Qué idioma habla? ¿Lee bien? ¿Tiene una discapacidad?',
    action: 'Acordar cómo y cuándo se le contacta.',
  },
  left_after_180_days: {
    short: 'Más de 180 días sin estatus, salida y regreso',
    ask: '¿Salió de Estados Unidos después de más de 180 días sin estatus y luego volvió? ¿En qué fechas? ¿Era menor de 18 entonces, o tenía un asilo pendiente? ¿Cómo volvió?',
    action: 'Hacer la línea de tiempo. A un abogado.',
  },
  torture: {
    short: 'Tortura o muerte sin juicio',
    ask: '¿Ordenó tortura o una muerte sin juicio, ayudó en ella o participó?',
    action: 'A un abogado. Entrevista en privado.',
  },
  party_member: {
    short: 'Partido comunista o totalitario',
    ask: '¿Fue miembro de un partido comunista o totalitario? ¿Por la fuerza, con menos de 16 años, por comida o por trabajo? ¿Cuándo terminó?',
    action: 'A un abogado: la ley y el reglamento no dicen lo mismo.',
  },
  parent_resettled: {
    short: 'Padres asentados en otro país',
    ask: '¿Vivió antes de los 18 años con una madre o un padre que podía quedarse para siempre en otro país?',
    action: 'Reunir los papeles de la madre y del padre. A un abogado.',
  },
};

export const because: BecauseMessages = {
  urgent: {
    detained: 'Está detenida por inmigración',
    'check-in': 'Tiene pronto una cita con ICE',
    hearing: 'Tiene una audiencia en los próximos 30 días',
    order: 'Un juez ordenó la deportación o la salida',
    deadline: 'Una carta de inmigración da una fecha límite',
  },
  flag: 'Señal marcada: {short}',
  rule: '{rule} · {title}: {outcome}',
  missing: 'Falta: {what}',
  stop: {
    'not-in-us': 'Está fuera de Estados Unidos',
    citizen: 'Tiene la ciudadanía de Estados Unidos: no hay nada que comparar',
    resident: 'Tiene la tarjeta verde: no hay nada que comparar',
  },
};
