import type { Locale } from '../../../../lib/content/locales';
export function SaveResults(_: { locale: Locale } & Record<string, unknown>) {
  return null;
}
