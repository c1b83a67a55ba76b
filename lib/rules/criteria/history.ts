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

/** TIM-07, TIM-08 and PRG-05: what became of earlier applications, and that the two tracks are apart. */
export const history: Criterion = {
  id: 'history',
  group: 'filing',
  compare({ facts, asOf }) {
    const { tpsHistory, tpsDesignations } = facts;
    if (tpsHistory === undefined) return [missing('TIM-07', 'history-unknown', decisions, ['tpsHistory'])];
    if (tpsHistory === 'unsure') return [lawyer('TIM-07', 'history-unknown', decisions, {}, ['tpsHistory'])];
    const findings: Finding[] = [];
    if (tpsHistory.includes('denied') || tpsHistory.includes('withdrawn')) {
      findings.push(lawyer('TIM-07', 'denied-or-withdrawn', decisions));
    }
    if (tpsHistory.includes('pending')) findings.push(lawyer('PRG-05', 'application-pending', pending));
    const held = Array.isArray(tpsDesignations) ? tpsDesignations : [];
    // Before the second designation there was one track only.
    if (asOf >= ve2023.effective.day && held.includes('ve-2021') !== held.includes('ve-2023')) {
      findings.push(information('TIM-08', 'two-tracks', tracks));
    }
    return findings;
  },
};
