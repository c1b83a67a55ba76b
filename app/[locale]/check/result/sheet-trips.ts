import { fill } from '../../../../lib/content/fill';
import { messages } from '../../../../lib/content/index';
import { paramsIn } from '../../../../lib/content/tell';
import type { Answers, Trip } from '../../../../lib/interview/answers';
import type { DesignationId } from '../../../../lib/law/designation';
import type { Finding } from '../../../../lib/rules/finding';
import type { TripRuleId } from '../../../../lib/rules/rule-ids';
import { answerText } from '../answer-text';
import { tripParts } from '../trip-text';
import { tripPartsOf, tripsBehind } from './answered';
import type { View } from './view';

// More of them would need a third page.
const tripsListed = 2;

/** Whether the sheet tells each trip; else each rule counts them in one line. */
export const listsTrips = ({ trip_list }: Answers) =>
  !Array.isArray(trip_list) || trip_list.length <= tripsListed;

/** What was answered on a day of presence: the trips that bear on it by their numbers, told with their own rules. */
export function presenceAnswer(finding: Finding, view: View, track: DesignationId): string[] {
  const { answers, locale, determination } = view;
  const behind = tripsBehind(finding, answers, determination.asOf).map((index) => index + 1);
  return [
    ...answerText('present_on', answers, locale, track),
    ...(behind.length > 0 ? [counted(behind, view)] : []),
  ];
}

const counted = (numbers: readonly number[], { locale }: View) =>
  fill(messages[locale].result.tripsCounted, { count: numbers.length, numbers: numbers.join(', ') });

/** Findings of one rule about several trips in one: what was answered, and how many of them and which. */
export function compareTrips(findings: readonly Finding[], view: View): { answered: string; reason: string } {
  const { locale, answers } = view;
  const [{ rule, params }] = findings as [Finding];
  const told = answers.trip_list as readonly Trip[];
  const numbers = findings.map((finding) => finding.params.trip as number);
  // Days and their length stay on the screen.
  const parts = tripPartsOf[rule as TripRuleId].filter((part) => part !== 'days');
  const said = new Map<string, number[]>();
  for (const number of rule === 'ABS-02' ? [] : numbers) {
    const text = parts.length === 0 ? '' : tripParts(told[number - 1] as Trip, locale, parts);
    if (text !== '') said.set(text, [...(said.get(text) ?? []), number]);
  }
  const compared = messages[locale].result.tripsCompared[rule as TripRuleId];
  return {
    answered: [...said]
      .map(([text, of]) => (said.size === 1 ? text : `${text} (${of.join(', ')})`))
      .join('; '),
    reason: `${counted(numbers, view)}. ${fill(compared, paramsIn(params, locale))}`,
  };
}
