import { Fragment } from 'react';
import { messages } from '../../../../lib/content/index';
import { paperAddress } from '../../../../lib/content/paper-address';
import { confidenceSign, type SheetSources } from './sheet-sources';
import { Sides, type Views } from './sides';
import type { View } from './view';

/** The same for everybody: what was not compared, what people keep and ask, who helps. */
export function SheetNotes({ view: { locale } }: { view: View }) {
  const { result, help } = messages[locale];
  return (
    <section className="sheet-notes">
      <p>
        <strong>{result.notComparedTitle}.</strong> {result.notCompared.join(' ')}
      </p>
      <p>
        <strong>{result.keepTitle}.</strong> {result.keepInShort}
      </p>
      <p>
        <strong>{help.askTitle}.</strong> {help.ask.join(' ')}
      </p>
      <p>
        <strong>{help.linksTitle}.</strong>{' '}
        {help.links
          .slice(0, 3)
          .map(({ name, href }) => `${name}: ${paperAddress(href)} · `)
          .join('')}
        {help.phones.map(({ name, number }) => (
          <Fragment key={number}>
            {name}: <span className="sheet-number">{number}</span> ·{' '}
          </Fragment>
        ))}
        <strong>{help.notarioTitle}.</strong>
      </p>
    </section>
  );
}

/** Two lines to fill by hand, for whoever looks at the sheet with the person; never the person's own name. */
export function SheetReview({ view }: { view: View }) {
  const { reviewedBy, reviewedOn } = messages[view.locale].result;
  return (
    <p className="sheet-review">
      <span>{reviewedBy}</span> <span>{reviewedOn}</span>
    </p>
  );
}

/** Each source once, by its number; the signs behind numbers say where we are not sure. */
export function SheetSourceList({ views, sources }: { views: Views; sources: SheetSources }) {
  if (sources.list.length === 0) return null;
  return (
    <section>
      <Sides views={views}>
        {({ locale }) => {
          const { sources: title, confidence } = messages[locale].result;
          const signs = (['secondary', 'unverified'] as const).map(
            (level) => `${confidenceSign[level]} ${confidence[level].toLowerCase()}`,
          );
          return (
            <h2>
              {title} <span className="sheet-signs">{signs.join(' · ')}</span>
            </h2>
          );
        }}
      </Sides>
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
