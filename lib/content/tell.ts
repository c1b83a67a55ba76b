/** Turning what the rules found into sentences: the page, the sheet and the command line tell it alike. */
import { type Day, isDay, type Span } from '../day';
import type { Designation } from '../law/designation';
import type { EntryId } from '../law/entries';
import type { Params } from '../rules/finding';
import type { Force, Standing } from '../rules/standing';
import { formatDay, formatSpan } from './days';
import { fill } from './fill';
import type { Locale } from './locales';
import type { ResultMessages } from './messages';

/** An act on record as the holes of a sentence: its short name and the day it became known. */
type ActHoles = { readonly entry: string; readonly day: string };

const isSpan = (value: unknown): value is Span => typeof value === 'object' && value !== null;

/** The holes of a reason filled for a language: days and rough days in words. */
export function paramsIn(params: Params, locale: Locale): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      isSpan(value) ? formatSpan(value, locale) : isDay(value) ? formatDay(value, locale) : value,
    ]),
  );
}

/** Past tense unless the designation stands that day: a closed program never sounds open (ruling 3). */
export const tenseOf = (force: Force): 'now' | 'past' =>
  force === 'in-force' || force === 'by-court-order' ? 'now' : 'past';

type Told = {
  readonly law: Designation;
  readonly checked: Day;
  readonly words: ResultMessages['standing'];
  readonly locale: Locale;
  readonly act: (id: EntryId) => ActHoles;
};

/** The program layer of one designation, sentence by sentence. */
export function tellStanding(of: Standing, { law, checked, words, locale, act }: Told): string[] {
  const day = (value: Day | null) => (value === null ? '' : formatDay(value, locale));
  const dates = fill(words.dates, {
    residence: day(law.residenceSince.day),
    presence: day(law.presenceSince.day),
  });
  if (of.force === 'not-known') return [fill(words.notKnown, { checked: day(checked) })];
  if (of.announced) {
    return [fill(words.announced, { day: day(law.announced.day), effective: day(law.effective.day) }), dates];
  }
  if (of.force === 'none') return [words.nothingYet];
  return [
    ...tellForce(of, words, day, act),
    ...tellAccounts(of, words, day, act),
    ...of.windows.map(({ kind, from, to, byCourtOrder }) => {
      const said =
        kind === 'first' ? words.windowFirst : byCourtOrder ? words.windowByCourt : words.windowAgain;
      return fill(said, { from: day(from), to: day(to) });
    }),
    ...(of.windows.length === 0 && of.force !== 'ended' ? [words.noWindow] : []),
    ...(of.contested ? [words.contested] : []),
    ...(of.latestOrder ? [fill(words.latest, act(of.latestOrder))] : []),
    ...(of.asLastChecked ? [fill(words.asLastChecked, { checked: day(checked) })] : []),
    ...of.undoneSince.map(({ entry, by, account }) =>
      fill(account === 'dhs' ? words.undoneByGovernment : words.undoneByCourt, {
        day: act(by).day,
        entry: act(entry).entry,
        by: act(by).entry,
      }),
    ),
    dates,
  ];
}

type Days = (value: Day | null) => string;

function tellForce(of: Standing, words: Told['words'], day: Days, act: Told['act']): string[] {
  const lines: string[] = [];
  if (of.force === 'in-force' && of.term) {
    lines.push(fill(words.inForce, { from: day(of.term.from), to: day(of.term.to) }));
  }
  if (of.runsTo && of.accounts.length < 2 && of.runsTo.day !== of.term?.to) {
    lines.push(fill(words.runsTo, { ...act(of.runsTo.entry), day: day(of.runsTo.day) }));
  }
  if (of.force === 'ended') lines.push(fill(words.ended, { day: day(of.endedOn) }));
  if (of.decidedBy) {
    const said = of.force === 'by-court-order' ? words.byCourt : words.decidedBy;
    lines.push(fill(said, act(of.decidedBy)));
  }
  return lines;
}

/** The two accounts, where the department and a court differ; nothing where they agree. */
function tellAccounts(of: Standing, words: Told['words'], day: Days, act: Told['act']): string[] {
  if (of.accounts.length < 2) return [];
  return [
    words.twoAccounts,
    ...of.accounts.map(({ account, entry }) =>
      account === 'dhs'
        ? fill(words.accountEnded, {
            ...act(of.runsTo?.entry ?? entry),
            day: day(of.runsTo?.day ?? of.endedOn),
          })
        : fill(words.accountCourt, act(entry)),
    ),
  ];
}
