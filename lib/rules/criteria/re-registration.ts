import { type Criterion, cite, findingsOf } from '../criterion';

const { met, missing, lawyer } = findingsOf('re-registration');

// Three texts that do not match; the notice's own dates control, never anniversaries.
const everyPeriod = [
  cite('USC-1254a', '(c)(3)(C)', 'confirmed'),
  cite('CFR-244.17', '(a)', 'secondary'),
  cite('CFR-244.14', '(a)(3)', 'confirmed'),
];
const goodCause = [
  ...everyPeriod,
  cite('CFR-244.17', '(b)', 'secondary'),
  cite('CLINIC-LATE', '', 'secondary'),
];

/** TIM-06: registered again in each period that a notice set and nobody undid. */
export const reRegistration: Criterion = {
  id: 're-registration',
  group: 'filing',
  compare({ facts, designation, asOf }) {
    const { tpsHistory, tpsDesignations } = facts;
    const held =
      Array.isArray(tpsHistory) && (tpsHistory.includes('granted') || tpsHistory.includes('ended'));
    const here = !Array.isArray(tpsDesignations) || tpsDesignations.includes(designation.id);
    const due = designation.windows.some(
      ({ kind, contested, from }) => kind === 'again' && !contested && from <= asOf,
    );
    if (!held || !here || !due) return [];
    switch (facts.reRegistered) {
      case 'all':
        return [met('TIM-06', 're-registered', everyPeriod)];
      case 'missed':
        return [lawyer('TIM-06', 're-registration-missed', goodCause)];
      case 'none-due':
        return [lawyer('TIM-06', 're-registration-not-asked', everyPeriod)];
      default:
        return [missing('TIM-06', 're-registration-unknown', everyPeriod, ['reRegistered'])];
    }
  },
};
