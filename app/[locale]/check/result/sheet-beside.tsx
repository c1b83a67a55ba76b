import { messages } from '../../../../lib/content/index';
import { tellBefore, tellDed } from '../../../../lib/content/tell-beside';
import { register } from '../../../../lib/law/register';
import type { SheetSources } from './sheet-sources';
import { citationOf, type View } from './view';

/** On paper, for the days that they concern: Deferred Enforced Departure, and the time before the first TPS. */
export function SheetBeside({ view, sources }: { view: View; sources: SheetSources }) {
  const { locale, determination } = view;
  const { result } = messages[locale];
  const { ded, before } = result;
  const told = tellDed(determination, register, result, locale);
  const acts = tellBefore(determination, register, result, locale);
  return (
    <>
      {told && (
        <section>
          <h2>{ded.title}</h2>
          <p>
            {told.until} {told.about} [{sources.keys(told.citations)}]
          </p>
          <p>
            <strong>{ded.coveredTitle}:</strong> {ded.covered}
          </p>
          <p>
            <strong>{ded.notCoveredTitle}:</strong> {ded.notCovered.join(' ')}
          </p>
        </section>
      )}
      {acts.length > 0 && (
        <section>
          <h2>{before.title}</h2>
          <p>{before.lead}</p>
          <ul className="sheet-rows">
            {acts.map(({ entry, day, title, does }) => {
              const citation = citationOf(entry);
              return (
                <li key={entry.id}>
                  {day}. <strong>{title}.</strong> {does} {citation && `[${sources.keys([citation])}]`}
                </li>
              );
            })}
          </ul>
          <p>{before.more}</p>
        </section>
      )}
    </>
  );
}
