import type { Locale } from '../../../lib/content/locales';
import { staffWords } from './words';

/** The parts of the page: one person, or many from a file. */
export type Part = 'one' | 'many';

type Props = { locale: Locale; part: Part; onPart: (part: Part) => void };

/** Chooses the part that is shown; the other one keeps what it holds. */
export function Parts({ locale, part, onPart }: Props) {
  const words = staffWords[locale].parts;
  return (
    <nav className="parts" aria-label={words.label}>
      {(['one', 'many'] as const).map((one) => (
        <button
          key={one}
          type="button"
          className="button second"
          aria-current={one === part ? 'true' : undefined}
          onClick={() => onPart(one)}
        >
          {words[one]}
        </button>
      ))}
    </nav>
  );
}
