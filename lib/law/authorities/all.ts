import type { Authority } from '../citation';
import { besideTexts } from './beside';
import { type AuthorityId, authorities } from './index';
import { reports } from './reports';

/** Every text on record, citable by a result or not: for the law page and for tests. */
export const allAuthorities: Readonly<Record<AuthorityId, Authority>> = {
  ...authorities,
  ...besideTexts,
  ...reports,
};
