import { tenseOf } from '../../../../lib/content/program-phrases';
import type { Standing } from '../../../../lib/rules/standing';

/** How rules are told where no designation is named: in the present only while one stands. */
export const tenseIn = (standings: readonly Standing[], isToday: boolean): 'now' | 'past' =>
  standings.some((standing) => tenseOf(standing, isToday) === 'now') ? 'now' : 'past';
