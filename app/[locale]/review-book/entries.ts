/** The entries of the book: every text once, gathered with what a reviewer needs beside it. */
import type { BookNote, BookPart } from '../../../lib/content/book-messages';
import { fill } from '../../../lib/content/fill';
import { messages } from '../../../lib/content/index';
import { paramsIn } from '../../../lib/content/tell';
import { apartFrom, type Question, type QuestionKind } from '../../../lib/interview/question';
import { questions } from '../../../lib/interview/questions/index';
import { paragraphs } from '../../../lib/law/paragraphs';
import { register } from '../../../lib/law/register';
import { readings } from '../../../lib/rules/readings';
import { reasonCodes } from '../../../lib/rules/reasons';
import { type RuleId, ruleIds } from '../../../lib/rules/rule-ids';
import { ruleSources } from '../../../lib/rules/rule-sources';
import { endersOf, type Opener, openersOf } from './asked';
import { groundsOf, rulesSaying } from './grounds';
import { partOf, type Text, textAt, texts, textsAt } from './texts';

/** A source with its paragraph and how sure we are. */
export type Cited = { readonly authority: string; readonly at?: string; readonly confidence: string | null };

/** What stands beside the words of an entry: codes of the book that it links to, plain words, or sources. */
export type Beside =
  | { readonly note: BookNote; readonly links: readonly string[] }
  | { readonly note: BookNote; readonly said: readonly string[] }
  | { readonly note: 'asked'; readonly openers: readonly Opener[] }
  | { readonly note: 'sources'; readonly cited: readonly Cited[] };

/** One line: a text of its own, one that stands elsewhere and is shown here again, or an example. */
export type Line = Text & { readonly as: 'own' | 'again' | 'example' };

export type Entry = {
  readonly code: string;
  readonly number: number;
  readonly beside: readonly Beside[];
  readonly lines: readonly Line[];
};
export type Part = { readonly id: BookPart; readonly entries: readonly Entry[] };

type Unnumbered = Omit<Entry, 'number'>;

const own = (text: Text): Line => ({ ...text, as: 'own' });
const again = (path: string): Line => ({ ...textAt(path), as: 'again' });
const read = readings(register);
const ruleCode = (id: RuleId) => `result.rules.${id}`;
const factsReadBy = (rule: RuleId) => read.facts[rule];

/** The words that a question's form shows beside its own, by its kind. */
const shown: Readonly<Partial<Record<QuestionKind, readonly string[]>>> = {
  day: ['check.date'],
  'paper-days': ['check.date'],
  'yes-no-each': ['check.onDay', 'check.yes', 'check.no'],
  trips: ['check.trip', 'check.tripReason', 'check.tripPermit', 'check.date'],
  proofs: ['evidence.list', 'check.date'],
  filings: ['check.designations', 'check.date', 'check.filedBy'],
  'late-conditions': ['check.betweenDays'],
  'late-ends': ['check.designations', 'check.date'],
  birth: ['check.date'],
};

function ofQuestion(question: Question): Unnumbered {
  const code = `questions.${question.id}`;
  const rules = ruleIds.filter((id) => question.fills.some((fact) => factsReadBy(id).includes(fact)));
  const ends = endersOf(question);
  const also = shown[question.kind] ?? [];
  return {
    code,
    beside: [
      { note: 'section', said: [textAt(`check.sections.${question.section}`).path] },
      { note: 'asked', openers: openersOf(question) },
      ...(ends.length > 0 ? [{ note: 'ends', said: ends } as const] : []),
      ...(also.length > 0 ? [{ note: 'also', said: also } as const] : []),
      { note: 'facts', said: question.fills },
      { note: 'rules', links: rules.map(ruleCode) },
    ],
    lines: [...textsAt(code).map(own), ...apartFrom(question).map((word) => again(`check.${word}`))],
  };
}

function ofRule(id: RuleId): Unnumbered {
  const asking = questions.filter(({ fills }) => fills.some((fact) => factsReadBy(id).includes(fact)));
  return {
    code: ruleCode(id),
    beside: [
      { note: 'facts', said: factsReadBy(id) },
      { note: 'questions', links: asking.map((question) => `questions.${question.id}`) },
      {
        note: 'reasons',
        links: reasonCodes
          .filter((code) => read.reasons[code].rules.includes(id))
          .map((code) => `result.reasons.${code}`),
      },
      { note: 'sources', cited: ruleSources[id].map((at) => paragraphs[at]) },
    ],
    lines: [...textsAt(ruleCode(id)), ...textsAt(`result.inShort.${id}`)].map(own),
  };
}

function ofReason(code: (typeof reasonCodes)[number]): Unnumbered {
  const { rules, outcomes, citations, example } = read.reasons[code];
  const text = textAt(`result.reasons.${code}`);
  const filled = (locale: 'es' | 'en') =>
    fill(messages[locale].result.reasons[code], paramsIn(example, locale));
  const withHoles = text.es.includes('{');
  return {
    code: text.path,
    beside: [
      { note: 'outcomes', said: outcomes.map((one) => `result.outcomes.now.${one}`) },
      { note: 'rules', links: rules.map(ruleCode) },
      { note: 'sources', cited: citations },
    ],
    lines: [
      own(text),
      ...(withHoles ? [{ path: text.path, es: filled('es'), en: filled('en'), as: 'example' } as const] : []),
    ],
  };
}

/** Lists by id, each member an entry of its own because it has sources of its own. */
const byMember =
  /^(?:(?:law\.(?:filing|open|programs)\.words|law\.cases\.about|law\.designation|result\.before\.acts|result\.beside|papers\.(?:cohorts|perhaps|disputes))\.[^.]+|[a-z]+\.[^.]+(?=\.)|[a-z]+)/;

/** The code of the entry in which a text of the other parts stands. */
export const codeOf = ({ path }: Text): string => byMember.exec(path)?.[0] ?? path;

function ofOthers(part: BookPart): Unnumbered[] {
  const codes = new Map<string, Text[]>();
  for (const text of texts.filter((one) => partOf(one) === part))
    codes.set(codeOf(text), [...(codes.get(codeOf(text)) ?? []), text]);
  return [...codes].map(([code, within]) => {
    const cited = groundsOf.get(code);
    const rules = rulesSaying[code];
    return {
      code,
      beside: [
        ...(rules ? [{ note: 'rules', links: rules.map(ruleCode) } as const] : []),
        ...(cited ? [{ note: 'sources', cited } as const] : []),
      ],
      lines: within.map(own),
    };
  });
}

const gathered: readonly (readonly [BookPart, readonly Unnumbered[]])[] = [
  ['questions', questions.map(ofQuestion)],
  ['rules', ruleIds.map(ofRule)],
  ['reasons', reasonCodes.map(ofReason)],
  ...(
    [
      'result',
      'papers',
      'timeline',
      'evidence',
      'changes',
      'reasoning',
      'check',
      'start',
      'help',
      'law',
      'acts',
      'copy',
      'staff',
      'batch',
      'privacy',
      'checklist',
      'site',
    ] as const
  ).map((part) => [part, ofOthers(part)] as const),
];

/** The parts in their order, with every entry numbered through. */
export const parts: readonly Part[] = gathered.map(([id, entries], at) => {
  const before = gathered.slice(0, at).reduce((sum, [, earlier]) => sum + earlier.length, 0);
  return { id, entries: entries.map((entry, index) => ({ ...entry, number: before + index + 1 })) };
});
