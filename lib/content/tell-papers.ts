/** Turning how papers stood into sentences: the page, the sheet and the command line tell it alike. */
import type { Day } from '../day';
import type { Citation } from '../law/citation';
import type { EntryId } from '../law/entries';
import type { PaperStanding } from '../rules/papers';
import { formatDay } from './days';
import { fill } from './fill';
import type { Locale } from './locales';
import type { CohortWords, PapersMessages } from './papers-messages';

type Told = {
  readonly words: PapersMessages;
  readonly locale: Locale;
  /** The days of the order that protects papers. */
  readonly order: { readonly receivedBy: Day; readonly orderedOn: Day };
  /** The short name of an act. */
  readonly act: (id: EntryId) => string;
};

/** A sentence with what it rests on. */
export type PaperLine = {
  readonly text: string;
  /** Which act decides it, in a sentence of its own; empty where the text says all. */
  readonly decides: string;
  readonly citations: readonly Citation[];
};

/** Papers that read alike, with all that is said of them. */
export type PapersTold = {
  readonly title: string;
  readonly cohort: PaperStanding['cohort'];
  readonly recognised: PaperStanding['recognised'];
  /** Which papers these are, and what is missing. */
  readonly about: readonly string[];
  /** The last day, what decides it, and a later day that may hold. */
  readonly last: readonly PaperLine[];
  readonly disputes: readonly PaperLine[];
};

/** The papers told, those that read alike together, in the order in which they were told. */
export function tellPapers(papers: readonly PaperStanding[], told: Told): readonly PapersTold[] {
  const alike = new Map<string, PaperStanding[]>();
  for (const one of papers) {
    const { paper, ...rest } = one;
    const key = JSON.stringify(rest);
    alike.set(key, [...(alike.get(key) ?? []), one]);
  }
  return [...alike.values()].map((together) => tellTogether(together, told));
}

function tellTogether(together: readonly PaperStanding[], { words, locale, order, act }: Told): PapersTold {
  const of = together[0] as PaperStanding;
  const names = together.map(({ paper }) => words.kinds[paper]).join(', ');
  const day = (value: Day) => formatDay(value, locale);
  const receivedBy = day(order.receivedBy);
  const cohort: CohortWords = isMoved(of.cohort) ? 'permit' : of.cohort;
  // Of a paper whose date is not known, or stands nowhere, the first sentence has said all.
  const nothing = of.printedEnd === null || of.cohort === 'not-on-record';
  const last: PaperLine[] = [];
  if (of.through !== null && of.decidedBy !== null) {
    const text = fill(words.recognised[of.recognised], { day: day(of.through) });
    last.push({ text, decides: fill(words.decides, { entry: act(of.decidedBy) }), citations: of.citations });
  } else if (!nothing) last.push({ text: words.recognised.unclear, decides: '', citations: of.citations });
  if (of.perhaps !== null) {
    const { doubt, through, citations } = of.perhaps;
    last.push({
      text: fill(words.perhaps[doubt], { day: day(through), receivedBy }),
      decides: '',
      citations,
    });
  }
  return {
    title: of.printedEnd === null ? names : fill(words.dated, { papers: names, end: day(of.printedEnd) }),
    cohort: of.cohort,
    recognised: of.recognised,
    about: [
      fill(words.cohorts[cohort], { receivedBy, ordered: day(order.orderedOn) }),
      ...of.missing.map((fact) => words.missing[fact]),
    ],
    last,
    disputes: of.disputes.map(({ id, citations }) => ({ text: words.disputes[id], decides: '', citations })),
  };
}

const isMoved = (cohort: PaperStanding['cohort']): cohort is `permit-${string}` =>
  cohort.startsWith('permit-');
