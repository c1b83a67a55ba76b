import { formatDay } from '../../../lib/content/days';
import { fill } from '../../../lib/content/fill';
import { formatEntryDay } from '../../../lib/content/tell-beside';
import type { CourtCase, Program } from '../../../lib/law/designation';
import { register } from '../../../lib/law/register';
import { Act, ActLink } from './act';
import { Badge, Sources } from './source-links';
import type { Words } from './words';

function ProgramPart({ of, words }: { of: Program; words: Words }) {
  const { law, locale } = words;
  const { name, about, covered, notCovered } = law.programs.words[of.id];
  return (
    <section id={of.id} aria-labelledby={`${of.id}-name`}>
      <h3 id={`${of.id}-name`}>{name}</h3>
      <p>{about}</p>
      <dl>
        {of.periods.length > 0 ? (
          <div>
            <dt>{law.programs.periods}</dt>
            {of.periods.map(({ from, to, confidence, sources }) => (
              <dd key={from}>
                <p>
                  {fill(law.span, { from: formatDay(from, locale), to: formatDay(to, locale) })}{' '}
                  <Badge of={confidence} words={words} />
                </p>
                <Sources ids={sources} words={words} />
              </dd>
            ))}
          </div>
        ) : null}
        <div>
          <dt>{law.programs.covered}</dt>
          <dd>{covered}</dd>
        </div>
        {notCovered === null ? null : (
          <div>
            <dt>{law.programs.notCovered}</dt>
            <dd>{notCovered}</dd>
          </div>
        )}
      </dl>
      {of.entries.map((act) => (
        <Act key={act.id} act={act} words={words} withKind={false} />
      ))}
    </section>
  );
}

/** The programs that people mix with TPS. */
export function Programs({ words }: { words: Words }) {
  const { programs } = words.law;
  return (
    <section id="programs" aria-labelledby="programs-name">
      <h2 id="programs-name">{programs.heading}</h2>
      <p>{programs.intro}</p>
      {register.programs.map((program) => (
        <ProgramPart key={program.id} of={program} words={words} />
      ))}
    </section>
  );
}

/** Orders on a designation are told under it, so here they are links; the others are told here. */
function CasePart({ of, words }: { of: CourtCase; words: Words }) {
  const { cases } = words.law;
  const told = of.orders.filter((order) => order.bears.length === 0);
  const linked = of.orders.filter((order) => order.bears.length > 0);
  return (
    <section id={of.id} aria-labelledby={`${of.id}-name`}>
      <h3 id={`${of.id}-name`} lang="en">
        {of.name}
      </h3>
      <p>{cases.about[of.id]}</p>
      <p>
        {cases.dockets}: <span lang="en">{of.dockets.join('; ')}</span>
      </p>
      {linked.length > 0 ? (
        <>
          <p>{cases.orders}:</p>
          <ul>
            {linked.map((order) => (
              <li key={order.id}>
                {formatEntryDay(order, words.locale)}: <ActLink act={order} words={words} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {told.map((order) => (
        <Act key={order.id} act={order} words={words} />
      ))}
    </section>
  );
}

export function Cases({ words }: { words: Words }) {
  const { cases } = words.law;
  return (
    <section id="cases" aria-labelledby="cases-name">
      <h2 id="cases-name">{cases.heading}</h2>
      <p>{cases.intro}</p>
      {register.cases.map((of) => (
        <CasePart key={of.id} of={of} words={words} />
      ))}
    </section>
  );
}
