import { useState } from 'react';
import { type Sealed, seal } from '../../../../lib/handoff/seal';
import type { Answers } from '../../../../lib/interview/answers';
import { today } from '../today';

/** The copy on screen and how it got there. It lives as long as the result does, and its key phrase nowhere else. */
export type CopyState = {
  readonly copy: Sealed | null;
  readonly state: 'none' | 'making' | 'failed';
  /** The person wants it on the printed sheet. */
  readonly prints: boolean;
  readonly make: () => void;
  readonly drop: () => void;
  readonly onPrints: (prints: boolean) => void;
};

/** A copy of the answers on the result, made when it is asked for. */
export function useCopy(answers: Answers): CopyState {
  const [copy, setCopy] = useState<Sealed | null>(null);
  const [state, setState] = useState<CopyState['state']>('none');
  const [prints, onPrints] = useState(false);
  const make = async () => {
    setState('making');
    try {
      setCopy(await seal(answers, today(), window.crypto));
      setState('none');
    } catch {
      // Pages from an address without TLS have no cryptography.
      setState('failed');
    }
  };
  const drop = () => {
    setCopy(null);
    onPrints(false);
  };
  return { copy, state, prints, make, drop, onPrints };
}
