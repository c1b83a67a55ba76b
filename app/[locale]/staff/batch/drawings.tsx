import type { Locale } from '../../../../lib/content/locales';
export function Drawings(_: { locale: Locale } & Record<string, unknown>) {
  return null;
}
