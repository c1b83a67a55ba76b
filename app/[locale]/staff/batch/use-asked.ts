import { useEffect, useState } from 'react';
import type { AskName, Asks } from './protocol';
import { line } from './worker-line';

/** What the worker answers to a question, asked again whenever the question changes; null until it is there. */
export function useAsked<Name extends AskName>(
  name: Name,
  given: Asks[Name]['with'],
): Asks[Name]['gives'] | null {
  const [gives, setGives] = useState<Asks[Name]['gives'] | null>(null);
  const key = JSON.stringify(given);
  useEffect(() => {
    let gone = false;
    const asked = line?.ask(name, JSON.parse(key));
    // Erased meanwhile: then there is nobody left to show it to.
    asked?.then((answer) => !gone && setGives(() => answer)).catch(() => {});
    return () => {
      gone = true;
    };
  }, [name, key]);
  return gives;
}
