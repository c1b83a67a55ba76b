import type { LawMessages } from '../law-messages';
import { ded } from './before-tps';

export const law: LawMessages = {
  title: 'Lo que dice la ley: TPS para Venezuela',
  description:
    'Fechas, avisos y decisiones de los tribunales sobre el TPS para Venezuela, cada uno con su fuente y su día.',
  intro: [
    'Aquí está todo lo que esta guía usa para comparar. Son fechas, avisos del gobierno y decisiones de los tribunales. Cada dato lleva su día y su fuente.',
    'Esta página da información. No es un consejo legal. Dice lo mismo a todas las personas.',
  ],
  summary: {
    heading: 'Qué se sabe al {day}',
    sentences: [
      'Ese día no había inscripción ni reinscripción abierta para el TPS de Venezuela.',
      'El gobierno dice que el TPS terminó. Para la designación de 2023, la fecha que da es el {ended2023}. Para la de 2021, el {ended2021}.',
      'Los últimos documentos que el gobierno reconocía llegaron a su fecha final el {papers}. No se encontró una extensión.',
      'Ese día seguía una demanda en los tribunales. El {returned} la Corte Suprema devolvió ese caso a un tribunal más bajo.',
      'No se encontró ninguna decisión que devuelva el TPS. Esto puede cambiar.',
    ],
    checked: 'Esta página se revisó el {day}. Lo que pasó después no está aquí.',
  },
  rules: {
    heading: 'Las reglas que se comparan',
    intro:
      'Cada regla con su número, lo que dice y dónde está escrito. La marca dice qué tan seguro es que se leyó ese texto.',
    own: 'Es una regla de esta guía, no de la ley.',
  },
  contents: 'En esta página',
  reading: {
    heading: 'Cómo leer esta página',
    points: [
      'Nada se borra. Si algo quedó después en pausa o sin efecto, la página lo dice y pone el enlace. Puede ser en todo o solo en parte.',
      'Hay dos designaciones: la de 2021 y la de 2023. Son distintas. Cada una tiene sus fechas.',
      'A veces el gobierno y un tribunal dijeron cosas distintas sobre los mismos días. La página cuenta las dos.',
      'Un acto puede estar confirmado y su efecto no. Por eso algunos llevan dos marcas.',
    ],
    confidence: 'Qué tan seguro es cada dato',
    words: 'Palabras que se repiten',
    meanings: [
      { term: 'DHS', meaning: 'El Departamento de Seguridad Nacional. Decide sobre el TPS.' },
      {
        term: 'USCIS',
        meaning: 'El Servicio de Ciudadanía e Inmigración. Es parte de DHS. Recibe las solicitudes.',
      },
      {
        term: 'Aviso',
        meaning: 'Una notificación del Registro Federal (Federal Register). Así publica DHS sus decisiones.',
      },
      {
        term: 'FR',
        meaning: 'Abreviatura del Registro Federal. «90 FR 9040» es el tomo 90, página 9040.',
      },
      { term: 'Designación', meaning: 'La decisión de dar el TPS a personas de un país por un tiempo.' },
      { term: 'Extensión', meaning: 'La decisión de alargar ese tiempo.' },
      { term: 'Terminación', meaning: 'La decisión de poner fin a la designación.' },
      { term: 'Anulación', meaning: 'Dejar sin efecto una decisión de antes.' },
      {
        term: 'En pausa',
        meaning: 'Una orden que existe, pero que otro tribunal dejó sin efecto por un tiempo.',
      },
      {
        term: 'Reinscribirse',
        meaning: 'Inscribirse otra vez para seguir con el TPS. Mucha gente dice «renovar».',
      },
    ],
  },

  kind: {
    announcement: 'Anuncio',
    designation: 'Designación',
    redesignation: 'Redesignación (segunda designación)',
    extension: 'Extensión',
    'registration-change': 'Cambio en el período de inscripción',
    correction: 'Corrección',
    vacatur: 'Anulación',
    termination: 'Terminación',
    end: 'Fecha final',
    order: 'Decisión de un tribunal',
    memorandum: 'Memorando',
    bill: 'Proyecto de ley',
    statement: 'Otro hecho',
  },
  voice: {
    dhs: 'Departamento de Seguridad Nacional (DHS)',
    president: 'Presidencia',
    congress: 'Congreso',
    'district-court': 'Tribunal federal de distrito',
    'appeals-court': 'Tribunal federal de apelaciones',
    'supreme-court': 'Corte Suprema',
  },
  confidence: {
    confirmed: {
      label: 'Confirmado',
      meaning: 'La frase se leyó en el texto oficial o en una copia fiel.',
    },
    secondary: {
      label: 'Según informes',
      meaning: 'La frase se leyó solo en un informe serio, no en el texto oficial.',
    },
    unverified: {
      label: 'No confirmado',
      meaning: 'El dato se dedujo, se calculó o viene de una fuente débil.',
    },
  },
  seen: {
    full: 'Se leyó completo.',
    excerpt: 'Se leyó una parte.',
    metadata: 'Solo se vieron los datos de la cita.',
    'not-seen': 'No se leyó. Se conoce por otras fuentes.',
  },
  tier: {
    1: 'Textos oficiales',
    2: 'Textos oficiales copiados por otros e informes del Congreso',
    3: 'Informes serios: prensa, abogados y organizaciones',
    4: 'Otras fuentes, más débiles',
  },

  fromTo: 'del {from} al {to}',
  span: 'Del {from} al {to}',
  and: 'y',

  turns: {
    heading: 'Los días en que algo cambió',
    lead: 'Cada línea es un día en que una de las dos designaciones empezó a estar de otra manera. Dice cómo estaba, qué aviso u orden lo decidía y dónde está escrito.',
    on: 'Así estaba el {day}, con lo que se sabía ese mismo día.',
    decides: 'Lo decide:',
    previous: 'Cambio anterior',
    next: 'Cambio siguiente',
    choose: 'Elija un día',
  },
  filing: {
    heading: 'Inscribirse y casos pendientes, según la última revisión',
    intro:
      'Esto es lo que se sabe al {day}. Dice lo mismo a todas las personas. Solo USCIS o un juez de inmigración decide un caso.',
    words: {
      'no-window': {
        title: 'Inscribirse por primera vez',
        says: 'En la última revisión no había inscripción abierta para Venezuela. Quien nunca se inscribió no podía inscribirse.',
      },
      'registration-period': {
        title: 'Cuándo se pide el TPS',
        says: 'La regla dice que el TPS se pide en el período de inscripción. La excepción es la inscripción inicial tardía.',
      },
      'late-first': {
        title: 'Inscripción inicial tardía',
        says: 'La regla la permite solo durante una extensión posterior de la misma designación. Es para quien tenía una de estas cosas en el período de inscripción inicial: un estatus de visa temporal, un permiso de permanencia temporal (parole), un alivio contra la deportación o ciertas solicitudes pendientes. También es para el cónyuge, el hijo o la hija de una persona que podía inscribirse.',
      },
      'sixty-days': {
        title: 'Los 60 días',
        says: 'La inscripción inicial tardía tiene un límite. La regla da 60 días después de que terminó ese estatus, permiso, alivio o solicitud.',
      },
      'late-again': {
        title: 'Reinscripción tardía',
        says: 'La regla permite que USCIS acepte una reinscripción tardía si hubo una buena razón.',
      },
      'no-extension': {
        title: 'Inscribirse tarde sin una extensión',
        says: 'En la última revisión no había ninguna extensión vigente. Por eso no había con qué inscribirse ni reinscribirse tarde. Esto se dedujo de las reglas, con mucha seguridad.',
      },
      'status-lost': {
        title: 'Cuando termina una designación',
        says: 'La regla dice que la persona pierde el TPS de forma automática. No hay otro aviso ni derecho a apelar.',
      },
      'status-before': {
        title: 'Qué queda cuando termina',
        says: 'La persona vuelve a un estatus anterior que no haya vencido, o se queda sin ninguno. No se leyó un texto que lo diga.',
      },
      'pending-grant': {
        title: 'Solicitudes que estaban pendientes al final',
        says: 'Nadie puede recibir el TPS con una designación que ya no existe. Un recibo tampoco da estatus con esa designación. Esto se dedujo. No se encontró si estos casos se niegan, se cierran o quedan en espera.',
      },
      'pending-benefits': {
        title: 'Protección y permiso de trabajo mientras se esperaba la respuesta',
        says: 'La regla los termina con la decisión final. En todo caso, los termina 60 días después de que se publicó el aviso de terminación.',
      },
      'pending-2021': {
        title: 'Casos de la designación de 2021 pendientes en septiembre de 2025',
        says: 'Según una fuente débil, DHS los iba a cancelar.',
      },
      refunds: {
        title: 'Reinscripciones con la extensión de enero de 2025',
        says: 'Según informes, después de la anulación USCIS dejó de tramitarlas e iba a devolver las tarifas.',
      },
      denied: {
        title: 'Casos negados',
        says: 'La regla deja que la persona presente otra vez ante un juez de inmigración un caso negado. Eso no alarga el TPS más allá del fin de la designación.',
      },
    },
  },

  designation: {
    've-2021': {
      name: 'Designación de 2021',
      about:
        'Fue la primera. Tiene sus propias fechas. Según informes, el motivo fueron condiciones extraordinarias y temporales, 8 U.S.C. 1254a(b)(1)(C).',
      dateNote:
        'Una página de abogados dice que la residencia se cuenta desde el 9 de marzo de 2021. DHS y el servicio de investigación del Congreso dicen 8 de marzo de 2021.',
    },
    've-2023': {
      name: 'Designación de 2023',
      about:
        'Fue la segunda. El aviso dice que es distinta de la de 2021. Según informes, el motivo fueron condiciones extraordinarias y temporales, 8 U.S.C. 1254a(b)(1)(C).',
      dateNote: null,
    },
  },
  dates: {
    heading: 'Fechas',
    announced: 'Se anunció',
    effective: 'Empezó',
    residence: 'Residencia continua desde',
    residenceMeans: 'Vivir en Estados Unidos sin mudarse a otro país.',
    presence: 'Presencia física continua desde',
    presenceMeans:
      'Estar en Estados Unidos en persona. Una salida breve, casual e inocente no corta esto (8 U.S.C. 1254a(c)(4)(A)).',
  },
  terms: {
    heading: 'Períodos',
    caption: 'Períodos de la designación, como los dieron los avisos',
    period: 'Período',
    what: 'Qué fue',
    kind: {
      first: 'Primer período',
      extension: 'Extensión',
      'until-termination': 'Hasta el día de fin que fijó el aviso de terminación',
    },
    applied: 'DHS anuló esta extensión. La reconoció solo en estos días: {intervals}.',
  },
  windows: {
    heading: 'Períodos de inscripción y de reinscripción',
    caption: 'Períodos de inscripción y de reinscripción',
    period: 'Período',
    what: 'Para qué fue',
    first: 'Inscripción inicial',
    again: 'Reinscripción',
    label: {
      've-2021-first': 'Por primera vez, con el tiempo que se agregó en agosto de 2021',
      've-2021-again-2022': 'Con la extensión de 2022',
      've-2021-again-2024': 'Con la extensión de 2023',
      've-2021-again-2025': 'Con la extensión de enero de 2025',
      've-2023-first': 'Por primera vez',
      've-2023-again-2025': 'Con la extensión de enero de 2025',
    },
    contested:
      'La abrió un aviso que DHS anuló en febrero de 2025. Después de eso solo se pudo usar mientras valían las órdenes de los tribunales.',
  },
  permits: {
    heading: 'Permisos de trabajo extendidos por aviso',
    caption: 'Permisos de trabajo con extensión automática',
    printed: 'Fecha final impresa en el permiso',
    through: 'Hasta cuándo se extendió',
    until: 'Hasta el {day}',
    contested: 'Más tarde DHS dejó de reconocerla, salvo lo que dijo para algunas personas.',
    receipt:
      'Según abogados que citan a USCIS: solo con recibo de renovación del 5 de febrero de 2025 o antes, hasta 540 días. La fecha final se calculó. Una regla posterior pudo acortarla.',
    past: 'Al {day} ya pasaron todas estas fechas.',
  },
  entries: {
    heading: 'Avisos y decisiones, por fecha',
    known: 'Fecha: {day}',
    decided: 'Se decidió: {day}',
    bears: 'Sobre: {designations}',
    act: 'Que ocurrió:',
    effect: 'Lo que hizo:',
    effectOn: 'Lo que hizo ({designation}):',
    undone: 'Más tarde quedó en pausa o sin efecto: {title} ({day}).',
    undoneInTurn: 'Eso también quedó en pausa o sin efecto: {title} ({day}).',
    above: 'Vea las fuentes en «{designation}»',
    see: 'Vea:',
  },

  programs: {
    heading: 'Otros programas, aparte del TPS',
    intro: 'Mucha gente los confunde con el TPS. Ninguno es TPS. Ninguno cambia lo que esta guía compara.',
    periods: 'Cuándo',
    covered: 'A quién cubrió',
    notCovered: 'A quién no cubrió',
    words: {
      'bill-2019': {
        name: 'Proyecto de ley de 2019 (H.R. 549)',
        about:
          'Era un proyecto para dar el TPS por ley. La Cámara lo aprobó y en el Senado se detuvo. Nunca llegó a ser ley.',
        covered: 'A nadie. El proyecto pedía estar en Estados Unidos el día en que fuera ley. Daba 18 meses.',
        notCovered: null,
      },
      'ded-2021': {
        name: 'Salida Forzosa Diferida (DED), de 2021 a 2022',
        about:
          'El presidente aplazó la deportación por 18 meses. La protección no se pedía. Solo se pedía el permiso de trabajo. No se encontró otra DED después.',
        covered: ded.covered,
        notCovered: ded.notCovered.join(' '),
      },
      'student-relief': {
        name: 'Alivio especial para estudiantes F-1',
        about:
          'Fue para estudiantes. No se encontró un aviso posterior. Por eso se toma como terminado, aunque no está confirmado.',
        covered: 'Estudiantes venezolanos con visa F-1.',
        notCovered: 'Personas sin visa F-1.',
      },
      'chnv-parole': {
        name: 'Permiso humanitario, o parole humanitario (CHNV)',
        about:
          'Fue un permiso de permanencia temporal (parole) de hasta dos años. El día en que empezó no está confirmado. El aviso fijó el fin para el 24 de abril de 2025. Un tribunal lo puso en pausa el 14 de abril de 2025. La Corte Suprema quitó esa pausa el 30 de mayo de 2025.',
        covered: 'Venezolanos que entraron con este permiso. También había para Cuba, Haití y Nicaragua.',
        notCovered: 'Este permiso no daba TPS. En octubre de 2024 se dijo que no habría un segundo período.',
      },
      'bill-2025': {
        name: 'Proyecto de ley de 2025 (H.R. 3310)',
        about:
          'Es un proyecto para dar el TPS por ley. No se encontró que se haya aprobado. Los datos que se vieron son del 10 de abril de 2026.',
        covered: 'A nadie. Un proyecto no protege a ninguna persona si no es ley.',
        notCovered: null,
      },
    },
  },
  cases: {
    heading: 'Casos en los tribunales',
    intro: 'Los nombres de los casos se dejan en inglés, como salen en los papeles de los tribunales.',
    dockets: 'Números del caso',
    orders: 'Decisiones',
    about: {
      'national-tps-alliance':
        'Es la demanda principal sobre el TPS de Venezuela. Trata de la anulación y de la terminación de 2023. El 5 de octubre de 2026 la Corte Suprema la devolvió al tribunal de apelaciones (Noveno Circuito). No se encontró qué pasó después.',
      'mullin-v-doe':
        'Trata de qué pueden revisar los tribunales sobre el TPS. Por este caso se devolvió la demanda de Venezuela.',
      'doe-v-noem': 'Trata del fin del permiso humanitario (parole). No trata del TPS.',
      'venezuelan-association':
        'Trata del límite de un año para permisos de trabajo con TPS y de tarifas de asilo. No trata de una designación.',
      'case-holds':
        'Trata de pausas de USCIS en trámites de personas de 39 países. Uno es Venezuela. No trata de una designación.',
    },
  },
  fees: {
    heading: 'Tarifas de USCIS',
    intro: [
      'Son las tarifas que se conocen. Cuenta el día del sello del correo.',
      'En la última revisión eran solo historia para Venezuela: no había inscripción abierta.',
    ],
    caption: 'Tarifas por período',
    period: 'Enviado',
    registration: 'Formulario I-821 (TPS)',
    workPermit: 'Formulario I-765 (permiso de trabajo)',
    sources: 'Certeza y fuentes',
    open: 'Desde el {from}. Último dato conocido, revisado el {day}.',
    firstTime: 'Por primera vez: {amount}',
    again: 'Reinscripción: {amount}',
    biometrics: 'Huellas y foto: {amount}',
    base: 'Base: {amount}',
    paper: 'Base, en papel: {amount}',
    online: 'Base, en línea: {amount}',
    addedFirst: 'Más lo que agregó la ley H.R. 1, la primera vez: {amount}',
    addedRenewal: 'Más lo que agregó la ley H.R. 1, al renovar: {amount}',
    notice: 'El aviso y sus fechas:',
    waiver: {
      'form-i-912': 'Existía la exención de tarifas (Formulario I-912).',
      'sources-conflict':
        'Lo que agregó la ley H.R. 1 al permiso no tiene exención. Para la base y las huellas la exención es posible (Formulario I-912). Para el I-821 las fuentes no coinciden (no confirmado).',
    },
    permitRule: {
      'no-automatic-extension':
        'Esta regla puso fin a la extensión automática de los permisos de trabajo en la mayoría de las renovaciones. Las excepciones son las que da una ley o un aviso del Registro Federal.',
      'one-year-cap':
        'Las mismas tarifas. Un permiso de trabajo con TPS dura un año o lo que dure el TPS: lo que sea más corto.',
    },
  },
  open: {
    heading: 'Lo que no se sabe',
    intro: 'Esto se buscó y no se encontró. Que falte un dato no quiere decir ni sí ni no.',
    words: {
      'stay-end': {
        question: '¿Terminó la pausa que dictó la Corte Suprema el 3 de octubre de 2025?',
        known:
          'Pudo terminar al enviarse la decisión del 5 de octubre de 2026. Se calculó que eso sería cerca del 6 de noviembre de 2026 (no confirmado). Tampoco se sabe si un tribunal hizo algo con la sentencia del 5 de septiembre de 2025. La extensión de enero de 2025, por su propio texto, llegaba hasta el 2 de octubre de 2026.',
      },
      remand: {
        question: '¿Qué hizo el Noveno Circuito con el caso que le devolvieron?',
        known: 'No se encontró nada posterior al 5 de octubre de 2026.',
      },
      'uscis-page': {
        question: '¿Qué dice la página de USCIS sobre Venezuela?',
        known:
          'No se pudo leer. Lo último que se conoce viene de otra fuente y es del 19 de agosto de 2026: decía que las dos designaciones terminaron.',
      },
      declaratory: {
        question: '¿Qué decidió el tribunal de California sobre el pedido de noviembre de 2025?',
        known: 'No se encontró.',
      },
      'fee-waiver': {
        question: '¿Se puede pedir exención de la tarifa del I-821?',
        known: 'Las fuentes no coinciden. Dos dicen que no. Otra da a entender que sí.',
      },
      'new-designation': {
        question: '¿Hubo otra designación u otra DED después de los terremotos del 24 de junio de 2026?',
        known: 'No se encontró ninguna.',
      },
    },
  },
  sources: {
    heading: 'Todas las fuentes',
    intro: [
      'Los títulos se dejan en inglés. Casi todas las páginas están en inglés.',
      'Los enlaces llevan a páginas de otros. Esas páginas pueden cambiar.',
    ],
    label: 'Fuentes:',
    noAddress: 'no se encontró la dirección',
    inEnglish: '(en inglés)',
    published: 'Publicado: {day}.',
  },
};
