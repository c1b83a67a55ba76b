import { papersTold } from './papers-card';
import type { SheetSources } from './sheet-sources';
import type { View } from './view';

/**
 * On paper: in one paragraph, through which day the papers were recognised. Of papers whose date is not known the
 * comparison and the list of what is missing speak already.
 */
export function SheetPapers({ view, sources }: { view: View; sources: SheetSources }) {
  const told = papersTold(view).filter(({ last, cohort }) => last.length > 0 || cohort === 'not-on-record');
  if (told.length === 0) return null;
  return (
    <p className="sheet-papers">
      {told.map(({ title, about, last }) => {
        const keys = sources.named(last.flatMap(({ citations }) => citations));
        return (
          <span key={title}>
            <strong>{title}.</strong> {(last.length > 0 ? last.map(({ text }) => text) : about).join(' ')}
            {keys && ` [${keys}]`}{' '}
          </span>
        );
      })}
    </p>
  );
}
