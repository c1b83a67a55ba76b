import type { Facts } from '../rules/facts';
import type { Answers, QuestionId } from './answers';
import { linesTold } from './questions/residence-spans';

/** Which fact each of the further questions fills; the answer is the fact as it stands, yes and no apart. */
const factOf = {
  other_nat_lived: 'otherNationalityStay',
  third_country: 'thirdCountry',
  third_status: 'thirdCountryStatus',
  third_when: 'permanentStatusSince',
  entry_manner: 'entryManner',
  other_status: 'otherStatus',
  court: 'court',
  missed_hearing: 'missedHearing',
  immig_flags: 'immigrationFlags',
  arrests: 'arrests',
  us_convictions: 'usConvictions',
  conv_flags: 'convictionDetails',
  outside_us_crime: 'crimeAbroad',
  drugs: 'drugs',
  safety_flags: 'safetyFlags',
  id_docs: 'identityPapers',
  residence_docs: 'residencePapers',
  helped_by: 'helpedBy',
  family_other: 'familyOther',
} as const satisfies Partial<Record<QuestionId, keyof Facts>>;

const yesNoFactOf = {
  offer_permanent: 'permanentOffer',
  order: 'removalOrder',
  pending_charges: 'openCharges',
  entry_docs: 'entryPaper',
  foreign_docs: 'foreignPapers',
  fees: 'feesHard',
  fear: 'fear',
  asylum_filed: 'askedForAsylum',
} as const satisfies Partial<Record<QuestionId, keyof Facts>>;

const asFact = (answer: unknown): unknown => (answer === 'yes' ? true : answer === 'no' ? false : answer);

/** The facts that the answers to the further questions tell. */
export function furtherFactsFrom(answers: Answers): Partial<Facts> {
  const facts: Record<string, unknown> = {};
  for (const [question, fact] of Object.entries(factOf)) {
    const answer = answers[question as QuestionId];
    if (answer !== undefined) facts[fact] = answer;
  }
  for (const [question, fact] of Object.entries(yesNoFactOf)) {
    const answer = answers[question as QuestionId];
    if (answer !== undefined) facts[fact] = asFact(answer);
  }
  const proof = linesTold(answers);
  if (proof !== undefined) facts.residenceProof = proof;
  return facts;
}

const asAnswer = (fact: unknown): unknown => (fact === true ? 'yes' : fact === false ? 'no' : fact);

/** The answers to the further questions that tell these facts; the way back of the facts from them. */
export function furtherAnswersFrom(facts: Facts): Partial<Answers> {
  const every = { ...factOf, ...yesNoFactOf };
  return Object.fromEntries(
    Object.entries(every).flatMap(([question, fact]) =>
      facts[fact] === undefined
        ? []
        : [[question, question in yesNoFactOf ? asAnswer(facts[fact]) : facts[fact]]],
    ),
  );
}
