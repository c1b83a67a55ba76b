import { messages } from '../../../lib/content/index';
import type { BeforeProps } from '../check/before';
import { OpenCopy } from '../check/copy/open-copy';
import { Camera } from './camera';
import { staffWords } from './words';

/** The first screen of staff: for whom this is, and the copy that somebody brought. */
export function Desk({ locale, arrived, ready, round, onTyped, onOpened }: BeforeProps) {
  const { site, check } = messages[locale];
  const words = staffWords[locale];
  return (
    <>
      {arrived !== 'fresh' && (
        <p className="note" role="status">
          {check.before.after[arrived]}
        </p>
      )}
      <h1 tabIndex={-1}>{words.title}</h1>
      <p className="statement">{words.forWhom}</p>
      <p>{words.lead}</p>
      <p>{site.notAdvice}</p>
      {ready ? (
        <OpenCopy
          key={round}
          locale={locale}
          onTyped={onTyped}
          onOpened={onOpened}
          otherWay={(onLetters) => <Camera words={words.camera} onLetters={onLetters} />}
        />
      ) : (
        <p className="late needs-script" data-late="">
          {check.before.notLoaded}
        </p>
      )}
      <noscript>
        <p className="note">{check.noScript.title}</p>
      </noscript>
    </>
  );
}
