import { table as en } from '../../../../lib/content/en/table';
import { table as es } from '../../../../lib/content/es/table';
import type { Locale } from '../../../../lib/content/locales';
import { tellTable } from '../../../../lib/content/tell-table';
import type { TableProblem } from '../../../../lib/triage/table';

/** The words of tables as they come in and are handed out empty. */
export const tableWords = { es, en };

/** Why a whole file is not read, in a sentence. */
export const tableFault = (problem: TableProblem, locale: Locale): string =>
  tellTable(problem, tableWords[locale]);
