import { formatDay } from '../../../lib/content/days';
import { fill } from '../../../lib/content/fill';
import { messages } from '../../../lib/content/index';
import type { Day } from '../../../lib/day';
import type { Confidence } from '../../../lib/law/citation';
import { register } from '../../../lib/law/register';
import { rulesShown } from '../_ui/rules-shown';
import { actOf } from './record';
import { Badge } from './source-links';
import type { Words } from './words';

const levels: readonly Confidence[] = ['confirmed', 'secondary', 'unverified'];

/** The last day of the term that a termination notice left to a designation. */
function endedOn(id: 've-2021' | 've-2023'): Day {
  const terms = register.designations.find((designation) => designation.id === id)?.terms;
  const last = terms?.find((term) => term.kind === 'until-termination');
  if (!last) throw new Error(`no termination on record: ${id}`);
  return last.to;
}

/** Where things stood when the record was last checked: first what can be done, then who says what. */
export function Summary({ words, checked }: { words: Words; checked: Day }) {
  const { summary } = words.law;
  const { result } = messages[words.locale];
  const say = (of: Day) => formatDay(of, words.locale);
  const days = {
    ended2021: say(endedOn('ve-2021')),
    ended2023: say(endedOn('ve-2023')),
    papers: say(actOf('papers-2026-10-02').knownFrom),
    returned: say(actOf('sct-2026-10-05').knownFrom),
  };
  return (
    <section id="summary" aria-labelledby="summary-name">
      <h2 id="summary-name">{fill(summary.heading, { day: say(checked) })}</h2>
      {summary.sentences.map((sentence) => (
        <p key={sentence}>{fill(sentence, days)}</p>
      ))}
      <p>{fill(summary.checked, { day: say(checked) })}</p>
      <p className="quiet">{fill(result.version, { version: rulesShown, checked: say(checked) })}</p>
    </section>
  );
}

export function Contents({ words }: { words: Words }) {
  const { law } = words;
  const links: readonly (readonly [string, string])[] = [
    ['reading', law.reading.heading],
    ['filing', law.filing.heading],
    ['timeline', messages[words.locale].timeline.title],
    ...register.designations.map(({ id }) => [id, law.designation[id].name] as const),
    ['rules', law.rules.heading],
    ['programs', law.programs.heading],
    ['cases', law.cases.heading],
    ['fees', law.fees.heading],
    ['open', law.open.heading],
    ['sources', law.sources.heading],
  ];
  return (
    <nav className="toc" aria-labelledby="toc-name">
      <h2 id="toc-name">{law.contents}</h2>
      <ul>
        {links.map(([id, text]) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function HowToRead({ words }: { words: Words }) {
  const { reading, confidence } = words.law;
  return (
    <section id="reading" aria-labelledby="reading-name">
      <h2 id="reading-name">{reading.heading}</h2>
      <ul>
        {reading.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <h3>{reading.confidence}</h3>
      <dl>
        {levels.map((level) => (
          <div key={level}>
            <dt>
              <Badge of={level} words={words} />
            </dt>
            <dd>{confidence[level].meaning}</dd>
          </div>
        ))}
      </dl>
      <h3>{reading.words}</h3>
      <dl>
        {reading.meanings.map(({ term, meaning }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
