import { useState } from 'react';
import { fill } from '../../../../lib/content/fill';
import { messages } from '../../../../lib/content/index';
import { saveFile } from '../save-file';
import { TickBox } from '../tick-box';
import { savedTrace } from './saved-trace';
import { More } from './takeaways';
import type { View } from './view';

/**
 * The reasoning as a file, with the warning before the button. It asks for itself whether private matters go in, and
 * does not heed the choice for the sheet: who wants them on a paper for one talk has not said so of a file that stays on
 * the device. The box is there for everybody, so that it tells nothing either.
 */
export function SaveTrace({ view }: { view: View }) {
  const { reasoning: words } = messages[view.locale];
  const [withPrivate, setWithPrivate] = useState(false);
  const [said, setSaid] = useState<{ readonly name: string } | 'failed' | null>(null);
  const save = () => {
    try {
      const { name, text } = savedTrace(view, withPrivate);
      saveFile(name, 'application/json', text);
      setSaid({ name });
    } catch {
      setSaid('failed');
    }
  };
  return (
    <More title={words.title}>
      <p>{words.about}</p>
      <p className="note">{words.warning}</p>
      <TickBox id="saves-private" label={words.withPrivate} checked={withPrivate} onChange={setWithPrivate} />
      <p className="actions">
        <button type="button" className="button second" onClick={save}>
          {words.save}
        </button>
      </p>
      <div role="status">
        {said !== null && said !== 'failed' && <p className="quiet">{fill(words.asked, said)}</p>}
      </div>
      {said === 'failed' && (
        <p className="note" role="alert">
          {words.failed}
        </p>
      )}
    </More>
  );
}
