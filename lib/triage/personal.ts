/**
 * What says who somebody is, wherever a cell holds it: a number of the government, a telephone, an address for mail. It
 * is told by its form, so an office's own key that has the form of one is taken for it.
 */

/** What may stand between the figures of a number, once every dash is written in one way. */
const gap = '[-.\\s_/·]';
/** No figure or letter of Latin script may stand before or behind what is looked for. */
const pattern = (source: string) => new RegExp(`(?<![a-z0-9])${source.replaceAll('~', gap)}(?![0-9])`, 'i');

const forms: readonly RegExp[] = [
  // An A-number, whole or in groups.
  pattern('a(?:~|#){0,3}\\d{7,9}'),
  pattern('a(?:~|#){0,3}\\d{2,3}~?\\d{3}~?\\d{3}'),
  // Nine figures, as those of Social Security.
  pattern('\\d{3}~?\\d{2}~?\\d{4}'),
  // A receipt: of any office in one piece, of those that there are in whatever groups.
  pattern('[a-z]{3}~{0,3}\\d{10}'),
  pattern('(?:ioe|eac|wac|lin|src|msc|nbc|ysc|vsc|csc|nsc|tsc)~{0,3}\\d(?:~?\\d){9}'),
  // A telephone, of the United States or Venezuela, or of any country with its plus sign.
  pattern('(?:\\+?1~?)?\\(?\\d{3}(?:~|\\)\\s?)\\d{3}~?\\d{4}'),
  pattern('1?[2-9]\\d{9}'),
  pattern('(?:\\+?58~?|0)4\\d{2}~?\\d{3}~?\\d{4}'),
  pattern('\\+\\d(?:~?\\d){8,}'),
  // A Venezuelan identity card.
  pattern('[ve]~{0,3}\\d{6,8}'),
  pattern('[ve]~{0,3}\\d{1,3}~\\d{3}~\\d{3}'),
  /@/,
];

/** Whether a text looks as if it said who somebody is, in whatever width and with whatever dashes it is written. */
export function looksPersonal(text: string): boolean {
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Pd}\u2212\u02d7\u2043]/gu, '-');
  return forms.some((form) => form.test(plain));
}
