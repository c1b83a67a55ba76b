import { Fragment, type ReactNode } from 'react';
import { fill } from '../../../lib/content/fill';
import { messages } from '../../../lib/content/index';
import type { Locale } from '../../../lib/content/locales';
import { allAuthorities } from '../../../lib/law/authorities/all';
import type { AuthorityId } from '../../../lib/law/authorities/index';
import type { FactId } from '../../../lib/rules/facts';
import type { Opener } from './asked';
import type { Beside, Cited } from './entries';
import { textAt } from './texts';
import { bookWords } from './words';

/** What stands between the members of a list in a line. */
const inLine = (of: readonly ReactNode[], between: string) =>
  of.map((one, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes once it is printed.
    <Fragment key={at}>
      {at > 0 && between}
      {one}
    </Fragment>
  ));

const lastOf = (code: string) => code.slice(code.lastIndexOf('.') + 1);

const link = (code: string) => <a href={`#${code}`}>{lastOf(code)}</a>;

/** An answer in the words of its choice. */
function answerIn({ question, answers }: Opener, locale: Locale): string {
  const { check, questions } = messages[locale];
  const { choices, none } = questions[question];
  const said = (one: string) =>
    (choices as Record<string, string>)[one] ??
    (one === 'none' ? none : one === 'unsure' || one === 'lawyer' ? check[one] : one);
  return (answers ?? []).map((answer) => answer.split(' + ').map(said).join(' + ')).join(' · ');
}

function Openers({ openers, locale }: { openers: readonly Opener[]; locale: Locale }) {
  const { always, after, dependsOn } = bookWords[locale];
  if (openers.length === 0) return always;
  return inLine(
    openers.map((opener) => {
      const name = `questions.${opener.question}`;
      const [before, rest] = (opener.answers === null ? dependsOn : after).split('{question}') as [
        string,
        string,
      ];
      return (
        <>
          {before}
          {link(name)}
          {fill(rest, { answers: answerIn(opener, locale) })}
        </>
      );
    }),
    '; ',
  );
}

/** A source as the result cites it, with how sure we are of it. */
function citedIn({ authority, at = '', confidence }: Cited, locale: Locale): ReactNode {
  const sure =
    confidence === null ? '' : ` (${textAt(`result.confidence.${confidence}`)[locale].toLowerCase()})`;
  return (
    <>
      <a href={`#source-${authority}`} lang="en">
        {allAuthorities[authority as AuthorityId].label}

        {at}
      </a>
      {sure}
    </>
  );
}

/** Facts by their names and ids; other codes as they are; texts of the book in the reader's language. */
function saidIn(beside: Extract<Beside, { said: unknown }>, locale: Locale): ReactNode[] {
  const { note, said } = beside;
  if (note === 'facts')
    return said.map((fact) => (
      <>
        {messages[locale].result.missing[fact as FactId]} <code>{fact}</code>
      </>
    ));
  if (note === 'section' || note === 'outcomes') return said.map((path) => textAt(path)[locale]);
  return said.map((code) => <code key={code}>{code}</code>);
}

/** What is said where a list is empty. */
function emptyIn(note: Beside['note'], locale: Locale): string {
  const words = bookWords[locale];
  if (note === 'rules' || note === 'facts') return words.noRule;
  if (note === 'questions') return words.noQuestion;
  return note === 'reasons' ? words.noReason : words.ownRule;
}

/** One note at the head of an entry. */
export function BesideLine({ of, locale }: { of: Beside; locale: Locale }) {
  let list: ReactNode;
  if ('openers' in of) list = <Openers openers={of.openers} locale={locale} />;
  else {
    const shown =
      'links' in of
        ? of.links.map(link)
        : 'cited' in of
          ? of.cited.map((one) => citedIn(one, locale))
          : saidIn(of, locale);
    list = shown.length === 0 ? emptyIn(of.note, locale) : inLine(shown, 'links' in of ? ', ' : '; ');
  }
  return (
    <p className="beside">
      <b>{bookWords[locale].notes[of.note]}:</b> {list}
    </p>
  );
}
