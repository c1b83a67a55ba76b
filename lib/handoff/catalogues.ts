/**
 * Which answers a copy can hold, by the version that stands in it. A question that is put in another way, takes another
 * answer, or means another thing by it needs a new catalogue here beside the old ones; a copy of an old version then
 * keeps the answers whose questions are still the same, and the others are asked again.
 */
import { firstCatalogue } from './first-catalogue';
import type { Shape } from './shapes';

/**
 * The questions of a version in their order, each with the shape of its answer. A third member counts how often the
 * meaning of a question changed while its shape did not.
 */
export type Catalogue = readonly (readonly [question: string, shape: Shape, meaning?: number])[];

/** By version, from 1 on. */
export type Catalogues = Readonly<Record<number, Catalogue>>;

export const catalogues: Catalogues = { 1: firstCatalogue };

/** The version that copies are made in. */
export const newestOf = (known: Catalogues): number => Math.max(...Object.keys(known).map(Number));
