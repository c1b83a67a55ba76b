import { messages } from '../../../../lib/content/index';
import { tellDed, tellPrograms } from '../../../../lib/content/tell-beside';
import { register } from '../../../../lib/law/register';
import { More } from './takeaways';
import type { View } from './view';

/** The programs beside TPS on the day looked at; none of them decides a comparison. */
export function Beside({ view }: { view: View }) {
  const { locale, determination } = view;
  const { result } = messages[locale];
  // While it ran, Deferred Enforced Departure has a card of its own.
  const told = tellDed(determination, register, result, locale) !== null;
  const programs = tellPrograms(determination, result, locale).filter(({ id }) => !told || id !== 'ded-2021');
  if (programs.length === 0) return null;
  return (
    <More title={result.besideTitle}>
      <ul>
        {programs.map(({ id, state, line }) => (
          <li key={id} data-program={id} data-state={state}>
            {line}
          </li>
        ))}
      </ul>
    </More>
  );
}
