import { type Criterion, cite, findingsOf, none } from '../criterion';

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

// These carry no parameters, so each is made once.
const findings = {
  all: [met('TIM-06', 're-registered', everyPeriod)],
  missed: [lawyer('TIM-06', 're-registration-missed', goodCause)],
  'none-due': [lawyer('TIM-06', 're-registration-not-asked', everyPeriod)],
  unsure: [missing('TIM-06', 're-registration-unknown', everyPeriod, ['reRegistered'])],
} as const;

/** TIM-06: registered again in each period that a notice set and nobody undid. */
export const reRegistration: Criterion = {
  id: 're-registration',
  group: 'filing',
  on({ designation: { id, windows }, asOf }) {
    const due = windows.some(({ kind, contested, from }) => kind === 'again' && !contested && from <= asOf);
    if (!due) return () => none;
    return ({ tpsHistory, tpsDesignations, reRegistered }) => {
      const held =
        Array.isArray(tpsHistory) && (tpsHistory.includes('granted') || tpsHistory.includes('ended'));
      const here = !Array.isArray(tpsDesignations) || tpsDesignations.includes(id);
      return held && here ? findings[reRegistered ?? 'unsure'] : none;
    };
  },
};
