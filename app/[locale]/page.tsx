import type { Metadata } from 'next';
import { formatDay } from '../../lib/content/days';
import { fill } from '../../lib/content/fill';
import { messages } from '../../lib/content/index';
import { readingMessages } from '../../lib/content/reading';
import { register } from '../../lib/law/register';
import { type LocaleProps, localeOf } from './_ui/locale-of';
import { Reading } from './_ui/reading';
import { StaleNote } from './_ui/stale-note';
