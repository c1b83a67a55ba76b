import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { OpenedNote } from '../../app/[locale]/check/copy/opened-note';
import { messages } from '../../lib/content/index';
import { locales } from '../../lib/content/locales';
import { day } from '../../lib/day';
import type { Place } from '../../lib/interview/session';

const of = { made: day('2026-11-21'), askAgain: ['trips'] } as const;

test.each(locales)(
  'a copy that was opened says its day, and which question has changed since: %s',
  (locale) => {
    const shown = (place: Place) => renderToStaticMarkup(createElement(OpenedNote, { of, place, locale }));
    const { askAgain } = messages[locale].copy.open;
    expect(shown('result')).toContain(locale === 'es' ? '21 de noviembre de 2026' : 'November 21, 2026');
    expect(shown('result')).not.toContain(askAgain);
    expect(shown('trips')).toContain(askAgain);
    expect(shown('in_us')).toBe('');
  },
);
