// How long a walk takes, by a model of this project's own: it only tells one version of the words from another. The
// words are those that the check page really shows; what is folded away counts with its name, and a line that was on
// the way before (a button, "not sure", the same choices under another designation) is not read again.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Before } from '../../app/[locale]/check/before';
import { QuestionPage } from '../../app/[locale]/check/question';
import { Review } from '../../app/[locale]/check/review';
import type { Locale } from '../content/locales';
import type { Answers } from '../interview/answers';
import { questionOf } from '../interview/questions/index';
import { replay } from '../interview/replay';

/**
 * What the model takes for granted. Adults read non-fiction silently at 238 words a minute (Brysbaert 2019, a
 * meta-analysis, doi 10.1016/j.jml.2019.104047); the slow reader and the hand are this project's own.
 */
export const MODEL = { wordsPerMinute: 238, slow: 150, secondsPerChoice: 3, secondsPerDate: 8 } as const;

/** One screen of a walk: its words, the choices made and the dates typed on it. */
export type Screen = {
  readonly name: string;
  readonly words: number;
  readonly choices: number;
  readonly dates: number;
};

/** The seconds that the model gives a screen, at a rate of words a minute. */
export const secondsOf = (
  { words, choices, dates }: Omit<Screen, 'name'>,
  rate: number = MODEL.wordsPerMinute,
): number => (words * 60) / rate + choices * MODEL.secondsPerChoice + dates * MODEL.secondsPerDate;

/** The middle value; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = sorted.length >> 1;
  const [low = 0, high = 0] = [sorted[at - (sorted.length % 2 === 0 ? 1 : 0)], sorted[at]];
  return (low + high) / 2;
}

const isDate = (value: object) => 'earliest' in value;

/** The choices and dates of an answer: a day that is not known is a choice, and so is "none of these". */
export function handsOn(answer: unknown): { choices: number; dates: number } {
  if (typeof answer !== 'object' || answer === null) return { choices: 1, dates: 0 };
  if (isDate(answer)) return { choices: 0, dates: 1 };
  const parts = Object.values(answer).map(handsOn);
  if (parts.length === 0) return { choices: 1, dates: 0 };
  return parts.reduce((sum, part) => ({
    choices: sum.choices + part.choices,
    dates: sum.dates + part.dates,
  }));
}

/** The words that a page shows at first sight, but for the lines read before; those it shows are read then. */
export function wordsShown(html: string, read: Set<string> = new Set()): number {
  const lines = html
    .replace(/<details\b[^>]*>\s*(<summary>.*?<\/summary>).*?<\/details>/gs, ' $1 ')
    .replace(/<noscript>.*?<\/noscript>/gs, ' ')
    .replace(/<span class="unseen">.*?<\/span>/gs, ' ')
    .split(/<[^>]*>/);
  let words = 0;
  for (const line of lines) {
    if (read.has(line)) continue;
    read.add(line);
    words += line.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  }
  return words;
}

const nothing = () => {};

/** The screens from the one before the first question to the button that shows the result. */
export function screensOf(answers: Answers, locale: Locale): readonly Screen[] {
  const { path, answers: counted } = replay(answers);
  const read = new Set<string>();
  const shown = (
    name: string,
    element: Parameters<typeof renderToStaticMarkup>[0],
    answer?: unknown,
  ): Screen => ({
    name,
    words: wordsShown(renderToStaticMarkup(element), read),
    ...(answer === undefined ? { choices: 1, dates: 0 } : handsOn(answer)),
  });
  const asked = path.map((id, at) => {
    const page = createElement(QuestionPage, {
      question: questionOf(id),
      answers: counted,
      draft: undefined,
      typing: { current: null },
      locale,
      step: at + 1,
      left: path.length - at,
      onAnswer: nothing,
      onProblem: nothing,
    });
    return shown(id, page, counted[id]);
  });
  return [
    shown(
      'before',
      createElement(Before, {
        locale,
        arrived: 'fresh',
        ready: true,
        onBegin: nothing,
        round: 0,
        onTyped: nothing,
        onOpened: nothing,
      }),
    ),
    ...asked,
    shown('review', createElement(Review, { locale, answers: counted, act: nothing, onWipe: nothing })),
  ];
}

/** The minutes from the first question to the last, by the model, at a rate of words a minute. */
export const minutesOf = (screens: readonly Screen[], rate: number = MODEL.wordsPerMinute): number =>
  screens
    .filter(({ name }) => name !== 'before' && name !== 'review')
    .reduce((sum, screen) => sum + secondsOf(screen, rate), 0) / 60;
