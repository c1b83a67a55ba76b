/** The kinds of value that a fact can have, as schemas; every one of them can also be unsure. */
import * as z from 'zod/mini';

export const unsure = z.literal('unsure');

/** Said where a person would rather not answer a screen; the rules then compare nothing. */
const lawyer = z.literal('lawyer');

const quoted = (values: readonly string[]) => values.map((value) => `"${value}"`).join(', ');

export const yesNo = z.union([z.boolean(), unsure], { error: 'expected true, false or "unsure"' });

export const yesNoOrLawyer = z.union([z.boolean(), unsure, lawyer], {
  error: 'expected true, false, "unsure" or "lawyer"',
});

/** One of some values, or unsure. */
export const choice = <const T extends readonly [string, ...string[]]>(...values: T) =>
  z.enum([...values, 'unsure'] as unknown as [...T, 'unsure'], {
    error: `expected one of ${quoted([...values, 'unsure'])}`,
  });

const list = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.array(z.enum(values, { error: `expected one of ${quoted(values)}` }));

/** Some of the values, or unsure; an empty list: none of these. */
export const several = <const T extends readonly [string, ...string[]]>(...values: T) =>
  z.union([list(values), unsure], { error: `expected "unsure" or a list of ${quoted(values)}` });

/** Some of the values, unsure, or rather with a lawyer; an empty list: none of these. */
export const severalOrLawyer = <const T extends readonly [string, ...string[]]>(...values: T) =>
  z.union([list(values), unsure, lawyer], {
    error: `expected "unsure", "lawyer" or a list of ${quoted(values)}`,
  });
