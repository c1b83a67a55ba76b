import { type KeyboardEvent, type Ref, useState } from 'react';
import { fill } from '../../../../lib/content/fill';
import type { Locale } from '../../../../lib/content/locales';
import { staffWords } from '../words';
import { findFields } from './find';
import { focusField } from './focus';

type Props = { locale: Locale; ref: Ref<HTMLInputElement> };

/** Finds a question by words of either language and goes to it. What is typed is kept nowhere. */
export function Search({ locale, ref }: Props) {
  const words = staffWords[locale].search;
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const found = findFields(text, locale);
  const chosen = found[Math.min(at, found.length - 1)];
  const go = (id: string) => {
    setText('');
    setAt(0);
    focusField(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setAt((one) => (one + 1) % Math.max(1, found.length));
    else if (event.key === 'ArrowUp') setAt((one) => (one + found.length - 1) % Math.max(1, found.length));
    else if (event.key === 'Enter' && chosen) go(chosen.id);
    else if (event.key === 'Escape') setText('');
    else return;
    event.preventDefault();
  };
  return (
    <search className="find" data-own-keys="">
      <label htmlFor="find">{words.label}</label>
      <input
        ref={ref}
        id="find"
        type="text"
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls="found"
        aria-autocomplete="list"
        aria-activedescendant={chosen ? `found-${chosen.id}` : undefined}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck="false"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id="found" role="listbox" aria-label={words.label} hidden={found.length === 0}>
        {found.map(({ id, label, section }) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the text box's, which keeps focus.
          <div
            key={id}
            id={`found-${id}`}
            role="option"
            tabIndex={-1}
            aria-selected={id === chosen?.id}
            onClick={() => go(id)}
          >
            {label} <span className="aside">{section}</span>
          </div>
        ))}
      </div>
      <p className="unseen" role="status">
        {text.trim() !== '' && (found.length > 0 ? fill(words.found, { count: found.length }) : words.none)}
      </p>
    </search>
  );
}
