/** The days on which some rule can turn: between two of them, one next to the other, every day compares alike. */
import { addDays, type Day, dayOf, later, partsOf, type Span } from '../day';
import type { Designation, Register } from '../law/designation';
import { protectedPapers } from '../law/protected-papers';
import { rememberPerDays } from './remember';
import { programOn } from './standing';

/** A last day on which a fact that is not known can lie: nobody has lived through a later one. */
export const lastDay = (register: Register, knownOn: Day): Day => later(knownOn, register.reviewed.checked);

/** Each day with the one before and the one after it, in order, each once. */
export const withNeighbours = (days: readonly Day[]): readonly Day[] =>
  [...new Set(days.flatMap((of) => [addDays(of, -1), of, addDays(of, 1)]))].sort();

/** The days of one designation on which what was filed is compared in another way. */
function filingDays(
  { terms, windows }: Designation,
  first: { from: Day; to: Day } | null | undefined,
): readonly Day[] {
  const spans = [
    ...terms.flatMap(({ from, to, appliedByDhs = [] }) => [[from, to] as const, ...appliedByDhs]),
    ...windows.filter(({ kind }) => kind === 'first').map(({ from, to }) => [from, to] as const),
    ...(first ? [[first.from, first.to] as const] : []),
  ];
  return spans.flat();
}

/** 21 years, the age up to which somebody is a child. */
const yearsBefore = (of: Day, years: number): Day => {
  const { year, month, date } = partsOf(of);
  return dayOf(year - years, month, Math.min(date, 28));
};

/** The days that turn each kind of day told, for a record on a day as known on a day. */
export const turningDays = rememberPerDays((register: Register, asOf: Day, knownOn: Day) => {
  const { designations } = register;
  const first = programOn(register, asOf, knownOn).map(({ firstRegistration }) => firstRegistration);
  const limits = designations.flatMap(({ residenceSince, presenceSince }) => [
    residenceSince.day,
    presenceSince.day,
  ]);
  const windows = designations.flatMap(({ windows: all }, index) =>
    [...all.filter(({ kind }) => kind === 'first'), first[index]].filter((one) => !!one),
  );
  return {
    limits: [...new Set([...limits, asOf])].sort(),
    filing: designations.map((of, index) => [...filingDays(of, first[index]), asOf]),
    birth: withNeighbours(windows.flatMap(({ from, to }) => [to, yearsBefore(from, 21)])),
    papers: withNeighbours([protectedPapers.printedEnd, protectedPapers.receivedBy]),
  };
});

/** The days of a span to try: its ends and those of the days given that lie in it. */
export function daysIn({ earliest, latest }: Span, days: readonly Day[]): readonly Day[] {
  const inside = days.filter((of) => earliest < of && of < latest);
  return earliest === latest ? [earliest] : [earliest, ...inside, latest];
}
