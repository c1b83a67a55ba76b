import { useMemo } from 'react';
import { fill } from '../../../lib/content/fill';
import type { Locale } from '../../../lib/content/locales';
import type { Day } from '../../../lib/day';
import type { Row } from '../../../lib/triage/row';
import { Sheet } from '../check/result/sheet';
import { type PaperIn, viewsIn } from '../check/result/sides';
import { useSheetTitle } from '../check/result/use-sheet-title';
import { viewOn } from '../check/result/view';
import { staffWords } from './words';

type Props = {
  rows: readonly Row[];
  locale: Locale;
  /** `each`: in the language of each person, as the row tells it. */
  paper: PaperIn | 'each';
  /** The device's own day. */
  device: Day;
  /** Another day to look at, and its day of knowledge; null for today. */
  other: { readonly asOf: Day; readonly knownOn: Day } | null;
  printsPrivate: boolean;
};

/** The sheets of several people, each on paper of its own with the office's key on top; shown only in print. */
export function Sheets({ rows, locale, paper, device, other, printsPrivate }: Props) {
  useSheetTitle(locale);
  const sheets = useMemo(
    () =>
      rows.map(({ code, language, facts }) => {
        const spoken = language ?? locale;
        const view = viewOn({
          ...{ locale: spoken, facts, printsPrivate, device },
          other: other?.asOf ?? null,
          ...(other && { knownOn: other.knownOn }),
        });
        return { code, views: viewsIn(view, paper === 'each' ? spoken : paper) };
      }),
    [rows, locale, paper, device, other, printsPrivate],
  );
  // biome-ignore-start lint/suspicious/noArrayIndexKey: a sheet is its place; two people may have no key.
  return sheets.map(({ code, views }, at) => (
    <Sheet
      key={at}
      views={views}
      first={
        code && <p className="sheet-key">{fill(staffWords[views[0].locale].officeKey, { key: code })}</p>
      }
    />
  ));
  // biome-ignore-end lint/suspicious/noArrayIndexKey: the same.
}
