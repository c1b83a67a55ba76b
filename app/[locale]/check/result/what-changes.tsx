import { useMemo, useState } from 'react';
import { fill } from '../../../../lib/content/fill';
import { messages } from '../../../../lib/content/index';
import { tellFactChange, tellTimeChange } from '../../../../lib/content/tell-changes';
import { register } from '../../../../lib/law/register';
import { whatTimeWouldChange } from '../../../../lib/rules/hypotheses';
import { isPrivateFact } from '../../../../lib/rules/private';
import { type FactChange, hasFactChanges, whatWouldChange } from '../../../../lib/rules/what-would-change';
import { dayText, tensesIn, type View } from './view';

/** What could change this result: the facts that nobody knows yet, then time. It is worked out only when opened. */
export function WhatChanges({ view }: { view: View }) {
  const [opened, setOpened] = useState(false);
  const { stop, asOf } = view.determination;
  const nothing = stop !== null && stop.why !== 'not-in-us';
  const lacks = useMemo(
    () => view.facts.inUs !== false && hasFactChanges(view.facts, register, asOf),
    [view.facts, asOf],
  );
  // What may come is asked of the last check, and says nothing once that is too old.
  const asksTime = view.isToday && !view.withheld;
  if (nothing || !(lacks || asksTime)) return null;
  return (
    <details className="more changes" onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary>
        <h2>{messages[view.locale].changes.title}</h2>
      </summary>
      {opened && lacks && <Facts view={view} />}
      {opened && asksTime && <Time view={view} />}
    </details>
  );
}

/** Each missing fact with the lines that it decides; what is private stays behind a line of its own. */
function Facts({ view }: { view: View }) {
  const { changes } = messages[view.locale];
  const { asOf } = view.determination;
  const made = useMemo(() => whatWouldChange(view.facts, register, asOf), [view.facts, asOf]);
  const closed = made.filter(({ fact }) => isPrivateFact(fact));
  return (
    <>
      <h3>{changes.factsTitle}</h3>
      <p>{changes.factsLead}</p>
      <Decides of={made.filter(({ fact }) => !isPrivateFact(fact))} view={view} />
      {closed.length > 0 && (
        <details data-private>
          <summary>{changes.privateTitle}</summary>
          <Decides of={closed} view={view} />
        </details>
      )}
    </>
  );
}

function Decides({ of, view }: { of: readonly FactChange[]; view: View }) {
  const words = messages[view.locale];
  return of.map((change) => (
    <details key={change.fact} data-fact={change.fact}>
      <summary>{words.result.missing[change.fact]}</summary>
      <Lines of={tellFactChange(change, tensesIn(view), words)} />
    </details>
  ));
}

const Lines = ({ of }: { of: readonly string[] }) => (
  <ul>
    {of.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

/** A notice, an order, or only days that pass: what each would change, and what it would not. */
function Time({ view }: { view: View }) {
  const { locale, facts, determination } = view;
  const { asOf, checked, reviewBy } = determination;
  const words = messages[locale];
  const { changes } = words;
  const made = useMemo(() => whatTimeWouldChange(facts, register, asOf), [facts, asOf]);
  return (
    <>
      <h3>{changes.timeTitle}</h3>
      <p>{changes.timeLead}</p>
      {made
        .map((change) => tellTimeChange(change, tensesIn(view), words, dayText(checked, locale)))
        .map(({ id, title, found, would, lines, after }) => (
          <div key={id} data-hypothesis={id}>
            <h4>{title}</h4>
            <p>
              {found} {would}
            </p>
            {lines.length > 0 && <Lines of={lines} />}
            {after.map((said) => (
              <p key={said}>{said}</p>
            ))}
          </div>
        ))}
      <p>
        {changes.congress} {fill(changes.holdsUntil, { reviewBy: dayText(reviewBy, locale) })}
      </p>
    </>
  );
}
