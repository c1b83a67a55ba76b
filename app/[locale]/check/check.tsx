'use client';
import type { Locale } from '../../../lib/content/locales';
import { Before } from './before';
import { Interview } from './interview';

/** The person's own door to the interview. */
export const Check = ({ initial }: { initial: Locale }) => (
  <Interview initial={initial} page="check" first={Before} />
);
