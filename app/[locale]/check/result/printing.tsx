import { type ReactNode, useState } from 'react';
import type { ResultMessages } from '../../../../lib/content/messages';

/** The way to the paper, what a paper means, and plain words where this browser cannot print; `beside` it another way on. */
export function Printing({ result, beside }: { result: ResultMessages; beside: ReactNode }) {
  const [failed, setFailed] = useState(false);
  const print = () => {
    try {
      // Browsers inside other apps may lack it or forbid it.
      window.print();
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <p className="actions">
        <button type="button" className="button" onClick={print}>
          {result.print}
        </button>
        {beside}
      </p>
      {failed && (
        <p className="note" role="alert">
          {result.printFailed}
        </p>
      )}
      <p className="quiet">{result.printNote}</p>
    </>
  );
}
