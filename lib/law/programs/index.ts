import type { Program } from '../designation';
import { bill2019, bill2025 } from './bills';
import { chnvParole } from './chnv-parole';
import { ded2021 } from './ded-2021';
import { studentRelief } from './student-relief';

/** The programs beside TPS, oldest first. */
export const programs: readonly Program[] = [bill2019, ded2021, studentRelief, chnvParole, bill2025];
