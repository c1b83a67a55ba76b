/** The views that speak of the program, as the words that they show, on every day on which it turns. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { DesignationCard } from '../../app/[locale]/check/result/designation-card';
import { ResultOf } from '../../app/[locale]/check/result/result-of';
import { standingSentences } from '../../app/[locale]/check/result/standing-sentences';
import { TimelineOf } from '../../app/[locale]/check/result/timeline-card';
import {
  comparedWith,
  headline,
  reasonText,
  tensesIn,
  type View,
  viewOn,
} from '../../app/[locale]/check/result/view';
import { people } from '../../e2e/people';
import type { Locale } from '../../lib/content/locales';
import { type ProgramState, stateOf } from '../../lib/content/program-phrases';
import { addDays, type Day, day } from '../../lib/day';
import { factsFrom } from '../../lib/interview/facts-from';
import { replay } from '../../lib/interview/replay';
import type { Register } from '../../lib/law/designation';
import { register } from '../../lib/law/register';
import { determine } from '../../lib/rules/determine';
import { todayOn } from '../../lib/rules/freshness';
import { programOn } from '../../lib/rules/standing';
import { changesOf, textOf } from '../../lib/triage/text';
import { aroundTurns } from '../law/turns';
import { messages } from './words';

const walked = Object.values(people).map((answers) => replay(answers).answers);

/** How a day is looked at. */
type Look = {
  readonly name: string;
  readonly device: Day;
  readonly other: Day | null;
  readonly record: Register;
  /** What holds today cannot be known. */
  readonly withheld?: boolean;
};

/** The record as if its last check had been on a day. */
const checkedOn = (checked: Day): Register => ({
  ...register,
  reviewed: { checked, reviewBy: addDays(checked, 14) },
});

/** Today where the check was made that day, holds still, is too old or has not been; and that day looked at later. */
const looksAt = (on: Day): readonly Look[] => {
  const record = checkedOn(on);
  const today = { other: null, record };
  return [
    { name: `today, checked on it: ${on}`, device: on, ...today },
    { name: `today, checked two weeks before: ${on}`, device: addDays(on, 14), ...today },
    { name: `the check is too old: ${on}`, device: addDays(on, 15), ...today, withheld: true },
    { name: `the clock is before the check: ${on}`, device: addDays(on, -1), ...today, withheld: true },
    { name: `another day: ${on}`, device: register.reviewed.checked, other: on, record: register },
  ];
};

const { checked, reviewBy } = register.reviewed;
const days = aroundTurns.filter((on) => on >= day('2019-01-01') && on <= addDays(reviewBy, 1));
export const looks: readonly Look[] = days.flatMap(looksAt);

/** What one look shows, by the states that it may speak of. */
export type Shown = {
  readonly name: string;
  readonly withheld: boolean;
  readonly locale: Locale;
  readonly states: readonly ProgramState[];
  readonly contested: boolean;
  readonly isToday: boolean;
  /** Each run of words between two tags, or each line. */
  readonly texts: readonly string[];
};

const view = ({ device, other, record }: Look, locale: Locale, at: number): View =>
  viewOn(
    { locale, answers: walked[at % walked.length] ?? {}, device, other, printsPrivate: at % 2 === 0 },
    record,
  );

const namedAs = ({ name, withheld = false }: Look) => ({ name, withheld });

const statesIn = ({ determination, isToday, locale }: View) => {
  const standings = determination.designations.map(({ standing }) => standing);
  const contested = standings.some((one) => one.contested);
  return { states: standings.map(stateOf), contested, isToday, locale };
};

const entities: Readonly<Record<string, string>> = {
  '&#x27;': "'",
  '&quot;': '"',
  '&amp;': '&',
  '&gt;': '>',
};

