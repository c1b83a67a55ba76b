import type { QuestionId } from '../answers';
import type { Question } from '../question';
import { arrests } from './arrests';
import { asylumFiled } from './asylum-filed';
import { childBirth } from './child-birth';
import { convFlags } from './conv-flags';
import { court } from './court';
import { docDates } from './doc-dates';
import { docWhen } from './doc-when';
import { drugs } from './drugs';
import { entryDocs } from './entry-docs';
import { entryManner } from './entry-manner';
import { entryPassport } from './entry-passport';
import { familyOther } from './family-other';
import { familyTps } from './family-tps';
import { fear } from './fear';
import { fees } from './fees';
import { filedWhen } from './filed-when';
import { firstEntry } from './first-entry';
import { foreignDocs } from './foreign-docs';
import { helpedBy } from './helped-by';
import { idDocs } from './id-docs';
import { immigFlags } from './immig-flags';
import { inUs } from './in-us';
import { keepGoing } from './keep-going';
import { lateCondition } from './late-condition';
import { lateConditionEnd } from './late-condition-end';
import { livedSince } from './lived-since';
import { missedHearing } from './missed-hearing';
import { natParent } from './nat-parent';
import { natVe } from './nat-ve';
import { offerPermanent } from './offer-permanent';
import { order } from './order';
import { otherNat } from './other-nat';
import { otherNatLived } from './other-nat-lived';
import { otherStatus } from './other-status';
import { outsideUsCrime } from './outside-us-crime';
import { pendingCharges } from './pending-charges';
import { presentOn } from './present-on';
import { renewalReceipt } from './renewal-receipt';
import { rereg } from './rereg';
import { residenceDocs } from './residence-docs';
import { residenceSpans } from './residence-spans';
import { safetyFlags } from './safety-flags';
import { statelessVe } from './stateless-ve';
import { thirdCountry } from './third-country';
import { thirdStatus } from './third-status';
import { thirdWhen } from './third-when';
import { tpsDocs } from './tps-docs';
import { tpsHistory } from './tps-history';
import { tpsWhich } from './tps-which';
import { tripList } from './trip-list';
import { trips } from './trips';
import { urgent } from './urgent';
import { usConvictions } from './us-convictions';
import { uscLpr } from './usc-lpr';
import { whoFor } from './who-for';

/** Every question, in the one order in which they may be asked. */
export const questions = [
  whoFor,
  urgent,
  inUs,
  uscLpr,
  tpsHistory,
  tpsWhich,
  tpsDocs,
  docDates,
  docWhen,
  renewalReceipt,
  natVe,
  natParent,
  statelessVe,
  otherNat,
  entryPassport,
  thirdCountry,
  firstEntry,
  livedSince,
  presentOn,
  trips,
  tripList,
  filedWhen,
  rereg,
  lateCondition,
  lateConditionEnd,
  familyTps,
  childBirth,
  court,
  arrests,
  keepGoing,
  otherNatLived,
  thirdStatus,
  thirdWhen,
  offerPermanent,
  entryManner,
  otherStatus,
  order,
  missedHearing,
  immigFlags,
  pendingCharges,
  usConvictions,
  convFlags,
  outsideUsCrime,
  drugs,
  safetyFlags,
  idDocs,
  entryDocs,
  residenceDocs,
  residenceSpans,
  foreignDocs,
  helpedBy,
  fees,
  fear,
  asylumFiled,
  familyOther,
] as unknown as readonly Question[];

const byId = new Map(questions.map((question) => [question.id, question]));

/** The question with an id. */
export const questionOf = (id: QuestionId): Question => byId.get(id) as Question;
