import * as fc from 'fast-check';
import type { Answers } from '../../lib/interview/answers';
import { questions } from '../../lib/interview/questions/index';
import { type Replay, replay } from '../../lib/interview/replay';

/** A complete walk that takes, at each question, the sample that a stream of numbers picks. */
export function walkBy(picks: readonly number[], given: Answers = {}): Replay {
  // All questions get an answer; the replay keeps those on the path.
  const answers = Object.fromEntries(
    questions.map(({ id, samples }, index) => [id, samples[(picks[index] as number) % samples.length]]),
  );
  return replay({ ...(answers as Answers), ...given });
}

const picks = fc.array(fc.nat(41), { minLength: questions.length, maxLength: questions.length });

/** Complete walks over the sample answers of every question, short and full ones. */
export const walks = picks.map((picked) => walkBy(picked));

/** Complete walks that go on to the full questions. */
export const fullWalks = picks.map((picked) => walkBy(picked, { keep_going: 'yes' }));

/** Complete walks that end where the short check does. */
export const shortWalks = picks.map((picked) => walkBy(picked, { keep_going: 'no' }));
