import { day } from '../day';

/** The first day that can be looked at: the debate of 2019 is the oldest scene on record. */
export const firstDay = day('2019-01-01');
