/**
 * The life of a sitting: reading the first screen, answering, reviewing, seeing the result. Answers live in
 * this machine's memory and nowhere else. Where the person is, what lies behind and which answers count are
 * replayed from the answers; this machine only remembers which of those places is on screen.
 */
import { assign, setup } from 'xstate';
import type { Answers, QuestionId } from './answers';
import { type Replay, replay } from './replay';

/** A place in the sitting; its index in `placesOf` is all that the browser's history ever holds. */
export type Place = 'start' | QuestionId | 'review' | 'result';

export type SittingContext = {
  readonly answers: Answers;
  readonly place: Place;
  /** An answer is being changed from the review, so the way leads back there. */
  readonly returning: boolean;
};

export type SittingEvent =
  | { readonly type: 'begin' }
  | { readonly type: 'answer'; readonly question: QuestionId; readonly value: unknown }
  | { readonly type: 'change'; readonly question: QuestionId }
  | { readonly type: 'finish' }
  | { readonly type: 'review' }
  | { readonly type: 'go'; readonly index: number }
  | { readonly type: 'wipe' };

/** Every place that can be reached with these answers, in order; nothing beyond the first open question. */
export function placesOf({ path, next }: Replay): readonly Place[] {
  return next === 'done' ? ['start', ...path, 'review', 'result'] : ['start', ...path, next];
}

const empty: SittingContext = { answers: {}, place: 'start', returning: false };

/** Takes an answer in and moves on: to the next open question, or back to the review. */
function answer(
  { answers, returning }: SittingContext,
  question: QuestionId,
  value: unknown,
): SittingContext {
  // Answers further on are kept while the person goes through them again; the replay decides which count.
  const kept = { ...answers, [question]: value };
  const walked = replay(kept);
  if (walked.next === 'done' && returning) return { answers: kept, place: 'review', returning: false };
  if (returning) return { answers: kept, place: walked.next as QuestionId, returning };
  const places = placesOf(walked);
  return { answers: kept, place: places[places.indexOf(question) + 1] ?? 'review', returning: false };
}

/** The place at an index of the browser's history, or the nearest one that may be shown. */
function placeAt({ answers }: SittingContext, index: number): Place {
  const places = placesOf(replay(answers));
  return places[Math.min(Math.max(index, 0), places.length - 1)] as Place;
}

const isQuestion = (place: Place) => place !== 'start' && place !== 'review' && place !== 'result';

/** The sitting as a statechart; its states are the kinds of place that can be on screen. */
export const sitting = setup({
  types: {} as { context: SittingContext; events: SittingEvent },
  guards: {
    'answers complete': ({ context }) => replay(context.answers).next === 'done',
    'leads to review': ({ context, event }) =>
      event.type === 'answer' && answer(context, event.question, event.value).place === 'review',
    'goes to start': ({ context, event }) => event.type === 'go' && placeAt(context, event.index) === 'start',
    'goes to review': ({ context, event }) =>
      event.type === 'go' && placeAt(context, event.index) === 'review',
    'goes to result': ({ context, event }) =>
      event.type === 'go' && placeAt(context, event.index) === 'result',
    'goes to question': ({ context, event }) =>
      event.type === 'go' && isQuestion(placeAt(context, event.index)),
  },
  actions: {
    take: assign(({ context, event }) =>
      event.type === 'answer' ? answer(context, event.question, event.value) : context,
    ),
    go: assign(({ context, event }) =>
      event.type === 'go' ? { place: placeAt(context, event.index), returning: false } : context,
    ),
    wipe: assign(() => empty),
  },
}).createMachine({
  id: 'sitting',
  context: empty,
  initial: 'reading',
  on: {
    go: [
      { guard: 'goes to start', target: '.reading', actions: 'go' },
      { guard: 'goes to question', target: '.answering', actions: 'go' },
      { guard: 'goes to review', target: '.reviewing', actions: 'go' },
      { guard: 'goes to result', target: '.result', actions: 'go' },
    ],
    wipe: { target: '.reading', actions: 'wipe' },
  },
  states: {
    reading: {
      on: {
        begin: {
          target: 'answering',
          actions: assign(({ context }) => ({ place: placesOf(replay(context.answers))[1] as Place })),
        },
      },
    },
    answering: {
      on: {
        answer: [{ guard: 'leads to review', target: 'reviewing', actions: 'take' }, { actions: 'take' }],
      },
    },
    reviewing: {
      on: {
        change: {
          target: 'answering',
          actions: assign(({ event }) => ({ place: event.question, returning: true })),
        },
        finish: {
          guard: 'answers complete',
          target: 'result',
          // From here on only what counts is kept: answers off the path are forgotten.
          actions: assign(({ context }) => ({ answers: replay(context.answers).answers, place: 'result' })),
        },
      },
    },
    result: {
      on: { review: { target: 'reviewing', actions: assign(() => ({ place: 'review' as const })) } },
    },
  },
});
