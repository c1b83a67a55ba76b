import type { ResultMessages } from '../messages';

/** The rest of the rules: other countries, crime, other bars, grounds with and without a waiver, status, papers, help. */
export const furtherRules = {
  'FRS-01': {
    title: 'Ningún otro país antes',
    says: 'La ley no da el TPS a quien ya estaba asentado de forma firme en otro país antes de llegar. Eso se llama reasentamiento firme.',
  },
  'FRS-02': {
    title: 'Estadías cortas en otro país',
    says: 'Un caso de 2011 mira si otro país ofreció quedarse para siempre. La regla impresa mira también los papeles y si fue un año o más. No está claro cuál de los dos textos vale hoy.',
  },
  'FRS-02b': {
    title: 'Un año o más en otro país',
    says: 'La regla impresa cuenta un año o más en un mismo país por voluntad propia, con papeles o sin ellos. No está claro si esa regla vale hoy.',
  },
  'FRS-03': {
    title: 'Permiso temporal o asilo sin respuesta en otro país',
    says: 'Un caso de 2011 mira si otro país ofreció quedarse para siempre. La regla impresa cuenta también un permiso que se puede renovar sin fin. No está claro cuál vale hoy.',
  },
  'FRS-04': {
    title: 'Permiso para quedarse en otro país, antes de llegar',
    says: 'La ley mira si, antes de llegar, la persona ya podía quedarse para siempre en otro país. Pueden contar la residencia permanente, el asilo, el refugio y la ciudadanía. Para esta regla no hay exención («perdón»).',
  },
  'FRS-05': {
    title: 'Oferta de quedarse en otro país',
    says: 'Un caso de 2011 mira si otro país ofreció quedarse para siempre. La regla impresa cuenta también lo que la persona podía obtener allí. Otro caso trata de ofertas que no se aceptaron, y no se leyó para esta guía.',
  },
  'FRS-06': {
    title: 'Otra nacionalidad y tiempo en ese país',
    says: 'La regla impresa pide dos cosas juntas. Una es la ciudadanía de otro país. La otra es haber estado en ese país antes de llegar aquí. No está claro cómo se usa hoy.',
  },
  'FRS-07': {
    title: 'Permiso de otro país, después de llegar',
    says: 'La ley habla de lo que pasó antes de llegar a Estados Unidos. Si la persona salió y volvió, es menos claro qué llegada cuenta.',
  },
  'FRS-08': {
    title: 'Estadía solo de paso o con pocos derechos',
    says: 'Antes de 2021 la regla tenía dos excepciones. Una era para quien huía y solo estaba de paso. La otra era para quien allí tenía muy pocos derechos. No están en la regla impresa. Ese texto de antes no se leyó para esta guía.',
  },
  'FRS-09': {
    title: 'Madre o padre asentado en otro país',
    says: 'La regla impresa mira a quien era menor de 18 y vivía con su madre o su padre. Si ellos estaban asentados en otro país, cuenta también para el hijo o la hija. No está claro si vale hoy.',
  },
  'CRM-01': {
    title: 'Delitos graves en Estados Unidos',
    says: 'La ley no da el TPS a quien tiene una condena por un delito grave cometido en Estados Unidos. En general, es grave si la pena posible era de más de un año.',
  },
  'CRM-02': {
    title: 'Delitos menores en Estados Unidos',
    says: 'La ley no da el TPS a quien tiene dos o más condenas por delitos menores cometidos en Estados Unidos. Se cuentan las condenas, no los arrestos.',
  },
  'CRM-03': {
    title: 'Una sola condena por un delito menor',
    says: 'La regla de los delitos menores habla de dos o más. Otras reglas pueden mirar una sola condena, según el tipo de delito. Esas reglas tienen excepciones.',
  },
  'CRM-04': {
    title: 'Casos con una pena muy corta',
    says: 'La regla no cuenta un delito con una pena máxima de cinco días o menos. Sobre los casos de solo multa, el texto no lo dice claro.',
  },
  'CRM-05': {
    title: 'Delito menor según el estado',
    says: 'A veces un estado llama menor a un delito con una pena posible de más de un año. Si la pena que se dio fue de un año o menos, la regla lo cuenta como menor.',
  },
  'CRM-06': {
    title: 'La corte dijo que no habría cárcel',
    says: 'Un memorando de USCIS de 2011 habla de casos en que la corte certificó que no habría cárcel. Según ese texto, pueden quedar fuera de la cuenta.',
  },
  'CRM-07': {
    title: 'Caso cerrado sin declararse culpable',
    says: 'Sin una condena, la regla no cuenta el caso. La ley mira también si la persona se declaró culpable o aceptó los hechos.',
  },
  'CRM-08': {
    title: 'Programa o condena suspendida',
    says: 'Un caso que se cerró puede ser una condena. La ley mira dos cosas. Una es si la persona se declaró culpable o aceptó los hechos. La otra es si el juez ordenó un castigo o un límite.',
  },
  'CRM-09': {
    title: 'Antecedentes borrados',
    says: 'En la ley, la palabra «condena» no tiene una excepción para lo que se borró o se selló. Dos casos tratan de esto, y no se leyeron para esta guía.',
  },
  'CRM-10': {
    title: 'Corte de menores',
    says: 'Según un caso, lo que decide una corte de menores no suele ser una condena. Ese caso no se leyó para esta guía.',
  },
  'CRM-11': {
    title: 'Arrestos',
    says: 'Un arresto sin condena no impide el TPS por sí solo. El Formulario I-821 pregunta por los arrestos en cualquier país.',
  },
  'CRM-12': {
    title: 'Casos penales abiertos',
    says: 'La regla de las condenas pide una condena. Otras reglas pueden mirar lo que una persona acepta, también sin condena.',
  },
  'CRM-13': {
    title: 'Casos en otro país',
    says: 'La cuenta de delitos graves y menores es solo de los cometidos en Estados Unidos. Otras reglas miran lo que pasó en otro país.',
  },
  'CRM-14': {
    title: 'Casos por drogas',
    says: 'La ley tiene reglas aparte sobre drogas, en cualquier país. Pueden contar también sin condena, por ejemplo si la persona aceptó los hechos.',
  },
  'CRM-15': {
    title: 'Una cantidad pequeña de marihuana',
    says: 'La ley tiene una excepción para una sola vez con 30 g o menos de marihuana. La regla del gobierno no la tiene. No está claro a qué casos llega la excepción.',
  },
  'CRM-16': {
    title: 'Manejar bajo efectos de alcohol o drogas (DUI)',
    says: 'Se cuenta como delito menor o grave, igual que los otros, según la pena posible.',
  },
  'CRM-17': {
    title: 'Manejar sin licencia, y otros casos pequeños',
    says: 'Se cuenta si la pena posible era de más de cinco días. Lo mismo vale para llevarse algo de una tienda sin pagar, o entrar sin permiso en una propiedad.',
  },
  'CRM-18': {
    title: 'Dos condenas por un mismo hecho',
    says: 'El texto no tiene una excepción para dos condenas por un mismo hecho. No está claro si se cuentan como dos.',
  },
  'BAR-01': {
    title: 'Persecución de otras personas',
    says: 'La ley del TPS trae esta regla de la ley de asilo. Mira si la persona tomó parte en la persecución de otras.',
  },
  'BAR-02': {
    title: 'Delito particularmente grave',
    says: 'La ley del TPS trae esta regla de la ley de asilo. Mira si hay una condena final por un delito particularmente grave.',
  },
  'BAR-03': {
    title: 'Delito serio fuera del país, antes de llegar',
    says: 'La ley del TPS trae esta regla de la ley de asilo. Mira los delitos serios fuera de Estados Unidos y antes de llegar, pero no los políticos. No pide una condena.',
  },
  'BAR-04': {
    title: 'Servicio en el ejército, la policía u otro grupo',
    says: 'La ley mira si hay un peligro para la seguridad. El Formulario I-821 pregunta por el servicio en el ejército, la policía, una cárcel o un grupo armado. Ese servicio no impide el TPS por sí solo.',
  },
  'BAR-05': {
    title: 'Ayuda a un grupo armado',
    says: 'La ley mira si la persona dio dinero, cosas o ayuda a ciertos grupos. El texto no tiene una excepción para quien lo hizo por obligación. Esta guía no pregunta qué grupo fue.',
  },
  'INA-01': {
    title: 'Lo que no se mira para el TPS',
    says: 'Según la regla, para el TPS no se miran la ayuda pública ni una oferta de trabajo. Tampoco la falta de visa o pasaporte al entrar. Según informes, en 2026 cambió la regla sobre la ayuda pública. No está claro si eso cambia algo para el TPS.',
  },
  'INA-02': {
    title: 'Forma de entrar',
    says: 'Según la ley, el TPS no se niega por el estatus migratorio. Entrar sin inspección se trata como algo que no impide el TPS. No está claro si en la práctica se pide una exención («perdón»).',
  },
  'INA-03': {
    title: 'Orden de deportación (expulsión)',
    says: 'Según un grupo de ayuda legal, una orden que no se cumplió no impide el TPS por sí sola.',
  },
  'INA-04': {
    title: 'Salida por una orden y regreso con permiso',
    says: 'Una deportación, o una salida por una orden, cuenta durante unos años. El gobierno puede dar una exención («perdón»).',
  },
  'INA-05': {
    title: 'Regreso sin permiso',
    says: 'La ley mira el regreso sin permiso después de una deportación o de más de un año aquí sin estatus. El gobierno puede dar una exención («perdón»). Otra ley trata de las órdenes anteriores, y no está claro si impide el TPS.',
  },
  'INA-06': {
    title: 'Faltar a una audiencia',
    says: 'La regla sobre faltar a una audiencia mira a quien después salió del país. Cuando alguien falta, puede haber una orden de deportación que no conoce.',
  },
  'INA-06b': {
    title: 'Faltar a una audiencia, salir y volver',
    says: 'La ley mira a quien faltó sin una causa razonable, salió después y quiso entrar antes de cinco años. Hacen falta las tres cosas. El gobierno puede dar una exención («perdón»).',
  },
  'INA-07': {
    title: 'Papeles o datos que no eran ciertos',
    says: 'La ley mira los papeles falsos o los datos que no eran ciertos, para una visa, entrada o beneficio. El gobierno puede dar una exención («perdón»).',
  },
  'INA-08': {
    title: 'Decir que tenía la ciudadanía, o votar',
    says: 'La ley mira si la persona dijo que era ciudadana de Estados Unidos, o votó. Hay una excepción pequeña. El gobierno puede dar una exención («perdón»).',
  },
  'INA-09': {
    title: 'Ayudar a alguien a cruzar',
    says: 'La ley mira si la persona ayudó a otra a entrar contra la ley. Vale aunque fuera su hijo o su hija. El gobierno puede dar una exención («perdón»).',
  },
  'INA-10': {
    title: 'Tiempo sin estatus, sin salir',
    says: 'La regla sobre el tiempo sin estatus mira a quien después salió del país. Sin una salida, no se usa.',
  },
  'INA-10b': {
    title: 'Tiempo sin estatus, salir y volver',
    says: 'La ley mira a quien pasó más de 180 días sin estatus, salió y volvió. Según el caso, cuenta el regreso antes de 3 o de 10 años. Algunos días no cuentan, como los de antes de cumplir 18. El gobierno puede dar una exención («perdón»).',
  },
  'INA-11': {
    title: 'Salud',
    says: 'La ley mira algunas enfermedades que se contagian, la conducta peligrosa y el abuso de drogas. El gobierno puede dar una exención («perdón»).',
  },
  'INA-12': {
    title: 'Otras causales',
    says: 'La ley tiene más causales. Entre otras cosas miran el vicio, la poligamia, la custodia de niños y las multas por papeles falsos. El gobierno puede dar una exención («perdón»).',
  },
  'INA-13': {
    title: 'Reglas de seguridad',
    says: 'La ley tiene reglas de seguridad. Algunas tratan de grupos armados, y otras de torturas o de muertes sin juicio en otro país.',
  },
  'INA-14': {
    title: 'Partido comunista o totalitario',
    says: 'La ley mira si la persona fue parte de un partido así. Tiene excepciones, por ejemplo para quien fue obligado. La ley permite una exención («perdón»), y la regla del gobierno no. No está claro si llega a partidos de Venezuela.',
  },
  'INA-15a': {
    title: 'Beneficio de la familia por drogas',
    says: 'La ley mira también a la familia, si el comercio de drogas de uno dio un beneficio a los otros.',
  },
  'INA-15b': {
    title: 'Trata de personas y lavado de dinero',
    says: 'La ley mira la trata de personas y el lavado de dinero. Según el texto, el gobierno puede dar una exención («perdón»).',
  },
  'STA-01': {
    title: 'Otro estatus de visa',
    says: 'La ley deja tener TPS y otro estatus de visa a la vez. Quien lo tenía durante la inscripción inicial tiene una de las bases para la tardía.',
  },
  'STA-02': {
    title: 'Permiso de permanencia temporal (parole)',
    says: 'El parole no impide el TPS. Quien lo tenía durante la inscripción inicial tiene una de las bases para la tardía.',
  },
  'STA-03': {
    title: 'Otro caso o protección',
    says: 'Un caso de asilo, de tarjeta verde o de otra protección puede seguir junto con el TPS. Si estaba abierto durante la inscripción inicial, es una de las bases para la tardía.',
  },
  'STA-04': {
    title: 'Caso en la corte de inmigración',
    says: 'Un caso en la corte no impide el TPS por sí solo. Pero cambia quién decide: USCIS o el juez.',
  },
  'STA-05': {
    title: 'Detención por inmigración',
    says: 'La ley no deja detener por su estatus a quien ya tiene TPS. No cubre a quien espera respuesta ni a quien lo tuvo antes. Tiene excepciones.',
  },
  'DIS-01': {
    title: 'El gobierno decide caso por caso',
    says: 'La regla dice que el gobierno puede dar el TPS. No dice que tiene que darlo. Por eso se pueden mirar otros datos de la persona.',
  },
  'BEN-01': {
    title: 'Lo que da el TPS mientras vale',
    says: 'Mientras vale, el TPS protege de la deportación y da permiso de trabajo. También permite viajar si el gobierno lo autoriza antes.',
  },
  'BEN-02': {
    title: 'El TPS no es una tarjeta verde',
    says: 'El TPS no es la residencia permanente. Según una decisión, cubre solo el tiempo en que vale y no arregla lo de antes.',
  },
  'BEN-03': {
    title: 'Salir de Estados Unidos',
    says: 'Según informes, una decisión de agosto de 2026 cambió lo que pasa al salir con un Permiso Adelantado (Advance Parole). No está claro si llega a los viajes con TPS.',
  },
  'BEN-04': {
    title: 'Miedo de volver y plazo del asilo',
    says: 'El asilo tiene un plazo. Una regla puede disculpar el retraso de quien tuvo TPS hasta un tiempo razonable antes de pedirlo. Cubre solo el tiempo con TPS.',
  },
  'EVD-01': {
    title: 'Papeles de identidad y nacionalidad',
    says: 'La regla pide el pasaporte. También sirve la cédula, o la partida de nacimiento con otro papel con foto. Quien no tiene nada de esto puede dar una declaración jurada y tener una entrevista.',
  },
  'EVD-02': {
    title: 'Pasaporte vencido',
    says: 'La regla dice «pasaporte» y no habla de si está vencido.',
  },
  'EVD-03': {
    title: 'Papeles con fecha',
    says: 'La regla pide pruebas del día de la llegada y de que la persona vivía y estaba aquí. Esa parte no se leyó entera para esta guía.',
  },
  'EVD-04': {
    title: 'Papeles en otro idioma',
    says: 'La regla pide una traducción completa al inglés, con la firma de quien traduce. Ese texto no se leyó para esta guía.',
  },
  'EVD-05': {
    title: 'Papeles de la corte por cada arresto',
    says: 'Según informes, el Formulario I-821 pide un papel certificado de la corte por cada arresto. También si el caso se borró o se selló.',
  },
  'FEE-01': {
    title: 'Tarifas y exenciones',
    says: 'Según informes, la tarifa añadida de 2025 por el permiso de trabajo no se puede perdonar. Sobre la tarifa de inscripción, las fuentes no dicen lo mismo.',
  },
  'LEG-01': {
    title: 'Papeles hechos por un notario o un consultor',
    says: 'En Estados Unidos un notario no es abogado. Solo da consejo legal un abogado, o un representante acreditado. Las reglas que lo dicen no se leyeron para esta guía.',
  },
} satisfies Partial<ResultMessages['rules']>;
