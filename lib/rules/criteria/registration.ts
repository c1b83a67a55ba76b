import {
  birthday,
  type Day,
  daysBetween,
  exactly,
  isExact,
  onOrBefore,
  type Span,
  spanWithin,
  within,
} from '../../day';
import type { Designation, Term } from '../../law/designation';
import { all, not } from '../../verdict';
import { type Criterion, cite, citing, citingWith, findingsOf, type LawOnDay, none } from '../criterion';
import type { FirstRegistration } from '../effects';
import type { Facts, LateCondition } from '../facts';
import { filingOf } from '../filing-of';
import type { Finding } from '../finding';
import { graceDays, lastGraceDay } from '../grace';

const { met, notMet, missing, lawyer, information } = findingsOf('registration');

// What "register" means (244.1) was not read; that the receipt day counts is known practice.
const onTime = [cite('CFR-244.2', '(f)(1)', 'confirmed'), cite('CFR-244.7', '(b)', 'confirmed')];
const late = [cite('CFR-244.2', '(f)(2)', 'confirmed')];
const sixtyDays = [cite('CFR-244.2', '(g)', 'confirmed'), cite('CFR-1.2', '', 'unverified')];
const openDay = [...sixtyDays, cite('USC-5-6103', '', 'secondary')];
const family = [cite('CFR-244.2', '(f)(2)(iv)', 'confirmed'), cite('BIA-N-C-M', '', 'confirmed')];

/** The first and the last day of the window, as the words of a reason name them. */
type Window = { readonly from: Day; readonly to: Day };

/** The window of first registration as known that day; before any notice is known, as the record has it. */
function windowOf({ standing, designation }: LawOnDay): FirstRegistration {
  const window = standing.firstRegistration ?? designation.windows.find(({ kind }) => kind === 'first');
  if (!window) throw new Error(`no first registration: ${designation.id}`);
  return window;
}

/** TIM-03: late filing exists only during a later extension of the same designation. */
function extensionsOf({ terms }: Designation): (filed: Span) => Finding | null {
  const withSources = (term: Term) => ({ ...term, cited: citingWith(late, term) });
  const extensions = terms.filter(({ kind }) => kind === 'extension').map(withSources);
  // UNSETTLED: do the days between the last term and the termination count as an extension?
  const winding = terms.filter(({ kind }) => kind === 'until-termination').map(withSources);
  const anyStands = extensions.some(({ recognised }) => recognised);
  return (filed) => {
    const params = { filed };
    for (const { from, to, recognised, appliedByDhs, cited } of extensions) {
      const inside = spanWithin(filed, from, to);
      if (inside === 'not-met') continue;
      if (inside === 'unknown') return lawyer('TIM-03', 'late-filing-day-unknown', late, params, ['filings']);
      if (recognised) return null;
      // UNSETTLED: does an extension that was vacated, applied and stayed open the late route?
      const applied = appliedByDhs?.some(([first, last]) => spanWithin(filed, first, last) !== 'not-met');
      if (applied) return lawyer('TIM-03', 'extension-disputed', cited, params);
    }
    for (const { from, to, cited } of winding) {
      if (spanWithin(filed, from, to) === 'not-met') continue;
      return lawyer('TIM-03', 'until-termination', cited, params);
    }
    return anyStands
      ? notMet('TIM-03', 'filed-outside-extension', late, params)
      : notMet('TIM-03', 'no-extension', late, params, 'lawyer');
  };
}

/** TIM-04 for one condition: filed within 60 days after it ended, the last moved to an open day, or while it lasted. */
function withinGrace({ ended }: LateCondition, filed: Span): Finding {
  // UNSETTLED: may one file while the condition lasts? Inferred from (f)(2); (g) speaks of after it ends.
  if (ended === 'still') return lawyer('TIM-04', 'late-still-lasts', sixtyDays);
  if (typeof ended !== 'object')
    return lawyer('TIM-04', 'late-end-unknown', sixtyDays, {}, ['lateConditions']);
  const params = { ended, filed };
  const most = daysBetween(ended.earliest, filed.latest);
  if (most < 0) return lawyer('TIM-04', 'late-still-lasts', sixtyDays, params);
  if (most <= graceDays) return lawyer('TIM-04', 'late-in-time', sixtyDays, params);
  const last = lastGraceDay(ended.latest);
  if (filed.earliest > last) return notMet('TIM-04', 'late-after-sixty', sixtyDays, { ...params, last });
  if (!isExact(ended) || filed.latest > last) return lawyer('TIM-04', 'late-near-sixty', sixtyDays, params);
  return lawyer('TIM-04', 'late-until-open-day', openDay, { ...params, last });
}

