/** What a person told that has a day, for the picture of time: as rough as it was told, and never filled in. */
import { type Day, exactly, isExact, type Span } from '../day';
import type { Designation, DesignationId } from '../law/designation';
import { hasBegun, tripDays } from './absences-of';
import { type ProofKind, proofsOf } from './evidence';
import { type FactId, type Facts, type PaperKind, paperKinds } from './facts';
import { isPrivateFact } from './private';

export type PersonKind =
  | 'lived-since'
  | 'lived-on'
  | 'present-on'
  | 'trip'
  | 'filed-received'
  | 'filed-sent'
  | 'paper-end'
  | 'paper-issued'
  | 'paper-received'
  | 'renewal'
  | 'proof';

/** What the words of an entry of a person need. */
export type PersonTold = {
  readonly designation?: DesignationId;
  readonly answer?: 'yes' | 'no' | 'unsure';
  /** The number of a trip, from 1. */
  readonly number?: number;
  readonly paper?: PaperKind;
  readonly proof?: ProofKind;
};

type PersonEntry = {
  readonly id: string;
  readonly kind: PersonKind;
  readonly from: Span | null;
  readonly to: Span | null;
  readonly open: boolean;
  readonly fact: FactId;
  readonly told: PersonTold;
};

type Rough = Span | 'unsure' | undefined;
const asSpan = (told: Rough): Span | null => (typeof told === 'object' ? told : null);

/** One moment as told; none where nobody asked. */
function moment(id: string, kind: PersonKind, fact: FactId, on: Rough, told: PersonTold): PersonEntry[] {
  if (on === undefined) return [];
  const at = asSpan(on);
  return [{ id, kind, from: at, to: at, open: false, fact, told }];
}

/** From the day of coming to live here on; a point where that day is later than the one looked at, or the person is away. */
function living({ livedSince, inUs }: Facts, asOf: Day): PersonEntry[] {
  const made = moment('lived-since', 'lived-since', 'livedSince', livedSince, {});
  const goesOn = inUs !== false && (typeof livedSince !== 'object' || livedSince.earliest <= asOf);
  return made.map((entry) => (goesOn ? { ...entry, to: exactly(asOf), open: true } : entry));
}

/** Whether the person lived here, or was here, on the days that count. */
function onTheDays(facts: Facts, laws: readonly Designation[]): PersonEntry[] {
  const points = [
    ['lived-on', 'livedOn', 'residenceSince'],
    ['present-on', 'presentOn', 'presenceSince'],
  ] as const;
  return points.flatMap(([kind, fact, since]) =>
    laws.flatMap((law) => {
      const said = facts[fact]?.[law.id];
      const answer = typeof said === 'boolean' ? (said ? 'yes' : 'no') : 'unsure';
      const on = said === undefined ? undefined : exactly(law[since].day);
      return moment(`${kind}-${law.id}`, kind, fact, on, { designation: law.id, answer });
    }),
  );
}

function trips({ absences }: Facts, asOf: Day): PersonEntry[] {
  if (!Array.isArray(absences)) return [];
  return absences.flatMap((absence, index): PersonEntry[] => {
    if (!hasBegun(absence, asOf)) return [];
    const { left: from, returned: to } = tripDays(absence);
    const id = `trip-${index + 1}`;
    return [{ id, kind: 'trip', from, to, open: false, fact: 'absences', told: { number: index + 1 } }];
  });
}

function filed({ filings }: Facts, laws: readonly Designation[]): PersonEntry[] {
  return laws.flatMap(({ id: designation }) => {
    const { receivedOn, sentOn } = filings?.[designation] ?? {};
    return [
      ...moment(`filed-${designation}`, 'filed-received', 'filings', receivedOn, { designation }),
      ...moment(`sent-${designation}`, 'filed-sent', 'filings', sentOn, { designation }),
    ];
  });
}

function papers({ papers: told }: Facts): PersonEntry[] {
  if (told === undefined) return [];
  const { renewalReceivedOn: renewal } = told;
  return [
    ...paperKinds.flatMap((paper) => {
      const { issuedOn, receivedOn, endDate } = told[paper] ?? {};
      const on = (what: 'issued' | 'received' | 'end', at: Rough) =>
        moment(`paper-${what}-${paper}`, `paper-${what}`, 'papers', at, { paper });
      return [...on('issued', issuedOn), ...on('received', receivedOn), ...on('end', endDate)];
    }),
    ...(renewal === 'none' ? [] : moment('renewal', 'renewal', 'papers', renewal, {})),
  ];
}

const proofs = (facts: Facts): PersonEntry[] =>
  (proofsOf(facts) ?? []).map(({ kind: proof, from, to = from }, index) => ({
    ...{
      id: `proof-${index + 1}`,
      kind: 'proof',
      from,
      to,
      open: false,
      fact: 'residenceProof',
      told: { proof },
    },
  }));

/** The days that a person told, for the designations that can be compared; a trip that had not begun is left out. */
export function personEntries(facts: Facts, laws: readonly Designation[], asOf: Day): PersonEntry[] {
  return [
    ...living(facts, asOf),
    ...onTheDays(facts, laws),
    ...trips(facts, asOf),
    ...filed(facts, laws),
    ...papers(facts),
    ...proofs(facts),
  ];
}

/** True for what prints only where the person includes private matters. */
export const isPrivateEntry = ({ fact }: { readonly fact: FactId | null }): boolean =>
  fact !== null && isPrivateFact(fact);

/** True where a span says no more than its month, or its year, or less. */
export const isRough = (span: Span, byMonth: boolean): boolean =>
  !isExact(span) && !(byMonth && span.earliest.slice(0, 7) === span.latest.slice(0, 7));
