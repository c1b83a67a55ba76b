import { birthday, daysBetween, exactly, onOrBefore, type Span, spanWithin, within } from '../../day';
import type { Designation } from '../../law/designation';
import { all, not } from '../../verdict';
import { type Context, type Criterion, cite, citing, citingWith, findingsOf } from '../criterion';
import type { FirstRegistration } from '../effects';
import type { LateCondition } from '../facts';
import { filingOf } from '../filing-of';
import type { Finding } from '../finding';

const { met, notMet, missing, lawyer, information } = findingsOf('registration');

// What "register" means (244.1) was not read; that the receipt day counts is known practice.
const onTime = [cite('CFR-244.2', '(f)(1)', 'confirmed'), cite('CFR-244.7', '(b)', 'confirmed')];
const late = [cite('CFR-244.2', '(f)(2)', 'confirmed')];
const sixtyDays = [cite('CFR-244.2', '(g)', 'confirmed'), cite('CFR-1.2', '', 'unverified')];
const family = [cite('CFR-244.2', '(f)(2)(iv)', 'confirmed'), cite('BIA-N-C-M', '', 'confirmed')];

/** 60 days after the condition ended; a last day on a weekend or holiday rolls forward, so up to 64 is near. */
const graceDays = 60;
const nearDays = 64;

/** The window of first registration as known that day; before any notice is known, as the record has it. */
function windowOf({ standing, designation }: Context): FirstRegistration {
  const window = standing.firstRegistration ?? designation.windows.find(({ kind }) => kind === 'first');
  if (!window) throw new Error(`no first registration: ${designation.id}`);
  return window;
}

/** TIM-03: late filing exists only during a later extension of the same designation. */
function inExtension(designation: Designation, filed: Span): Finding | null {
  const extensions = designation.terms.filter(({ kind }) => kind === 'extension');
  const params = { filed };
  for (const term of extensions) {
    const inside = spanWithin(filed, term.from, term.to);
    if (inside === 'not-met') continue;
    if (inside === 'unknown') return lawyer('TIM-03', 'late-filing-day-unknown', late, params, ['filings']);
    if (term.recognised) return null;
    // UNSETTLED: does an extension that was vacated, applied and stayed open the late route?
    const applied = term.appliedByDhs?.some(([from, to]) => spanWithin(filed, from, to) !== 'not-met');
    if (applied) return lawyer('TIM-03', 'extension-disputed', citingWith(late, term), params);
  }
  // UNSETTLED: do the days between the last term and the termination count as an extension?
  const winding = designation.terms.find(({ kind }) => kind === 'until-termination');
  if (winding && spanWithin(filed, winding.from, winding.to) !== 'not-met') {
    return lawyer('TIM-03', 'until-termination', citingWith(late, winding), { filed });
  }
  if (extensions.some(({ recognised }) => recognised)) {
    return notMet('TIM-03', 'filed-outside-extension', late, params);
  }
  return notMet('TIM-03', 'no-extension', late, params, 'lawyer');
}

/** TIM-04 for one condition: filed within 60 days after it ended, or while it still lasted. */
function withinGrace({ ended }: LateCondition, filed: Span): Finding {
  // UNSETTLED: may one file while the condition lasts? Inferred from (f)(2); (g) speaks of after it ends.
  if (ended === 'still') return lawyer('TIM-04', 'late-still-lasts', sixtyDays);
  if (typeof ended !== 'object')
    return lawyer('TIM-04', 'late-end-unknown', sixtyDays, {}, ['lateConditions']);
  const params = { ended, filed };
  const least = daysBetween(ended.latest, filed.earliest);
  const most = daysBetween(ended.earliest, filed.latest);
  if (most < 0) return lawyer('TIM-04', 'late-still-lasts', sixtyDays, params);
  if (most <= graceDays) return lawyer('TIM-04', 'late-in-time', sixtyDays, params);
  if (least > nearDays) return notMet('TIM-04', 'late-after-sixty', sixtyDays, params);
  return lawyer('TIM-04', 'late-near-sixty', sixtyDays, params);
}

