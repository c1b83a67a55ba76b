/** What texts of the result and of the law page rest on: rules of the table, or sources of the record. */
import { messages } from '../../../lib/content/index';
import { readingMessages } from '../../../lib/content/reading';
import { entriesOf } from '../../../lib/law/entries';
import { fees, permitRules } from '../../../lib/law/fees';
import { filingNotes } from '../../../lib/law/filing-notes';
import { openQuestions } from '../../../lib/law/open-questions';
import { register } from '../../../lib/law/register';
import type { RuleId } from '../../../lib/rules/rule-ids';
import { type Ground, groundsIn as of, paperGrounds } from './paper-grounds';

const standing: readonly RuleId[] = ['PRG-01', 'PRG-02', 'PRG-03', 'PRG-06'];

const onPapers: readonly RuleId[] = ['PRG-04'];

/** The rules that say what a text of the result or of a page tells, by the entry's code; empty where none does. */
export const rulesSaying: Readonly<Record<string, readonly RuleId[]>> = {
  'result.headline': standing,
  'result.headlineEach': standing,
  'result.labels': standing,
  'result.standing': standing,
  'start.today': standing,
  'law.summary': standing,
  'result.stopped': ['THR-01', 'THR-02', 'THR-03'],
  'check.urgent': ['THR-04'],
  papers: onPapers,
  'papers.recognised': onPapers,
  ...Object.fromEntries(
    (['cohorts', 'perhaps', 'disputes'] as const).flatMap((list) =>
      Object.keys(messages.es.papers[list]).map((id) => [`papers.${list}.${id}`, onPapers]),
    ),
  ),
  // Names of papers, places on them and what is missing: nothing of the law is said.
  'papers.kinds': [],
  'papers.days': [],
  'papers.told': [],
  'papers.drawings': [],
  'papers.missing': [],
  evidence: ['EVD-01', 'EVD-03', 'EVD-04'],
  'evidence.ask': ['EVD-03'],
  'evidence.near': ['EVD-03'],
  'checklist.rules': Object.keys(readingMessages.es.checklist.rules) as RuleId[],
  'checklist.permit': onPapers,
  'checklist.papersTitle': onPapers,
  'evidence.list': [],
  'evidence.table': [],
};

const acts = entriesOf(register);
const feeRows = [...fees, ...permitRules];

/** The sources of what an entry of the book says, by its code. */
export const groundsOf: ReadonlyMap<string, readonly Ground[]> = new Map<string, readonly Ground[]>([
  ...acts.flatMap(
    (act) =>
      [
        [`acts.${act.id}`, of([act])],
        [`result.before.acts.${act.id}`, of([act])],
      ] as const,
  ),
  ...paperGrounds,
  ['evidence', [{ authority: 'NIJC-VE', confidence: 'secondary' }]],
  ...filingNotes.map((note) => [`law.filing.words.${note.id}`, of([note])] as const),
  ...openQuestions.map((open) => [`law.open.words.${open.id}`, of([open])] as const),
  ...register.programs.map(
    ({ id, periods, entries }) => [`law.programs.words.${id}`, of([...periods, ...entries])] as const,
  ),
  ...register.programs.map(
    ({ id, periods, entries }) => [`result.beside.${id}`, of([...periods, ...entries])] as const,
  ),
  ...register.cases.map(({ id, orders }) => [`law.cases.about.${id}`, of(orders)] as const),
  ...register.designations.map(
    (one) =>
      [
        `law.designation.${one.id}`,
        of([one.announced, one.effective, one.residenceSince, one.presenceSince]),
      ] as const,
  ),
  ...register.programs
    .filter(({ id }) => id === 'ded-2021')
    .map(({ periods, entries }) => ['result.ded', of([...periods, ...entries])] as const),
  ['law.fees', of(feeRows)],
]);
