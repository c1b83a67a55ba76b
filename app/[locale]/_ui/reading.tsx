import type { ReactNode } from 'react';
import type { Locale } from '../../../lib/content/locales';
import { SiteFooter } from './site-footer';
import { StaleNote } from './stale-note';
