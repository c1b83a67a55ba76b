/** What lay beside TPS on a day, as sentences: the page, the sheet and the command line tell it alike. */
import { type Day, day, isDay } from '../day';
import type { Citation } from '../law/citation';
import type { Entry, Register } from '../law/designation';
import type { Determination } from '../rules/determine';
import type { ProgramOnDay } from '../rules/programs';
import { formatDay, formatMonth } from './days';
import { fill } from './fill';
import type { BeforeEntryId } from './law-messages';
import type { Locale } from './locales';
import type { ResultMessages } from './messages';

type Words = Pick<ResultMessages, 'beside' | 'besideState' | 'before' | 'ded'>;

/** The day of an act; only the month where its id names a month, because the sources give no day. */
export function formatEntryDay({ id, knownFrom }: Pick<Entry, 'id' | 'knownFrom'>, locale: Locale): string {
  const month = /-(\d{4}-\d{2})$/.exec(id)?.[1];
  const onlyMonth = month !== undefined && !isDay(id.slice(-10));
  return onlyMonth ? formatMonth(day(`${month}-01`), locale) : formatDay(knownFrom, locale);
}

/** The programs beside TPS that had begun or were debated by the day, in one line each. */
export function tellPrograms(
  { programs, checked }: Determination,
  words: Words,
  locale: Locale,
): (ProgramOnDay & { readonly line: string })[] {
  const of = (value: Day | null) => (value === null ? '' : formatDay(value, locale));
  return programs
    .filter(({ state }) => state !== 'not-yet')
    .map((program) => {
      const { id, state, to, keptTo } = program;
      const said = fill(words.besideState[state], { to: of(to), kept: of(keptTo), checked: of(checked) });
      return { ...program, line: `${words.beside[id]} ${said}` };
    });
}

/** Deferred Enforced Departure, told whole. */
export type ToldDed = {
  readonly about: string;
  readonly until: string;
  readonly citations: readonly Citation[];
};

/** Deferred Enforced Departure on a day that it covered; null on every other day. */
export function tellDed(
  { programs }: Determination,
  register: Register,
  { ded }: Words,
  locale: Locale,
): ToldDed | null {
  const running = programs.some(({ id, state }) => id === 'ded-2021' && state === 'running');
  const law = register.programs.find(({ id }) => id === 'ded-2021');
  const period = law?.periods[0];
  if (!running || !law || !period) return null;
  const days = { from: formatDay(period.from, locale), to: formatDay(period.to, locale) };
  const sources = new Set([...period.sources, ...law.entries.flatMap((entry) => entry.sources)]);
  const citations = [...sources].map((authority) => ({ authority, confidence: period.confidence }));
  return { about: ded.about, until: fill(ded.until, days), citations };
}

/** An act of the time before the first designation. */
export type ToldAct = {
  readonly entry: Entry;
  readonly day: string;
  readonly title: string;
  readonly does: string;
  /** It came after the day looked at, though known by now: said, so that nobody takes it for known then. */
  readonly later: boolean;
};

/** What was known of the debate and the bill of 2019, on a day before the first designation; else empty. */
export function tellBefore(
  { asOf, knownOn, designations }: Determination,
  register: Register,
  { before }: Words,
  locale: Locale,
): ToldAct[] {
  if (designations.some(({ standing }) => standing.force !== 'none')) return [];
  const bill = register.programs.find(({ id }) => id === 'bill-2019');
  const known = (bill?.entries ?? []).filter(({ knownFrom }) => knownFrom <= knownOn);
  return known.map((entry) => ({
    entry,
    day: formatEntryDay(entry, locale),
    ...before.acts[entry.id as BeforeEntryId],
    later: entry.knownFrom > asOf,
  }));
}
