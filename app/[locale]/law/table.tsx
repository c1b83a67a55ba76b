import type { ReactNode } from 'react';
import type { AuthorityId } from '../../../lib/law/authorities/index';
import type { Confidence } from '../../../lib/law/citation';
import type { EntryId } from '../../../lib/law/entries';
import { ActLink } from './act';
import { actOf } from './record';
import { Badge, Sources } from './source-links';
import type { Words } from './words';

/** How sure a row is, the act that it comes from, and its sources. */
export function Grounds({
  row,
  words,
}: {
  row: { entry: EntryId; confidence: Confidence; sources: readonly AuthorityId[] };
  words: Words;
}) {
  return (
    <>
      <p>
        <Badge of={row.confidence} words={words} /> {words.law.entries.see}{' '}
        <ActLink act={actOf(row.entry)} words={words} />
      </p>
      <Sources ids={row.sources} words={words} />
    </>
  );
}

/** Two columns, so that it fits the narrowest phone without scrolling. */
export function Table({
  caption,
  heads,
  children,
}: {
  caption: string;
  heads: readonly [string, string];
  children: ReactNode;
}) {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
