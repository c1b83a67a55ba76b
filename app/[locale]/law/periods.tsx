import { formatDay } from '../../../lib/content/days';
import { fill } from '../../../lib/content/fill';
import type { Day } from '../../../lib/day';
import type { Designation, Term } from '../../../lib/law/designation';
import { Grounds, Table } from './table';
import type { Words } from './words';

type Of = { of: Designation; words: Words };

const span = (words: Words, from: Day, to: Day, text = words.law.span) =>
  fill(text, { from: formatDay(from, words.locale), to: formatDay(to, words.locale) });

function applied(term: Term, words: Words): string | null {
  if (!term.appliedByDhs) return null;
  const intervals = term.appliedByDhs.map(([from, to]) => span(words, from, to, words.law.fromTo));
  return fill(words.law.terms.applied, { intervals: intervals.join('; ') });
}

export function Terms({ of, words }: Of) {
  const { terms } = words.law;
  return (
    <Table caption={terms.caption} heads={[terms.period, terms.what]}>
      {of.terms.map((term) => (
        <tr key={`${term.from} ${term.to}`}>
          <th scope="row">{span(words, term.from, term.to)}</th>
          <td>
            <p>{terms.kind[term.kind]}</p>
            {term.appliedByDhs ? <p>{applied(term, words)}</p> : null}
            <Grounds row={term} words={words} />
          </td>
        </tr>
      ))}
    </Table>
  );
}

export function Windows({ of, words }: Of) {
  const { windows } = words.law;
  return (
    <Table caption={windows.caption} heads={[windows.period, windows.what]}>
      {of.windows.map((window) => (
        <tr key={window.id} id={window.id}>
          <th scope="row">{span(words, window.from, window.to)}</th>
          <td>
            <p>
              {windows[window.kind]}. {windows.label[window.id]}.
            </p>
            {window.contested ? <p>{windows.contested}</p> : null}
            <Grounds row={window} words={words} />
          </td>
        </tr>
      ))}
    </Table>
  );
}
