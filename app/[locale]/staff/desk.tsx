import { type ReactNode, useState } from 'react';
import { formatDay } from '../../../lib/content/days';
import { fill } from '../../../lib/content/fill';
import { messages } from '../../../lib/content/index';
import type { Locale } from '../../../lib/content/locales';
import type { Opened } from '../../../lib/handoff/seal';
import { OpenCopy } from '../check/copy/open-copy';
import type { Arrived } from '../check/use-sitting';
import { Camera } from './camera';
import { staffWords } from './words';

type Props = {
  locale: Locale;
  arrived: Arrived;
  /** False until the page can take an answer. */
  ready: boolean;
  /** What stands below once it can. */
  children: ReactNode;
};

/** The head of the page of staff: for whom it is, what happened to what was typed, and what it is not. */
export function Desk({ locale, arrived, ready, children }: Props) {
  const { site, check } = messages[locale];
  const words = staffWords[locale];
  return (
    <>
      {arrived !== 'fresh' && (
        <p className="note screen-only" role="status">
          {check.before.after[arrived]}
        </p>
      )}
      <div className="desk-head">
        <h1 tabIndex={-1}>{words.title}</h1>
        <p className="statement">{words.forWhom}</p>
        <p>
          {words.lead} {site.notAdvice}
        </p>
      </div>
      {ready ? (
        children
      ) : (
        <p className="late needs-script" data-late="">
          {check.before.notLoaded}
        </p>
      )}
      <noscript>
        <p className="note">{check.noScript.title}</p>
      </noscript>
    </>
  );
}

type CopyProps = {
  locale: Locale;
  /** Another one after each erasure. */
  round: number;
  opened: Pick<Opened, 'made' | 'askAgain'> | null;
  onTyped: () => void;
  onOpened: (copy: Opened) => void;
};

/** The copy that somebody brought: opened here, its answers go into the form. */
export function CopyDoor({ locale, round, opened, onTyped, onOpened }: CopyProps) {
  const words = staffWords[locale];
  const [open, setOpen] = useState(false);
  return (
    <>
      <details
        className="more copy-door"
        open={open && opened === null}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary>
          <h2>{words.copy.have}</h2>
        </summary>
        <p>{words.copy.lead}</p>
        <OpenCopy
          key={round}
          locale={locale}
          onTyped={onTyped}
          onOpened={onOpened}
          otherWay={(onLetters) => <Camera words={words.camera} onLetters={onLetters} />}
        />
      </details>
      {opened && (
        <p className="note opened" role="status">
          {fill(words.copy.opened, { made: formatDay(opened.made, locale) })}{' '}
          {opened.askAgain.length > 0 &&
            `${words.copy.askAgain} ${opened.askAgain.map((id) => messages[locale].questions[id].short).join(', ')}.`}
        </p>
      )}
    </>
  );
}
