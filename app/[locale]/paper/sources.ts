/** The sources of the form, numbered once; sections of one code share a line, because their addresses differ only in the section. */
import { paperAddress } from '../../../lib/content/paper-address';
import { allAuthorities } from '../../../lib/law/authorities/all';
import type { AuthorityId } from '../../../lib/law/authorities/index';
import type { Authority, Confidence } from '../../../lib/law/citation';
import { paragraphs } from '../../../lib/law/paragraphs';
import { protectedPapers } from '../../../lib/law/protected-papers';
import { register } from '../../../lib/law/register';
import { type RuleId, ruleIds } from '../../../lib/rules/rule-ids';
import { ruleSources } from '../../../lib/rules/rule-sources';

/** How sure it is that a text says so, as a sign behind its number. */
export const confidenceSign: Readonly<Record<Confidence, string>> = {
  confirmed: '',
  secondary: '~',
  unverified: '?',
};
const surest: readonly Confidence[] = ['confirmed', 'secondary', 'unverified'];

/** What stands before the section in the label and in the address of a code; null for any other text. */
function codeOf({ label, url }: Authority): { name: string; section: string; base: string } | null {
  const section = label.slice(label.lastIndexOf(' ') + 1);
  if (url === null || !/^\d+ (U\.S\.C\.|CFR) /.test(label) || !url.endsWith(section)) return null;
  return { name: label.slice(0, -section.length).trim(), section, base: url.slice(0, -section.length) };
}

const citedDays: readonly (AuthorityId | undefined)[] = [
  ...register.designations.flatMap(({ residenceSince, presenceSince, windows, terms, permitExtensions }) =>
    [residenceSince, presenceSince, ...windows, ...terms, ...permitExtensions].map(
      ({ sources }) => sources[0],
    ),
  ),
  protectedPapers.sources[0],
];
const citedRules = ruleIds.flatMap((id) => ruleSources[id].map((at) => paragraphs[at].authority));

/** Codes first, by section, then every other text by its label. */
const order = (id: AuthorityId) => {
  const code = codeOf(allAuthorities[id]);
  return code ? `0 ${code.name} ${code.section.padStart(9)}` : `1 ${allAuthorities[id].label}`;
};
const cited: readonly AuthorityId[] = [...new Set([...citedDays, ...citedRules])]
  .filter((id) => id !== undefined)
  .sort((a, b) => (order(a) < order(b) ? -1 : 1));

/** The number of a source, with the sign of how sure it is; empty without a source. */
export const keyOf = (id: AuthorityId | undefined, confidence: Confidence): string =>
  id === undefined ? '' : `${cited.indexOf(id) + 1}${confidenceSign[confidence]}`;

/** The numbers of a rule's sources; of two places in one text the less sure one gives the sign. */
export function keysOfRule(id: RuleId): string {
  const least = new Map<AuthorityId, Confidence>();
  for (const at of ruleSources[id]) {
    const { authority, confidence } = paragraphs[at];
    const known = least.get(authority) ?? 'confirmed';
    least.set(authority, surest.indexOf(confidence) > surest.indexOf(known) ? confidence : known);
  }
  return [...least].map(([authority, confidence]) => keyOf(authority, confidence)).join(', ');
}

export type SourceLine = { readonly key: string; readonly text: string };

/** Addresses that fit a line; the law page has the others. */
const longest = 40;

/** Every source as it is printed, in the order of the numbers; of addresses that begin alike only the end is repeated. */
export function sourceLines(): readonly SourceLine[] {
  let begun = '';
  return cited.map((id, at) => {
    const { label, url, tier } = allAuthorities[id];
    const code = codeOf(allAuthorities[id]);
    const before = at > 0 ? codeOf(allAuthorities[cited[at - 1] as AuthorityId]) : null;
    const key = String(at + 1);
    // The first section of a code shows how the addresses of all are made.
    if (code && code.base === before?.base) return { key, text: code.section };
    const address = url === null ? '' : paperAddress(url);
    if (tier > 2 || address === '' || address.length > longest) return { key, text: label };
    const beginning = address.slice(0, address.lastIndexOf('/') + 1);
    const again = beginning !== '' && beginning === begun;
    begun = beginning;
    return { key, text: `${label}: ${again ? `…/${address.slice(beginning.length)}` : address}` };
  });
}
