import { messages } from '../../../../lib/content/index';
import { type Locale, localeNames, locales } from '../../../../lib/content/locales';
import type { PaperIn } from './sides';

type Props = { locale: Locale; chosen: PaperIn; onChoose: (paper: PaperIn) => void };

/** In which language the sheet is printed, or in both side by side, so that two people can read one line together. */
export function PaperChoice({ locale, chosen, onChoose }: Props) {
  const { paperIn, paperInBoth } = messages[locale].result;
  return (
    <fieldset className="group paper-in">
      <legend>{paperIn}</legend>
      {[...locales, 'both' as const].map((paper) => (
        <div className="choice" key={paper}>
          <input
            autoComplete="off"
            type="radio"
            name="paper-in"
            id={`paper-in-${paper}`}
            checked={paper === chosen}
            onChange={() => onChoose(paper)}
          />
          <label htmlFor={`paper-in-${paper}`} lang={paper === 'both' ? undefined : paper}>
            {paper === 'both' ? paperInBoth : localeNames[paper]}
          </label>
        </div>
      ))}
    </fieldset>
  );
}
