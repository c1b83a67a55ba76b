/** Every way in which papers told in part can be, as far as the rules tell them apart. */
import { type Day, exactly, isExact, type Span } from '../day';
import { boxesIn } from './fact-values';
import { factsSchema, type PaperDays, type Papers } from './facts';
import { papersTold, protectionOf } from './told-papers';
import { daysIn } from './turning-days';

const kindsOf = boxesIn(factsSchema.shape.papers._zod.def.innerType.shape.kinds);
const days = ['endDate', 'receivedOn'] as const;

/** What one paper's days can be; the days as told where both are known. The day of issue turns no rule by itself. */
function fillsOfOne(told: PaperDays, whole: Span, turns: readonly Day[]): PaperDays[] {
  let made = [told];
  for (const part of days) {
    const of = told[part];
    if (typeof of === 'object' && isExact(of)) continue;
    const tried = daysIn(typeof of === 'object' ? of : whole, turns).map(exactly);
    made = made.flatMap((one) => tried.map((day) => ({ ...one, [part]: day })));
  }
  return made;
}

/**
 * What papers can be that were told in part; none where all is known, or where nobody told of any. One protected paper
 * decides for all, so each is tried in turn while the others are not protected wherever they can be.
 */
export function fillsOfPapers(told: Papers | undefined, whole: Span, turns: readonly Day[]): Papers[] {
  if (told === undefined) return [];
  const all = papersTold(told).map(([paper, of]) => [paper, fillsOfOne(of, whole, turns)] as const);
  const knowsKinds = Array.isArray(told.kinds);
  if (knowsKinds && all.every(([paper, fills]) => fills[0] === told[paper])) return [];
  const plain = Object.fromEntries(
    all.map(([paper, fills]) => [paper, fills.find((of) => protectionOf(of) !== 'protected') ?? fills[0]]),
  );
  const filled = [plain, ...all.flatMap(([paper, fills]) => fills.map((of) => ({ ...plain, [paper]: of })))];
  if (knowsKinds) return filled.map((of) => ({ ...told, ...of }));
  // Which papers there are is not known: none that print an end, beside those told, or all.
  return [{ ...told, kinds: [] }, ...filled.map((of) => ({ ...told, ...of, kinds: [...kindsOf] as never }))];
}
