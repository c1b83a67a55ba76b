import { addDays, type Day } from '../../lib/day';
import { entriesOf } from '../../lib/law/entries';
import { register } from '../../lib/law/register';

const { checked, reviewBy } = register.reviewed;

/** Every first and last day of an effect, a term, a window or a program, and every day on which an act was made. */
export const turns: readonly Day[] = [
  ...entriesOf(register).flatMap(({ knownFrom, effects }) => [
    knownFrom,
    ...effects.flatMap(({ from, to }) => [from, to]),
  ]),
  ...register.designations.flatMap(({ announced, effective, terms, windows, permitExtensions }) => [
    announced.day,
    effective.day,
    ...terms.flatMap(({ from, to, appliedByDhs }) => [from, to, ...(appliedByDhs ?? []).flat()]),
    ...windows.flatMap(({ from, to }) => [from, to]),
    ...permitExtensions.map(({ through }) => through),
  ]),
  ...register.programs.flatMap(({ periods, keptByOrder }) => [
    ...periods.flatMap(({ from, to }) => [from, to]),
    ...(keptByOrder ? [keptByOrder.from, keptByOrder.to] : []),
  ]),
  checked,
  reviewBy,
].filter((of): of is Day => of !== null);

/** Each of those days with the day before it and the day after. */
export const aroundTurns: readonly Day[] = [
  ...new Set(turns.flatMap((of) => [addDays(of, -1), of, addDays(of, 1)])),
].sort();
