/**
 * What time could change: the same rules, run as if something had been published or ordered that nobody has found. A
 * hypothesis is no entry of the record. It sets no day of residence or presence and no last day, because nobody knows
 * those of an act that does not exist.
 */
import { addDays, type Day, later } from '../day';
import type { CourtCase, DesignationId, Effect, Entry, Register } from '../law/designation';
import { entriesOf } from '../law/entries';
import { type DesignationResult, determine } from './determine';
import type { Facts } from './facts';
import { compared, type DesignationChange, note, nothingSeen, turned } from './outcomes-seen';
import type { Label } from './standing';
import { turningDays } from './turning-days';

/** A notice that puts a designation in force and opens a period; an order that puts it back; later days, and nothing new. */
export type HypothesisId = 'notice' | 'order' | 'later';

/** How a designation would stand then: only where that is not how it stands now. */
export type StandingChange = {
  readonly designation: DesignationId;
  readonly label: { readonly now: Label; readonly can: readonly Label[] };
  /** Periods of registration would open or close. */
  readonly windows: boolean;
};

export type TimeChange = {
  readonly hypothesis: HypothesisId;
  readonly standings: readonly StandingChange[];
  /** The lines of the comparison that would come out otherwise. */
  readonly designations: readonly DesignationChange[];
};

type Effects = (on: Register['designations'][number], from: Day) => readonly Effect[];

/** What the act would do to each designation that has begun, from the day on which it became known. */
const effects: Readonly<Record<'notice' | 'order', Effects>> = {
  notice: ({ id, windows }, from) => [
    { on: id, account: 'dhs', force: 'in-force', from, to: null },
    ...windows
      .filter(({ kind }) => kind === 'first')
      .map((window): Effect => ({ on: id, window: window.id, state: 'open', from, to: null })),
  ],
  order: ({ id }, from) => [{ on: id, account: 'court', force: 'by-court-order', from, to: null }],
};

/** So many days ahead are looked at: every interval that the rules count ends within them. */
const ahead = 366;

/** The record with one act more, known on a day; it is kept apart as a case of its own. */
function withAct(
  register: Register,
  id: 'notice' | 'order',
  day: Day,
  begun: readonly DesignationId[],
): Register {
  const bears = register.designations.filter((one) => begun.includes(one.id));
  const act = {
    id: 'hypothesis',
    kind: id === 'notice' ? 'extension' : 'order',
    by: id === 'notice' ? 'dhs' : 'district-court',
    knownFrom: day,
    sources: [],
    confidence: 'unverified',
    bears: bears.map((one) => one.id),
    effects: bears.flatMap((one) => effects[id](one, day)),
  } as unknown as Entry;
  const apart = { id: 'hypothesis', name: '', dockets: [], orders: [act] } as unknown as CourtCase;
  return { ...checkedOn(register, day), cases: [...register.cases, apart] };
}

/** The record as if somebody had checked it on a later day and found nothing new. */
function checkedOn(register: Register, day: Day): Register {
  const { checked, reviewBy } = register.reviewed;
  return { ...register, reviewed: { checked: later(checked, day), reviewBy: later(reviewBy, day) } };
}

/** The record with what was known by a day. */
function knownBy(register: Register, day: Day): Register {
  const known = (entries: readonly Entry[]) => entries.filter(({ knownFrom }) => knownFrom <= day);
  const { designations, cases } = register;
  return {
    ...register,
    designations: designations.map((one) => ({ ...one, notices: known(one.notices) })),
    cases: cases.map((one) => ({ ...one, orders: known(one.orders) })),
  };
}

/**
 * The days to come on which something already published turns, tomorrow, and a day beyond them all: the 60 days of late
 * filing have run out by then, and once run out they stay so.
 */
function daysAhead(register: Register, asOf: Day, knownOn: Day): readonly Day[] {
  const { limits, filing, papers } = turningDays(register, asOf, knownOn);
  const turns = entriesOf(register).flatMap((entry) =>
    entry.effects.flatMap(({ from, to }) => (to === null ? [from] : [from, addDays(to, 1)])),
  );
  const edges = [...limits, ...filing.flat(), ...papers].flatMap((of) => [of, addDays(of, 1)]);
  const end = addDays(asOf, ahead);
  return [...new Set([...turns, ...edges, end])].filter((of) => asOf < of && of <= end).sort();
}

const openIds = ({ standing }: DesignationResult) => standing.windows.map(({ id }) => id).join();

/** The runs of the rules under a hypothesis, each for a day. */
function runs(id: HypothesisId, facts: Facts, register: Register, asOf: Day, knownOn: Day) {
  if (id === 'later') {
    const known = knownBy(register, knownOn);
    return daysAhead(known, asOf, knownOn).map((day) =>
      determine(facts, checkedOn(known, day), day, later(day, knownOn)),
    );
  }
  const begun = determine({}, register, asOf, knownOn).designations.filter(
    ({ comparison }) => comparison !== null,
  );
  const acted = withAct(
    register,
    id,
    knownOn,
    begun.map(({ designation }) => designation),
  );
  return [determine(facts, checkedOn(acted, asOf), asOf, knownOn)];
}

/**
 * For each hypothesis, how each designation would stand and which lines would come out otherwise; what is not named
 * would stay as it is. The acts are looked at on the as-of day itself, later days for a year. Throws a RangeError when
 * the day of knowledge is earlier than the day.
 */
export function whatTimeWouldChange(
  facts: Facts,
  register: Register,
  asOf: Day,
  knownOn: Day = asOf,
): readonly TimeChange[] {
  const base = determine(facts, register, asOf, knownOn);
  // A citizen or a permanent resident is compared with nothing, whatever comes.
  if (base.stop !== null && base.stop.why !== 'not-in-us') return [];
  const now = compared(base);
  return (['notice', 'order', 'later'] as const).map((hypothesis): TimeChange => {
    const made = runs(hypothesis, facts, register, asOf, knownOn);
    const seen = now.map(nothingSeen);
    for (const one of made) {
      for (const [index, of] of compared(one).entries()) {
        const at = seen[index];
        if (of !== null && at) note(at, of);
      }
    }
    const standings = base.designations.flatMap((was, index): StandingChange[] => {
      const then = made.flatMap(({ designations }) => designations[index] ?? []);
      const labels = [...new Set(then.map(({ standing }) => standing.label))];
      const windows = then.some((one) => openIds(one) !== openIds(was));
      const { designation, standing } = was;
      if (!windows && labels.every((label) => label === standing.label)) return [];
      return [{ designation, label: { now: standing.label, can: labels }, windows }];
    });
    const designations = base.designations.flatMap(({ designation }, index) => {
      const [of, at] = [now[index], seen[index]];
      return of && at ? (turned(designation, of, at) ?? []) : [];
    });
    return { hypothesis, standings, designations };
  });
}
