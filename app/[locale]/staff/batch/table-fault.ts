import type { Locale } from '../../../../lib/content/locales';
import type { TableProblem } from '../../../../lib/triage/table';

/** Why a whole file is not read, in a sentence. */
export const tableFault = ({ why, at = '', limit }: TableProblem, _locale: Locale): string =>
  `${why} ${at} ${limit}`;
