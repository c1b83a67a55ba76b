import { formatDay } from '../../../lib/content/days';
import { fill } from '../../../lib/content/fill';
import { messages } from '../../../lib/content/index';
import { tellStanding } from '../../../lib/content/tell';
import type { Day } from '../../../lib/day';
import { register } from '../../../lib/law/register';
import type { Standing } from '../../../lib/rules/standing';
import { standingTurns } from '../../../lib/rules/standing-turns';
import { ActLink } from './act';
import { actOf, actsOn } from './record';
import { Sources } from './source-links';
import type { Words } from './words';

type Places = (of: Day) => { readonly lying: number; readonly upright: number };

/** How one designation stood: in sentences, by which act, and where that is written. */
function Stood({ of, words }: { of: Standing; words: Words }) {
  const { locale, law, entries } = words;
  const designation = register.designations.find(({ id }) => id === of.designation);
  if (designation === undefined) return null;
  const sentences = tellStanding(of, {
    law: designation,
    checked: register.reviewed.checked,
    words: messages[locale].result.standing,
    locale,
    act: (id) => ({ entry: entries[id].title, day: formatDay(actOf(id).knownFrom, locale) }),
  });
  // Before anything was in force no act decides: the announcement is what was known.
  const act = of.decidedBy ? actOf(of.decidedBy) : of.announced ? actsOn(designation)[0] : undefined;
  return (
    <>
      <h4>{law.designation[of.designation].name}</h4>
      <p>
        <strong>{messages[locale].result.labels[of.label]}.</strong> {sentences.join(' ')}
      </p>
      {act && (
        <>
          <p>
            {law.turns.decides} <ActLink act={act} words={words} />
          </p>
          <Sources ids={act.sources} words={words} />
        </>
      )}
    </>
  );
}

/** Every day on which a designation began to stand in another way, with why; `public/law.js` shows one at a time. */
export function Turns({ words, places }: { words: Words; places: Places }) {
  const { locale, law } = words;
  const { labels } = messages[locale].result;
  const { previous, next, choose, on } = law.turns;
  return (
    <>
      <div data-turns="" data-previous={previous} data-next={next} data-choose={choose}>
        {standingTurns(register).map(({ day, standings }) => (
          <details
            key={day}
            className="turn"
            data-lying={places(day).lying}
            data-upright={places(day).upright}
          >
            <summary>
              <span>
                <b>{formatDay(day, locale)}</b>
                {standings.map(({ designation, label }) => (
                  <span key={designation}> · {`${designation.slice(3)}: ${labels[label]}`}</span>
                ))}
              </span>
            </summary>
            <p>{fill(on, { day: formatDay(day, locale) })}</p>
            {standings.map((of) => (
              <Stood key={of.designation} of={of} words={words} />
            ))}
          </details>
        ))}
      </div>
      <script src="/law.js" defer data-keep="" />
    </>
  );
}
