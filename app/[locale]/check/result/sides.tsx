import { Fragment, type ReactNode } from 'react';
import { type Locale, locales } from '../../../../lib/content/locales';
import type { View } from './view';

/** One result in the languages of a sheet: one, or two that stand side by side. */
export type Views = readonly [View, ...View[]];

/** What a sheet is printed in: a language, or both side by side. */
export type PaperIn = Locale | 'both';

/** A result in what its sheet is printed in; Spanish stands on the left. */
export const viewsIn = (view: View, paper: PaperIn): Views =>
  (paper === 'both' ? locales : [paper]).map((locale) => ({ ...view, locale })) as [View, ...View[]];

type Props = { views: Views; children: (view: View) => readonly ReactNode[] };

/**
 * Blocks of the sheet in each of its languages. Two of them begin on the same height and stay on one page, so that a
 * finger on a Spanish line finds the English of it.
 */
export function Sides({ views, children }: Props) {
  const told = views.map(children);
  // biome-ignore-start lint/suspicious/noArrayIndexKey: a block is its place, the same in every language.
  return told[0]?.map((block, at) =>
    told.length === 1 ? (
      <Fragment key={at}>{block}</Fragment>
    ) : (
      <div key={at} className="sheet-sides">
        {views.map(({ locale }, side) => (
          <div key={locale} lang={locale}>
            {told[side]?.[at]}
          </div>
        ))}
      </div>
    ),
  );
  // biome-ignore-end lint/suspicious/noArrayIndexKey: the same.
}
