import { addDays, day } from '../day';
import type { Reviewed } from './designation';

const checked = day('2026-11-21');

/** The day the record was last checked against its sources; a check holds for 14 days (ruling 3). */
export const reviewed: Reviewed = { checked, reviewBy: addDays(checked, 14) };
