/** A day as a cell tells it, to a day as Facts take it. */
import { isDay } from '../day';
import type { FactsInput } from '../rules/facts';
import type { DayOrder } from './row';

type RoughInput = Exclude<NonNullable<FactsInput['livedSince']>, 'unsure'>;

/** A rough day, or why it cannot be read. */
export type ReadDay = { readonly day: RoughInput } | { readonly problem: 'not-a-day' | 'ambiguous-day' };

const year = '(?:19|20)\\d{2}';
const roughDay = new RegExp(`^${year}(?:-(?:0[1-9]|1[0-2])(?:-\\d{2})?)?$`);
const isRough = (text: string) => roughDay.test(text) && (text.length < 10 || isDay(text));

/** Reads `2023-07-31`, `2023-07`, `2023`, or two days with two dots between. */
export function readDay(text: string, _order: DayOrder): ReadDay {
  if (isRough(text)) return { day: text };
  const [earliest = '', latest = '', more] = text.split('..').map((part) => part.trim());
  if (more === undefined && isDay(earliest) && isDay(latest)) return { day: { earliest, latest } };
  return { problem: 'not-a-day' };
}
