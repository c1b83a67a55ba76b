import type { RegistrationWindow } from '../../law/designation';
import { nextOpenDay } from '../../law/holidays';
import { type Criterion, cite, citing, findingsOf, type LawOnDay, none } from '../criterion';
import type { Finding } from '../finding';
import { heldUnder } from '../held-under';

const { met, missing, lawyer, information } = findingsOf('re-registration');

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

const closedDay = [cite('CFR-1.2', '', 'unverified')];

// These carry no parameters, so each is made once.
const findings = {
  all: [met('TIM-06', 're-registered', everyPeriod)],
  missed: [lawyer('TIM-06', 're-registration-missed', goodCause)],
  'none-due': [lawyer('TIM-06', 're-registration-not-asked', everyPeriod)],
  unsure: [missing('TIM-06', 're-registration-unknown', everyPeriod, ['reRegistered'])],
} as const;

/** One period that a notice set, as its dates; whether an act that became known since undid that notice. */
function period(window: RegistrationWindow, undone: boolean): Finding {
  const { from, to, contested } = window;
  if (contested && undone) {
    return information('TIM-06', 're-registration-period-disputed', citing(window), { from, to });
  }
  const open = nextOpenDay(to);
  // UNSETTLED: does the rule on last days move a day that a notice names, from a Sunday to Monday?
  return open === to
    ? information('TIM-06', 're-registration-period', citing(window), { from, to })
    : information('TIM-06', 're-registration-period-to-closed-day', [...citing(window), ...closedDay], {
        from,
        to,
        open,
      });
}

/** Whether some notice known that day took a window back. */
const withdrawn = ({ designation, standing }: LawOnDay, window: RegistrationWindow): boolean =>
  designation.notices.some(
    ({ knownFrom, effects }) =>
      knownFrom <= standing.knownOn &&
      effects.some(
        (effect) => 'window' in effect && effect.window === window.id && effect.state === 'withdrawn',
      ),
  );

/** TIM-06: registered again in each period that a notice set and nobody undid. */
export const reRegistration: Criterion = {
  id: 're-registration',
  group: 'filing',
  on(law) {
    const { id, windows } = law.designation;
    const known = windows.filter(({ kind, from }) => kind === 'again' && from <= law.asOf);
    if (known.length === 0) return () => none;
    const periods = known.map((window) => period(window, withdrawn(law, window)));
    const due = known.some(({ contested }) => !contested);
    const said = (answer: keyof typeof findings) => [...(due ? findings[answer] : none), ...periods];
    const answers = {
      // Who registered each time need not be shown when.
      all: due ? findings.all : none,
      missed: said('missed'),
      'none-due': said('none-due'),
      unsure: said('unsure'),
    };
    return ({ tpsHistory, tpsDesignations, reRegistered }) => {
      const held =
        Array.isArray(tpsHistory) && (tpsHistory.includes('granted') || tpsHistory.includes('ended'));
      const here = heldUnder(tpsDesignations, id) !== false;
      return held && here ? answers[reRegistered ?? 'unsure'] : none;
    };
  },
};
