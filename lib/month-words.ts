/**
 * The months as people type them, in either language, without accents or capitals. These are read, never
 * shown; the words on screen are in content.
 */
const words: readonly (readonly string[])[] = [
  ['enero', 'ene', 'january', 'jan'],
  ['febrero', 'feb', 'february'],
  ['marzo', 'mar', 'march'],
  ['abril', 'abr', 'april', 'apr'],
  ['mayo', 'may'],
  ['junio', 'jun', 'june'],
  ['julio', 'jul', 'july'],
  ['agosto', 'ago', 'august', 'aug'],
  ['septiembre', 'setiembre', 'sep', 'sept', 'set', 'september'],
  ['octubre', 'oct', 'october'],
  ['noviembre', 'nov', 'november'],
  ['diciembre', 'dic', 'december', 'dec'],
];

/** The month (from 1) that a text names, as a number or a word in either language; null when it names none. */
export function readMonth(text: string): number | null {
  const plain = text
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '');
  if (/^\d{1,2}$/.test(plain)) {
    const number = Number(plain);
    return number >= 1 && number <= 12 ? number : null;
  }
  const index = words.findIndex((names) => names.includes(plain));
  return index === -1 ? null : index + 1;
}
