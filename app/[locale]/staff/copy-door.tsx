import { useState } from 'react';
import { formatDay } from '../../../lib/content/days';
import { fill } from '../../../lib/content/fill';
import { messages } from '../../../lib/content/index';
import type { Locale } from '../../../lib/content/locales';
import type { Opened } from '../../../lib/handoff/seal';
import { OpenCopy } from '../check/copy/open-copy';
import { Camera } from './camera';
import { staffWords } from './words';

type Props = {
  locale: Locale;
  /** Another one after each erasure. */
  round: number;
  opened: Pick<Opened, 'made' | 'askAgain'> | null;
  onTyped: () => void;
  onOpened: (copy: Opened) => void;
};

/** The copy that somebody brought: opened here, its answers go into the form. */
export function CopyDoor({ locale, round, opened, onTyped, onOpened }: Props) {
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
