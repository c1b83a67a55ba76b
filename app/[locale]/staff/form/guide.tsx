import type { Ref } from 'react';
import type { Locale } from '../../../../lib/content/locales';
import { columnSections } from '../../../../lib/triage/column';
import { staffWords } from '../words';
import { focusSection } from './focus';
import { columnWords } from './label-of';
import { Search } from './search';

type Props = {
  locale: Locale;
  search: Ref<HTMLInputElement>;
  single: boolean;
  onSingle: (on: boolean) => void;
};

/** The ways through the form: a search, the sections by their number, and the keys. */
export function Guide({ locale, search, single, onSingle }: Props) {
  const { form, keys } = staffWords[locale];
  return (
    <div className="guide">
      <Search locale={locale} ref={search} />
      <nav aria-label={form.sections}>
        <ol>
          {columnSections.map((section, at) => (
            <li key={section}>
              <button type="button" className="jump" onClick={() => focusSection(at + 1)}>
                <kbd>{at + 1}</kbd> {columnWords[locale].sections[section]}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <details>
        <summary>{keys.title}</summary>
        <dl className="keys">
          {keys.list.map(([key, does]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <label className="box">
          <input
            type="checkbox"
            autoComplete="off"
            checked={single}
            onChange={(event) => onSingle(event.target.checked)}
          />
          <span>{keys.on}</span>
        </label>
      </details>
    </div>
  );
}
