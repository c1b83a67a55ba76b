import { staff as en } from '../../../lib/content/en/staff';
import { staff as es } from '../../../lib/content/es/staff';

/** The words of this page, which no other loads. */
export const staffWords = { es, en };
