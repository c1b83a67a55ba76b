/**
 * Headers of what is never read: who somebody is, where, and the numbers that the government gave. A file that has one
 * is refused before any of its rows is looked at, so that nobody brings in by chance what belongs to the office alone.
 */

/** Words that are enough wherever they stand, without accents. */
const anywhere: readonly string[] = [
  ...['name', 'names', 'fullname', 'firstname', 'lastname', 'middlename', 'surname', 'forename'],
  ...['fname', 'lname', 'mname', 'nombre', 'nombres', 'apellido', 'apellidos', 'apodo'],
  ...['cedula', 'cedulas', 'dni'],
  ...['anumber', 'alien', 'uscis', 'ssn', 'itin', 'passport', 'pasaporte'],
  ...['phone', 'phones', 'phonenumber', 'telephone', 'mobile', 'cell', 'cellphone', 'fax', 'whatsapp'],
  ...['telefono', 'telefonos', 'tel', 'tlf', 'celular', 'movil'],
  ...['email', 'emails', 'mail', 'emailaddress', 'correo', 'correos'],
  ...[
    'address',
    'addresses',
    'addr',
    'street',
    'zip',
    'zipcode',
    'direccion',
    'direcciones',
    'domicilio',
    'calle',
  ],
  ...['dob', 'birthdate', 'birthday', 'dateofbirth'],
];

/** What is so as a whole header only, its words together. */
const whole: readonly string[] = [
  ...['client', 'cliente', 'person', 'persona', 'born', 'birth', 'nacimiento', 'fechanacimiento', 'nacio'],
  ...['segurosocial', 'socialsecurity', 'ss', 'aregistration', 'alienregistration', 'a#', 'apt', 'contact'],
  ...['first', 'last', 'middle', 'firstlast', 'lastfirst'],
  ...['contacto', 'nac', 'fechanac', 'fnac'],
];

/** Words that are so with one of the others in the same header. */
const together: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    [
      ...['receipt', 'recibo', 'case', 'caso', 'id', 'identity', 'file', 'expediente', 'license', 'licencia'],
      ...['94', 'ead', 'card', 'tarjeta', 'extranjero', 'registration', 'registro'],
    ],
    ['number', 'num', 'no', 'nr', 'nro', 'numero', '#'],
  ],
  [
    ['birth', 'nacimiento', 'born', 'nac'],
    ['date', 'day', 'fecha', 'dia'],
  ],
  [['seguro', 'security', 'number', 'numero', 'no', '#'], ['social']],
];
const number = together[0]?.[1] ?? [];

/** The words of a header: without accents and capitals, apart where a capital letter or a figure parts them. */
const wordsOf = (header: string): readonly string[] =>
  header
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/(?<=\d)(?=[a-z])|(?<=\p{L})(?=\d)/giu, ' ')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[#°º]/g, ' # ')
    .split(/[^a-z0-9#]+/)
    .filter((word) => word !== '');

/** An A before a word for a number, or at the end behind one; elsewhere it is a word of Spanish. */
const isNumberA = (words: readonly string[]) =>
  words.some((word, at) => word === 'a' && number.includes(words[at + 1] ?? '')) ||
  (words.at(-1) === 'a' && words.some((word) => number.includes(word)));

/** Whether a header names what is never read; one that is a column of ours is the caller's to know before. */
export function isPrivate(header: string): boolean {
  const words = wordsOf(header);
  // A second one of the same has its number behind it.
  const letters = words.filter((word) => !/^\d/.test(word));
  const has = (some: readonly string[]) => words.some((word) => some.includes(word));
  const joined = letters.join('');
  return (
    has(anywhere) ||
    anywhere.includes(joined) ||
    whole.includes(joined) ||
    isNumberA(letters) ||
    together.some(([one, other]) => has(one) && has(other))
  );
}
