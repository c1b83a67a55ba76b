/**
 * Facts told elsewhere, in the answers that a person would have given: what the words of a result are made from. It is
 * the way back of `factsFrom`; what no answer can tell stays out, and the rules never read it from here.
 */
import type { DesignationId } from '../law/designation';
import { type Absence, type Facts, type LateCondition, paperKinds } from '../rules/facts';
import { caseDetails } from '../rules/further-facts';
import type { Answers, LateKind, ProofLine, Trip } from './answers';
import { furtherAnswersFrom } from './further-facts-from';

type YesNo = 'yes' | 'no' | 'unsure';

const yesNo = (told: boolean | 'unsure' | undefined): YesNo | undefined =>
  told === undefined || told === 'unsure' ? told : told ? 'yes' : 'no';

const each = <A, B>(
  told: { readonly [D in DesignationId]?: A | undefined } | undefined,
  change: (of: A) => B,
) =>
  told &&
  (Object.fromEntries(
    Object.entries(told).flatMap(([id, of]) => (of === undefined ? [] : [[id, change(of as A)]])),
  ) as Partial<Record<DesignationId, B>>);

/** What is not told of a trip is told as not sure, because a line of words has a place for each. */
const tripOf = ({ left, returned, reason, permit, inspected, heldTps }: Absence): Trip => ({
  left: left ?? 'unsure',
  returned: returned ?? 'unsure',
  reason: reason ?? 'unsure',
  permit: permit ?? 'unsure',
  inspected: yesNo(inspected) ?? 'unsure',
  heldTps: yesNo(heldTps) ?? 'unsure',
});

function tripsOf({ absences }: Facts): Pick<Partial<Answers>, 'trips' | 'trip_list'> {
  if (absences === undefined) return {};
  if (absences === 'unsure') return { trips: 'unsure' };
  return absences.length === 0 ? { trips: 'no' } : { trips: 'yes', trip_list: absences.map(tripOf) };
}

function lateOf({
  lateConditions: told,
}: Facts): Pick<Partial<Answers>, 'late_condition' | 'late_condition_end'> {
  if (told === undefined) return {};
  const ends = (list: readonly LateCondition[]) =>
    Object.fromEntries(list.flatMap(({ kind, ended }) => (ended === undefined ? [] : [[kind, ended]])));
  const ended = Object.entries(told).flatMap(([id, list]) => {
    const of = Array.isArray(list) ? ends(list) : {};
    return Object.keys(of).length === 0 ? [] : [[id, of]];
  });
  return {
    late_condition: each(told, (list) =>
      list === 'unsure' ? list : list.map(({ kind }): LateKind => kind),
    ) as Answers['late_condition'] & object,
    ...(ended.length > 0 && { late_condition_end: Object.fromEntries(ended) }),
  };
}

function papersOf({ papers }: Facts): Partial<Answers> {
  if (papers === undefined) return {};
  const ends: [string, unknown][] = [];
  const whens: [string, unknown][] = [];
  for (const paper of paperKinds) {
    const { endDate, issuedOn, receivedOn } = papers[paper] ?? {};
    if (endDate !== undefined) ends.push([paper, endDate]);
    if (issuedOn !== undefined || receivedOn !== undefined)
      whens.push([paper, { issued: issuedOn ?? 'unsure', received: receivedOn ?? 'unsure' }]);
  }
  return {
    tps_docs: papers.kinds ?? 'unsure',
    ...(ends.length > 0 && { doc_dates: Object.fromEntries(ends) }),
    ...(whens.length > 0 && { doc_when: Object.fromEntries(whens) }),
    ...(papers.renewalReceivedOn !== undefined && { renewal_receipt: papers.renewalReceivedOn }),
  };
}

const filed = ({ filings }: Facts): Answers['filed_when'] | undefined =>
  each(filings, ({ receivedOn, sentOn }) =>
    receivedOn === undefined
      ? { day: sentOn ?? ('unsure' as const), by: 'sent' as const }
      : { day: receivedOn, by: 'receipt' as const },
  );

/** Without what only staff tell of a case; a list of that alone is not "none of these". */
function detailsOf({ convictionDetails: told }: Facts): Answers['conv_flags'] | undefined {
  if (told === undefined || told === 'unsure') return told;
  const asked = caseDetails.filter((detail) => told.includes(detail));
  return asked.length === 0 && told.length > 0 ? undefined : asked;
}

/** Keys whose value was not told are left out, as the answers of a sitting leave them. */
const told = (answers: { readonly [K in keyof Answers]?: Answers[K] | undefined }): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined)) as Answers;

/** The answers that tell these facts. Of a filing told by both of its days only the receipt is an answer. */
export function answersFrom(facts: Facts): Answers {
  return told({
    who_for: facts.about,
    urgent: facts.urgent,
    in_us: yesNo(facts.inUs),
    usc_lpr: facts.immigrationStatus,
    tps_history: facts.tpsHistory,
    tps_which: facts.tpsDesignations,
    ...papersOf(facts),
    nat_ve: facts.nationality,
    nat_parent: facts.parents,
    stateless_ve: yesNo(facts.lastLivedInVenezuela),
    other_nat: facts.otherNationality,
    entry_passport: facts.entryPassport,
    first_entry: facts.livedSince,
    lived_since: each(facts.livedOn, (of) => yesNo(of) as YesNo),
    present_on: each(facts.presentOn, (of) => yesNo(of) as YesNo),
    ...tripsOf(facts),
    filed_when: filed(facts),
    rereg: facts.reRegistered,
    ...lateOf(facts),
    family_tps: facts.familyTps,
    child_birth: facts.bornInUs === true ? 'born-us' : facts.born,
    ...furtherAnswersFrom(facts),
    conv_flags: detailsOf(facts),
    residence_spans: facts.residenceProof as readonly ProofLine[] | 'unsure' | undefined,
  });
}
