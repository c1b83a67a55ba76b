import { formatDay } from '../../../../lib/content/days';
import { fill } from '../../../../lib/content/fill';
import { messages } from '../../../../lib/content/index';
import type { Locale } from '../../../../lib/content/locales';
import type { Sealed } from '../../../../lib/handoff/seal';
import { CopyLetters } from './copy-letters';
import { QrCode } from './qr-code';

/** The copy on paper, for who asked for it: its code, its letters and its days, and never its key phrase. */
export function CopyOnSheet({ copy, locale }: { copy: Sealed; locale: Locale }) {
  const { copy: words } = messages[locale];
  const say = (day: Sealed['made']) => formatDay(day, locale);
  return (
    <section className="sheet-copy">
      <h2>{words.sheetTitle}</h2>
      <QrCode text={copy.rows.join('')} label={words.qrTitle} />
      <p>
        {fill(words.days, { made: say(copy.made), until: say(copy.until) })} {words.sheetNote}
      </p>
      <CopyLetters copy={copy} />
    </section>
  );
}
