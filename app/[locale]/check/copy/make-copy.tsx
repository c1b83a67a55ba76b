import { useRef, useState } from 'react';
import { formatDay } from '../../../../lib/content/days';
import { fill } from '../../../../lib/content/fill';
import { messages } from '../../../../lib/content/index';
import type { Locale } from '../../../../lib/content/locales';
import { groupsOf } from '../../../../lib/handoff/letters';
import type { Sealed } from '../../../../lib/handoff/seal';
import { QrCode } from './qr-code';
import { saveFile } from './save-file';
import type { CopyState } from './use-copy';

/** *Make a copy for my helper*: said what it holds before it is made, then the key beside the copy. */
export function MakeCopy({ of, locale }: { of: CopyState; locale: Locale }) {
  const { copy: words } = messages[locale];
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section className="copy" aria-labelledby="copy-title">
      <h2 id="copy-title" tabIndex={-1} ref={heading}>
        {words.title}
      </h2>
      {of.copy ? (
        <CopyMade copy={of.copy} of={of} locale={locale} onDrop={() => heading.current?.focus()} />
      ) : (
        <>
          <p>{words.lead}</p>
          <ul>
            {words.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
          <p className="actions">
            <button
              type="button"
              className="button second"
              aria-disabled={of.state === 'making'}
              onClick={() => of.state !== 'making' && of.make()}
            >
              {words.make}
            </button>
          </p>
          <p role="status">
            {of.state === 'making' && words.making}
            {of.state === 'failed' && words.failed}
          </p>
        </>
      )}
    </section>
  );
}

// The button that was pressed is gone, and focus would fall to the top of the page.
const takesFocus = (heading: HTMLHeadingElement | null) => heading?.focus();

type MadeProps = { copy: Sealed; of: CopyState; locale: Locale; onDrop: () => void };

function CopyMade({ copy, of, locale, onDrop }: MadeProps) {
  const { copy: words } = messages[locale];
  const [failed, setFailed] = useState(false);
  const say = (day: Sealed['made']) => formatDay(day, locale);
  const save = () => {
    try {
      saveFile(`${words.fileName}-${copy.made}.txt`, 'text/plain', `${copy.rows.map(inGroups).join('\n')}\n`);
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
      <h3>{words.qrTitle}</h3>
      <QrCode text={copy.rows.join('')} label={words.qrTitle} />
      <p>{words.qrNote}</p>
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
      <div className="choice">
        <input
          autoComplete="off"
          type="checkbox"
          id="prints-copy"
          checked={of.prints}
          onChange={({ target }) => of.onPrints(target.checked)}
        />
        <label htmlFor="prints-copy">{words.onSheet}</label>
      </div>
    </>
  );
}

const inGroups = (row: string) => groupsOf(row).join(' ');

/** The letters of a copy, a row to a line, so that a slip can be named by its row. */
export function CopyLetters({ copy }: { copy: Sealed }) {
  return (
    <ol className="letters" translate="no">
      {copy.rows.map((row) => (
        <li key={row}>{inGroups(row)}</li>
      ))}
    </ol>
  );
}
