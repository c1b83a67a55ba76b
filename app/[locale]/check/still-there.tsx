import { useEffect, useRef } from 'react';
import type { CheckMessages } from '../../../lib/content/messages';

type Props = { check: CheckMessages; onStay: () => void; onWipe: () => void };

/**
 * Asks whether somebody is still there, before answers are erased. Not modal: leave now stays in reach, and doing
 * anything on the page is an answer too. Focus comes back to where it was.
 */
export function StillThere({ check, onStay, onWipe }: Props) {
  const { title, text, stay, wipe } = check.idle;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    button.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <div
      className="still-there"
      role="alertdialog"
      aria-labelledby="still-there"
      aria-describedby="still-there-text"
      onKeyDown={({ key }) => key === 'Escape' && onStay()}
    >
      <h2 id="still-there">{title}</h2>
      <p id="still-there-text">{text}</p>
      <p className="actions">
        <button ref={button} type="button" className="button" onClick={onStay}>
          {stay}
        </button>
        <button type="button" className="link" onClick={onWipe}>
          {wipe}
        </button>
      </p>
    </div>
  );
}
