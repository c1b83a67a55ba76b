import type { DesignationId } from '../law/designation';
import type { Absence, Facts, LateCondition } from '../rules/facts';
import type { Answers, Trip } from './answers';
import { furtherFactsFrom } from './further-facts-from';
import { datedPapers } from './questions/doc-dates';

const yesNo = (answer: 'yes' | 'no' | 'unsure'): boolean | 'unsure' =>
  answer === 'unsure' ? 'unsure' : answer === 'yes';

/** The same keys with each value changed; a missing key stays missing. */
function perDesignation<A, B>(answer: Partial<Record<DesignationId, A>>, change: (of: A) => B) {
  return Object.fromEntries(Object.entries(answer).map(([id, of]) => [id, change(of as A)])) as Partial<
    Record<DesignationId, B>
  >;
}

const absence = ({ inspected, heldTps, ...rest }: Trip): Absence => ({
  ...rest,
  inspected: yesNo(inspected),
  heldTps: yesNo(heldTps),
});

/** Trips told; unsure about any trip and none listed is unknown, never "none". */
function absencesFrom({ trips, trip_list }: Answers): Facts['absences'] | null {
  if (trips === undefined) return null;
  if (trips === 'no') return [];
  if (trip_list === undefined || trip_list === 'unsure' || trip_list.length === 0) return 'unsure';
  return trip_list.map(absence);
}

function lateFrom({ late_condition, late_condition_end }: Answers): Facts['lateConditions'] | null {
  if (late_condition === undefined) return null;
  const told: Partial<Record<DesignationId, LateCondition[] | 'unsure'>> = {};
  for (const [id, kinds] of Object.entries(late_condition) as [
    DesignationId,
    (typeof late_condition)['ve-2021'],
  ][]) {
    if (kinds === undefined) continue;
    const ends = late_condition_end?.[id];
    told[id] =
      kinds === 'unsure'
        ? 'unsure'
        : kinds.map((kind) => {
            const ended = ends?.[kind];
            return ended === undefined ? { kind } : { kind, ended };
          });
  }
  return told;
}

/** Each paper held with the days told of it; the days of a paper that nobody asks about never count. */
function papersFrom(answers: Answers): Facts['papers'] | null {
  const { tps_docs, doc_dates, doc_when, renewal_receipt } = answers;
  if (tps_docs === undefined) return null;
  const days = (doc_dates === undefined ? [] : datedPapers(answers)).map((paper) => {
    const when = doc_when?.[paper];
    const end = doc_dates?.[paper];
    return [
      paper,
      {
        ...(end !== undefined && { endDate: end }),
        ...(when !== undefined && { issuedOn: when.issued, receivedOn: when.received }),
      },
    ];
  });
  return {
    kinds: tps_docs === 'unsure' ? 'unsure' : [...tps_docs],
    ...Object.fromEntries(days),
    ...(renewal_receipt !== undefined && { renewalReceivedOn: renewal_receipt }),
  };
}

const list = <T extends string>(answer: readonly T[] | 'unsure'): T[] | 'unsure' =>
  answer === 'unsure' ? 'unsure' : [...answer];

/** The facts that the answers tell. Give it only answers on the path (`replay`), or old ones would count. */
export function factsFrom(answers: Answers): Facts {
  const { who_for, urgent, in_us, usc_lpr, tps_history, tps_which, nat_ve, nat_parent, stateless_ve } =
    answers;
  const { other_nat, entry_passport, first_entry, lived_since, present_on, filed_when } = answers;
  const { rereg, family_tps, child_birth } = answers;
  const absences = absencesFrom(answers);
  const lateConditions = lateFrom(answers);
  const papers = papersFrom(answers);
  return {
    ...(who_for !== undefined && { about: who_for }),
    ...(urgent !== undefined && { urgent: list(urgent) }),
    ...(in_us !== undefined && { inUs: yesNo(in_us) }),
    ...(usc_lpr !== undefined && { immigrationStatus: usc_lpr }),
    ...(tps_history !== undefined && { tpsHistory: list(tps_history) }),
    ...(tps_which !== undefined && { tpsDesignations: list(tps_which) }),
    ...(papers !== null && { papers }),
    ...(nat_ve !== undefined && { nationality: nat_ve }),
    ...(nat_parent !== undefined && { parents: nat_parent }),
    ...(stateless_ve !== undefined && { lastLivedInVenezuela: yesNo(stateless_ve) }),
    ...(other_nat !== undefined && { otherNationality: other_nat }),
    ...(entry_passport !== undefined && { entryPassport: entry_passport }),
    ...(first_entry !== undefined && { livedSince: first_entry }),
    ...(lived_since !== undefined && { livedOn: perDesignation(lived_since, yesNo) }),
    ...(present_on !== undefined && { presentOn: perDesignation(present_on, yesNo) }),
    ...(absences !== null && { absences }),
    ...(filed_when !== undefined && {
      // A day whose kind is not known may be the sent day, which is the rougher reading.
      filings: perDesignation(filed_when, ({ day, by }) =>
        by === 'receipt' ? { receivedOn: day } : { sentOn: day },
      ),
    }),
    ...(rereg !== undefined && { reRegistered: rereg }),
    ...(lateConditions !== null && { lateConditions }),
    ...(family_tps !== undefined && { familyTps: family_tps }),
    ...(child_birth === 'born-us' && { bornInUs: true }),
    ...(child_birth !== undefined && child_birth !== 'born-us' && { born: child_birth }),
    ...furtherFactsFrom(answers),
  } as Facts;
}
