import { ve2023 } from '../../law/designations/ve-2023';
import { type Criterion, cite, findingsOf, none } from '../criterion';
import type { Finding } from '../finding';
import { heldUnder } from '../held-under';

const { missing, lawyer, information } = findingsOf('history');

const decisions = [
  cite('CFR-244.10', '(c)-(d)', 'confirmed'),
  cite('CFR-244.11', '', 'confirmed'),
  cite('CFR-244.14', '(b)-(c)', 'confirmed'),
];
const pending = [cite('CFR-244.10', '(a), (e)', 'confirmed'), cite('CFR-244.13', '(b)', 'confirmed')];
const tracks = [cite('FR-88-68130', '', 'confirmed')];

// These carry no parameters, so each is made once.
const notTold = [
  missing('TIM-07', 'history-unknown', decisions, ['tpsHistory']),
  missing('PRG-05', 'history-unknown', pending, ['tpsHistory']),
];
const notSure = [
  lawyer('TIM-07', 'history-unknown', decisions, {}, ['tpsHistory']),
  lawyer('PRG-05', 'history-unknown', pending, {}, ['tpsHistory']),
];
const deniedHere = lawyer('TIM-07', 'denied-or-withdrawn', decisions);
const deniedSomewhere = lawyer('TIM-07', 'denied-which-unknown', decisions, {}, ['tpsDesignations']);
const pendingHere = lawyer('PRG-05', 'application-pending', pending);
const pendingSomewhere = lawyer('PRG-05', 'pending-which-unknown', pending, {}, ['tpsDesignations']);
const twoTracks = information('TIM-08', 'two-tracks', tracks);

/** TIM-07, TIM-08 and PRG-05: what became of earlier applications, and that the two tracks are apart. */
export const history: Criterion = {
  id: 'history',
  group: 'filing',
  on({ designation: { id }, asOf }) {
    // Before the second designation there was one track only.
    const two = asOf >= ve2023.effective.day;
    return ({ tpsHistory, tpsDesignations: told }) => {
      const under = heldUnder(told, id);
      const named = under !== null;
      // Under which designation is not known: then what became of it is compared under each.
      const here = under !== false;
      // A denial under another country's designation is one too: the rule asks whether there ever was one.
      const elsewhere = Array.isArray(told) && told.includes('other');
      if (!Array.isArray(tpsHistory)) {
        const asked = tpsHistory === undefined ? notTold : notSure;
        // What is pending elsewhere is not this designation's.
        return here ? asked : elsewhere ? asked.slice(0, 1) : none;
      }
      if (tpsHistory.length === 0 && !Array.isArray(told)) return none;
      const findings: Finding[] = [];
      if ((here || elsewhere) && (tpsHistory.includes('denied') || tpsHistory.includes('withdrawn'))) {
        findings.push(named ? deniedHere : deniedSomewhere);
      }
      if (here && tpsHistory.includes('pending')) findings.push(named ? pendingHere : pendingSomewhere);
      if (two && Array.isArray(told) && told.includes('ve-2021') !== told.includes('ve-2023'))
        findings.push(twoTracks);
      return findings;
    };
  },
};
