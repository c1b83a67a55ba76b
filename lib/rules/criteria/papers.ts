import { protectedPapers } from '../../law/protected-papers';
import { type Criterion, cite, citingWith, findingsOf, none } from '../criterion';
import { heldUnder } from '../held-under';
import { papersTold, protectionOf } from '../told-papers';

const { lawyer } = findingsOf('papers');

const notices = [cite('FR-90-5961', '', 'secondary'), cite('FR-90-8805', '', 'secondary')];

const { printedEnd, receivedBy, orderedOn, confidence } = protectedPapers;
const params = { end: printedEnd, receivedBy };

/**
 * PRG-04: papers that print 2 October 2026 and were received on or before 5 February 2025. One such paper is enough;
 * else one that may be such a paper is for a lawyer. Their day is never shown as live.
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
      if (heldUnder(tpsDesignations, id) === false) return none;
      const found = papersTold(told).map(([, days]) => protectionOf(days));
      if (found.includes('protected')) return protectedThen;
      if (found.includes('received-unknown')) return receiptUnknown;
      return found.includes('end-unknown') ? unknown : none;
    };
  },
};
