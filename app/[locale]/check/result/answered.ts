import type { Locale } from '../../../../lib/content/locales';
import type { Answers, QuestionId } from '../../../../lib/interview/answers';
import type { DesignationId } from '../../../../lib/law/designation';
import type { Finding } from '../../../../lib/rules/finding';
import type { RuleId } from '../../../../lib/rules/rule-ids';
import { answerText, tripText } from '../answer-text';

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
};

/** What the person answered on the point that a finding compares, for one designation. */
export function answeredFor(
  finding: Finding,
  answers: Answers,
  locale: Locale,
  track: DesignationId,
): string[] {
  const { trip } = finding.params;
  const told = answers.trip_list;
  if (typeof trip === 'number' && Array.isArray(told)) {
    return [tripText(told[trip - 1], trip - 1, locale)];
  }
  const lines = questionsOf[finding.rule].map((id) => answerText(id, answers, locale, track));
  const [first = [], second = []] = lines;
  // The day of filing says it all; that somebody asked is told only where no day was.
  if (finding.rule === 'TIM-01' && first.length > 0) return first;
  // When a condition ended tells which it was.
  if (finding.rule === 'TIM-04' && second.length > 0) return second;
  if (finding.rule === 'TIM-03' && (lines[2]?.length ?? 0) > 0) return [...first, ...(lines[2] ?? [])];
  return lines.flat();
}
