import { messages } from '../../../../lib/content/index';
import { papersTold } from './papers-card';
import type { SheetSources } from './sheet-sources';
import type { View } from './view';

/** On paper: a line for the papers that read alike, with their last day and what decides it. */
export function SheetPapers({ view, sources }: { view: View; sources: SheetSources }) {
  const told = papersTold(view);
  if (told.length === 0) return null;
  return (
    <section>
      <h2>{messages[view.locale].papers.title}</h2>
      <ul className="sheet-rows">
        {told.map(({ title, about, last }) => (
          <li key={title}>
            <strong>{title}.</strong> {last.length === 0 && about.join(' ')}
            {last.map(({ text, citations }) => {
              const keys = sources.keys(citations);
              return ` ${text}${keys && ` [${keys}]`}`;
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
