import { useEffect } from 'react';
import { messages } from '../../../../lib/content/index';
import type { Locale } from '../../../../lib/content/locales';

/**
 * While a page is printed its title names the sheet, because browsers print it on the margin and name the file after
 * it; the tab's own counts the questions that were asked.
 */
export function useSheetTitle(locale: Locale) {
  const { check, site } = messages[locale];
  const title = `${check.tab.sheet} · ${site.name}`;
  useEffect(() => {
    let before: string | null = null;
    const name = () => {
      before ??= document.title;
      document.title = title;
    };
    const restore = () => {
      if (before !== null) document.title = before;
      before = null;
    };
    window.addEventListener('beforeprint', name);
    window.addEventListener('afterprint', restore);
    return () => {
      restore();
      window.removeEventListener('beforeprint', name);
      window.removeEventListener('afterprint', restore);
    };
  }, [title]);
}
