import type { ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { isLocale, type Locale } from '../../../lib/content/locales';
import { keepOwnWords } from './own-words';
import { SITTING } from './sitting-root';

/** Brings the tree that the build wrote into a page with a sitting to life. */
export function wake(page: (initial: Locale) => ReactNode): void {
  const { lang } = document.documentElement;
  const root = document.getElementById(SITTING);
  if (!root || !isLocale(lang)) return;
  hydrateRoot(root, page(lang));
  keepOwnWords(root);
}
