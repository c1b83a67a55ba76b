import { day } from '../day';
import { register } from '../law/register';
import { determine } from '../rules/determine';
import type { Facts } from '../rules/facts';
import { benchCases } from './bench-cases';
import { FLOOR_CHECKS, floor } from './bench-floor';

const SECONDS = 1;
const ROUNDS = 3;
const CASES = 2000;
// A day on which both designations stood and every criterion has something to compare.
const AS_OF = day('2025-02-01');

/** People compared in a second on one core, and comparisons made for them. */
export interface Rate {
  readonly cases: number;
  readonly comparisons: number;
}

function casesPerSecond(cases: readonly Facts[], work: (facts: Facts) => unknown): number {
  let best = 0;
  // One round to warm up; then the best of some, since other work on the machine can only slow it.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const start = performance.now();
    let done = 0;
    while (performance.now() - start < SECONDS * 1000) {
      for (const facts of cases) work(facts);
      done += cases.length;
    }
    if (round > 0) best = Math.max(best, (done * 1000) / (performance.now() - start));
  }
  return best;
}

/** How fast the engine is, and how fast plain functions are on the same people. */
export function rates(): { plain: Rate; engine: Rate } {
  const cases = benchCases(CASES);
  const whole = (facts: Facts) => determine(facts, register, AS_OF);
  const findings = cases
    .flatMap((facts) => whole(facts).designations)
    .map(({ comparison }) =>
      comparison ? comparison.facts.findings.length + comparison.filing.findings.length : 0,
    )
    .reduce((sum, count) => sum + count, 0);
  const plain = casesPerSecond(cases, floor);
  const engine = casesPerSecond(cases, whole);
  return {
    plain: { cases: plain, comparisons: plain * FLOOR_CHECKS },
    engine: { cases: engine, comparisons: (engine * findings) / CASES },
  };
}
