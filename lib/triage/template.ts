/** The table that an office fills in: its header in either language, two invented people, and what each column takes. */
import * as z from 'zod/mini';
import { factsSchema } from '../rules/facts';
import { cellKindOf } from './cell-kinds';
import type { Column } from './column';
import { columnsWith, mostLines } from './columns';
import { exampleFacts } from './example-facts';
import { flagMarks } from './red-flags';
import type { Row } from './row';
import { writtenIn } from './value-names';
import { writeRow } from './write-row';

type Locale = 'es' | 'en';

/** The words of the help beside the template. */
export type HelpWords = {
  /** The names of the two sheets. */
  readonly people: string;
  readonly sheet: string;
  /** Over the help: the column, its name in the other language, what is written, a note. */
  readonly columns: readonly [string, string, string, string];
  /** What holds for every column, before them. */
  readonly general: readonly string[];
  readonly code: string;
  readonly day: string;
  readonly dayNote: string;
  readonly count: string;
  /** `{most}` lines at most. */
  readonly countNote: string;
  readonly oneOf: string;
  readonly severalOf: string;
};

/** So many trips and papers have columns in the template. */
export const templateLines = 3;

const headerOf = ({ id, es }: Column, locale: Locale) => (locale === 'es' ? es : id);

const simple: z.input<typeof factsSchema> = {
  about: 'client',
  urgent: [],
  inUs: true,
  nationality: 'born',
  livedSince: '2023-05',
  absences: [],
  tpsHistory: [],
  arrests: 'unsure',
};

const full: z.input<typeof factsSchema> = {
  ...exampleFacts,
  residenceProof: [
    { kind: 'work', from: '2021-02', to: '2023-11' },
    { kind: 'home', from: '2023-12' },
  ],
};

const people = (locale: Locale): readonly Row[] =>
  [full, simple].map((facts, at) => ({
    ...{ code: `${locale === 'es' ? 'EJEMPLO' : 'EXAMPLE'}-${at + 1}`, language: locale, flags: {} },
    facts: z.parse(factsSchema, facts),
  }));

/** The template: its header and two rows of examples that are read without an error. */
export function templateTable(locale: Locale): readonly (readonly string[])[] {
  const columns = columnsWith(templateLines);
  const rows = people(locale).map((person) => {
    const cells = writeRow(person, locale);
    return columns.map(({ id }) => cells[id] ?? '');
  });
  return [columns.map((column) => headerOf(column, locale)), ...rows];
}

/** What a cell of a column takes, in the words of a language: what is written, and a note. */
export function columnHelp(column: Column, locale: Locale, words: HelpWords): readonly [string, string] {
  const said = (values: readonly (string | boolean)[]) =>
    values.map((value) => writtenIn(value, locale)).join(' · ');
  if (column.holds === 'client-code') return [words.code, ''];
  if (column.holds === 'language') return ['es · en', words.oneOf];
  if (column.holds === 'red-flag') return [said(flagMarks), words.oneOf];
  if (column.holds === 'list')
    return [words.count, words.countNote.replace('{most}', () => String(mostLines))];
  const { choices, boxes, answers, day } = cellKindOf(column);
  if (boxes.length > 0) return [said([...boxes, 'none', ...answers]), words.severalOf];
  const single = said([...choices, ...answers]);
  return day ? [`${words.day} · ${single}`, words.dayNote] : [single, words.oneOf];
}

/** A table that says of every column of the template what it takes, for a sheet beside it and for the page. */
export function helpTable(locale: Locale, words: HelpWords): readonly (readonly string[])[] {
  const other = locale === 'es' ? 'en' : 'es';
  return [
    ...words.general.map((line) => [line]),
    [],
    words.columns,
    ...columnsWith(templateLines).map((column) => [
      ...[headerOf(column, locale), headerOf(column, other)],
      ...columnHelp(column, locale, words),
    ]),
  ];
}
