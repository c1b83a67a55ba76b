/** Facts told elsewhere are told in the answers that a person would have given, and mean the same. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, exactly } from '../../lib/day';
import { answersFrom } from '../../lib/interview/answers-from';
import { factsFrom } from '../../lib/interview/facts-from';
import { questions } from '../../lib/interview/questions/index';
import { replay } from '../../lib/interview/replay';
import type { Facts } from '../../lib/rules/facts';
import { anyAnswers } from '../handoff/any-answers';
import { draws, fewerDraws } from '../rules/any-facts';
import { walks } from './walks';

/** Without the places that nothing was told of: a paper held, none of whose days anybody asked about. */
const said = (of: unknown): unknown =>
  JSON.parse(JSON.stringify(of), (_, value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0
      ? undefined
      : value,
  );

describe('facts to answers', () => {
  test('give back the facts of whatever a person can tell', () => {
    fc.assert(
      fc.property(fc.oneof(walks, anyAnswers.map(replay)), ({ answers }) => {
        const facts = factsFrom(answers);
        const told = answersFrom(facts);
        expect(said(factsFrom(told))).toEqual(said(facts));
      }),
      fewerDraws,
    );
  });

  test('are answers that the questions accept', () => {
    fc.assert(
      fc.property(walks, ({ answers }) => {
        const told = answersFrom(factsFrom(answers));
        const wrong = questions.filter(
          ({ id, schema }) => told[id] !== undefined && !schema.safeParse(told[id]).success,
        );
        expect(wrong.map(({ id }) => id)).toEqual([]);
      }),
      { ...draws, numRuns: 300 },
    );
  });

  const received = exactly(day('2021-06-15'));
  test.each<[string, Facts, object]>([
    ['nothing told', {}, {}],
    ['no trip of whose days anything is known', { absences: [{}] }, { trips: 'yes' }],
    [
      'a filing told by both of its days is told by its receipt',
      {
        filings: { 've-2021': { receivedOn: received, sentOn: exactly(day('2021-06-01')) } },
      },
      { filed_when: { 've-2021': { day: received, by: 'receipt' } } },
    ],
    ['details that only staff tell', { convictionDetails: ['one-incident'] }, {}],
    [
      'details that only staff tell beside others',
      { convictionDetails: ['program', 'one-incident'] },
      {
        conv_flags: ['program'],
      },
    ],
    [
      'days of a paper of which only one is known',
      { papers: { permit: { issuedOn: received } } },
      {
        tps_docs: 'unsure',
        doc_when: { permit: { issued: received, received: 'unsure' } },
      },
    ],
  ])('%s', (_, facts, answers) => {
    if (Object.keys(answers).length === 0) expect(answersFrom(facts)).toEqual({});
    else expect(answersFrom(facts)).toMatchObject(answers);
  });
});
