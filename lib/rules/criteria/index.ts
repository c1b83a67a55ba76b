import type { Criterion, PersonCriterion } from '../criterion';
import type { CriterionId } from '../finding';
import { absences } from './absences';
import { bars } from './bars';
import { coverage } from './coverage';
import { crime } from './crime';
import { evidence } from './evidence';
import { help } from './help';
import { history } from './history';
import { inadmissibility } from './inadmissibility';
import { nationality } from './nationality';
import { papers } from './papers';
import { presence } from './presence';
import { reRegistration } from './re-registration';
import { registration } from './registration';
import { resettlement } from './resettlement';
import { residence } from './residence';
import { status } from './status';
import { threshold } from './threshold';

/** The criteria about the person alone, in the order in which a result shows them. */
export const personCriteria: readonly PersonCriterion[] = [
  threshold,
  nationality,
  resettlement,
  crime,
  bars,
  inadmissibility,
  status,
  evidence,
  help,
];

/** True for a criterion about the person alone. */
export const isOfPerson = (criterion: CriterionId): boolean =>
  personCriteria.some(({ id }) => id === criterion);

/** The criteria of each designation, in the order in which a result shows them after those of the person. */
export const criteria: readonly Criterion[] = [
  residence,
  presence,
  absences,
  coverage,
  registration,
  reRegistration,
  history,
  papers,
];
