/** Facts that have happened by nature cannot lie ahead; ends, windows and papers' last days may. */
import type { Day } from '../day';
import { type Facts, paperKinds } from '../rules/facts';

type Path = readonly PropertyKey[];

/** The days of what has happened by the time somebody tells it, each with its place. */
function* happened(facts: Facts): Generator<readonly [Path, Facts['livedSince']]> {
  yield [['livedSince'], facts.livedSince];
  yield [['born'], facts.born];
  for (const kind of paperKinds) {
    yield [['papers', kind, 'issuedOn'], facts.papers?.[kind]?.issuedOn];
    yield [['papers', kind, 'receivedOn'], facts.papers?.[kind]?.receivedOn];
  }
  const renewal = facts.papers?.renewalReceivedOn;
  yield [['papers', 'renewalReceivedOn'], renewal === 'none' ? undefined : renewal];
  const trips = Array.isArray(facts.absences) ? facts.absences : [];
  for (const [index, { left, returned }] of trips.entries()) {
    yield [['absences', index, 'left'], left];
    yield [['absences', index, 'returned'], returned];
  }
  // A lease may run on; papers begin in the past.
  const proofs = Array.isArray(facts.residenceProof) ? facts.residenceProof : [];
  for (const [index, { from }] of proofs.entries()) yield [['residenceProof', index, 'from'], from];
  for (const [id, filing] of Object.entries(facts.filings ?? {})) {
    yield [['filings', id, 'receivedOn'], filing?.receivedOn];
    yield [['filings', id, 'sentOn'], filing?.sentOn];
  }
}

/** The place of the first fact that says it happened after a day; a rough day is later only as a whole. */
export function laterThan(day: Day, facts: Facts): Path | null {
  for (const [path, told] of happened(facts)) {
    if (typeof told === 'object' && told.earliest > day) return path;
  }
  return null;
}
