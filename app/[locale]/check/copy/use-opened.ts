import { useCallback, useState } from 'react';
import type { Opened } from '../../../../lib/handoff/seal';
import type { SittingEvent } from '../../../../lib/interview/session';
import type { Arrived } from '../use-sitting';

/** What is remembered of a copy that was opened; its answers are the sitting's. */
export type OpenedCopy = Pick<Opened, 'made' | 'askAgain'>;

/**
 * Opening a copy on the first screen. `typed` says whether somebody typed or chose something, so that there is something
 * to erase; `round` counts the erasures, because what was typed is in no state of ours and goes only with its form.
 */
export function useOpened(act: (event: SittingEvent) => void, wipe: (why: Arrived) => void) {
  const [opened, setOpened] = useState<OpenedCopy | null>(null);
  const [typed, setTyped] = useState(false);
  const [round, setRound] = useState(0);
  const onOpened = ({ made, askAgain, answers }: Opened) => {
    setOpened({ made, askAgain });
    setTyped(false);
    act({ type: 'open', answers });
  };
  const erase = useCallback(
    (why: Arrived) => {
      wipe(why);
      setOpened(null);
      setTyped(false);
      setRound((times) => times + 1);
    },
    [wipe],
  );
  const onTyped = () => setTyped(true);
  return { opened, typed, round, onTyped, onOpened, erase };
}
