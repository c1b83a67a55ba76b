import { messages } from '../../../../lib/content/index';
import { tellBefore, tellDed } from '../../../../lib/content/tell-beside';
import { register } from '../../../../lib/law/register';
import { addressOf } from '../../_ui/site-link';
import { SourceLinks } from './source-links';
import { citationOf, type View } from './view';

/** A day before the first designation: the debate as known that day, each act with its source. */
export function BeforeTps({ view }: { view: View }) {
  const { result, site } = messages[view.locale];
  const { before } = result;
  const acts = tellBefore(view.determination, register, result, view.locale);
  if (acts.length === 0) return null;
  return (
    <section className="designation before-tps" aria-labelledby="before-tps">
      <h2 id="before-tps">{before.title}</h2>
      <p>{before.lead}</p>
      <ol className="entries">
        {acts.map(({ entry, day, title, does }) => {
          const citation = citationOf(entry);
          return (
            <li key={entry.id} data-act={entry.id}>
              <p className="quiet">{day}</p>
              <p>
                <strong>{title}.</strong> {does}
              </p>
              {citation && <SourceLinks citations={[citation]} locale={view.locale} />}
            </li>
          );
        })}
      </ol>
      <p>
        <a href={`${addressOf(view.locale, 'law')}#bill-2019`} target="_blank" rel="noopener noreferrer">
          {before.more} <span className="aside">({site.opensNewTab})</span>
        </a>
      </p>
    </section>
  );
}

/** Deferred Enforced Departure on a day that it covered: whom, whom not, and until when. */
export function DedCard({ view }: { view: View }) {
  const { result } = messages[view.locale];
  const { ded } = result;
  const told = tellDed(view.determination, register, result, view.locale);
  if (told === null) return null;
  return (
    <section className="designation" aria-labelledby="ded-2021" data-program="ded-2021" data-state="running">
      <h2 id="ded-2021">{ded.title}</h2>
      <p>
        <strong>{told.until}</strong> {told.about}
      </p>
      <h3>{ded.coveredTitle}</h3>
      <p>{ded.covered}</p>
      <h3>{ded.notCoveredTitle}</h3>
      <ul>
        {ded.notCovered.map((who) => (
          <li key={who}>{who}</li>
        ))}
      </ul>
      <p className="quiet">
        <SourceLinks citations={told.citations} locale={view.locale} />
      </p>
    </section>
  );
}
