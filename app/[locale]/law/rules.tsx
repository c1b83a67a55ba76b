import { formatDay } from '../../../lib/content/days';
import { fill } from '../../../lib/content/fill';
import { messages } from '../../../lib/content/index';
import type { Locale } from '../../../lib/content/locales';
import type { Day } from '../../../lib/day';
import type { Designation } from '../../../lib/law/designation';
import { paragraphs } from '../../../lib/law/paragraphs';
import { register } from '../../../lib/law/register';
import { type RuleId, ruleIds } from '../../../lib/rules/rule-ids';
import { ruleSources } from '../../../lib/rules/rule-sources';
import { Badge, SourceLink } from './source-links';
import type { Words } from './words';

/** A day of each designation in one phrase: "March 8, 2021 (2021), July 31, 2023 (2023)". */
const each = (locale: Locale, of: (designation: Designation) => Day | undefined) =>
  register.designations
    .map((designation) => [designation.id.slice(3), of(designation)] as const)
    .flatMap(([year, day]) => (day === undefined ? [] : [`${formatDay(day, locale)} (${year})`]))
    .join(', ');

function daysIn(locale: Locale): Record<string, string> {
  const first = ({ windows }: Designation) => windows.find(({ kind }) => kind === 'first');
  return {
    residence: each(locale, ({ residenceSince }) => residenceSince.day),
    presence: each(locale, ({ presenceSince }) => presenceSince.day),
    from: each(locale, (designation) => first(designation)?.from),
    to: each(locale, (designation) => first(designation)?.to),
  };
}

/** Every rule that a person's facts are compared with, and how sure it is that its text was read. */
export function Rules({ words }: { words: Words }) {
  const { law, locale } = words;
  const days = daysIn(locale);
  return (
    <section id="rules" aria-labelledby="rules-name">
      <h2 id="rules-name">{law.rules.heading}</h2>
      <p>{law.rules.intro}</p>
      <dl>
        {ruleIds.map((id) => (
          <Rule key={id} id={id} days={days} words={words} />
        ))}
      </dl>
    </section>
  );
}

function Rule({ id, days, words }: { id: RuleId; days: Record<string, string>; words: Words }) {
  const { title, says } = messages[words.locale].result.rules[id];
  return (
    <div id={`rule-${id}`}>
      <dt>
        {title} <span className="aside">{id}</span>
      </dt>
      <dd>
        {fill(says, days)}
        <span className="sources rule-sources">
          {ruleSources[id].length === 0 && words.law.rules.own}
          {ruleSources[id].map((at) => (
            <span key={at}>
              <SourceLink id={paragraphs[at].authority} words={words} />
              {paragraphs[at].at} <Badge of={paragraphs[at].confidence} words={words} />
            </span>
          ))}
        </span>
      </dd>
    </div>
  );
}
