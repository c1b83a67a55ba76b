import type { ResultMessages } from '../messages';

/**
 * Why each line of the full questions came out as it did. Most are private: a line says what the rule looks at,
 * that something was answered and who can look, never what happened and never how much it weighs.
 */
export const furtherReasons = {
  'no-other-country':
    'Según las respuestas, no estuvo en otro país, aparte de Venezuela, antes de llegar. No tiene otra nacionalidad. Ningún otro país le dijo que podía quedarse para siempre.',
  'other-country-unknown': 'Falta saber si estuvo en otro país, aparte de Venezuela, antes de llegar.',
  'short-stay-elsewhere':
    'Según las respuestas, estuvo menos de un año en otro país, sin papeles o solo de visita. No le ofrecieron quedarse para siempre. Muchas personas se lo cuentan también a su abogado.',
  'year-elsewhere':
    'La regla publicada cuenta vivir un año o más en un mismo país. Según la respuesta, estuvo un año o más. Un tribunal paró esa regla en 2021, y no está claro si se usa hoy. Según una decisión anterior, el tiempo por sí solo no decide. Un abogado puede revisarlo.',
  'temporary-status-elsewhere':
    'Según la respuesta, en otro país tuvo un permiso con fecha final, o esperaba una decisión de asilo. La regla publicada mira si eso se podía renovar sin fin. Una decisión anterior mira si hubo una oferta de quedarse para siempre. No está claro cuál se usa hoy. Un abogado puede revisarlo.',
  'status-elsewhere-unknown':
    'Falta saber qué papeles tuvo en el otro país antes de llegar. Un abogado puede revisarlo.',
  'permanent-status-before':
    'La regla mira si antes de llegar ya podía quedarse para siempre en otro país. Mira la residencia, el asilo o refugio, y la ciudadanía. Según las respuestas, ya tenía algo de eso. Un abogado puede revisarlo.',
  'permanent-status-when-unknown':
    'Según la respuesta, otro país le dio residencia para siempre, asilo, refugio o ciudadanía. La regla mira lo que tenía antes de llegar aquí. Falta saber si fue antes o después. Un abogado puede revisarlo.',
  'permanent-status-after':
    'La regla mira lo que tenía en otro país antes de llegar. Según las respuestas, lo obtuvo después. Si luego salió de Estados Unidos y volvió, un abogado puede revisarlo.',
  'permanent-offer':
    'La regla mira si otro país le ofreció quedarse para siempre, también si no aceptó. Según la respuesta, hubo una oferta así. Un abogado puede revisarlo.',
  'permanent-offer-unknown': 'Falta saber si otro país le dijo alguna vez que podía quedarse para siempre.',
  'second-nationality-unused':
    'La regla publicada mira dos cosas juntas: ser ciudadano de otro país y haber estado allí antes de llegar. Según las respuestas, no vivió en ese país ni pasó por él. Una decisión anterior mira también el derecho a quedarse allí para siempre. No está claro cuál se usa hoy. Un abogado puede revisarlo.',
  'second-nationality-lived':
    'La regla publicada mira dos cosas juntas: ser ciudadano de otro país y haber estado allí antes de llegar. Según las respuestas, puede que se den las dos. No está claro si esa regla se usa hoy. Un abogado puede revisarlo.',
  'second-nationality-stay-unknown':
    'Falta saber si estuvo en el país de la otra nacionalidad antes de llegar. Un abogado puede revisarlo.',
  'stay-limited':
    'Según la respuesta, puede que la estadía fuera solo parte del camino, o con muy pocos derechos. Una regla anterior tenía excepciones para eso. La regla publicada no las tiene. La anterior no se leyó para esta guía. Un abogado puede revisarlo.',
  'parent-resettled':
    'Según la respuesta, puede que sus padres pudieran quedarse para siempre en otro país cuando vivía con ellos. La regla publicada cuenta eso también para sus hijos menores de 18. No está claro si esa regla se usa hoy. Un abogado puede revisarlo.',

  'nothing-told': 'Nada de lo que se respondió choca con esta regla.',
  'private-unknown':
    'Falta saber si hay algo de esto. Esta guía no pide detalles. Un abogado puede revisarlo.',
  'rather-with-a-lawyer':
    'Según la respuesta, prefiere hablar de esto con un abogado. Esta guía no pide detalles.',

  'no-us-conviction': 'Según las respuestas, no hay ninguna condena en Estados Unidos.',
  'us-felony':
    'La regla mira si hay una condena por un delito grave (felony) en Estados Unidos. Según la respuesta, hay una. Esto compara una sola regla y no habla de otros caminos. Los nombres de los delitos confunden. Un abogado puede ver algo que esta guía no ve.',
  'us-felony-perhaps':
    'La regla mira si hay una condena por un delito grave (felony) en Estados Unidos. Según la respuesta, hay una. Pero algo de ese caso, o algo que falta saber, puede cambiar cómo se cuenta. Un abogado puede revisarlo.',
  'us-misdemeanors':
    'La regla mira si hay dos condenas o más por delitos menores (misdemeanors) en Estados Unidos. Según la respuesta, las hay. Esto compara una sola regla y no habla de otros caminos. Los nombres de los delitos confunden. Un abogado puede ver algo que esta guía no ve.',
  'us-misdemeanors-perhaps':
    'La regla mira si hay dos condenas o más por delitos menores (misdemeanors) en Estados Unidos. Según la respuesta, las hay. Pero algo de esos casos, o algo que falta saber, puede cambiar cómo se cuentan. Un abogado puede revisarlo.',
  'us-one-misdemeanor':
    'La regla cuenta dos delitos menores (misdemeanors) o más. Según la respuesta, hay una sola condena por un delito menor. Pero otras reglas miran de qué fue el caso, y tienen excepciones. Un abogado puede revisarlo.',
  'us-convictions-unknown':
    'Falta saber si hay una condena en Estados Unidos. Un arresto no es una condena. Un abogado puede revisar los papeles de la corte.',
  'conviction-small':
    'La regla no cuenta un delito si lo máximo posible son cinco días o menos. De las multas no dice nada. Según la respuesta, lo máximo era una multa o cinco días. Un abogado puede revisarlo.',
  'conviction-state-misdemeanor':
    'Según la respuesta, el estado lo llama delito menor (misdemeanor) y la pena fue de un año o menos. Así, la regla lo trata como delito menor. Un abogado puede revisarlo.',
  'conviction-no-jail':
    'Según la respuesta, la corte dijo que no habría cárcel. Según informes, el gobierno aceptó en 2011 que un caso así puede no contar. Hace falta el papel de la corte. Un abogado puede revisarlo.',
  'conviction-dismissed':
    'Según la respuesta, el caso se cerró sin aceptar la culpa y sin admitir nada. La definición de condena pide una de esas cosas, o que la corte lo declare culpable. El Formulario I-821 pregunta también por esos casos. Un abogado puede revisarlo.',
  'conviction-program':
    'Según la respuesta, hubo un programa, o una condena suspendida o aplazada. Puede contar si aceptó la culpa o los hechos, y el juez puso un castigo o una condición. Un abogado puede revisarlo.',
  'conviction-erased':
    'Según la respuesta, el caso se borró, se selló o se anuló. La definición de condena no dice que así deje de contar. Hay decisiones sobre eso que no se leyeron para esta guía. Un abogado puede revisarlo.',
  'conviction-juvenile':
    'Según la respuesta, fue en una corte de menores. Muchas veces eso no es una condena. La decisión que lo dice no se leyó para esta guía. Un abogado puede revisarlo.',
  'conviction-one-incident':
    'Según la respuesta, dos condenas vienen de un mismo hecho. La regla no tiene una excepción para eso. No está claro si se cuentan como dos. Un abogado puede revisarlo.',
  'conviction-drunk-driving':
    'Según la respuesta, fue por manejar bajo efectos de alcohol o drogas (DUI). La regla lo cuenta como cualquier otro caso: mira la pena máxima. Un abogado puede revisarlo.',
  'conviction-no-license':
    'Según la respuesta, fue por manejar sin licencia. La regla lo cuenta si la pena máxima es de más de cinco días. Un abogado puede revisarlo.',
  'conviction-small-theft-or-trespass':
    'Según la respuesta, fue por llevarse algo de una tienda sin pagar, o por entrar sin permiso en una propiedad. La regla lo cuenta si la pena máxima es de más de cinco días. Un abogado puede revisarlo.',
  'conviction-details-unknown':
    'Falta saber más de ese caso, y puede cambiar cómo se cuenta. Los papeles de la corte lo dicen. Un abogado puede revisarlos.',
  'no-arrest': 'Según la respuesta, no hay arrestos ni cargos.',
  arrested:
    'Según la respuesta, hubo un arresto o un cargo. Un arresto no es una condena, y no impide por sí solo el TPS. El Formulario I-821 pregunta por ellos. Un abogado puede revisar los papeles.',
  'arrests-unknown': 'Falta saber si hubo un arresto o un cargo, en cualquier país.',
  'charges-open':
    'Según la respuesta, hay un caso penal abierto o una orden de arresto. Lo que se acepta en esa corte puede cambiar cómo se compara. Muchas personas hablan antes con un abogado que sabe de delitos y de inmigración.',
  'crime-abroad':
    'Según las respuestas, puede haber un caso fuera de Estados Unidos. No entra en la cuenta de condenas de aquí. Otras reglas sí lo miran. Un abogado puede revisarlo.',
  'drug-case':
    'Para los casos por drogas hay reglas aparte, y valen para cualquier país. Según la respuesta, hay o hubo un caso. Un abogado puede revisarlo.',
  'marijuana-once':
    'Según la respuesta, fue una sola vez, por poca marihuana. La ley hace una excepción para 30 gramos o menos. La regla del gobierno no la hace, y no está claro a qué casos llega. Un abogado puede revisarlo.',

  'harmed-others':
    'La regla mira si alguien tomó parte en perseguir a otras personas. Según la respuesta, puede haber algo de eso. Esta guía no pide detalles. Un abogado puede revisarlo.',
  'serious-crime':
    'La regla mira si hay una condena final por un delito particularmente grave. Según las respuestas, hay o puede haber una condena. Esta guía no compara de qué fue. Un abogado puede revisarlo.',
  'crime-before-coming':
    'La regla mira delitos graves fuera de Estados Unidos, antes de llegar, que no fueron por política. No pide una condena. Según la respuesta, puede haber algo de eso. Un abogado puede revisarlo.',
  'armed-service':
    'La regla mira si alguien es un peligro para la seguridad. Según la respuesta, puede haber servicio o trabajo en una fuerza o un grupo. Haber estado allí no lo decide por sí solo. Un abogado puede revisarlo.',
  'support-given':
    'La regla mira la ayuda a ciertos grupos. Según la respuesta, puede haber algo de eso. A muchas personas las obligaron, y el texto de la ley no habla de ellas. Esta guía no pide detalles. Un abogado puede revisarlo.',

  'never-applied':
    'La regla deja fuera tres cosas para el TPS. Son la ayuda pública, no tener una oferta de trabajo, y entrar sin visa o pasaporte. Según informes, las reglas sobre la ayuda pública cambiaron en septiembre de 2026. Falta confirmar si eso sigue igual para el TPS.',
  'entered-uninspected':
    'Según la respuesta, entró sin inspección. La ley no deja negar el TPS por el estatus migratorio, y por eso no se trata como un impedimento. No está claro si el gobierno pide una exención (perdón). Puede contar para la tarjeta verde.',
  'entered-otherwise':
    'La ley no deja negar el TPS por el estatus migratorio. Por eso la forma de entrar, por sí sola, no se trata como un impedimento.',
  'removal-order':
    'Según la respuesta, hubo una orden de deportación o de salida. Según una organización de ayuda legal, una orden que no se cumplió no impide por sí sola el TPS. Puede tener otros efectos. Muchas personas la muestran pronto a un abogado.',
  'removed-returned-permitted':
    'Según la respuesta, puede haber una deportación y un regreso con permiso. La regla cuenta años desde esa salida, y el número depende del caso. La ley tiene una exención (perdón) para esto. Solo el gobierno decide si la da. Un abogado puede revisarlo.',
  'returned-unpermitted':
    'La regla mira si alguien volvió, o quiso volver, sin permiso o sin inspección. También mira si antes hubo una orden de salir, o más de un año en total sin estatus. Según las respuestas, puede haber algo de eso. La ley tiene una exención (perdón) para esta regla. Solo el gobierno decide si la da. Otra ley permite usar de nuevo una orden anterior, y no está claro si eso cierra el TPS. Muchas personas hablan con un abogado antes de enviar papeles.',
  'missed-hearing':
    'Según la respuesta, faltó a una audiencia y no ha salido del país desde entonces. La regla sobre faltar es para quien después salió. Pero puede haber una orden de deportación en ausencia sin que la persona lo sepa. Muchas personas lo revisan pronto con un abogado.',
  'missed-hearing-returned':
    'Según la respuesta, faltó a una audiencia, después salió y volvió. La regla mira si hubo una causa razonable y si volvió antes de cinco años. La ley tiene una exención (perdón) para esto. Solo el gobierno decide si la da. Un abogado puede revisarlo.',
  'false-papers':
    'La regla mira si se usaron papeles o datos que no eran ciertos ante inmigración. Según la respuesta, puede haber algo de eso. La ley tiene una exención (perdón) para esto. Solo el gobierno decide si la da. Un abogado puede revisarlo.',
  'citizen-claim':
    'La regla mira si alguien dijo que era ciudadano de Estados Unidos, o votó. Según la respuesta, puede haber algo de eso. La ley tiene una excepción pequeña, y también una exención (perdón). Solo el gobierno decide si la da. Un abogado puede revisarlo.',
  'helped-cross':
    'La regla mira si alguien ayudó a otra persona a entrar, también de la familia. Según la respuesta, puede haber algo de eso. La ley tiene una exención (perdón) para esto. Solo el gobierno decide si la da. Un abogado puede revisarlo.',
  'time-here-not-left':
    'La regla sobre el tiempo sin estatus habla de quien sale y quiere volver. Según la respuesta, no ha salido desde que vive aquí. Una salida puede cambiar esto.',
  'left-after-180':
    'La regla mira si alguien estuvo más de 180 días sin estatus y salió. Mira también si volvió antes de 3 años, o de 10 si fue un año o más. Según la respuesta, puede haber algo de eso. Hay tiempo que no se cuenta, como antes de los 18 años. La ley tiene una exención (perdón) para esto. Solo el gobierno decide si la da. Un abogado puede revisarlo.',
  'health-ground':
    'La regla mira algunas razones de salud. Según la respuesta, hay una. La ley tiene una exención (perdón) para esto. Solo el gobierno decide si la da. Un abogado puede revisarlo.',
  'other-grounds':
    'La ley junta aquí varias razones distintas. Según la respuesta, hay por lo menos una. La ley tiene una exención (perdón) para ellas. Solo el gobierno decide si la da. Un abogado puede revisarlo.',
  'security-grounds':
    'La regla mira asuntos de seguridad y daños a otras personas. Según la respuesta, puede haber algo de eso. Esta guía no pide detalles. Un abogado puede revisarlo.',
  'party-member':
    'La regla mira si alguien estuvo en un partido comunista o totalitario. Según la respuesta, puede haber algo de eso. Hay excepciones, como estar por obligación o antes de los 16 años. La ley permite una exención (perdón) y la regla del gobierno no. No está claro si vale para partidos de Venezuela. Un abogado puede revisarlo.',
  'family-drug-benefit':
    'La regla mira si alguien recibió un beneficio del negocio de drogas de un familiar. Según la respuesta, hay algo de eso. Un abogado puede revisarlo.',
  'trafficking-or-laundering':
    'La regla mira dos asuntos: la trata de personas y el lavado de dinero. Según la respuesta, hay algo de eso. La ley tiene una exención (perdón) para esto. Solo el gobierno decide si la da. Un abogado puede revisarlo.',

  'holds-visa-status':
    'Según la respuesta, tiene un estatus de visa vigente. La ley deja tener ese estatus y el TPS a la vez. La regla de la inscripción tardía también lo nombra.',
  'holds-parole':
    'Según la respuesta, su permiso de permanencia temporal (parole) sigue vigente. Eso no impide el TPS. La regla de la inscripción tardía también lo nombra.',
  'parole-ended':
    'Según las respuestas, tuvo un permiso de permanencia temporal (parole) y ahora no lo tiene. La regla de la inscripción tardía lo nombra, con días contados. Un abogado puede revisarlo.',
  'case-pending':
    'Según la respuesta, tiene otro caso u otra protección. Eso no impide el TPS. La regla de la inscripción tardía también nombra los casos abiertos.',
  'other-status-unknown': 'Falta saber si tiene otro estatus, otro permiso u otro caso.',
  'in-court':
    'Según la respuesta, tiene un caso en la corte de inmigración. Eso no impide por sí solo el TPS. Puede cambiar quién decide: USCIS o un juez. Un abogado puede revisarlo.',
  'court-unknown':
    'Falta saber si tiene un caso en la corte de inmigración. Eso puede cambiar quién decide. Un abogado puede revisarlo.',
  detained:
    'Según la respuesta, está en detención. Eso no impide por sí solo el TPS. La ley no deja detener por su estatus a quien tiene el TPS en vigor, con excepciones. No dice lo mismo de quien lo pide. Un abogado puede revisarlo.',
  'adverse-fact':
    'La ley deja la decisión al criterio del gobierno, que puede mirar todo el caso. Según las respuestas, hay algo que puede mirar. Un abogado puede revisarlo.',
  'what-tps-gave':
    'Solo mientras está en vigor, el TPS protege de la deportación y da permiso de trabajo. En ese tiempo, el gobierno también puede dar un permiso para viajar.',
  'no-green-card':
    'El TPS no es la residencia permanente (tarjeta verde). Cuenta solo por el tiempo en que está en vigor, y no arregla lo de antes.',
  'plans-travel':
    'Según la respuesta, quiere salir de Estados Unidos, o puede que salga. Según informes, una decisión de agosto de 2026 cambió qué pasa al salir con Permiso Adelantado (Advance Parole). No está claro si vale para los viajes con TPS. Muchas personas hablan con un abogado antes de salir.',
  'fear-no-asylum':
    'Según las respuestas, tiene miedo de volver a Venezuela. No ha pedido asilo, o no se sabe si lo pidió. El asilo tiene un plazo de un año desde la llegada. Una regla puede disculpar el retraso de quien tuvo TPS hasta un tiempo razonable antes de pedirlo. Por el plazo, muchas personas hablan pronto con un abogado.',

  'identity-paper':
    'Según la respuesta, tiene un papel que la regla nombra para mostrar quién es y su nacionalidad.',
  'expired-passport':
    'Según la respuesta, el pasaporte está vencido. La regla nombra el pasaporte y no dice que tenga que estar vigente. Una organización de ayuda legal pide también los vencidos.',
  'no-identity-paper':
    'Según la respuesta, no tiene ninguno de los papeles que la regla nombra. Para eso, la regla habla de una declaración jurada y una entrevista. La declaración cuenta qué se hizo para conseguirlos, y por qué el consulado no puede ayudar.',
  'identity-papers-unknown': 'Falta saber qué papeles muestran quién es y su nacionalidad.',
  'dated-papers':
    'Según la respuesta, tiene papeles con fecha de la vida aquí. Esta guía no sabe qué días muestran.',
  'dated-papers-few':
    'Según la respuesta, todavía no hay papeles con fecha de la vida aquí. Pueden ser del trabajo, la casa, la escuela, el médico, el banco o la iglesia.',
  'dated-papers-unknown': 'Falta saber qué papeles con fecha tiene, de la llegada y de la vida aquí.',
  'papers-near-days':
    'Según la respuesta, hay papeles de cerca del {residence}. También los hay de cerca del {presence} y de los últimos meses. Esto no dice si bastan. «Cerca» y «últimos» son medidas de esta guía, no de la ley.',
  'papers-not-near-residence':
    'De los meses dichos, ninguno está cerca del {residence}. Muchas personas preguntan qué papeles hay de entonces. «Cerca» es una medida de esta guía, no de la ley.',
  'papers-not-near-presence':
    'De los meses dichos, ninguno está cerca del {presence}. Muchas personas preguntan qué papeles hay de entonces. «Cerca» es una medida de esta guía, no de la ley.',
  'papers-not-recent':
    'De los meses dichos, ninguno es de los últimos tres. Muchas personas preguntan qué papeles hay de ahora. «Últimos» es una medida de esta guía, no de la ley.',
  'papers-to-translate':
    'Un papel que no está en inglés necesita una traducción completa al inglés. Quien traduce la firma y dice que es correcta. Esa regla no se leyó para esta guía.',
  'arrest-records':
    'Según informes, las instrucciones del Formulario I-821 piden un papel de la corte por cada arresto. Es el resultado certificado del tribunal: dice cómo terminó el caso. Lo piden también si el caso se borró o se selló.',

  'fees-hard':
    'Según la respuesta, puede ser difícil pagar las tarifas. Según informes, la tarifa adicional del permiso de trabajo no se puede perdonar. Sobre la tarifa de inscripción, las fuentes no dicen lo mismo. Para otras puede haber una exención de tarifas (Formulario I-912), y los informes no coinciden en cuáles.',
  'notario-helped':
    'Según la respuesta, ayudó un notario, una oficina de impuestos o un consultor. En Estados Unidos un notario no es abogado, y no puede dar consejo legal. Un abogado puede revisar lo que se envió. La página «Ayuda» dice dónde se puede contar un fraude.',
} satisfies Partial<ResultMessages['reasons']>;
