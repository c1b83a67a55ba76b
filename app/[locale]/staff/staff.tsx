'use client';
import type { Locale } from '../../../lib/content/locales';
import { Interview } from '../check/interview';
import { Desk } from './desk';

/** The door of legal aid staff to the interview: by a copy that somebody brings. */
export const Staff = ({ initial }: { initial: Locale }) => (
  <Interview initial={initial} page="staff" first={Desk} />
);
