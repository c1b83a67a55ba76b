import type { Register } from './designation';
import { designations } from './designations/index';
import { cases } from './orders/index';
import { programs } from './programs/index';
import { reviewed } from './reviewed';

/** The one record that the site, the command line and the tests use, unless a test passes another. */
export const register: Register = { designations, cases, programs, reviewed };
