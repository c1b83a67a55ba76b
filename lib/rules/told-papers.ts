/** The papers that somebody told of, and what the order of 30 May 2025 makes of each. */
import { onOrBefore, spanWithin } from '../day';
import { protectedPapers } from '../law/protected-papers';
import { type PaperDays, type PaperKind, type Papers, paperKinds } from './facts';

/**
 * What the order makes of a paper: `other-day` prints another end, `later` was received after the last day; of the
 * last two the printed end or the day of receipt is not known, or not believed.
 */
export type Protection = 'protected' | 'later' | 'other-day' | 'received-unknown' | 'end-unknown';

const { printedEnd, receivedBy } = protectedPapers;
const noDays: PaperDays = {};

/** Whether somebody told that they hold a paper, by its kind or by its days; null where nobody was asked, or was sure. */
function holds(papers: Papers, paper: PaperKind): boolean | null {
  if (papers[paper] !== undefined) return true;
  const { kinds } = papers;
  if (!Array.isArray(kinds)) return null;
  return paper === 'permit'
    ? kinds.includes('permit-a12') || kinds.includes('permit-c19')
    : kinds.includes(paper);
}

/** True where an approval notice was told of. */
export const toldApproval = (papers: Papers): boolean => holds(papers, 'approval') === true;

/** The papers that print an end, with their days; all of them where nobody knows which there are. */
export function papersTold(papers: Papers): readonly (readonly [PaperKind, PaperDays])[] {
  const { kinds } = papers;
  const surely = paperKinds.filter((paper) => holds(papers, paper) === true);
  const held = kinds === 'unsure' || (kinds === undefined && surely.length === 0) ? paperKinds : surely;
  return held.map((paper) => [paper, papers[paper] ?? noDays]);
}

/** Which papers a paper is among, by the order of 30 May 2025. Nothing is inferred from one day for another. */
export function protectionOf({ endDate, issuedOn, receivedOn }: PaperDays): Protection {
  if (typeof endDate !== 'object') return 'end-unknown';
  const printed = spanWithin(endDate, printedEnd, printedEnd);
  if (printed !== 'met') return printed === 'unknown' ? 'end-unknown' : 'other-day';
  if (typeof receivedOn !== 'object') return 'received-unknown';
  // Received before it was issued: the two days cannot both be right.
  if (typeof issuedOn === 'object' && receivedOn.latest < issuedOn.earliest) return 'received-unknown';
  const inTime = onOrBefore(receivedOn, receivedBy);
  if (inTime === 'unknown') return 'received-unknown';
  return inTime === 'met' ? 'protected' : 'later';
}
