import type { TriageMessages } from '../triage-messages';

export const triage: TriageMessages = {
  tags: {
    today: {
      name: 'Hoy',
      means: 'hay algo que no puede esperar: quien tiene la licencia lo mira el mismo día',
    },
    lawyer: { name: 'Abogado', means: 'un abogado tiene que mirar por lo menos una regla' },
    facts: { name: 'Datos', means: 'solo faltan datos para terminar la comparación' },
    info: {
      name: 'Información',
      means: 'con lo dicho hasta ahora, nada urgente y ninguna regla para un abogado',
    },
  },
  faults: {
    'not-a-choice': 'no es ninguna de las palabras de esta columna',
    'not-a-day': 'no es una fecha que se pueda leer; escriba 2023-07-31, 2023-07 o 2023',
    'not-a-number': 'no es un número; escriba 0, 1, 2… o no-se',
    'ambiguous-day': 'puede ser día y mes o mes y día; escriba 2023-07-31 o el mes con letras',
    'two-digit-year': 'tiene el año con dos cifras; escriba las cuatro',
    'later-than-today': 'es una fecha que todavía no llega',
    'returned-before-leaving': 'el regreso es antes de la salida',
    'ends-before-it-begins': 'termina antes de empezar',
    'without-its-condition': 'dice cuándo terminó algo que la columna de condiciones no nombra',
    'without-its-kind': 'falta el resto de la línea: la clase de papel y desde cuándo',
    'fewer-than-listed': 'el número es menor que las líneas que siguen',
    'too-many-lines': 'son más líneas de las que se pueden leer',
    'personal-number':
      'parece un dato personal (un número del gobierno, un teléfono o un correo); aquí solo va la clave de su oficina',
    'too-long': 'es demasiado largo',
    contradicts: 'dice a la vez dos cosas que no van juntas',
    'too-many-cells':
      'la fila tiene más celdas que el encabezado, así que no se sabe qué celda es de qué columna',
    'broken-quotes': 'hay unas comillas que no se abren o no se cierran bien',
    'unreadable-letters': 'tiene caracteres que no son texto',
  },
  allowed: 'Se puede escribir: {list}.',
};
