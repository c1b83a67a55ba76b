/**
 * What says who somebody is, wherever a cell holds it: a number of the government, a telephone, an address for mail. It
 * is told by its form, so an office's own key that has the form of one is taken for it.
 */

/** By every sign between figures written as one dash. */
const forms: readonly RegExp[] = [
  // An A-number, whole or in groups.
  /\ba-{0,4}\d{7,9}\b/,
  /\ba-{0,4}\d{2,3}-?\d{3}-?\d{3}\b/,
  // Nine figures, as those of Social Security.
  /\b\d{3}-?\d{2}-?\d{4}\b/,
  // A receipt: of any office in one piece, of those that there are in whatever groups.
  /\b[a-z]{3}-{0,3}\d{10}\b/,
  /\b(?:ioe|eac|wac|lin|src|msc|nbc|ysc|vsc|csc|nsc|tsc)(?:-{0,3}\d){10}\b/,
  // A telephone, of the United States or Venezuela, or of any country with its plus sign.
  /\b\d{3}-{1,2}\d{3}-?\d{4}\b/,
  /\b1?[2-9]\d{9}\b/,
  /\b(?:58-?|0)4\d{2}-?\d{3}-?\d{4}\b/,
  /\+\d(?:-{0,2}\d){8}/,
  // A Venezuelan identity card.
  /\b[ve]-{0,3}\d{6,8}\b/,
  /\b[ve]-{0,3}\d{1,3}-\d{3}-\d{3}\b/,
  /@/,
];

/** Whether a text looks as if it said who somebody is, in whatever width and with whatever signs it is written. */
export function looksPersonal(text: string): boolean {
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Pd}\p{Z}\s\u2212\u02d7\u2043._/·#()]/gu, '-')
    .toLowerCase();
  return forms.some((form) => form.test(plain));
}
