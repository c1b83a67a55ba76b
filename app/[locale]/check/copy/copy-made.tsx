import { useState } from 'react';
import { formatDay } from '../../../../lib/content/days';
import { fill } from '../../../../lib/content/fill';
import { messages } from '../../../../lib/content/index';
import type { Locale } from '../../../../lib/content/locales';
import type { Sealed } from '../../../../lib/handoff/seal';
import { saveFile } from '../save-file';
import { TickBox } from '../tick-box';
import { CopyLetters, inGroups } from './copy-letters';
import { codeOf, QrCode } from './qr-code';
import type { CopyState } from './use-copy';

// The button that was pressed is gone, and focus would fall to the top of the page.
const takesFocus = (heading: HTMLHeadingElement | null) => heading?.focus();

type MadeProps = { copy: Sealed; of: CopyState; locale: Locale; onDrop: () => void };

/** The copy on the screen: its key phrase once, then the copy as code, as letters, as a file and for paper. */
export function CopyMade({ copy, of, locale, onDrop }: MadeProps) {
  const { copy: words } = messages[locale];
  const [failed, setFailed] = useState(false);
  // A very long list of trips has no room in a code; the letters and the file hold it.
  const code = codeOf(copy);
  const say = (day: Sealed['made']) => formatDay(day, locale);
  const save = () => {
    const { made, until, rows } = copy;
    try {
      const name = `${fill(words.fileName, { made, until })}.txt`;
      saveFile(name, 'text/plain', `${rows.map(inGroups).join('\n')}\n`);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  const drop = () => {
    of.drop();
    onDrop();
  };
  return (
    <>
      <h3 tabIndex={-1} ref={takesFocus}>
        {words.readyTitle}
      </h3>
      <p>{fill(words.days, { made: say(copy.made), until: say(copy.until) })}</p>
      <dl className="phrase">
        <dt>{words.phrase}</dt>
        <dd translate="no">{inGroups(copy.phrase)}</dd>
      </dl>
      <p>
        <strong>{words.phraseNote}</strong>
      </p>
      {code && (
        <>
          <h3>{words.qrTitle}</h3>
          <QrCode code={code} label={words.qrTitle} />
          <p>{words.qrNote}</p>
        </>
      )}
      <details>
        <summary>{words.lettersTitle}</summary>
        <p>{words.lettersNote}</p>
        <CopyLetters copy={copy} />
      </details>
      <p className="actions">
        <button type="button" className="button second" onClick={save}>
          {words.save}
        </button>
        <button type="button" className="link" onClick={drop}>
          {words.drop}
        </button>
      </p>
      {failed && (
        <p className="note" role="alert">
          {words.saveFailed}
        </p>
      )}
      <p className="quiet">{words.saveNote}</p>
      <TickBox id="prints-copy" label={words.onSheet} checked={of.prints} onChange={of.onPrints} />
    </>
  );
}
