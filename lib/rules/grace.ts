import { addDays, type Day } from '../day';
import { nextOpenDay } from '../law/holidays';

/** Days after a condition ended in which late filing is open, 8 CFR 244.2(g). */
export const graceDays = 60;

/** The last day of late filing after a condition ended on a day: the 60th, or the next open day after it. */
export const lastGraceDay = (ended: Day): Day => nextOpenDay(addDays(ended, graceDays));

/** Past the furthest day to which closed days can move the last: three in a row, a weekend and a holiday, are the most. */
export const pastGrace = graceDays + 4;
