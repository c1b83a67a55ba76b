import { messages } from '../../../../lib/content/index';
import { hasPrivateTopic, type View } from './view';

/** Private matters print only if the person says so; shown only where there is one. */
export function PrivateChoice({ view, onChange }: { view: View; onChange: (prints: boolean) => void }) {
  const { result } = messages[view.locale];
  if (!hasPrivateTopic(view)) return null;
  return (
    <div className="choice">
      <input
        // In no form that could say it: a browser that kept this box would tell that there are such answers.
        autoComplete="off"
        type="checkbox"
        id="prints-private"
        checked={view.printsPrivate}
        onChange={({ target }) => onChange(target.checked)}
      />
      <label htmlFor="prints-private">{result.printsPrivate}</label>
    </div>
  );
}
