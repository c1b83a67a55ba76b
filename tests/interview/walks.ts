import * as fc from 'fast-check';
import type { Answers } from '../../lib/interview/answers';
import { questions } from '../../lib/interview/questions/index';
import { type Replay, replay } from '../../lib/interview/replay';

/** A complete walk that takes, at each question, the sample that a stream of numbers picks. */
export function walkBy(picks: readonly number[]): Replay {
  // All questions get an answer; the replay keeps those on the path.
  const answers = Object.fromEntries(
    questions.map(({ id, samples }, index) => [id, samples[(picks[index] as number) % samples.length]]),
  );
  return replay(answers as Answers);
}

/** Complete walks over the sample answers of every question. */
export const walks = fc.array(fc.nat(41), { minLength: 26, maxLength: 26 }).map(walkBy);
