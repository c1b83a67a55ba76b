import { useEffect, useRef, useState } from 'react';
import type { ShownLine } from './protocol';
import { line as worker } from './worker-line';

/** How many lines are fetched before and behind what is seen. */
const around = 40;

/** The lines of the view around what is seen, by their place. What scrolls past while an answer comes is passed over. */
export function useWindow(from: number, to: number, total: number): ReadonlyMap<number, ShownLine> {
  const [lines, setLines] = useState<ReadonlyMap<number, ShownLine>>(new Map());
  const asking = useRef(false);
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: after an answer it is looked again what is missing
  useEffect(() => {
    let missing = false;
    for (let at = from; at < Math.min(to, total); at += 1) missing ||= !lines.has(at);
    if (!missing || asking.current) return;
    asking.current = true;
    const begin = Math.max(0, from - around);
    const asked = worker?.ask('window', { from: begin, to: to + around });
    asked
      ?.then((found) => setLines(new Map(found.map((one, at) => [begin + at, one]))))
      .catch(() => {})
      .finally(() => {
        asking.current = false;
        setTurn((before) => before + 1);
      });
  }, [from, to, total, turn]);
  return lines;
}
