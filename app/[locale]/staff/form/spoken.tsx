import { useEffect, useState } from 'react';
import { fill } from '../../../../lib/content/fill';
import { messages } from '../../../../lib/content/index';
import type { Priority } from '../../../../lib/triage/priority';
import { tenseIn, type View, worstIn } from '../../check/result/view';
import { staffWords } from '../words';
import { triageWords } from './use-fault';

/** Somebody who types is not talked over: the line is said once they pause, in milliseconds. */
const pause = 1200;

/** The comparison in one line, for who hears the page. */
export function Spoken({ view, priority }: { view: View; priority: Priority | null }) {
  const line = priority === null ? '' : lineOf(view, priority);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(line), pause);
    return () => clearTimeout(timer);
  }, [line]);
  return (
    <p className="unseen" role="status">
      {said}
    </p>
  );
}

function lineOf(view: View, { tag }: Priority): string {
  const { locale, determination } = view;
  const { result, check } = messages[locale];
  const rest = determination.designations.flatMap(({ designation, standing, comparison }) => {
    if (comparison === null) return [];
    const phrase = result.outcomes[tenseIn(view, standing)][worstIn(comparison.facts, view)];
    return [`${check.designations[designation]}: ${phrase}.`];
  });
  const { name } = triageWords[locale].tags[tag];
  return fill(staffWords[locale].panel.said, { tag: name, rest: rest.join(' ') });
}
