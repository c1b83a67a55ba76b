import { batch as en } from '../../../../lib/content/en/batch';
import { batch as es } from '../../../../lib/content/es/batch';

/** The words of a list of people, which no other page loads. */
export const batchWords = { es, en };
