/**
 * The life of a sitting: reading the first screen, answering, reviewing, seeing the result. Answers live in
 * this machine's memory and nowhere else. Where the person is, what lies behind and which answers count are
 * replayed from the answers; this machine only remembers which of those places is on screen.
 */
import { assign, setup } from 'xstate';
import type { Answers, QuestionId } from './answers';
import type { FormFields } from './fields';
import { type Replay, replay } from './replay';

/** A place in the sitting. */
export type Place = 'start' | QuestionId | 'review' | 'result';

export type SittingContext = {
  readonly answers: Answers;
  readonly place: Place;
  /** An answer is being changed from the review, so the way leads back there. */
  readonly returning: boolean;
  /** What was typed and not sent at the questions that were left by Back or Forward. */
  readonly drafts: Drafts;
};

export type Drafts = Readonly<Partial<Record<QuestionId, FormFields>>>;

/** Fields as typed and not sent. */
export type Draft = { readonly question: QuestionId; readonly fields: FormFields };

export type SittingEvent =
  | { readonly type: 'begin' }
  /** Answers that were given elsewhere: those of a sealed copy. */
  | { readonly type: 'open'; readonly answers: Answers }
  | { readonly type: 'answer'; readonly question: QuestionId; readonly value: unknown }
  | { readonly type: 'change'; readonly question: QuestionId }
  | { readonly type: 'finish' }
  | { readonly type: 'review' }
  | { readonly type: 'go'; readonly place: Place; readonly draft?: Draft | undefined }
  | { readonly type: 'wipe' };

/** Every place that can be reached with these answers, in order; nothing beyond the first open question. */
export function placesOf({ path, next }: Replay): readonly Place[] {
  return next === 'done' ? ['start', ...path, 'review', 'result'] : ['start', ...path, next];
}

const empty: SittingContext = { answers: {}, place: 'start', returning: false, drafts: {} };

/** Takes an answer in and moves on: to the next open question, or back to the review. */
function answer(context: SittingContext, question: QuestionId, value: unknown): SittingContext {
  // Answers further on are kept while the person goes through them again; the replay decides which count.
  const answers = { ...context.answers, [question]: value };
  const { [question]: _sent, ...drafts } = context.drafts;
  const walked = replay(answers);
  const open = { answers, drafts, returning: context.returning };
  if (context.returning) {
    return walked.next === 'done'
      ? { ...open, place: 'review', returning: false }
      : { ...open, place: walked.next };
  }
  const places = placesOf(walked);
  return { ...open, place: places[places.indexOf(question) + 1] ?? 'review' };
}

/** Takes over answers given elsewhere, and goes to the result, or to the first question that is open. */
function opened(answers: Answers): SittingContext {
  const { next } = replay(answers);
  return { ...empty, answers, place: next === 'done' ? 'result' : next };
}

type Go = Extract<SittingEvent, { type: 'go' }>;

function go(context: SittingContext, { place, draft }: Go): Partial<SittingContext> {
  const drafts = draft ? { ...context.drafts, [draft.question]: draft.fields } : context.drafts;
  return { place, drafts, returning: false };
}

/** Whether a move leads to a place of this kind that may be shown; any other move is left alone. */
const leads = ({ answers }: SittingContext, event: SittingEvent, isKind: (place: Place) => boolean) =>
  event.type === 'go' && isKind(event.place) && placesOf(replay(answers)).includes(event.place);

const isQuestion = (place: Place) => place !== 'start' && place !== 'review' && place !== 'result';

/** The sitting as a statechart; its states are the kinds of place that can be on screen. */
export const sitting = setup({
  types: {} as { context: SittingContext; events: SittingEvent },
  guards: {
    'answers complete': ({ context }) => replay(context.answers).next === 'done',
    'leads to review': ({ context, event }) =>
      event.type === 'answer' && answer(context, event.question, event.value).place === 'review',
    'opens to result': ({ event }) => event.type === 'open' && replay(event.answers).next === 'done',
    'goes to start': ({ context, event }) => leads(context, event, (place) => place === 'start'),
    'goes to review': ({ context, event }) => leads(context, event, (place) => place === 'review'),
    'goes to result': ({ context, event }) => leads(context, event, (place) => place === 'result'),
    'goes to question': ({ context, event }) => leads(context, event, isQuestion),
  },
  actions: {
    take: assign(({ context, event }) =>
      event.type === 'answer' ? answer(context, event.question, event.value) : context,
    ),
    go: assign(({ context, event }) => (event.type === 'go' ? go(context, event) : context)),
    open: assign(({ context, event }) => (event.type === 'open' ? opened(event.answers) : context)),
    change: assign(({ event }) =>
      event.type === 'change' ? { place: event.question, returning: true } : {},
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
        open: [
          { guard: 'opens to result', target: 'result', actions: 'open' },
          { target: 'answering', actions: 'open' },
        ],
      },
    },
    answering: {
      on: {
        answer: [{ guard: 'leads to review', target: 'reviewing', actions: 'take' }, { actions: 'take' }],
      },
    },
    reviewing: {
      on: {
        change: { target: 'answering', actions: 'change' },
        finish: {
          guard: 'answers complete',
          target: 'result',
          // From here on only what counts is kept: answers off the path are forgotten.
          actions: assign(({ context }) => ({
            answers: replay(context.answers).answers,
            drafts: {},
            place: 'result' as const,
          })),
        },
      },
    },
    result: {
      on: {
        review: { target: 'reviewing', actions: assign(() => ({ place: 'review' as const })) },
        change: { target: 'answering', actions: 'change' },
      },
    },
  },
});
