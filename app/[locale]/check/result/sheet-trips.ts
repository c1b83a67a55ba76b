import { fill } from '../../../../lib/content/fill';
import { messages } from '../../../../lib/content/index';
import type { Answers } from '../../../../lib/interview/answers';
import type { DesignationId } from '../../../../lib/law/designation';
import type { Finding } from '../../../../lib/rules/finding';
import { answerText } from '../answer-text';
import { tripsBehind } from './answered';
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

/** How many trips a line of the sheet is about, and which. */
export const counted = (numbers: readonly number[], { locale }: View) =>
  fill(messages[locale].result.tripsCounted, { count: numbers.length, numbers: numbers.join(', ') });
