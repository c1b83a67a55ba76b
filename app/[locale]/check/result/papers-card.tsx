import { messages } from '../../../../lib/content/index';
import { type PaperLine, type PapersTold, tellPapers } from '../../../../lib/content/tell-papers';
import { protectedPapers } from '../../../../lib/law/protected-papers';
import { SourceLinks } from './source-links';
import { notKnownSince, type View, wordsOf } from './view';

/** The papers told in a language; none for somebody who was not asked. */
export const papersTold = ({ determination, locale }: View): readonly PapersTold[] =>
  tellPapers(determination.papers, {
    words: messages[locale].papers,
    locale,
    order: protectedPapers,
    act: (id) => wordsOf(id, locale).title,
  });

/** The papers that the person has: which they are, through which day they were recognised, and what is disputed. */
export function PapersCard({ view }: { view: View }) {
  const { title, lead, lawyer } = messages[view.locale].papers;
  const told = papersTold(view);
  if (told.length === 0) return null;
  return (
    <section className="designation papers" aria-labelledby="papers">
      <h2 id="papers">{title}</h2>
      <p className="quiet">
        {lead} {notKnownSince(view)}
      </p>
      {told.map(({ title: name, cohort, recognised, about, last, disputes }) => (
        <section key={name} data-cohort={cohort} data-recognised={recognised}>
          <h3>{name}</h3>
          <p>{about.join(' ')}</p>
          {last.map((line) => (
            <Line key={line.text} line={line} view={view} />
          ))}
          {disputes.length > 0 && (
            <ul>
              {disputes.map((line) => (
                <li key={line.text}>
                  <Sourced line={line} view={view} />
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
      <p>{lawyer}</p>
    </section>
  );
}

function Line({ line, view }: { line: PaperLine; view: View }) {
  return (
    <p>
      <Sourced line={line} view={view} />
    </p>
  );
}

function Sourced({ line: { text, decides, citations }, view }: { line: PaperLine; view: View }) {
  return (
    <>
      {text} {decides}{' '}
      {citations.length > 0 && (
        <span className="quiet">
          <SourceLinks citations={citations} locale={view.locale} />
        </span>
      )}
    </>
  );
}
