import type { QuestionId } from '../answers';
import type { Question } from '../question';
import { childBirth } from './child-birth';
import { docDates } from './doc-dates';
import { docWhen } from './doc-when';
import { entryPassport } from './entry-passport';
import { familyTps } from './family-tps';
import { filedWhen } from './filed-when';
import { firstEntry } from './first-entry';
import { inUs } from './in-us';
import { lateCondition } from './late-condition';
import { lateConditionEnd } from './late-condition-end';
import { livedSince } from './lived-since';
import { natParent } from './nat-parent';
import { natVe } from './nat-ve';
import { otherNat } from './other-nat';
import { presentOn } from './present-on';
import { rereg } from './rereg';
import { statelessVe } from './stateless-ve';
import { tpsDocs } from './tps-docs';
import { tpsHistory } from './tps-history';
import { tpsWhich } from './tps-which';
import { tripList } from './trip-list';
import { trips } from './trips';
import { urgent } from './urgent';
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
  natVe,
  natParent,
  statelessVe,
  otherNat,
  entryPassport,
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
] as unknown as readonly Question[];

const byId = new Map(questions.map((question) => [question.id, question]));

/** The question with an id. */
export const questionOf = (id: QuestionId): Question => byId.get(id) as Question;
