/**
 * What leaves of each person who was screened, in one table: the office's own key, what was compared for which day by
 * which rules, the tag with its reasons and how each rule came out. Codes and days alone, never a word that somebody
 * wrote, but for that key; the facts themselves stay in the file that they came from.
 */
import type { Day } from '../day';
import type { DesignationId } from '../law/designation';
import { paperKinds } from '../rules/facts';
import type { Outcome } from '../rules/finding';
import type { Because } from './priority';
import type { Screened } from './screen';

/** With what a whole file was screened; every row says so, because rows are copied apart. */
export type Ran = {
  readonly asOf: Day;
  readonly knownOn: Day;
  readonly rulesVersion: string;
  readonly lawHash: string;
  /** The day on which the record was last checked. */
  readonly checked: Day;
  /** Whether that check holds no longer on the day of the screening. */
  readonly stale: boolean;
  /** What this is not, in the language of the header. */
  readonly notAdvice: string;
};

/** A person who was screened: whose row it is, and how it came out. */
export type Out = { readonly code: string; readonly line: number; readonly screened: Screened };

type OutColumn = {
  readonly id: string;
  readonly es: string;
  readonly cell: (out: Out, ran: Ran) => string;
};

const column = (id: string, es: string, cell: OutColumn['cell']): OutColumn => ({ id, es, cell });
const list = (values: readonly string[]): string => values.join('; ');

/** A reason as a code: `urgent:hearing`, `rule:INA-05:lawyer`, `flag:open_case`, `missing:livedSince`, `stop:citizen`. */
export const becauseCode = (because: Because): string =>
  'rule' in because
    ? `rule:${because.rule}:${because.outcome}`
    : (Object.entries(because)[0] as [string, string]).join(':');

const years = { 've-2021': '2021', 've-2023': '2023' } as const satisfies Record<DesignationId, string>;

/** What is said under one designation: how it stood, and the worst of each group. */
const ofDesignation = ([id, year]: [string, string]): OutColumn[] => {
  const under = ({ screened }: Out) => screened.designations.find(({ designation }) => designation === id);
  return [
    column(`label_${year}`, `designacion_${year}`, (out) => under(out)?.label ?? ''),
    column(`facts_${year}`, `datos_${year}`, (out) => under(out)?.facts ?? ''),
    column(`filing_${year}`, `solicitud_${year}`, (out) => under(out)?.filing ?? ''),
    column(`deciding_${year}`, `decide_${year}`, (out) => list(under(out)?.deciding ?? [])),
  ];
};

const outcomeNames = {
  'does-not-match': ['rules_not_matching', 'reglas_no_coinciden'],
  lawyer: ['rules_lawyer', 'reglas_abogado'],
  missing: ['rules_missing', 'reglas_falta_dato'],
  matches: ['rules_matching', 'reglas_coinciden'],
} as const satisfies Record<Exclude<Outcome, 'information'>, readonly [string, string]>;

const paperNames = { permit: 'permiso', approval: 'aprobacion', 'i-94': 'i94' } as const;

export const outColumns: readonly OutColumn[] = [
  column('client_code', 'codigo_cliente', ({ code }) => code),
  column('line', 'linea', ({ line }) => String(line)),
  column('tag', 'prioridad', ({ screened }) => screened.priority.tag),
  column('tag_reasons', 'motivos', ({ screened }) => list(screened.priority.because.map(becauseCode))),
  ...Object.entries(years).flatMap(ofDesignation),
  ...Object.entries(outcomeNames).map(([outcome, [id, es]]) =>
    column(id, es, ({ screened }) => list(screened.rules[outcome as Outcome])),
  ),
  column('rules_not_assessed', 'reglas_sin_preguntar', ({ screened }) => list(screened.notAssessed)),
  column('missing_facts', 'datos_que_faltan', ({ screened }) => list(screened.missing)),
  ...paperKinds.map((kind) =>
    column(`cohort_${kind.replace('-', '')}`, `grupo_${paperNames[kind]}`, ({ screened }) => {
      const found = screened.papers.find(({ paper }) => paper === kind);
      return found ? `${found.cohort}:${found.recognised}` : '';
    }),
  ),
  column('as_of', 'a_la_fecha', (_, { asOf }) => asOf),
  column('known_on', 'sabido_el', (_, { knownOn }) => knownOn),
  column('rules_version', 'version_de_reglas', (_, { rulesVersion }) => rulesVersion),
  column('law_hash', 'huella_de_la_ley', (_, { lawHash }) => lawHash),
  column('checked', 'revisado_el', (_, { checked }) => checked),
  column('stale', 'vencido', (_, { stale }) => (stale ? 'yes' : 'no')),
  column('not_advice', 'no_es_consejo', (_, { notAdvice }) => notAdvice),
];

/** The header of the table in a language. */
export const outHeader = (locale: 'es' | 'en'): readonly string[] =>
  outColumns.map(({ id, es }) => (locale === 'es' ? es : id));

/** The cells of a person, in the order of the header; they are not guarded yet. */
export const outCells = (out: Out, ran: Ran): readonly string[] =>
  outColumns.map(({ cell }) => cell(out, ran));

/** The same as a record of a JSON-lines file, from which a later screening can be compared. */
export const outRecord = ({ code, line, screened }: Out, ran: Ran) => ({
  client_code: code,
  line,
  ...ran,
  screened,
});
