import type { Locale } from '../../../lib/content/locales';
import { BesideLine } from './beside';
import type { Entry, Line, Part } from './entries';
import { bookWords } from './words';

/** The holes of a text, set apart so that a translator sees that they stay as they are. */
const withHoles = (text: string) =>
  text.split(/(\{\w+\})/).map((piece, at) =>
    at % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change.
      <code className="hole" key={at}>
        {piece}
      </code>
    ) : (
      piece
    ),
  );

/** One text in both languages, its code before it and room for a mark behind it. */
function LineRow({ of, code, locale }: { of: Line; code: string; locale: Locale }) {
  const { path, es, en, as } = of;
  const rest = path.startsWith(`${code}.`) ? path.slice(code.length) : path === code ? '–' : path;
  const name = as === 'example' ? bookWords[locale].example : rest;
  return (
    <tr className={as} {...(as === 'own' && { id: `text-${path}` })}>
      <th scope="row">
        <code>{name}</code>
      </th>
      <td lang="es">{withHoles(es)}</td>
      <td lang="en">{withHoles(en)}</td>
      <td className="mark" />
    </tr>
  );
}

function EntryRows({ of, locale }: { of: Entry; locale: Locale }) {
  const { code, number, beside, lines } = of;
  return (
    <tbody id={code} className={lines.length > 14 ? 'long' : undefined}>
      <tr className="entry-head">
        <th colSpan={4} scope="rowgroup">
          <span className="number">{number}</span> <code>{code}</code>
          {beside.map((one) => (
            <BesideLine key={one.note} of={one} locale={locale} />
          ))}
        </th>
      </tr>
      {lines.map((line) => (
        <LineRow key={`${line.as} ${line.path}`} of={line} code={code} locale={locale} />
      ))}
    </tbody>
  );
}

/** One part of the book: its head comes again on every printed page, with the version it was printed from. */
export function PartTable({ of, made, locale }: { of: Part; made: string; locale: Locale }) {
  const { parts, columns } = bookWords[locale];
  const { title, about } = parts[of.id];
  return (
    <section id={`part-${of.id}`} aria-labelledby={`part-${of.id}-name`}>
      <h2 id={`part-${of.id}-name`}>{title}</h2>
      <p>{about}</p>
      <table className="book-table">
        <colgroup>
          <col className="code" />
          <col />
          <col />
          <col className="marks" />
        </colgroup>
        <thead>
          <tr className="running">
            <td colSpan={4}>
              {title} · {made}
            </td>
          </tr>
          <tr>
            <th scope="col">{columns.id}</th>
            <th scope="col">{columns.es}</th>
            <th scope="col">{columns.en}</th>
            <th scope="col">{columns.note}</th>
          </tr>
        </thead>
        {of.entries.map((entry) => (
          <EntryRows key={entry.code} of={entry} locale={locale} />
        ))}
      </table>
    </section>
  );
}
