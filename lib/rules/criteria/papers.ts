import { onOrBefore, spanWithin } from '../day';
import { protectedPapers } from '../law/protected-papers';
import { type Criterion, cite, citingWith, findingsOf, none } from './criterion';

const { lawyer } = findingsOf('papers');

const notices = [cite('FR-90-5961', '', 'confirmed'), cite('FR-90-8805', '', 'confirmed')];

const { printedEnd, receivedBy, orderedOn, confidence } = protectedPapers;
const params = { end: printedEnd, receivedBy };

/**
 * PRG-04: papers that print 2 October 2026 and were received on or before 5 February 2025. Their day has
 * passed or will pass; they are never shown as live. Nothing is inferred from one date for another.
 */
export const papers: Criterion = {
  id: 'papers',
  group: 'filing',
  on({ designation: { id }, asOf }) {
    if (asOf < orderedOn) return () => none;
    // How sure it is that the order reaches papers under this designation is the record's, not the same for both.
    const sources = citingWith(notices, { ...protectedPapers, confidence: confidence[id] });
    const unknown = [lawyer('PRG-04', 'papers-unknown', sources, params, ['papers'])];
    const receiptUnknown = [lawyer('PRG-04', 'papers-received-unknown', sources, params, ['papers'])];
    const said = asOf > printedEnd ? 'papers-honoured-until' : 'papers-protected-until';
    const protectedThen = [lawyer('PRG-04', said, sources, params)];
    return ({ papers: told, tpsDesignations }) => {
      if (told === undefined) return none;
      const { kinds, endDate, issuedOn, receivedOn } = told;
      if (Array.isArray(kinds) && kinds.every((kind) => kind === 'receipt')) return none;
      if (Array.isArray(tpsDesignations) && !tpsDesignations.includes(id)) return none;
      if (typeof endDate !== 'object') return unknown;
      const printed = spanWithin(endDate, printedEnd, printedEnd);
      if (printed !== 'met') return printed === 'unknown' ? unknown : none;
      if (typeof receivedOn !== 'object') return receiptUnknown;
      // Received before it was issued: the two days cannot both be right.
      if (typeof issuedOn === 'object' && receivedOn.latest < issuedOn.earliest) return receiptUnknown;
      const inTime = onOrBefore(receivedOn, receivedBy);
      if (inTime === 'not-met') return none;
      return inTime === 'met' ? protectedThen : receiptUnknown;
    };
  },
};
