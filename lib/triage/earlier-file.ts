/**
 * An earlier screening read back from its JSON lines, so that the same people can be compared with it. Every line is
 * checked before it is believed; a file of another kind is refused with the line at which that was seen.
 */
import * as z from 'zod/mini';
import { type Day, isDay } from '../day';
import { worstFirst } from '../rules/finding';
import { tags } from './priority';
import type { Screened } from './screen';

/** A person as screened before. */
export type Earlier = {
  readonly code: string;
  readonly line: number;
  readonly asOf: Day;
  readonly knownOn: Day;
  readonly rulesVersion: string;
  /** The day on which the record that it was compared with was last checked. */
  readonly checked: Day;
  readonly screened: Screened;
};

/** Why a file is no earlier screening: at this line something else stands, or its lines tell of different screenings. */
export type EarlierProblem = {
  readonly why: 'not-a-screening' | 'several-screenings';
  readonly line: number;
};

const word = z.string().check(z.maxLength(200));
const words = z.array(word).check(z.maxLength(500));
const day = z.string().check(z.refine(isDay));
const outcome = z.enum(worstFirst as [string, ...string[]]);
const worst = z.nullable(outcome);

// Names of rules and facts are not held against today's: a later version may know others.
const record = z.strictObject({
  client_code: word,
  line: z.int(),
  asOf: day,
  knownOn: day,
  rulesVersion: word,
  lawHash: word,
  checked: day,
  stale: z.boolean(),
  notAdvice: z.string(),
  screened: z.strictObject({
    priority: z.strictObject({
      tag: z.enum(tags),
      because: z.array(
        z.union([
          z.strictObject({ urgent: word }),
          z.strictObject({ flag: word }),
          z.strictObject({ rule: word, outcome }),
          z.strictObject({ missing: word }),
          z.strictObject({ stop: word }),
        ]),
      ),
    }),
    designations: z.array(
      z.strictObject({ designation: word, label: word, facts: worst, filing: worst, deciding: words }),
    ),
    papers: z.array(z.strictObject({ paper: word, cohort: word, recognised: word })),
    rules: z.record(outcome, words),
    missing: words,
    notAssessed: words,
  }),
});

function read(text: string): Earlier | null {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return null;
  }
  const { success, data } = z.safeParse(record, given);
  if (!success) return null;
  const { client_code: code, line, asOf, knownOn, rulesVersion, checked, screened } = data;
  return { code, line, asOf, knownOn, rulesVersion, checked, screened } as unknown as Earlier;
}

/** What the lines of one screening have alike. */
const alike = ['asOf', 'knownOn', 'rulesVersion', 'checked'] as const;

/** The people of an earlier screening, from its lines; empty lines are passed over. */
export function readEarlier(
  lines: Iterable<string>,
): { readonly people: readonly Earlier[] } | { readonly problem: EarlierProblem } {
  const people: Earlier[] = [];
  let at = 0;
  for (const text of lines) {
    at++;
    if (text.trim() === '') continue;
    const one = read(text);
    if (one === null) return { problem: { why: 'not-a-screening', line: at } };
    const [first] = people;
    const same = !first || alike.every((part) => first[part] === one[part]);
    if (!same) return { problem: { why: 'several-screenings', line: at } };
    people.push(one);
  }
  return people.length === 0 ? { problem: { why: 'not-a-screening', line: 1 } } : { people };
}

/**
 * Finds a person of an earlier screening by the office's own key, and by the line where several have the same key or
 * none; undefined for somebody who was not there. Another key on the same line is another person.
 */
export function finderOf(people: readonly Earlier[]): (code: string, line: number) => Earlier | undefined {
  const byCode = new Map<string, Earlier | null>();
  const byBoth = new Map<string, Earlier>();
  for (const one of people) {
    byBoth.set(`${one.line} ${one.code}`, one);
    if (one.code !== '') byCode.set(one.code, byCode.has(one.code) ? null : one);
  }
  return (code, line) => byBoth.get(`${line} ${code}`) ?? byCode.get(code) ?? undefined;
}
