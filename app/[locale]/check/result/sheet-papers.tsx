import type { ReactNode } from 'react';
import { papersTold } from './papers-card';
import type { SheetSources } from './sheet-sources';
import type { View } from './view';

/**
 * On paper, a paragraph for each: through which day the papers were recognised. Of papers whose date is not known the
 * comparison and the list of what is missing speak already.
 */
export const sheetPapers = (view: View, sources: SheetSources): ReactNode[] =>
  papersTold(view)
    .filter(({ last, cohort }) => last.length > 0 || cohort === 'not-on-record')
    .map(({ title, about, last }) => {
      const keys = sources.named(last.flatMap(({ citations }) => citations));
      return (
        <p key={title}>
          <strong>{title}.</strong> {(last.length > 0 ? last.map(({ text }) => text) : about).join(' ')}
          {keys && ` [${keys}]`}
        </p>
      );
    });