/** TIM-02 to TIM-04: one of the four conditions, in an extension, within 60 days; one good one is enough. */
function lateRoute(context: Context, filed: Span | null): Finding {
  const { facts, designation, asOf } = context;
  const window = windowOf(context);
  const params = { from: window.from, to: window.to };
  const conditions = facts.lateConditions?.[designation.id];
  // UNSETTLED: is "at the time of the initial registration period" at some moment during it, as read here?
  if (conditions === undefined || conditions === 'unsure') {
    return missing('TIM-02', 'late-condition-unknown', late, ['lateConditions'], params);
  }
  if (conditions.length === 0) return notMet('TIM-02', 'no-late-condition', late, params);
  for (const { ended } of conditions) {
    // Had while the window was open, and ended before it opened: at most one of the two is true.
    if (typeof ended !== 'object' || ended.latest >= window.from) continue;
    return missing('TIM-02', 'late-condition-answers-differ', late, ['lateConditions'], { ...params, ended });
  }
  const day = filed ?? exactly(asOf);
  const outside = inExtension(designation, day);
  if (outside !== null) return outside;
  const judged = conditions.filter(({ kind }) => kind !== 'family').map((one) => withinGrace(one, day));
  const good = judged.find(({ verdict }) => verdict !== 'not-met');
  if (good !== undefined) return good;
  // Spouse and child have no end of their own, so a late one beside them closes nothing: TIM-05 speaks.
  if (judged.length < conditions.length) return lawyer('TIM-04', 'late-end-unknown', sixtyDays);
  return judged[0] as Finding;
}

/** TIM-05: the spouse or child of somebody who could register; age counts in the window, not today. */
function familyRoute(context: Context): Finding[] {
  const { facts, designation } = context;
  const conditions = facts.lateConditions?.[designation.id];
  const told = facts.familyTps;
  const byCondition = Array.isArray(conditions) && conditions.some(({ kind }) => kind === 'family');
  // Born in the United States: a citizen in almost every case, and THR-02 has said so.
  if (facts.bornInUs === true) return [];
  if (told === undefined && !byCondition && facts.about !== 'child') return [];
  const window = windowOf(context);
  const params = { from: window.from, to: window.to };
  switch (told) {
    case 'no':
      return byCondition
        ? [missing('TIM-05', 'family-answers-differ', family, ['familyTps', 'lateConditions'], params)]
        : [];
    case 'spouse':
      return [lawyer('TIM-05', 'family-spouse', family, params)];
    case 'parent': {
      if (typeof facts.born !== 'object') {
        return [missing('TIM-05', 'family-child-age-unknown', family, ['born'], params)];
      }
      // A child at some time while the window was open: born by its last day, and not yet 21 on its first.
      const child = all([
        onOrBefore(facts.born, window.to),
        not(onOrBefore(birthday(facts.born, 21), window.from)),
      ]);
      if (child === 'not-met') return [];
      return child === 'met'
        ? [lawyer('TIM-05', 'family-child', family, params)]
        : [missing('TIM-05', 'family-child-age-unknown', family, ['born'], params)];
    }
    default:
      return [missing('TIM-05', 'family-unknown', family, ['familyTps'], params)];
  }
}

/** TIM-01 to TIM-05: filed while the first registration was open, or by the late route. */
export const registration: Criterion = {
  id: 'registration',
  group: 'filing',
  compare(context) {
    const { facts, designation, asOf } = context;
    const window = windowOf(context);
    const sources = citingWith(onTime, window);
    const params = { from: window.from, to: window.to };
    const filing = filingOf(facts, designation.id, asOf);
    if (filing.kind === 'unknown') {
      return [missing('TIM-01', 'filed-unknown', sources, [filing.missing], params)];
    }
    if (filing.kind === 'differ') {
      return [missing('TIM-01', 'filing-answers-differ', sources, filing.between, params)];
    }
    if (filing.kind === 'none') {
      if (within(asOf, window.from, window.to)) {
        return [information('TIM-01', 'window-open', citing(window), params)];
      }
      return [lateRoute(context, null), ...familyRoute(context)];
    }
    const { received } = filing;
    const inside = spanWithin(received, window.from, window.to);
    if (inside === 'met') return [met('TIM-01', 'filed-in-window', sources, { ...params, filed: received })];
    if (inside === 'unknown') {
      return [missing('TIM-01', 'filed-near-edge', sources, ['filings'], { ...params, filed: received })];
    }
    return [lateRoute(context, received), ...familyRoute(context)];
  },
};
