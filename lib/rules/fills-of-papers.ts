/** Every way in which papers told in part can be, as far as the rules tell them apart. */
import { type Day, exactly, isExact, type Span } from '../day';
import { boxesIn, subsets } from './fact-values';
import { type Facts, factsSchema } from './facts';
import { daysIn } from './turning-days';

type Papers = NonNullable<Facts['papers']>;

const kindsOf = boxesIn(factsSchema.shape.papers._zod.def.innerType.shape.kinds);
const days = ['endDate', 'receivedOn'] as const;

/**
 * What papers can be that were told in part; none where all is known, or where nobody told of any. The day of issue
 * turns no rule: it can only contradict the day on which a paper was received.
 */
export function fillsOfPapers(told: Papers | undefined, whole: Span, turns: readonly Day[]): Papers[] {
  if (told === undefined) return [];
  let open = !Array.isArray(told.kinds);
  let made = open ? subsets(kindsOf).map((kinds) => ({ ...told, kinds }) as Papers) : [told];
  for (const part of days) {
    const of = told[part];
    if (typeof of === 'object' && isExact(of)) continue;
    open = true;
    const tried = daysIn(typeof of === 'object' ? of : whole, turns).map(exactly);
    made = made.flatMap((one) => tried.map((day) => ({ ...one, [part]: day })));
  }
  return open ? made : [];
}
