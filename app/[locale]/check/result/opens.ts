import { type Finding, outcomeOf } from '../../../../lib/rules/finding';
import { isPrivate } from '../../../../lib/rules/private';

/** So many open rows of a list can still be read on a telephone, one after the other. */
const mostOpen = 8;

/**
 * Which rows of a list lie open: what differs or is not known, so that it is read without a hand; what is private stays
 * closed. In a long list, as of many trips, only what does not match does, and the others are a line each to open.
 */
export function opensIn(findings: readonly Finding[]): (finding: Finding) => boolean {
  const tells = (finding: Finding) =>
    !['matches', 'information'].includes(outcomeOf(finding)) && !isPrivate(finding);
  const long = findings.filter(tells).length > mostOpen;
  return (finding) => tells(finding) && (!long || outcomeOf(finding) === 'does-not-match');
}
