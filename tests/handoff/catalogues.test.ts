/** The newest catalogue is what the questions ask today; an older one never changes. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { catalogues, newestOf } from '../../lib/handoff/catalogues';
import type { Shape } from '../../lib/handoff/shapes';
import { questions } from '../../lib/interview/questions/index';
import { newest } from './any-answers';

type Def = {
  readonly type: string;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly string[];
  readonly options?: readonly Schema[];
  readonly element?: Schema;
  readonly innerType?: Schema;
  readonly shape?: Readonly<Record<string, Schema>>;
};
type Schema = { readonly _zod: { readonly def: Def } };

const isWords = (schema: Schema) => schema._zod.def.type === 'literal';

/** The shape that a question's own schema accepts. */
function shapeOf(schema: Schema): Shape {
  const { def } = schema._zod;
  switch (def.type) {
    case 'enum':
      return { is: 'one', of: Object.values(def.entries ?? {}) };
    case 'readonly':
    case 'optional':
      return shapeOf(def.innerType as Schema);
    case 'array': {
      const of = shapeOf(def.element as Schema);
      return of.is === 'one' ? { is: 'several', of: of.of } : { is: 'list', of };
    }
    case 'union': {
      const options = (def.options ?? []).flatMap((one) => one._zod.def.options ?? [one]);
      const words = options.filter(isWords).flatMap((one) => one._zod.def.values ?? []);
      return { is: 'or', of: shapeOf(options.find((one) => !isWords(one)) as Schema), words };
    }
    case 'object': {
      const keys = Object.entries(def.shape ?? {});
      if ('earliest' in (def.shape ?? {})) return { is: 'span' };
      return {
        is: 'record',
        of: Object.fromEntries(
          keys.map(([key, one]) => [one._zod.def.type === 'optional' ? `${key}?` : key, shapeOf(one)]),
        ),
      };
    }
    default:
      throw new Error(`no shape for ${def.type}`);
  }
}

test('holds every question in order, with exactly the answers that it takes', () => {
  const asked = questions.map(({ id, schema }) => [id, shapeOf(schema as unknown as Schema)]);
  // Not so? Then copies that people hold would be misread: add a catalogue of the next version, and leave this one.
  expect(newest.map(([id, shape]) => [id, shape])).toEqual(asked);
});

test.each([[1, '5754681459c8dcd6']])('version %i stands as it was published', (version, digits) => {
  const text = JSON.stringify(catalogues[version]);
  expect(createHash('sha256').update(text).digest('hex').slice(0, 16)).toBe(digits);
});

test('every version is held to its digits', () => {
  expect(newestOf(catalogues)).toBe(1);
});
