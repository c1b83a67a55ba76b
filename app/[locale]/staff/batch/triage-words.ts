import { triage as en } from '../../../../lib/content/en/triage';
import { triage as es } from '../../../../lib/content/es/triage';

/** The words of many people at once: tags, and why a cell cannot be read. */
export const triageWords = { es, en };
