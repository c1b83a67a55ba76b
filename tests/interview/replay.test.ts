import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers, QuestionId } from '../../lib/interview/answers';
import { questionsLeft } from '../../lib/interview/progress';
import { questionOf, questions } from '../../lib/interview/questions/index';
import { replay } from '../../lib/interview/replay';
import { walks } from './walks';

const runs = { numRuns: 150, seed: 20261121 };

describe('replay', () => {
  test('asks the first question of nobody', () => {
    expect(replay({})).toMatchObject({ path: [], next: 'who_for', answers: {} });
  });

  test('is idempotent: replaying what counts gives the same', () => {
    fc.assert(
      fc.property(walks, (walked) => {
        expect(replay(walked.answers)).toEqual(walked);
      }),
      runs,
    );
  });

  test('survives junk: unreadable answers end the walk there, and nothing of them counts', () => {
    fc.assert(
      fc.property(walks, fc.nat(24), fc.anything(), ({ answers, path }, at, junk) => {
        const id = path[at % path.length] as QuestionId;
        fc.pre(!questionOf(id).schema.safeParse(junk).success);
        const walked = replay({ ...answers, [id]: junk } as Answers);
        expect(walked.next).toBe(id);
        expect(walked.path).toEqual(path.slice(0, path.indexOf(id)));
        expect(walked.answers).not.toHaveProperty(id);
      }),
      runs,
    );
  });

  test('changing an answer leaves a legal path, and changing it back restores everything', () => {
    fc.assert(
      fc.property(walks, fc.nat(24), fc.nat(9), (before, at, pick) => {
        const id = before.path[at % before.path.length] as QuestionId;
        const { samples } = questionOf(id);
        const changed = replay({ ...before.answers, [id]: samples[pick % samples.length] } as Answers);
        expect(changed.path.slice(0, changed.path.indexOf(id) + 1)).toEqual(
          before.path.slice(0, before.path.indexOf(id) + 1),
        );
        for (const asked of changed.path) expect(questionOf(asked).asked(changed.answers)).toBe(true);
        expect(replay({ ...before.answers, [id]: before.answers[id] })).toEqual(before);
      }),
      runs,
    );
  });

  test('answers off the path never count', () => {
    const stray = { who_for: 'self', trip_list: 'unsure', nat_parent: 'both-by-birth' } as Answers;
    expect(replay(stray).answers).toEqual({ who_for: 'self' });
  });

  test('the count of questions still possible goes down by one or more at each step, and is never too low', () => {
    fc.assert(
      fc.property(walks, ({ answers, path }) => {
        let kept: Answers = {};
        let before = Number.POSITIVE_INFINITY;
        for (const [index, id] of path.entries()) {
          const atMost = questionsLeft(replay(kept));
          expect(atMost).toBeLessThan(before);
          expect(atMost).toBeGreaterThanOrEqual(path.length - index);
          before = atMost;
          kept = { ...kept, [id]: answers[id] };
        }
      }),
      { numRuns: 40, seed: 20261121 },
    );
    expect(questionsLeft(replay({}))).toBe(questions.length);
  });
});
