import type { ReactNode } from 'react';
import { messages } from '../../../../lib/content/index';
import { tellBefore, tellDed } from '../../../../lib/content/tell-beside';
import { register } from '../../../../lib/law/register';
import type { SheetSources } from './sheet-sources';
import { citationOf, type View } from './view';

/** On paper, for the days that they concern: Deferred Enforced Departure, and the time before the first TPS. */
export function sheetBeside(view: View, sources: SheetSources): ReactNode[] {
  const { locale, determination } = view;
  const { result } = messages[locale];
  const { ded, before } = result;
  const told = tellDed(determination, register, result, locale);
  const acts = tellBefore(determination, register, result, locale);
  return [
    ...(told
      ? [
          <h2 key="ded">{ded.title}</h2>,
          <p key="until">
            {told.until} {told.about} [{sources.keys(told.citations)}]
          </p>,
          <p key="covered">
            <strong>{ded.coveredTitle}:</strong> {ded.covered}
          </p>,
          <p key="not-covered">
            <strong>{ded.notCoveredTitle}:</strong> {ded.notCovered.join(' ')}
          </p>,
        ]
      : []),
    ...(acts.length > 0
      ? [
          <h2 key="before">{before.title}</h2>,
          <p key="lead">{before.lead}</p>,
          ...acts.map(({ entry, day, title, does }) => {
            const citation = citationOf(entry);
            return (
              <p key={entry.id}>
                {day}. <strong>{title}.</strong> {does} {citation && `[${sources.keys([citation])}]`}
              </p>
            );
          }),
          <p key="more">{before.more}</p>,
        ]
      : []),
  ];
}
