/** What a column may hold, read from the schema of Facts, and how it is written in a cell in either language. */
import type * as z from 'zod/mini';
import { boxesIn, choicesIn } from '../rules/fact-values';
import { factsSchema, lateCondition } from '../rules/facts';
import type { Column, ColumnPlace } from './column';

type Schema = z.core.$ZodType;
type Def = {
  readonly type: string;
  readonly innerType?: Schema;
  readonly options?: readonly Schema[];
  readonly element?: Schema;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
};
const defOf = (schema: Schema) => schema._zod.def as unknown as Def;

/** Every schema that a schema may stand for. */
function branches(schema: Schema): readonly Schema[] {
  const { type, innerType, options } = defOf(schema);
  if (type === 'optional' && innerType) return branches(innerType);
  return type === 'union' && options ? options.flatMap(branches) : [schema];
}

/** The schema at a place of Facts. */
function schemaAt(place: ColumnPlace): Schema {
  let schema: Schema = factsSchema;
  for (const part of place) {
    const found = branches(schema)
      .map((one) => (typeof part === 'number' ? defOf(one).element : defOf(one).shape?.[part]))
      .find((one) => one !== undefined);
    if (!found) throw new RangeError(`${place.join('.')} is no place of Facts`);
    schema = found;
  }
  return schema;
}

/** What a cell of a column may hold. */
export type CellKind = {
  /** One of these; true and false are yes and no. */
  readonly choices: readonly (string | boolean)[];
  /** Any of these, or none of them. */
  readonly boxes: readonly string[];
  /** A day, a month, a year or two days. */
  readonly day: boolean;
  /** Answers that are no values: `unsure`, `lawyer`. */
  readonly answers: readonly string[];
};

const words = (schema: Schema): string[] =>
  branches(schema).flatMap((one) => {
    const { type, entries, values } = defOf(one);
    if (type === 'enum') return Object.values(entries ?? {});
    return type === 'literal' ? (values ?? []).map(String) : [];
  });
const isAnswer = (word: string) => word === 'unsure' || word === 'lawyer';

function kindIn(schema: Schema): CellKind {
  const told = words(schema);
  return {
    choices: [
      ...choicesIn(schema),
      ...told.filter((word) => !isAnswer(word) && !choicesIn(schema).includes(word)),
    ],
    boxes: boxesIn(schema) as readonly string[],
    day: branches(schema).some((one) => defOf(one).type === 'pipe'),
    answers: told.filter(isAnswer),
  };
}

const known = new Map<string, CellKind>();

/** What a cell of a column of Facts may hold; throws a RangeError for a column that stands beside Facts. */
export function cellKindOf({ id, at, holds }: Column): CellKind {
  const seen = known.get(id);
  if (seen) return seen;
  if (at === null) throw new RangeError(`${id} stands beside Facts`);
  const kind = kindOf(at, holds);
  known.set(id, kind);
  return kind;
}

function kindOf(at: ColumnPlace, holds: Column['holds']): CellKind {
  if (holds === 'late-end') return kindIn(lateCondition.shape.ended);
  // The kinds of the conditions; when each ended has a column of its own.
  if (at[0] === 'lateConditions') {
    return { choices: [], boxes: words(lateCondition.shape.kind), day: false, answers: ['unsure'] };
  }
  return kindIn(schemaAt(at));
}