/** The words of a drawn part, each run between two tags. */
export const textsOf = (html: string): string[] =>
  html
    .split(/<[^>]*>/)
    .map((text) => text.replace(/&#x27;|&quot;|&amp;|&gt;/g, (one) => entities[one] ?? one).trim())
    .filter((text) => text !== '');

/** The sentences of a look without drawing the page: for every day, each with another person; a past day as known later too. */
export function said(look: Look, locale: Locale, at: number): Shown[] {
  const of = view(look, locale, at);
  const { determination } = of;
  const shared = { ...namedAs(look), ...statesIn(of) };
  const { outcomes, groupSummary } = messages[locale].result;
  const reasons = determination.designations.flatMap(({ comparison }) =>
    [comparison?.facts, comparison?.filing].flatMap((group) =>
      (group?.findings ?? []).map((finding) => reasonText(finding, locale)),
    ),
  );
  const tenses = Object.values(tensesIn(of)).flatMap((tense) => [
    ...Object.values(outcomes[tense]),
    ...Object.values(groupSummary[tense]),
  ]);
  const later = look.other !== null && look.other < checked ? programOn(register, look.other, checked) : [];
  const standings = [...determination.designations.map(({ standing }) => standing), ...later];
  return [
    {
      ...shared,
      texts: [headline(of), comparedWith(of, of.isToday ? 'asOfToday' : 'asOf'), ...tenses, ...reasons],
    },
    ...standings.map((standing) => ({
      ...shared,
      states: [stateOf(standing)],
      contested: standing.contested,
      texts: standingSentences(standing, of),
    })),
  ];
}

/** The command line's text of a look, with what could change; of another day also as known at the last check. */
export function printed(look: Look, locale: Locale, at: number): Shown[] {
  const of = view(look, locale, at);
  const facts = factsFrom(of.answers);
  const made = [of.determination];
  if (look.other !== null && look.other < checked) made.push(determine(facts, register, look.other, checked));
  return made.map((one) => {
    const text = textOf(one, locale, look.device, at % 5 === 0 ? changesOf(facts, one) : null);
    // The lines are broken to fit a terminal.
    return {
      ...namedAs(look),
      ...statesIn({ ...of, determination: one }),
      texts: [text.replace(/\s+/g, ' ')],
    };
  });
}

const nothing = () => {};
const noCopy = {
  copy: null,
  state: 'none',
  prints: false,
  make: nothing,
  drop: nothing,
  onPrints: nothing,
} as const;

/** The whole result as it is drawn, screen and sheet, and each designation's card by itself. */
export function drawn(look: Look, locale: Locale, at: number): Shown[] {
  const of = view(look, locale, at);
  const shared = { ...namedAs(look), ...statesIn(of) };
  const acts = { act: nothing, onOther: nothing, onPrivate: nothing, onWipe: nothing };
  const page = renderToStaticMarkup(
    createElement(ResultOf, { view: of, other: look.other, copy: noCopy, ...acts }),
  );
  // Drawn only for somebody who opens it.
  const timeline = renderToStaticMarkup(createElement(TimelineOf, { view: of }));
  return [
    { ...shared, texts: [...textsOf(page), ...textsOf(timeline)] },
    ...of.determination.designations.map((one) => ({
      ...shared,
      states: [stateOf(one.standing)],
      contested: one.standing.contested,
      texts: textsOf(renderToStaticMarkup(createElement(DesignationCard, { of: one, view: of }))),
    })),
  ];
}

/** The days of looks that stand alike, so that drawing one of each costs little. */
export function oneOfEach(all: readonly Look[]): readonly Look[] {
  const kept = new Map<string, Look>();
  for (const look of all) {
    const today = todayOn(look.device, look.record);
    const [on, record] = look.other === null ? [today.asOf, today.record] : [look.other, look.record];
    const kind = `${programOn(record, on, on).map(stateOf)} ${look.other === null} ${look.withheld}`;
    if (!kept.has(kind)) kept.set(kind, look);
  }
  return [...kept.values()];
}
