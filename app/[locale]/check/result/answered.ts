import type { Locale } from '../../../../lib/content/locales';
import type { Day } from '../../../../lib/day';
import type { Answers, QuestionId, Trip } from '../../../../lib/interview/answers';
import { factsFrom } from '../../../../lib/interview/facts-from';
import type { SectionId } from '../../../../lib/interview/question';
import { questionOf } from '../../../../lib/interview/questions/index';
import type { DesignationId } from '../../../../lib/law/designation';
import { awayAllDay, backBy, hasBegun } from '../../../../lib/rules/absences-of';
import { type Absence, paperKinds } from '../../../../lib/rules/facts';
import type { Finding } from '../../../../lib/rules/finding';
import { papersOpen } from '../../../../lib/rules/needs';
import type { ReasonCode } from '../../../../lib/rules/reasons';
import type { RuleId, TripRuleId } from '../../../../lib/rules/rule-ids';
import { answerText, paperText } from '../answer-text';
import { type TripPart, tripText } from '../trip-text';

/** The questions whose answers a rule was compared with, in the order shown. */
const questionsOf: Record<RuleId, readonly QuestionId[]> = {
  'PRG-01': [],
  'PRG-02': [],
  'PRG-03': [],
  'PRG-04': ['doc_dates', 'doc_when'],
  'PRG-05': ['tps_history'],
  'PRG-06': [],
  'THR-01': ['in_us'],
  'THR-02': ['usc_lpr'],
  'THR-03': ['usc_lpr'],
  'THR-04': ['urgent'],
  'NAT-01': ['nat_ve'],
  'NAT-02': ['nat_ve', 'nat_parent'],
  'NAT-03': ['nat_ve', 'nat_parent'],
  'NAT-04': ['nat_ve', 'stateless_ve'],
  'NAT-05': ['nat_ve'],
  'NAT-06': ['other_nat'],
  'NAT-07': ['entry_passport'],
  'CR-01': ['first_entry', 'lived_since'],
  'CR-02': ['who_for', 'first_entry'],
  'CPP-01': ['present_on'],
  'CPP-02': ['present_on'],
  'ABS-01': ['trips'],
  'ABS-02': ['trip_list'],
  'ABS-03': ['trip_list'],
  'ABS-04': ['trip_list'],
  'ABS-05': ['trip_list'],
  'ABS-06': ['trip_list'],
  'ABS-07': ['trip_list'],
  'ABS-08': ['trip_list'],
  'TIM-01': ['filed_when', 'tps_history'],
  'TIM-02': ['late_condition'],
  'TIM-03': ['filed_when', 'late_condition', 'late_condition_end'],
  'TIM-04': ['late_condition', 'late_condition_end'],
  'TIM-05': ['family_tps', 'child_birth'],
  'TIM-06': ['rereg'],
  'TIM-07': ['tps_history'],
  'TIM-08': ['tps_which'],
  'FRS-01': ['third_country'],
  'FRS-02': ['third_country', 'third_status'],
  'FRS-02b': ['third_country'],
  'FRS-03': ['third_status'],
  'FRS-04': ['third_status', 'third_when', 'other_nat_lived'],
  'FRS-05': ['offer_permanent'],
  'FRS-06': ['other_nat', 'other_nat_lived'],
  'FRS-07': ['third_when'],
  'FRS-08': [],
  'FRS-09': [],
  'BAR-01': ['safety_flags'],
  'BAR-02': ['us_convictions', 'outside_us_crime'],
  'BAR-03': ['outside_us_crime'],
  'BAR-04': ['safety_flags'],
  'BAR-05': ['safety_flags'],
  'INA-01': [],
  'INA-02': ['entry_manner'],
  'INA-03': ['order'],
  'INA-04': ['immig_flags'],
  'INA-05': ['immig_flags', 'entry_manner'],
  'INA-06': ['missed_hearing'],
  'INA-06b': ['missed_hearing'],
  'INA-07': ['immig_flags'],
  'INA-08': ['immig_flags'],
  'INA-09': ['immig_flags'],
  'INA-10': ['trips'],
  'INA-10b': ['immig_flags'],
  'INA-11': [],
  'INA-12': [],
  'INA-13': ['safety_flags'],
  'INA-14': ['safety_flags'],
  'INA-15a': [],
  'INA-15b': [],
  'STA-01': ['other_status'],
  'STA-02': ['other_status'],
  'STA-03': ['other_status'],
  'STA-04': ['court'],
  'STA-05': ['urgent'],
  'DIS-01': ['arrests', 'us_convictions', 'immig_flags'],
  'BEN-01': [],
  'BEN-02': [],
  'BEN-03': [],
  'BEN-04': ['fear', 'asylum_filed'],
  'EVD-01': ['id_docs'],
  'EVD-02': ['id_docs'],
  'EVD-03': ['entry_docs', 'residence_docs', 'residence_spans'],
  'EVD-04': ['foreign_docs'],
  'EVD-05': ['arrests'],
  'FEE-01': ['fees'],
  'LEG-01': ['helped_by'],
  'CRM-01': ['us_convictions'],
  'CRM-02': ['us_convictions', 'arrests'],
  'CRM-03': ['us_convictions'],
  'CRM-11': ['arrests'],
  'CRM-12': ['pending_charges'],
  'CRM-13': ['outside_us_crime', 'arrests'],
  'CRM-14': ['drugs'],
  'CRM-15': ['drugs'],
  'CRM-04': ['conv_flags'],
  'CRM-05': ['conv_flags'],
  'CRM-06': ['conv_flags'],
  'CRM-07': ['conv_flags'],
  'CRM-08': ['conv_flags'],
  'CRM-09': ['conv_flags'],
  'CRM-10': ['conv_flags'],
  'CRM-16': ['conv_flags'],
  'CRM-17': ['conv_flags'],
  'CRM-18': ['conv_flags'],
};

