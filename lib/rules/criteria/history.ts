import { ve2023 } from '../../law/designations/ve-2023';
import { type Criterion, cite, findingsOf } from '../criterion';
import type { Finding } from '../finding';

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
  compare({ facts, designation, asOf }) {
    const { tpsHistory, tpsDesignations } = facts;
    const named = Array.isArray(tpsDesignations);
    // Under which designation is not known: then what became of it is compared under each.
    const here = !named || tpsDesignations.includes(designation.id);
    const findings: Finding[] = [];
    if (!Array.isArray(tpsHistory)) {
      if (here) findings.push(...(tpsHistory === undefined ? notTold : notSure));
      return findings;
    }
    if (here && (tpsHistory.includes('denied') || tpsHistory.includes('withdrawn'))) {
      findings.push(named ? deniedHere : deniedSomewhere);
    }
    if (here && tpsHistory.includes('pending')) findings.push(named ? pendingHere : pendingSomewhere);
    const held = named ? tpsDesignations : [];
    // Before the second designation there was one track only.
    if (asOf >= ve2023.effective.day && held.includes('ve-2021') !== held.includes('ve-2023')) {
      findings.push(twoTracks);
    }
    return findings;
  },
};
