import { messages } from '../../../../lib/content/index';
import { paperAddress } from '../../../../lib/content/paper-address';
import { confidenceSign, type SheetSources } from './sheet-sources';
import type { View } from './view';

/** The same for everybody: what was not compared, what people keep and ask, who helps. */
export function SheetNotes({ view }: { view: View }) {
  const { result, help } = messages[view.locale];
  return (
    <section className="sheet-notes">
      <h2>{result.notComparedTitle}</h2>
      <p>{result.notCompared.join(' ')}</p>
      <h2>{result.keepTitle}</h2>
      <p>{result.keep.join(' · ')}</p>
      <h2>{help.askTitle}</h2>
      <p>{help.ask.join(' ')}</p>
      <h2>{help.linksTitle}</h2>
      <ul>
        {help.links.slice(0, 3).map(({ name, href }) => (
          <li key={href}>
            {name}: {paperAddress(href)}
          </li>
        ))}
        {help.phones.map(({ name, number }) => (
          <li key={number}>
            {name}: {number}
          </li>
        ))}
      </ul>
      <h2>{help.notarioTitle}</h2>
      <p>{help.notario.join(' ')}</p>
    </section>
  );
}

/** Each source once, by its number; the signs behind numbers say where we are not sure. */
export function SheetSourceList({ view, sources }: { view: View; sources: SheetSources }) {
  const { sources: title, confidence } = messages[view.locale].result;
  if (sources.list.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <p className="sheet-signs">
        {(['secondary', 'unverified'] as const)
          .map((level) => `${confidenceSign[level]} ${confidence[level].toLowerCase()}`)
          .join(' · ')}
      </p>
      <ol className="sheet-sources">
        {sources.list.map(({ label, title: named, url }) => {
          // Orders of one case share an address, and it is long: it stands once, and the others name its number.
          const first = sources.list.findIndex((other) => other.url !== null && other.url === url);
          const repeats = first !== -1 && sources.list[first]?.label !== label;
          return (
            <li key={label} lang="en">
              {label}: {repeats ? `[${first + 1}]` : url === null ? named : paperAddress(url)}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
