import { formatDay } from '../../../../lib/content/days';
import { fill } from '../../../../lib/content/fill';
import { messages } from '../../../../lib/content/index';
import type { Sealed } from '../../../../lib/handoff/seal';
import { Sides, type Views } from '../result/sides';
import { CopyLetters } from './copy-letters';
import { codeOf, QrCode } from './qr-code';

/** The copy on paper, for who asked for it: its code, its letters and its days, and never its key phrase. */
export function CopyOnSheet({ copy, views }: { copy: Sealed; views: Views }) {
  const [{ locale }] = views;
  const code = codeOf(copy);
  return (
    <section className="sheet-copy">
      <Sides views={views}>
        {(view) => {
          const { copy: words } = messages[view.locale];
          const say = (day: Sealed['made']) => formatDay(day, view.locale);
          return [
            <h2 key="title">{words.sheetTitle}</h2>,
            <p key="days">
              {fill(words.days, { made: say(copy.made), until: say(copy.until) })} {words.sheetNote}
            </p>,
          ];
        }}
      </Sides>
      {code && <QrCode code={code} label={messages[locale].copy.qrTitle} />}
      <CopyLetters copy={copy} />
    </section>
  );
}
