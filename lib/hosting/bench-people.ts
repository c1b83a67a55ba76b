// The test people of the interview's design, as they would walk the questions: what their row tells, and the plainest
// answer to whatever else is asked on their way.
import { factsOf, readPerson } from '../../tests/cases/read-person';
import { cell, readTables } from '../../tests/cases/tables';
import { day, exactly } from '../day';
import type { Answers, QuestionId } from '../interview/answers';
import type { Question } from '../interview/question';
import { questionOf, questions } from '../interview/questions/index';
import { replay } from '../interview/replay';
import type { Facts } from '../rules/facts';
import { papersTold } from '../rules/told-papers';

type Written = Record<string, unknown>;

const toldAs = (value: unknown): unknown => (value === true ? 'yes' : value === false ? 'no' : value);
const mapped = (of: object, change: (value: never) => unknown): Written =>
  Object.fromEntries(Object.entries(of).map(([key, value]) => [key, change(value as never)]));

/** Answers that fill a fact in another shape than the fact has. */
function reshaped(facts: Facts): Written {
  const { absences, papers, filings, lateConditions, born, bornInUs } = facts;
  const made: Written = {};
  if (absences !== undefined) {
    made.trips = absences === 'unsure' ? 'unsure' : absences.length > 0 ? 'yes' : 'no';
    const blank = { left: 'unsure', returned: 'unsure', reason: 'unsure', permit: 'unsure' };
    const trip = (one: object) => ({
      ...blank,
      inspected: 'unsure',
      heldTps: 'unsure',
      ...mapped(one, toldAs),
    });
    made.trip_list = absences === 'unsure' ? 'unsure' : absences.map(trip);
  }
  if (papers !== undefined) {
    made.tps_docs = papers.kinds ?? 'unsure';
    const held = papersTold(papers);
    made.doc_dates = Object.fromEntries(held.map(([paper, { endDate }]) => [paper, endDate ?? 'unsure']));
    made.doc_when = Object.fromEntries(
      held.map(([paper, { issuedOn, receivedOn }]) => [
        paper,
        { issued: issuedOn ?? 'unsure', received: receivedOn ?? 'unsure' },
      ]),
    );
    made.renewal_receipt = papers.renewalReceivedOn ?? 'none';
  }
  if (filings !== undefined)
    made.filed_when = mapped(
      filings,
      ({ receivedOn, sentOn }: { receivedOn?: unknown; sentOn?: unknown }) => ({
        day: receivedOn ?? sentOn ?? 'unsure',
        by: receivedOn === undefined ? 'sent' : 'receipt',
      }),
    );
  if (lateConditions !== undefined) {
    type Late = 'unsure' | readonly { kind: string; ended?: unknown }[];
    made.late_condition = mapped(lateConditions, (of: Late) =>
      of === 'unsure' ? of : of.map(({ kind }) => kind),
    );
    made.late_condition_end = mapped(lateConditions, (of: Late) =>
      of === 'unsure' ? {} : Object.fromEntries(of.map(({ kind, ended }) => [kind, ended ?? 'unsure'])),
    );
  }
  if (bornInUs === true) made.child_birth = 'born-us';
  else if (born !== undefined) made.child_birth = born;
  return made;
}

/** What a person's facts say to each question, as far as they say it. */
function toldBy(facts: Facts): Written {
  const made = reshaped(facts);
  for (const { id, fills } of questions) {
    const [fact] = fills;
    const value = fact && facts[fact];
    if (id in made || fills.length !== 1 || value === undefined) continue;
    const each = typeof value === 'object' && ('ve-2021' in value || 've-2023' in value);
    made[id] = each ? mapped(value, toldAs) : toldAs(value);
  }
  return made;
}

const onDay = (text: string) => exactly(day(text));

/** The plainest answers: nothing comes up, and what has to be a day is one. */
const plain: Answers = {
  who_for: 'self',
  in_us: 'yes',
  usc_lpr: 'neither',
  tps_which: ['ve-2023'],
  tps_docs: ['permit-a12'],
  doc_dates: { permit: onDay('2026-10-02') },
  doc_when: { permit: { issued: onDay('2025-01-28'), received: onDay('2025-02-03') } },
  renewal_receipt: 'none',
  nat_ve: 'born',
  nat_parent: 'both-by-birth',
  first_entry: onDay('2022-05-01'),
  rereg: 'all',
  entry_manner: 'parole',
  id_docs: ['passport'],
  entry_docs: 'yes',
  residence_docs: ['work', 'home'],
};

function plainAnswer({ id, kind, choices, each }: Question, answers: Answers): unknown {
  if (plain[id] !== undefined) return plain[id];
  const perTrack: Partial<Record<typeof kind, unknown>> = {
    'yes-no-each': 'yes',
    filings: { day: onDay('2023-11-20'), by: 'receipt' },
    'late-conditions': [],
    'late-ends': {},
  };
  if (each) return Object.fromEntries(each(answers).map((track) => [track, perTrack[kind]]));
  if (kind === 'several') return [];
  return ['no', 'none'].find((one) => choices.includes(one)) ?? 'unsure';
}

/** The answers on the way of a person of whom some are known. Throws where no plain answer fits a question. */
function walkOf(told: Written, goOn: 'yes' | 'no'): Answers {
  const answers: Written = { ...told, keep_going: goOn };
  const tried = new Set<QuestionId>();
  for (;;) {
    const walked = replay(answers as Answers);
    if (walked.next === 'done') return walked.answers;
    if (tried.has(walked.next)) throw new Error(`no plain answer to ${walked.next}`);
    tried.add(walked.next);
    answers[walked.next] = plainAnswer(questionOf(walked.next), walked.answers);
  }
}

/** A test person by number and the answers of the short check and of the full one. */
export type Walker = { readonly number: number; readonly short: Answers; readonly full: Answers };

/** The thirty test people of the interview's design; throws where a row cannot be walked. */
export function walkers(): readonly Walker[] {
  const earlier = new Map<string, Written>();
  for (const row of readTables('people.md').filter(({ cells }) => '#' in cells && 'facts' in cells))
    earlier.set(cell(row, '#'), readPerson(cell(row, 'facts'), earlier));
  // Where a number stands for several, the first of them walks.
  const first = new Map([...earlier].reverse().map(([id, written]) => [Number.parseInt(id, 10), written]));
  return Array.from({ length: 30 }, (_, at) => {
    const told = toldBy(factsOf(first.get(at + 1) as Written));
    return { number: at + 1, short: walkOf(told, 'no'), full: walkOf(told, 'yes') };
  });
}
