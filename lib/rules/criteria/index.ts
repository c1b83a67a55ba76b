import type { Criterion, PersonCriterion } from '../criterion';
import { papers } from '../papers';
import { absences } from './absences';
import { history } from './history';
import { nationality } from './nationality';
import { presence } from './presence';
import { reRegistration } from './re-registration';
import { registration } from './registration';
import { residence } from './residence';
import { threshold } from './threshold';

/** The criteria about the person alone, in the order in which a result shows them. */
export const personCriteria: readonly PersonCriterion[] = [threshold, nationality];

/** The criteria of each designation, in the order in which a result shows them after those of the person. */
export const criteria: readonly Criterion[] = [
  residence,
  presence,
  absences,
  registration,
  reRegistration,
  history,
  papers,
];
