import type { Locale } from '../../../../lib/content/locales';
export function Templates(_: { locale: Locale } & Record<string, unknown>) {
  return null;
}