/** The sections of the questions that a rule is compared with; none for what only staff tell. */
export const sectionsOf = (rule: RuleId): readonly SectionId[] =>
  questionsOf[rule].map((id) => questionOf(id).section);

/** The part of a trip that each of its rules compares. */
const tripPartsOf: Record<TripRuleId, readonly TripPart[]> = {
  'ABS-02': ['days', 'reason'],
  'ABS-03': ['days', 'reason'],
  'ABS-04': ['days', 'reason'],
  'ABS-05': ['reason'],
  'ABS-06': ['inspected'],
  'ABS-07': ['heldTps', 'permit'],
  'ABS-08': ['days'],
};

/** The numbers of the trips, from 0, that make a finding about presence come out as it does. */
export function tripsBehind({ reason, params }: Finding, answers: Answers, asOf: Day): readonly number[] {
  const { absences } = factsFrom(answers);
  const limit = params.limit as Day;
  if (!Array.isArray(absences)) return [];
  const decides: Partial<Record<ReasonCode, (trip: Absence) => boolean>> = {
    'present-then-away': (trip) => backBy(trip, limit) !== 'met',
    'present-and-on-a-trip': (trip) => awayAllDay(trip, limit) === 'met',
    'away-on-presence-day': (trip) => awayAllDay(trip, limit) === 'met',
    'perhaps-away-on-presence-day': (trip) => awayAllDay(trip, limit) !== 'not-met',
    'presence-and-trips-differ': () => true,
  };
  return absences.flatMap((trip, index) => (hasBegun(trip, asOf) && decides[reason]?.(trip) ? [index] : []));
}

/** What the person answered on the point that a finding compares, for one designation. */
export function answeredFor(
  finding: Finding,
  answers: Answers,
  locale: Locale,
  track: DesignationId,
  asOf: Day,
): string[] {
  const { trip } = finding.params;
  const told = Array.isArray(answers.trip_list) ? (answers.trip_list as readonly Trip[]) : [];
  const one = typeof trip === 'number' ? told[trip - 1] : undefined;
  if (typeof trip === 'number' && one !== undefined) {
    return [tripText(one, trip - 1, locale, tripPartsOf[finding.rule as TripRuleId])];
  }
  const lines = questionsOf[finding.rule].map((id) => answerText(id, answers, locale, track));
  const [first = [], second = []] = lines;
  // The day of filing says it all; that somebody asked is told only where no day was.
  if (finding.rule === 'TIM-01' && first.length > 0) return first;
  // Papers told by their months tell their kinds too.
  if (finding.criterion === 'coverage') return lines[2] ?? [];
  // When a condition ended tells which it was.
  if (finding.rule === 'TIM-04' && second.length > 0) return second;
  if (finding.rule === 'TIM-03' && (lines[2]?.length ?? 0) > 0) return [...first, ...(lines[2] ?? [])];
  // Only of papers that may print the day that the rule speaks of.
  if (finding.rule === 'PRG-04') {
    return paperKinds.flatMap((paper) => {
      const end = answers.doc_dates?.[paper];
      return end !== undefined && papersOpen(end) ? paperText(paper, answers, locale, ['end', 'when']) : [];
    });
  }
  const behind = finding.criterion === 'presence' ? tripsBehind(finding, answers, asOf) : [];
  return [
    ...lines.flat(),
    ...told.flatMap((each, index) =>
      behind.includes(index) ? [tripText(each, index, locale, ['days', 'reason'])] : [],
    ),
  ];
}
