import { useState } from 'react';
import type { CheckMessages } from '../../../lib/content/messages';

// The button that was pressed is gone, and focus would fall to the top of the page.
const takesFocus = (button: HTMLButtonElement | null) => button?.focus();

/** Delete my answers: asked once more, because nothing can bring them back. */
export function Wipe({ check, onWipe }: { check: CheckMessages; onWipe: () => void }) {
  const [asked, setAsked] = useState(false);
  return (
    <p className="wipe">
      {asked ? (
        <>
          <span role="alert">{check.wipeConfirm}</span>{' '}
          <button ref={takesFocus} type="button" className="button second" onClick={onWipe}>
            {check.yes}
          </button>{' '}
          <button type="button" className="link" onClick={() => setAsked(false)}>
            {check.no}
          </button>
        </>
      ) : (
        <button type="button" className="link" onClick={() => setAsked(true)}>
          {check.wipe}
        </button>
      )}
    </p>
  );
}
