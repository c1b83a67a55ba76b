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

/**
 * A block of the sheet in each of its languages. Two of them begin on the same height, so that a finger on a Spanish
 * line finds the English of it.
 */
export function Sides({ views, children }: { views: Views; children: (view: View) => ReactNode }) {
  if (views.length === 1) return <Fragment>{children(views[0])}</Fragment>;
  return (
    <div className="sheet-sides">
      {views.map((view) => (
        <div key={view.locale} lang={view.locale}>
          {children(view)}
        </div>
      ))}
    </div>
  );
}
