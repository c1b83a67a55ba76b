import { fill } from '../../../../lib/content/fill';
import { messages } from '../../../../lib/content/index';
import { More } from './takeaways';
import { dayText, type View } from './view';

/** The programs beside TPS on the day looked at; none of them decides a comparison. */
export function Beside({ view }: { view: View }) {
  const { locale, determination } = view;
  const { result } = messages[locale];
  const known = determination.programs.filter(({ state }) => state !== 'not-yet');
  if (known.length === 0) return null;
  return (
    <More title={result.besideTitle}>
      <ul>
        {known.map(({ id, state, to, keptTo }) => (
          <li key={id} data-program={id} data-state={state}>
            {result.beside[id]}{' '}
            {fill(result.besideState[state], { to: dayText(to, locale), kept: dayText(keptTo, locale) })}
          </li>
        ))}
      </ul>
    </More>
  );
}
