import { onOrBefore, spanWithin } from '../day';
import { protectedPapers } from '../law/protected-papers';
import { type Criterion, cite, citingWith, findingsOf } from './criterion';

const { lawyer } = findingsOf('papers');

const notices = [cite('FR-90-5961', '', 'confirmed'), cite('FR-90-8805', '', 'confirmed')];

/**
 * PRG-04: papers that print 2 October 2026 and were received on or before 5 February 2025. Their day has
 * passed or will pass; they are never shown as live. Nothing is inferred from one date for another.
 */
export const papers: Criterion = {
  id: 'papers',
  group: 'filing',
  compare({ facts, designation, asOf }) {
    const told = facts.papers;
    if (told === undefined || asOf < protectedPapers.orderedOn) return [];
    if (Array.isArray(told.kinds) && told.kinds.every((kind) => kind === 'receipt')) return [];
    const { tpsDesignations } = facts;
    if (Array.isArray(tpsDesignations) && !tpsDesignations.includes(designation.id)) return [];
    const sources = citingWith(notices, protectedPapers);
    const params = { end: protectedPapers.printedEnd, receivedBy: protectedPapers.receivedBy };
    if (typeof told.endDate !== 'object') {
      return [lawyer('PRG-04', 'papers-unknown', sources, params, ['papers'])];
    }
    const printed = spanWithin(told.endDate, protectedPapers.printedEnd, protectedPapers.printedEnd);
    if (printed === 'not-met') return [];
    if (printed === 'unknown') return [lawyer('PRG-04', 'papers-unknown', sources, params, ['papers'])];
    const { issuedOn, receivedOn } = told;
    const beforeIssue =
      typeof issuedOn === 'object' && typeof receivedOn === 'object' && receivedOn.latest < issuedOn.earliest;
    const inTime =
      typeof receivedOn === 'object' && !beforeIssue
        ? onOrBefore(receivedOn, protectedPapers.receivedBy)
        : 'unknown';
    if (inTime === 'not-met') return [];
    if (inTime === 'unknown')
      return [lawyer('PRG-04', 'papers-received-unknown', sources, params, ['papers'])];
    return asOf > protectedPapers.printedEnd
      ? [lawyer('PRG-04', 'papers-honoured-until', sources, params)]
      : [lawyer('PRG-04', 'papers-protected-until', sources, params)];
  },
};
