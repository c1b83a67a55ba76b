/**
 * A few people who together are asked every question and shown every reason. They are drawn from the questions' own
 * samples, always the same ones, and the fewest that a greedy choice finds; a new reason is looked for by itself.
 */
import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { type Day, day, exactly } from '../lib/day';
import type { Answers, QuestionId } from '../lib/interview/answers';
import { factsFrom } from '../lib/interview/facts-from';
import { questionOf, questions } from '../lib/interview/questions/index';
import { endsOf } from '../lib/interview/questions/late-condition-end';
import { linesTold } from '../lib/interview/questions/residence-spans';
import { replay } from '../lib/interview/replay';
import type { DesignationId } from '../lib/law/designation';
import { register } from '../lib/law/register';
import { type Determination, determine } from '../lib/rules/determine';
import type { Finding } from '../lib/rules/finding';
import { type ReasonCode, reasonCodes } from '../lib/rules/reasons';
import { people } from './people';

/** The day of the last check, on which every story runs. */
export const today = day('2026-11-21');
/** Days on which the law stood differently, the newest first. */
const days = [today, ...['2025-09-20', '2024-02-01', '2023-10-05', '2022-12-01', '2021-06-01'].map(day)];

/** Reasons that no answers bring about: facts that only staff ask for, and two that the questions never let differ. */
export const neverByAnswers: readonly ReasonCode[] = [
  'filing-answers-differ',
  'residence-answers-differ',
  'stay-limited',
  'parent-resettled',
  'conviction-state-misdemeanor',
  'conviction-dismissed',
  'conviction-one-incident',
  'health-ground',
  'other-grounds',
  'family-drug-benefit',
  'trafficking-or-laundering',
  'plans-travel',
];

/** Who filed late under 2021, with what ended when: the count of sixty days in its rarer turns. */
const filedLate = (filed: Answers['first_entry'], ended: Answers['first_entry']): Answers => ({
  ...people.lateWithTrips,
  tps_history: ['pending'],
  tps_which: ['ve-2021'],
  tps_docs: [],
  filed_when: { 've-2021': { day: filed ?? 'unsure', by: 'receipt' } },
  late_condition: { 've-2021': ['parole'], 've-2023': [] },
  late_condition_end: { 've-2021': { parole: ended ?? 'unsure' } },
});
const on = (text: string) => exactly(day(text));
const month = (from: string, to: string) => ({ earliest: day(from), latest: day(to) });
const unsureDays = { issued: 'unsure', received: 'unsure' } as const;
const rare: readonly Answers[] = [
  { ...people.holderWithPapers, doc_when: { permit: unsureDays, approval: unsureDays } },
  filedLate(on('2024-03-04'), on('2024-01-02')),
  filedLate(on('2024-03-20'), month('2024-01-01', '2024-01-31')),
  filedLate(month('2025-09-01', '2025-09-30'), on('2025-08-20')),
  filedLate(on('2023-02-01'), on('2020-05-01')),
];

/** Full walks over the samples; nobody here is stopped early. */
const drawn = fc
  .sample(fc.array(fc.nat(41), { minLength: questions.length, maxLength: questions.length }), {
    numRuns: 250,
    seed: 20261121,
  })
  .map((picks): Answers => {
    const given = questions.map(({ id, samples }, at) => [
      id,
      samples[(picks[at] as number) % samples.length],
    ]);
    return { ...Object.fromEntries(given), in_us: 'yes', usc_lpr: 'neither', keep_going: 'yes' };
  });

/** Only what the person is asked: of a question put for each designation, the designations and what ended there. */
function asAsked(given: Answers): Answers {
  const { answers, path } = replay(given);
  const told: Record<string, unknown> = {};
  for (const id of path) {
    const question = questionOf(id);
    const given = answers[id];
    if (typeof given === 'object' && question.papers) {
      told[id] = Object.fromEntries(
        question.papers(answers).map((paper) => [paper, given[paper as keyof typeof given] ?? 'unsure']),
      );
    }
    if (id === 'residence_spans') told[id] = linesTold(answers);
    const tracks = question.each?.(answers);
    if (tracks === undefined) continue;
    const of = answers[id] as Partial<Record<DesignationId, unknown>>;
    told[id] = Object.fromEntries(
      tracks.map((track) => [track, id === 'late_condition_end' ? ends(answers, track) : of[track]]),
    );
  }
  // What is left out of one answer can open or close a later question.
  const settled = Object.keys(told).every((id) => isDeepStrictEqual(told[id], answers[id as QuestionId]));
  return settled ? answers : asAsked({ ...given, ...told });
}
const ends = (answers: Answers, track: DesignationId) =>
  Object.fromEntries(
    endsOf(answers, track).map((kind) => [kind, answers.late_condition_end?.[track]?.[kind] ?? 'still']),
  );

/** All findings of a determination. */
export const findingsIn = ({ designations }: Determination): readonly Finding[] =>
  designations.flatMap(({ comparison }) =>
    comparison ? [...comparison.facts.findings, ...comparison.filing.findings] : [],
  );

const reasonsOn = (answers: Answers, asOf: Day) =>
  new Set(findingsIn(determine(factsFrom(answers), register, asOf)).map(({ reason }) => reason));

/** A person, and the days on which to look at the result for reasons that nobody before was shown. */
export type Reached = { readonly answers: Answers; readonly days: readonly Day[] };

/** The people and their days, and the reasons that none of them reaches. */
export function everyReason(): {
  readonly reached: readonly Reached[];
  readonly left: readonly ReasonCode[];
} {
  const pool = [...Object.values(people), ...rare, ...drawn].map((given) => {
    const answers = asAsked(given);
    return { answers, shown: days.map((asOf) => reasonsOn(answers, asOf)) };
  });
  const left = new Set<ReasonCode>(reasonCodes);
  const news = (shown: readonly ReadonlySet<ReasonCode>[]) =>
    new Set(shown.flatMap((of) => [...of].filter((reason) => left.has(reason)))).size;
  const reached: Reached[] = [];
  for (;;) {
    const best = pool.reduce((a, b) => (news(b.shown) > news(a.shown) ? b : a));
    if (news(best.shown) === 0) return { reached, left: [...left] };
    const looked: Day[] = [];
    for (const [at, shown] of best.shown.entries()) {
      if (news([shown]) === 0) continue;
      looked.push(days[at] as Day);
      for (const reason of shown) left.delete(reason);
    }
    reached.push({ answers: best.answers, days: looked });
  }
}
