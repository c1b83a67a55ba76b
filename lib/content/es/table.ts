import type { TableMessages } from '../table-messages';

export const table: TableMessages = {
  faults: {
    'too-big': 'El archivo es demasiado grande: se leen hasta {limit}. No se leyó nada.',
    'too-many-rows':
      'Hay demasiadas filas: se leen hasta {limit}. No se leyó nada. Divida el archivo en varios.',
    'too-many-columns': 'Hay demasiadas columnas: se leen hasta {limit}. No se leyó nada.',
    'too-many-lines':
      'La columna «{at}» pasa del número de líneas que se leen por persona, que es {limit}. No se leyó nada.',
    'too-long-row':
      'La fila {at} no termina donde se espera. Puede que le falten unas comillas. No se leyó nada.',
    'too-many-entries':
      'Este libro de cálculo tiene demasiadas partes por dentro: más de {limit}. No se abrió.',
    'inflates-too-much': 'Este libro de cálculo crece demasiado al abrirse. No se abrió.',
    'no-header': 'El archivo está vacío: no tiene una fila con los nombres de las columnas.',
    'no-rows': 'El archivo tiene los nombres de las columnas y ninguna persona debajo.',
    'no-known-column':
      'Ninguna columna tiene un nombre conocido. La primera fila del archivo lleva los nombres de la plantilla, en español o en inglés, en cualquier orden.',
    'repeated-column': 'La columna «{at}» está dos veces, y no se sabe cuál vale. No se leyó nada.',
    'private-column':
      'La columna «{at}» parece decir quién es la persona o dónde está. No se leyó ninguna fila. Aquí solo hace falta la clave de su oficina: borre esa columna de una copia del archivo y ábrala de nuevo.',
    'unclosed-quotes':
      'En la fila {at} hay unas comillas que no se cierran, y desde ahí no se sabe dónde termina cada fila. No se leyó nada.',
    'several-sheets':
      'Varias hojas tienen personas: {at}. Deje una sola hoja con personas y ábralo de nuevo.',
    'old-or-locked-spreadsheet':
      'Es un libro de cálculo antiguo (.xls) o con contraseña. Guárdelo como .xlsx sin contraseña o como CSV.',
    unreadable: 'El archivo no se puede leer como tabla. Sirven un CSV o un libro .xlsx.',
  },
  megabytes: 'MB',
  unread: 'Columnas que no se leen: {list}.',
  order: {
    ask: 'Este archivo escribe fechas con barras. {count} se pueden leer de dos maneras. ¿En qué orden las escribe su oficina?',
    dayFirst: 'Día, mes, año: 31/07/2023',
    monthFirst: 'Mes, día, año: 07/31/2023',
    sample: '{value} (fila {line}, {column})',
    tellsDayFirst: 'Estas solo pueden ser día, mes, año:',
    tellsMonthFirst: 'Estas solo pueden ser mes, día, año:',
  },
  help: {
    people: 'Personas',
    sheet: 'Ayuda',
    columns: ['Columna', 'En inglés', 'Qué se escribe', 'Nota'],
    general: [
      'Una fila por persona. Borre las filas de ejemplo.',
      'Una celda vacía: nadie lo preguntó. «no-se»: se preguntó y la persona no lo sabe. Ninguna de las dos se lee como «no».',
      'No ponga nombres, teléfonos, direcciones ni números del gobierno: el archivo no se abre si los tiene.',
      'Las columnas pueden ir en cualquier orden y puede faltar cualquiera.',
    ],
    code: 'la clave de su oficina, hasta 60 letras; nunca un nombre ni un número del gobierno',
    day: '2023-07-31, 2023-07, 2023, julio de 2023 o 2023-07-01..2023-07-31',
    dayNote:
      'Escriba lo que se sepa y nada más. Al lado puede ir una columna con el mismo nombre y «_precision»: día, mes o año.',
    count: '0, 1, 2… o no-se',
    countNote:
      'Cada línea tiene sus columnas, con su número; pueden ser más que las de la plantilla, hasta {most}.',
    oneOf: 'Una de estas palabras.',
    severalOf: 'Una o varias de estas palabras, con punto y coma entre ellas; «ninguno», si ninguna.',
  },
};
