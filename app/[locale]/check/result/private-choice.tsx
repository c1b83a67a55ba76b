import { messages } from '../../../../lib/content/index';
import { TickBox } from '../tick-box';
import { hasPrivateTopic, type View } from './view';

/** Private matters print only if the person says so; shown only where there is one. */
export function PrivateChoice({ view, onChange }: { view: View; onChange: (prints: boolean) => void }) {
  const { result } = messages[view.locale];
  if (!hasPrivateTopic(view)) return null;
  return (
    <TickBox
      id="prints-private"
      label={result.printsPrivate}
      checked={view.printsPrivate}
      onChange={onChange}
    />
  );
}
