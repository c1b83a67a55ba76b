/** What could change a result, in sentences: the page and the command line tell it alike. */
import type { DesignationId } from '../law/designation';
import type { HypothesisId, TimeChange } from '../rules/hypotheses';
import type { DesignationChange, Possible } from '../rules/outcomes-seen';
import type { FactChange } from '../rules/what-would-change';
import { fill } from './fill';
import type { Messages } from './messages';

type Words = Pick<Messages, 'changes' | 'result' | 'check'>;
/** How each designation is told; those that stand that day are told in the present. */
export type Tenses = Readonly<Partial<Record<DesignationId, 'now' | 'past'>>>;

const named = (ids: readonly DesignationId[], { changes, check }: Words): string =>
  ids.map((id) => check.designations[id]).join(changes.and);

/** Every way to come out in the phrases of the findings, each once. */
function canBe(can: readonly Possible[], tense: 'now' | 'past', { changes, result }: Words): string {
  return can.map((one) => (one === 'silent' ? changes.silent : result.outcomes[tense][one])).join(' · ');
}

/** The lines that can move, each once: with its designations where it is not the same under all that are compared. */
function movedLines(moved: readonly DesignationChange[], tenses: Tenses, words: Words): string[] {
  const { changes, result } = words;
  const lines = new Map<string, { line: string; can: string; designations: DesignationId[] }>();
  for (const { designation, rules, groups } of moved) {
    const tense = tenses[designation] ?? 'past';
    const named = [
      ...rules.map(({ rule, can }) => ({ line: result.rules[rule].title, can })),
      ...groups.map(({ group, can }) => ({
        line: fill(changes.group, { group: result.groups[group] }),
        can,
      })),
    ];
    for (const { line, can } of named) {
      const told = canBe(can, tense, words);
      const key = `${line}/${told}`;
      const same = lines.get(key) ?? { line, can: told, designations: [] };
      if (!same.designations.includes(designation)) same.designations.push(designation);
      lines.set(key, same);
    }
  }
  const all = Object.keys(tenses).length;
  return [...lines.values()].map(({ line, can, designations }) =>
    designations.length === all
      ? fill(changes.line, { line, can })
      : fill(changes.lineOf, { line, can, designations: named(designations, words) }),
  );
}

/** What a missing fact decides, a sentence a line; never a value of it. */
export function tellFactChange({ designations, canEnd }: FactChange, tenses: Tenses, words: Words): string[] {
  const { alone, canEnd: ends } = words.changes;
  const lines = movedLines(designations, tenses, words);
  return [...(lines.length === 0 && !canEnd ? [alone] : lines), ...(canEnd ? [ends] : [])];
}

export type ToldTime = {
  readonly id: HypothesisId;
  readonly title: string;
  readonly found: string;
  /** What stands before the list; null where nothing would change, and `after` says so. */
  readonly would: string | null;
  readonly lines: readonly string[];
  readonly after: readonly string[];
};

/** What one hypothesis would change: how the designations stand first, then lines of the comparison. */
export function tellTimeChange(
  { hypothesis: id, standings, designations }: TimeChange,
  tenses: Tenses,
  words: Words,
  checked: string,
): ToldTime {
  const { changes } = words;
  const { title, found, would } = changes.hypotheses[id];
  const ids = standings.map(({ designation }) => designation);
  const open = standings.flatMap(({ designation, windows }) => (windows ? [designation] : []));
  const lines = [
    ...(ids.length > 0 ? [fill(changes.standing, { designations: named(ids, words) })] : []),
    ...(open.length > 0 ? [fill(changes.windows, { designations: named(open, words) })] : []),
    ...movedLines(designations, tenses, words),
  ];
  return {
    id,
    title,
    found: fill(found, { checked }),
    would: lines.length > 0 ? would : null,
    lines,
    after: [
      ...(lines.length === 0 ? [changes.nothing] : designations.length === 0 ? [changes.sameLines] : []),
      ...(id === 'notice' ? [changes.ownDays] : []),
    ],
  };
}
