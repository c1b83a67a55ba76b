import { type Locale, locales } from '../../../../lib/content/locales';
import { columns } from '../../../../lib/triage/columns';
import { columnWords, labelOf } from './label-of';
import { controlOf } from './options-of';

/** A text as it is searched: small letters without accents. */
const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');

type Found = { readonly id: string; readonly label: string; readonly section: string };
type Entry = { readonly id: string; readonly labels: string; readonly all: string };

let entries: readonly Entry[] | null = null;

/** Every field with its words in both languages: its name apart, for what is found there comes first. */
const index = (): readonly Entry[] => {
  entries ??= columns.map((column) => {
    const words = locales.map((locale) => {
      const { label, hint } = labelOf(column, locale);
      const control = controlOf(column, locale);
      const options = control.as === 'text' ? [] : control.options.map((option) => option.label);
      return { label, rest: [hint, columnWords[locale].sections[column.section], ...options].join(' ') };
    });
    const labels = folded(words.map(({ label }) => label).join(' '));
    return { id: column.id, labels, all: `${labels} ${folded(words.map(({ rest }) => rest).join(' '))}` };
  });
  return entries;
};

const most = 8;

/** The fields whose words hold every word asked for, in either language; named so first. */
export function findFields(asked: string, locale: Locale): readonly Found[] {
  const words = folded(asked).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const holds = (text: string) => words.every((word) => text.includes(word));
  const found = index().filter(({ all }) => holds(all));
  const named = found.filter(({ labels }) => holds(labels));
  return [...named, ...found.filter((one) => !named.includes(one))].slice(0, most).flatMap(({ id }) => {
    const column = columns.find((one) => one.id === id);
    if (!column) return [];
    return [
      { id, label: labelOf(column, locale).label, section: columnWords[locale].sections[column.section] },
    ];
  });
}
