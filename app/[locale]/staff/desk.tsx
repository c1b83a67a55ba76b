import type { ReactNode } from 'react';
import { messages } from '../../../lib/content/index';
import type { Locale } from '../../../lib/content/locales';
import type { Arrived } from '../check/use-sitting';
import { staffWords } from './words';

type Props = {
  locale: Locale;
  arrived: Arrived;
  /** False until the page can take an answer. */
  ready: boolean;
  /** What stands below once it can. */
  children: ReactNode;
};

/** The head of the page of staff: for whom it is, what happened to what was typed, and what it is not. */
export function Desk({ locale, arrived, ready, children }: Props) {
  const { site, check } = messages[locale];
  const words = staffWords[locale];
  return (
    <>
      {arrived !== 'fresh' && (
        <p className="note screen-only" role="status">
          {check.before.after[arrived]}
        </p>
      )}
      <div className="desk-head">
        <h1 tabIndex={-1}>{words.title}</h1>
        <p className="statement">{words.forWhom}</p>
        <p>
          {words.lead} {site.notAdvice}
        </p>
      </div>
      {ready ? (
        children
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
