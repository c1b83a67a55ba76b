/** Turning what the rules found into sentences: the page, the sheet and the command line tell it alike. */
import { type Day, isDay, type Span } from '../day';
import type { Designation } from '../law/designation';
import type { EntryId } from '../law/entries';
import type { Params } from '../rules/finding';
import type { Standing } from '../rules/standing';
import { formatDay, formatSpan } from './days';
import { fill } from './fill';
import { messages } from './index';
import type { Locale } from './locales';
import type { ResultMessages } from './messages';

/** An act on record as the holes of a sentence: its short name and the day it became known. */
type ActHoles = { readonly entry: string; readonly day: string };

const isSpan = (value: unknown): value is Span => typeof value === 'object' && value !== null;

/** The holes of a reason filled for a language: days and rough days in words, and a length said once where it is sure. */
export function paramsIn(params: Params, locale: Locale): Record<string, string | number> {
  const told: Record<string, string | number> = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      isSpan(value) ? formatSpan(value, locale) : isDay(value) ? formatDay(value, locale) : value,
    ]),
  );
  const { least, most } = told;
  if (least === undefined || most === undefined) return told;
  const days = least === most ? least : fill(messages[locale].result.daysBetween, { least, most });
  return { ...told, days };
}

type Told = {
  readonly law: Designation;
  readonly checked: Day;
  readonly words: ResultMessages['standing'];
  readonly locale: Locale;
  readonly act: (id: EntryId) => ActHoles;
};

/** The program layer of one designation, sentence by sentence. */
export function tellStanding(of: Standing, told: Told): string[] {
  const { law, checked, words, locale, act } = told;
  const day = (value: Day | null) => (value === null ? '' : formatDay(value, locale));
  const dates = fill(words.dates, {
    residence: day(law.residenceSince.day),
    presence: day(law.presenceSince.day),
  });
  if (of.force === 'not-known') return [fill(words.notKnown, { checked: day(checked) })];
  if (of.announced) {
    const on = { day: day(law.announced.day), effective: day(law.effective.day) };
    // The notice that sets the days came out on the first of them: before it nobody could know them.
    return of.knownOn < law.effective.day
      ? [fill(words.announcedOnly, on)]
      : [fill(words.announced, on), dates];
  }
  if (of.force === 'none') return [words.nothingYet];
  return [
    ...tellForce(of, words, day, act),
    ...tellAccounts(of, told, day),
    ...of.windows.map(({ id, kind, from, to, byCourtOrder }) => {
      const said =
        kind === 'first' ? words.windowFirst : byCourtOrder ? words.windowByCourt : words.windowAgain;
      const sure = law.windows.find((window) => window.id === id)?.confidence === 'confirmed';
      const sentence = fill(said, { from: day(from), to: day(to) });
      return sure ? sentence : sentence.replace(/\.$/, ` (${words.reported}).`);
    }),
    ...(of.windows.length === 0 && of.force !== 'ended' ? [words.noWindow] : []),
    ...(of.contested ? [words.contested] : []),
    ...(of.latestOrder
      ? [fill(of.knownOn > of.asOf ? words.latestThen : words.latest, act(of.latestOrder))]
      : []),
    ...(of.asLastChecked ? [fill(words.asLastChecked, { checked: day(checked) })] : []),
    ...tellUndone(of, words, act),
    dates,
  ];
}

type Days = (value: Day | null) => string;

function tellForce(of: Standing, words: Told['words'], day: Days, act: Told['act']): string[] {
  const by = of.decidedBy === null ? null : act(of.decidedBy);
  if (of.force === 'by-court-order' && by) return [fill(words.byCourt, by)];
  if (of.force === 'ended') {
    return [fill(by ? words.endedBy : words.ended, { ...by, day: day(of.endedOn) })];
  }
  const lines: string[] = [];
  if (of.term && by) {
    lines.push(fill(words.inForce, { ...by, from: day(of.term.from), to: day(of.term.to) }));
  }
  if (of.runsTo && of.accounts.length < 2 && of.runsTo.day !== of.term?.to) {
    // What bears on the day was published by then; any other notice came later.
    const said = of.bearing.includes(of.runsTo.entry) ? words.runsTo : words.runsToLater;
    lines.push(fill(said, { ...act(of.runsTo.entry), day: day(of.runsTo.day) }));
  }
  return lines;
}

/** The two accounts, where the department and a court differ; nothing where they agree. */
function tellAccounts(of: Standing, { law, words, act }: Told, day: Days): string[] {
  if (of.accounts.length < 2) return [];
  const applied = law.terms.find(({ appliedByDhs }) =>
    appliedByDhs?.some(([from, to]) => from <= of.asOf && of.asOf <= to),
  );
  return [
    words.twoAccounts,
    ...of.accounts.flatMap(({ account, entry }) => {
      if (account !== 'dhs') {
        // Where the order decides the day, the first sentence has told it.
        return of.force === 'by-court-order' ? [] : [fill(words.accountCourt, act(entry))];
      }
      // The first sentence has told a period that ends with the notice's last day.
      if (of.force === 'in-force' && of.runsTo?.day === of.term?.to) return [];
      const ends = { ...act(of.runsTo?.entry ?? entry), day: day(of.runsTo?.day ?? of.endedOn) };
      return [fill(words.accountEnded, ends)];
    }),
    ...(applied ? [fill(words.applied, act(applied.entry))] : []),
  ];
}

/** What was undone later, one sentence for each act that undid something. */
function tellUndone({ undoneSince }: Standing, words: Told['words'], act: Told['act']): string[] {
  const acts = [...new Set(undoneSince.map(({ by }) => by))];
  return acts.map((by) => {
    const undone = undoneSince.filter((one) => one.by === by);
    return fill(undone[0]?.account === 'dhs' ? words.undoneByGovernment : words.undoneByCourt, {
      day: act(by).day,
      entry: undone.map(({ entry }) => act(entry).entry).join('; '),
      by: act(by).entry,
    });
  });
}
