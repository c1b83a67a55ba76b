import type { Locale } from '../../../../lib/content/locales';
export function CompareDays(_: { locale: Locale } & Record<string, unknown>) {
  return null;
}
