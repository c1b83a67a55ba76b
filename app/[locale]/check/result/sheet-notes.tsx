import type { ReactNode } from 'react';
import { Fragment } from 'react';
import { messages } from '../../../../lib/content/index';
import { paperAddress } from '../../../../lib/content/paper-address';
import { isPrivateFact } from '../../../../lib/rules/private';
import { sectionsNotAsked } from './not-asked';
import { confidenceSign, type SheetSources } from './sheet-sources';
import { Sides, type Views } from './sides';
import type { View } from './view';

/** What is missing, was not asked and not compared, what people keep and ask, who helps, and lines to fill by hand. */
export function sheetNotes(view: View): ReactNode[] {
  const { facts, determination, locale, printsPrivate } = view;
  const { result, check, help } = messages[locale];
  const notAsked = sectionsNotAsked(view);
  const missing = (facts.inUs === false ? [] : determination.missing).filter(
    (fact) => printsPrivate || !isPrivateFact(fact),
  );
  const notes: [string, ReactNode][] = [
    ...(missing.length > 0
      ? [
          [result.missingTitle, `${missing.map((fact) => result.missing[fact]).join(' · ')}.`] as [
            string,
            ReactNode,
          ],
        ]
      : []),
    // After the short check, so that silence is not read as an answer.
    ...(notAsked.length > 0
      ? [
          [result.notAskedTitle, `${notAsked.map((id) => check.sections[id]).join(' · ')}.`] as [
            string,
            ReactNode,
          ],
        ]
      : []),
    [result.notComparedTitle, result.notCompared.join(' ')],
    [result.keepTitle, result.keepInShort],
    [help.askTitle, help.ask.join(' ')],
    [help.linksTitle, <Help key="help" view={view} />],
  ];
  return [
    ...notes.map(([title, text]) => (
      <p key={title}>
        <strong>{title}.</strong> {text}
      </p>
    )),
    // For whoever looks at the sheet with the person; never the person's own name.
    <p key="review" className="sheet-review">
      <span>{result.reviewedBy}</span> <span>{result.reviewedOn}</span>
    </p>,
  ];
}

function Help({ view: { locale } }: { view: View }) {
  const { help, site } = messages[locale];
  return (
    <>
      {help.links
        .slice(0, 3)
        .map(({ name, href }) => `${name}: ${paperAddress(href)} · `)
        .join('')}
      {help.phones.map(({ name, number }) => (
        <Fragment key={number}>
          {name}: <span className="sheet-number">{number}</span> ·{' '}
        </Fragment>
      ))}
      <strong>{help.notarioTitle}.</strong> {site.neverAsks}
    </>
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
          return [
            <h2 key="sources">
              {title} <span className="sheet-signs">{signs.join(' · ')}</span>
            </h2>,
          ];
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
