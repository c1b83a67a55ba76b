import type { Designation } from '../designation';
import { ve2021 } from './ve-2021';
import { ve2023 } from './ve-2023';

/** The register of designations, oldest first; results are shown in this order. */
export const designations: readonly Designation[] = [ve2021, ve2023];
