import { messages } from '../../../../lib/content/index';
import type { View } from './view';

/** Why the interview ended early, where it did; nothing that was not asked is counted as missing. */
export function Stopped({ view }: { view: View }) {
  const { stop } = view.determination;
  if (stop === null) return null;
  return <p className="note">{messages[view.locale].result.stopped[stop.why]}</p>;
}
