import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import type { Answers, QuestionId } from '../../lib/interview/answers';
import type { FormFields } from '../../lib/interview/fields';
import { questionOf } from '../../lib/interview/questions/index';
import { replay } from '../../lib/interview/replay';
import { placesOf, sitting } from '../../lib/interview/session';

/** A sitting that has gone through the whole walk with the first sample of each question. */
function seated(change: Partial<Record<QuestionId, unknown>> = {}) {
  const actor = createActor(sitting).start();
  actor.send({ type: 'begin' });
  for (
    let place = actor.getSnapshot().context.place;
    place !== 'review';
    place = actor.getSnapshot().context.place
  ) {
    const question = place as QuestionId;
    const value = change[question] ?? questionOf(question).samples[0];
    actor.send({ type: 'answer', question, value });
  }
  return actor;
}

const placeOf = (actor: ReturnType<typeof seated>) => actor.getSnapshot().context.place;

describe('a sitting', () => {
  test('begins reading, answers to the review, and shows the result', () => {
    const actor = seated();
    expect(actor.getSnapshot().value).toBe('reviewing');
    actor.send({ type: 'finish' });
    expect(actor.getSnapshot().value).toBe('result');
  });

  test('a changed answer leads back to the review with everything else kept', () => {
    const actor = seated();
    const before = actor.getSnapshot().context.answers;
    actor.send({ type: 'change', question: 'first_entry' });
    expect(actor.getSnapshot().value).toBe('answering');
    actor.send({ type: 'answer', question: 'first_entry', value: questionOf('first_entry').samples[2] });
    expect(placeOf(actor)).toBe('review');
    expect({ ...actor.getSnapshot().context.answers, first_entry: null }).toEqual({
      ...before,
      first_entry: null,
    });
  });

  test('a change that opens questions asks them and then returns to the review', () => {
    const actor = seated();
    actor.send({ type: 'change', question: 'trips' });
    actor.send({ type: 'answer', question: 'trips', value: 'yes' });
    expect(placeOf(actor)).toBe('trip_list');
    actor.send({ type: 'answer', question: 'trip_list', value: questionOf('trip_list').samples[0] });
    expect(placeOf(actor)).toBe('review');
  });

  test('Back and Forward go to any place up to the first open question and no further', () => {
    const actor = seated();
    const places = placesOf(replay(actor.getSnapshot().context.answers));
    for (const place of places) {
      actor.send({ type: 'go', place });
      expect(placeOf(actor)).toBe(place);
    }
    actor.send({ type: 'go', place: 'in_us' });
    actor.send({ type: 'answer', question: 'in_us', value: 'no' });
    expect(placeOf(actor)).toBe('review');
    actor.send({ type: 'go', place: 'first_entry' });
    expect(placeOf(actor), 'a question that is no longer asked').toBe('review');
  });

  test('what was typed and not sent is kept by Back, and gone once it is sent or settled', () => {
    const actor = seated();
    const { drafts } = actor.getSnapshot().context;
    const fields = { choice: 'born' } as FormFields;
    const draft = { question: 'nat_ve', fields } as const;
    actor.send({ type: 'go', place: 'nat_ve' });
    actor.send({ type: 'go', place: 'in_us', draft });
    expect(actor.getSnapshot().context.drafts).toEqual({ nat_ve: fields });
    actor.send({ type: 'go', place: 'nat_ve' });
    actor.send({ type: 'answer', question: 'nat_ve', value: 'born' });
    expect(actor.getSnapshot().context.drafts).toEqual(drafts);
    actor.send({ type: 'go', place: 'review', draft });
    actor.send({ type: 'finish' });
    expect(actor.getSnapshot().context.drafts).toEqual({});
  });

  test('answers further on survive going back and answering again, until the result settles what counts', () => {
    const actor = seated();
    actor.send({ type: 'go', place: 'in_us' });
    actor.send({ type: 'answer', question: 'in_us', value: 'no' });
    actor.send({ type: 'go', place: 'in_us' });
    actor.send({ type: 'answer', question: 'in_us', value: 'yes' });
    expect(replay(actor.getSnapshot().context.answers).next).toBe('done');
    actor.send({ type: 'go', place: 'in_us' });
    actor.send({ type: 'answer', question: 'in_us', value: 'no' });
    actor.send({ type: 'finish' });
    expect(Object.keys(actor.getSnapshot().context.answers)).toEqual([
      'who_for',
      'urgent',
      'in_us',
    ] satisfies (keyof Answers)[]);
  });

  test('the result cannot be had before the answers are complete', () => {
    const actor = createActor(sitting).start();
    actor.send({ type: 'begin' });
    actor.send({ type: 'finish' });
    actor.send({ type: 'go', place: 'result' });
    expect(placeOf(actor as never)).toBe('who_for');
  });

  test('a copy that is opened leads to the result, or to the first question that it leaves open', () => {
    const { answers } = seated().getSnapshot().context;
    const opened = (given: Answers) => {
      const actor = createActor(sitting).start();
      actor.send({ type: 'open', answers: given });
      return actor.getSnapshot();
    };
    expect(opened(answers)).toMatchObject({ value: 'result', context: { answers, place: 'result' } });
    const { trips: _, ...half } = answers;
    expect(opened(half)).toMatchObject({ value: 'answering', context: { answers: half, place: 'trips' } });
    // Only the first screen takes one: nobody's answers are written over.
    const actor = seated();
    actor.send({ type: 'open', answers: half });
    expect(actor.getSnapshot()).toMatchObject({ value: 'reviewing', context: { answers } });
  });

  test('deleting leaves nothing', () => {
    const actor = seated();
    const draft = { question: 'nat_ve', fields: {} as FormFields } as const;
    actor.send({ type: 'go', place: 'in_us', draft });
    actor.send({ type: 'wipe' });
    expect(actor.getSnapshot().context).toEqual({
      answers: {},
      place: 'start',
      returning: false,
      drafts: {},
    });
    expect(actor.getSnapshot().value).toBe('reading');
  });
});
