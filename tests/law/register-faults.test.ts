/** A record with a fault in it must stop the gate, not reach a page. */
import { expect, test } from 'vitest';
import { register } from '../../lib/law/register';
import { registerSchema } from './register-schema';

type Loose = Record<string, unknown> & {
  designations: Record<string, never>[];
  cases: Record<string, never>[];
};
const broken = (change: (record: Loose) => void) => {
  const record = structuredClone(register) as unknown as Loose;
  change(record);
  return registerSchema.safeParse(record);
};
const set = (at: object | undefined, key: string, value: unknown) => Reflect.set(at as object, key, value);
const notices = ({ designations }: Loose) => designations[0]?.notices as unknown as Record<string, unknown>[];

test('the record as it is has none', () => {
  expect(broken(() => undefined).success).toBe(true);
});

test.each<[string, (record: Loose) => void]>([
  ['a field that nobody knows', (record) => set(record, 'eligible', true)],
  ['a field that nobody knows, deep inside', (record) => set(notices(record)[0], 'note', 'x')],
  ['a day that is none', (record) => set(record.designations[0]?.residenceSince, 'day', '2021-02-30')],
  ['a notice without its source', (record) => set(notices(record)[0], 'sources', [])],
  ['a confidence of its own making', (record) => set(notices(record)[0], 'confidence', 'rather sure')],
  ['a list that is a text', (record) => set(record, 'cases', 'none')],
  ['no day of the last check', (record) => Reflect.deleteProperty(record, 'reviewed')],
])('%s is refused', (_, change) => {
  expect(broken(change).success).toBe(false);
});
