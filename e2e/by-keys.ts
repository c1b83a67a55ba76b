/** Somebody who fills in the dense form with the keys alone, and how many keys that took. */
import type { Page } from '@playwright/test';
import { controlOf } from '../app/[locale]/staff/form/options-of';
import type { Locale } from '../lib/content/locales';
import { columnSections } from '../lib/triage/column';
import { columnOf } from '../lib/triage/columns';
import type { Cells } from '../lib/triage/row';

/** Seconds for a key, and for finding on a paper what a field asks. */
const [perKey, perField] = [0.28, 1.2];

export class Typist {
  keys = 0;
  fields = 0;

  constructor(
    readonly page: Page,
    readonly locale: Locale,
  ) {}

  async press(key: string): Promise<void> {
    this.keys += key.split('+').length;
    await this.page.keyboard.press(key);
  }

  async #type(text: string): Promise<void> {
    this.keys += text.length;
    await this.page.keyboard.type(text);
  }

  #here = () =>
    this.page.evaluate(
      () => document.activeElement?.closest<HTMLElement>('[data-column]')?.dataset.column ?? '',
    );

  /** To a field: by its section's number where that is another one, then field by field. */
  async go(id: string): Promise<void> {
    const section = columnOf(id)?.section ?? 'person';
    if ((columnOf(await this.#here())?.section ?? '') !== section) {
      for (const figure of String(columnSections.indexOf(section) + 1)) await this.press(`Alt+${figure}`);
    }
    for (let presses = 0; (await this.#here()) !== id; presses++) {
      if (presses > 40) throw new Error(`Enter never reaches ${id}`);
      await this.press('Enter');
    }
  }

  /** Chooses one of a list by its first letters or by the arrow, whichever is shorter. */
  async #choose(value: string, options: readonly { value: string; label: string }[]): Promise<void> {
    const at = options.findIndex((option) => option.value === value);
    const label = options[at]?.label.toLowerCase() ?? '';
    const letters = [1, 2, 3].find(
      (many) => options.findIndex((one) => one.label.toLowerCase().startsWith(label.slice(0, many))) === at,
    );
    if (letters !== undefined && letters <= at + 1) return this.#type(label.slice(0, letters));
    for (let presses = 0; presses <= at; presses++) await this.press('ArrowDown');
  }

  /** Fills in everything that cells tell, in the order of the form. */
  async fillIn(cells: Cells): Promise<void> {
    for (const [id, text] of Object.entries(cells)) {
      const column = columnOf(id);
      if (!column) continue;
      await this.go(id);
      this.fields += 1;
      const control = controlOf(column, this.locale);
      if (control.as === 'text') await this.#type(text);
      else if (control.as === 'select') await this.#choose(text, control.options);
      else
        for (const value of text.split('; '))
          await this.#type('abcdefghijkl'[control.options.findIndex((one) => one.value === value)] ?? '');
    }
  }

  /** What it took, in a line. */
  told(): string {
    const seconds = Math.round(this.keys * perKey + this.fields * perField);
    return `${this.keys} keys for ${this.fields} fields: about ${seconds} s for a trained person (${perKey} s a key, ${perField} s a field)`;
  }
}
