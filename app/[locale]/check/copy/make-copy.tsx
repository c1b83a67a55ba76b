import { useRef } from 'react';
import { messages } from '../../../../lib/content/index';
import type { Locale } from '../../../../lib/content/locales';
import { CopyMade } from './copy-made';
import type { CopyState } from './use-copy';

/** *Make a copy for my helper*: said what it holds before it is made, then the key beside the copy. */
export function MakeCopy({ of, locale }: { of: CopyState; locale: Locale }) {
  const { copy: words } = messages[locale];
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section className="copy" aria-labelledby="copy-title">
      <h2 id="copy-title" tabIndex={-1} ref={heading}>
        {words.title}
      </h2>
      {of.copy ? (
        <CopyMade copy={of.copy} of={of} locale={locale} onDrop={() => heading.current?.focus()} />
      ) : (
        <>
          <p>{words.lead}</p>
          <ul>
            {words.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
          <p className="actions">
            <button
              type="button"
              className="button second"
              aria-disabled={of.state === 'making'}
              onClick={() => of.state !== 'making' && of.make()}
            >
              {words.make}
            </button>
          </p>
          <p role="status">
            {of.state === 'making' && words.making}
            {of.state === 'failed' && words.failed}
          </p>
        </>
      )}
    </section>
  );
}