/** TIM-02 to TIM-04: one of the four conditions, in an extension, within 60 days; one good one is enough. */
function lateRouteOf(law: LawOnDay, params: Window): (facts: Facts, filed: Span) => Finding {
  const { id } = law.designation;
  const outsideExtension = extensionsOf(law.designation);
  // UNSETTLED: is "at the time of the initial registration period" at some moment during it, as read here?
  const notTold = missing('TIM-02', 'late-condition-unknown', late, ['lateConditions'], params);
  const noCondition = notMet('TIM-02', 'no-late-condition', late, params);
  return ({ lateConditions }, filed) => {
    const conditions = lateConditions?.[id];
    if (!Array.isArray(conditions)) return notTold;
    if (conditions.length === 0) return noCondition;
    // Had while the window was open, and ended before it opened: at most one of the two is true.
    const differs = ({ ended }: LateCondition) => typeof ended === 'object' && ended.latest < params.from;
    const told = conditions.filter((one) => !differs(one));
    const odd = conditions.find(differs);
    const differ = () => {
      const both = { ...params, ended: odd?.ended as Span };
      return missing('TIM-02', 'late-condition-answers-differ', late, ['lateConditions'], both);
    };
    if (told.length === 0) return differ();
    const outside = outsideExtension(filed);
    if (outside !== null) return outside;
    const judged = told.filter(({ kind }) => kind !== 'family').map((one) => withinGrace(one, filed));
    const good = judged.find(({ verdict }) => verdict !== 'not-met');
    if (good !== undefined) return good;
    // Nothing good is left beside one that cannot be as told: it may be the good one.
    if (odd !== undefined) return differ();
    // Spouse and child have no end of their own, so a late one beside them closes nothing: TIM-05 speaks.
    if (judged.length < told.length) return lawyer('TIM-04', 'late-end-unknown', sixtyDays);
    return judged[0] as Finding;
  };
}

/** TIM-05: the spouse or child of somebody who could register; age counts in the window, not today. */
function familyRouteOf({ designation: { id } }: LawOnDay, params: Window): (facts: Facts) => Finding | null {
  const spouse = lawyer('TIM-05', 'family-spouse', family, params);
  const child = lawyer('TIM-05', 'family-child', family, params);
  const ageUnknown = missing('TIM-05', 'family-child-age-unknown', family, ['born'], params);
  const notTold = missing('TIM-05', 'family-unknown', family, ['familyTps'], params);
  const bothAnswers = ['familyTps', 'lateConditions'] as const;
  const differ = missing('TIM-05', 'family-answers-differ', family, bothAnswers, params);
  return ({ lateConditions, familyTps, bornInUs, about, born }) => {
    const conditions = lateConditions?.[id];
    const byCondition = Array.isArray(conditions) && conditions.some(({ kind }) => kind === 'family');
    // Born in the United States: a citizen in almost every case, and THR-02 has said so.
    if (bornInUs === true) return null;
    if (familyTps === undefined && !byCondition && about !== 'child') return null;
    if (familyTps === 'no') return byCondition ? differ : null;
    if (familyTps === 'spouse') return spouse;
    if (familyTps !== 'parent') return notTold;
    if (typeof born !== 'object') return ageUnknown;
    // A child at some time while the window was open: born by its last day, and not yet 21 on its first.
    const grown = onOrBefore(birthday(born, 21), params.from);
    const wasChild = all([onOrBefore(born, params.to), not(grown)]);
    return wasChild === 'met' ? child : wasChild === 'unknown' ? ageUnknown : null;
  };
}

/** TIM-01 to TIM-05: filed while the first registration was open, or by the late route. */
export const registration: Criterion = {
  id: 'registration',
  group: 'filing',
  on(law) {
    const { designation, asOf } = law;
    // Past the time of the last check, whether anything is open is known only as of that check.
    const { rulesOf, force } = law.standing;
    const window = windowOf(law);
    const params: Window = { from: window.from, to: window.to };
    const sources = citingWith(onTime, window);
    const lateRoute = lateRouteOf(law, params);
    const familyRoute = familyRouteOf(law, params);
    const open = within(rulesOf, window.from, window.to);
    // Whether a period that was open at the last check still is, nobody knows once that check is too old.
    const notYetFiled =
      force === 'not-known' ? none : [information('TIM-01', 'window-open', citing(window), params)];
    const today = exactly(rulesOf);
    const outside = (facts: Facts, filed: Span) => {
      const byLateRoute = lateRoute(facts, filed);
      const byFamily = familyRoute(facts);
      return byFamily === null ? [byLateRoute] : [byLateRoute, byFamily];
    };
    return (facts) => {
      const filing = filingOf(facts, designation.id, asOf);
      switch (filing.kind) {
        case 'unknown':
          return [missing('TIM-01', 'filed-unknown', sources, filing.missing, params)];
        case 'differ':
          return [missing('TIM-01', 'filing-answers-differ', sources, filing.between, params)];
        case 'none':
          return open ? notYetFiled : outside(facts, today);
      }
      const { received: filed } = filing;
      const inside = spanWithin(filed, window.from, window.to);
      if (inside === 'not-met') return outside(facts, filed);
      const told = { from: window.from, to: window.to, filed };
      return inside === 'met'
        ? [met('TIM-01', 'filed-in-window', sources, told)]
        : [missing('TIM-01', 'filed-near-edge', sources, ['filings'], told)];
    };
  },
};
