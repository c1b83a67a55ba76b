/**
 * Welcome. This is the interview as a statechart: one state per question, one event, and only forward
 * doors. It stays small because nothing else is written by hand: going back, changing an answer, progress
 * and the review are all read off a replay of the stored answers (`replay.ts`).
 */
import { assign, setup } from 'xstate';
import type { Answers, QuestionId } from './answers';
import { questions } from './questions/index';

type Answered = { readonly type: 'answered'; readonly question: QuestionId; readonly value: unknown };

type Context = { readonly answers: Answers };
type Guard = (args: { context: Context; event: Answered }) => boolean;

/** The answers as they are once the event has been taken in: doors are chosen by these. */
const withAnswer = (context: Context, event: Answered): Answers => ({
  ...context.answers,
  [event.question]: event.value,
});

const asks: Record<string, Guard> = {};
const stops: Record<string, Guard> = {};
for (const question of questions) {
  asks[`asks ${question.id}`] = ({ context, event }) => question.asked(withAnswer(context, event));
  stops[`stops at ${question.id}`] = ({ event }) => question.stops?.(event.value as never) ?? false;
}

const states = Object.fromEntries(
  questions.map((question, index) => {
    const doors = questions.slice(index + 1).map((next) => ({
      target: next.id as string,
      guard: `asks ${next.id}`,
      actions: 'keep',
    }));
    const stop = question.stops
      ? [{ target: 'done', guard: `stops at ${question.id}`, actions: 'keep' }]
      : [];
    return [question.id, { on: { answered: [...stop, ...doors, { target: 'done', actions: 'keep' }] } }];
  }),
);

/** The short check: its states are the question ids and `done`. */
export const machine = setup({
  types: {} as { context: Context; events: Answered },
  guards: { ...asks, ...stops },
  actions: { keep: assign(({ context, event }) => ({ answers: withAnswer(context, event) })) },
}).createMachine({
  id: 'interview',
  context: { answers: {} },
  initial: questions[0]?.id as string,
  states: { ...states, done: { type: 'final' } },
} as never);
