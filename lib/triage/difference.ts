/** Who moved between two screenings of the same people, and why: what an office needs on the day a notice comes out. */
import type { Day } from '../day';
import type { DesignationId, Entry, Register } from '../law/designation';
import { type EntryId, entriesOf } from '../law/entries';
import type { PaperKind } from '../rules/facts';
import { paperKinds } from '../rules/facts';
import type { Outcome } from '../rules/finding';
import type { Cohort, PaperStanding } from '../rules/papers';
import { type RuleId, ruleIds } from '../rules/rule-ids';
import { type Label, programOn } from '../rules/standing';
import type { Because, Tag } from './priority';
import type { Against, Screened } from './screen';

type Turn<W extends string, V> = { readonly what: W; readonly before: V; readonly after: V };
type On<T> = { readonly on: T };

/** One thing that is otherwise than before; null is where nothing was compared, or no such paper told. */
export type Change =
  | Turn<'tag', Tag>
  | (Turn<'label', Label | null> & On<DesignationId>)
  | (Turn<'facts' | 'filing', Outcome | null> & On<DesignationId>)
  | (Turn<'cohort', Cohort | null> & On<PaperKind>)
  | (Turn<'recognised', PaperStanding['recognised'] | null> & On<PaperKind>);

/** A rule that comes out otherwise; under two designations it may come out in two ways, and in none where it is silent. */
type RuleTurn = {
  readonly rule: RuleId;
  readonly before: readonly Outcome[];
  readonly after: readonly Outcome[];
};

export type Difference = {
  readonly moved: boolean;
  readonly changes: readonly Change[];
  /** Why: the reasons of the tag that were not there before, those that are there no more, and the rules. */
  readonly came: readonly Because[];
  readonly went: readonly Because[];
  readonly rules: readonly RuleTurn[];
};

const keyOf = (because: Because): string => Object.entries(because).flat().join(':');

/** The reasons of one that the other does not have. */
function without(these: readonly Because[], others: readonly Because[]): readonly Because[] {
  const known = new Set(others.map(keyOf));
  return these.filter((one) => !known.has(keyOf(one)));
}

function onDesignations(before: Screened, after: Screened): Change[] {
  const ids = new Set([...before.designations, ...after.designations].map(({ designation }) => designation));
  return [...ids].flatMap((on): Change[] => {
    const [was, is] = [before, after].map(({ designations }) =>
      designations.find(({ designation }) => designation === on),
    );
    return [
      { what: 'label', on, before: was?.label ?? null, after: is?.label ?? null },
      { what: 'facts', on, before: was?.facts ?? null, after: is?.facts ?? null },
      { what: 'filing', on, before: was?.filing ?? null, after: is?.filing ?? null },
    ];
  });
}

const onPapers = (before: Screened, after: Screened): Change[] =>
  paperKinds.flatMap((on): Change[] => {
    const [was, is] = [before, after].map(({ papers }) => papers.find(({ paper }) => paper === on));
    return [
      { what: 'cohort', on, before: was?.cohort ?? null, after: is?.cohort ?? null },
      { what: 'recognised', on, before: was?.recognised ?? null, after: is?.recognised ?? null },
    ];
  });

/** The outcomes of each rule that has one. */
function outcomesOf({ rules }: Screened): ReadonlyMap<RuleId, readonly Outcome[]> {
  const found = new Map<RuleId, Outcome[]>();
  for (const [outcome, list] of Object.entries(rules) as [Outcome, readonly RuleId[]][])
    for (const rule of list) found.set(rule, [...(found.get(rule) ?? []), outcome]);
  return found;
}

function ruleTurns(before: Screened, after: Screened): readonly RuleTurn[] {
  const [was, is] = [outcomesOf(before), outcomesOf(after)];
  return ruleIds
    .map((rule) => ({ rule, before: was.get(rule) ?? [], after: is.get(rule) ?? [] }))
    .filter((turn) => turn.before.join() !== turn.after.join());
}

/** What is otherwise for one person after than before, and the reasons and rules by which it is. */
export function difference(before: Screened, after: Screened): Difference {
  // People who came out alike are kept as one, so that most of a batch is seen at a glance not to have moved.
  if (before === after) return { moved: false, changes: [], came: [], went: [], rules: [] };
  const tag = { what: 'tag', before: before.priority.tag, after: after.priority.tag } as const;
  const changes = [tag, ...onDesignations(before, after), ...onPapers(before, after)].filter(
    (change) => change.before !== change.after,
  );
  return {
    moved: changes.length > 0,
    changes,
    came: without(after.priority.because, before.priority.because),
    went: without(before.priority.because, after.priority.because),
    rules: ruleTurns(before, after),
  };
}

/** An act that stands between two screenings: it became known, took effect, or held no longer. */
export type ActBetween = { readonly entry: EntryId; readonly how: 'known' | 'began' | 'ended' };

/** For which day a list was screened, and when the record that it was screened with was last checked. */
type When = Pick<Against, 'asOf' | 'knownOn'> & { readonly checked: Day };

/** Whether a day lies after the first of two and not after the second, whichever way one looks. */
const between = (day: Day, one: Day, other: Day): boolean =>
  one < other ? one < day && day <= other : other < day && day <= one;

const isKnown = ({ knownFrom }: Entry, { knownOn, checked }: When): boolean =>
  knownFrom <= knownOn && knownFrom <= checked;

/** The record without the acts that became known after a check: what an earlier record can have held. */
function recordOf(register: Register, checked: Day): Register {
  const until = ({ knownFrom }: Entry) => knownFrom <= checked;
  return {
    ...register,
    designations: register.designations.map((one) => ({ ...one, notices: one.notices.filter(until) })),
    cases: register.cases.map((one) => ({ ...one, orders: one.orders.filter(until) })),
  };
}

/** The acts that hold on a day: those that decide how a designation stands, and those that keep registration open. */
const holding = (register: Register, { asOf, knownOn, checked }: When): ReadonlySet<EntryId | null> =>
  new Set(
    programOn(recordOf(register, checked), asOf, knownOn).flatMap(({ decidedBy, windows }) => [
      decidedBy,
      ...windows.map(({ entry }) => entry),
    ]),
  );

/**
 * The acts on a designation that stand between two screenings, in the order in which they became known. An act that
 * became known after the check of one record is new to the other, whatever the days compared; one that holds no longer
 * is told as ended.
 */
export function actsBetween(register: Register, before: When, after: When): readonly ActBetween[] {
  const heldBefore = holding(register, before);
  const heldAfter = holding(register, after);
  const how = (entry: Entry): ActBetween['how'] | null => {
    const { id, effects } = entry;
    const known = isKnown(entry, after);
    if (known !== isKnown(entry, before)) return 'known';
    if (!known) return null;
    const [was, is] = [heldBefore.has(id), heldAfter.has(id)];
    // One act may both keep a designation until a day and end it on the next.
    if (is && effects.some(({ from }) => between(from, before.asOf, after.asOf))) return 'began';
    return was === is ? null : was ? 'ended' : 'began';
  };
  return entriesOf(register).flatMap((entry) => {
    const turned = entry.bears.length === 0 ? null : how(entry);
    return turned === null ? [] : [{ entry: entry.id, how: turned }];
  });
}
