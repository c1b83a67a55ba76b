/**
 * The values that a fact can have, read from its schema: the one place where they are written. Being unsure, and
 * rather talking to a lawyer, are answers and not values.
 */
import type * as z from 'zod/mini';
import { type FactId, factsSchema } from './facts';

type Schema = z.core.$ZodType;
type Value = string | boolean;

const answers: readonly unknown[] = ['unsure', 'lawyer'];

/** A definition with the parts that its kind has. */
type Def = {
  readonly type: string;
  readonly innerType: Schema;
  readonly options: readonly Schema[];
  readonly entries: Readonly<Record<string, string>>;
  readonly element: Schema;
};
const defOf = (schema: Schema) => schema._zod.def as unknown as Def;

/** Every single value of a schema; none for days and for what is made of parts. */
export function choicesIn(schema: Schema): readonly Value[] {
  const { type, innerType, options, entries } = defOf(schema);
  if (type === 'optional') return choicesIn(innerType);
  if (type === 'union') return options.flatMap(choicesIn);
  if (type === 'boolean') return [true, false];
  return type === 'enum' ? Object.values(entries).filter((value) => !answers.includes(value)) : [];
}

/** The boxes of a schema of which any number can be ticked; none where it is no such list. */
export function boxesIn(schema: Schema): readonly Value[] {
  const { type, innerType, options, element } = defOf(schema);
  if (type === 'optional') return boxesIn(innerType);
  if (type === 'union') return options.flatMap(boxesIn);
  return type === 'array' ? choicesIn(element) : [];
}

/** The single values that a fact can have, in the order of its schema; none where it is a list, a day or has parts. */
export const choicesOf = (fact: FactId): readonly Value[] => choicesIn(factsSchema.shape[fact]);

/** The boxes of a fact of which any number can be ticked; none where it is no such list. */
export const boxesOf = (fact: FactId): readonly Value[] => boxesIn(factsSchema.shape[fact]);

/** Every subset of some boxes, the empty one first. */
export function subsets<T>(boxes: readonly T[]): T[][] {
  let made: T[][] = [[]];
  for (const box of boxes) made = made.concat(made.map((one) => one.concat([box])));
  return made;
}

/** So many boxes at most are taken in every combination. */
const fewBoxes = 6;

/** Each list of boxes that the rules can tell apart: they read boxes by themselves or two together, never more. */
function ticks(boxes: readonly Value[]): Value[][] {
  if (boxes.length <= fewBoxes) return subsets(boxes);
  return [[], ...boxes.flatMap((one, at) => [[one], ...boxes.slice(at + 1).map((two) => [one, two])])];
}

/** Every value that a fact can have, where its schema lists them; none for days and for what is made of parts. */
export function valuesOf(fact: FactId): readonly (Value | readonly Value[])[] {
  const boxes = boxesOf(fact);
  return boxes.length > 0 ? ticks(boxes) : choicesOf(fact);
}
