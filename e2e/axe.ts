/** Accessibility faults of what is on the screen, by the rules of axe; each fault is told once, with its places. */
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { type Locale, otherLocale } from '../lib/content/locales';
import { expect } from './fixture';
import { speak } from './walk';

// The rules as they come with the Playwright package; put into a page once, not at every look.
const owner = createRequire(import.meta.url).resolve('@axe-core/playwright');
const { source } = createRequire(owner)('axe-core') as { source: string };

type Violation = { id: string; nodes: { html: string }[] };
declare const axe: { run(within: string, options: unknown): Promise<{ violations: Violation[] }> };

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice'];
const offByDefault = ['target-size', 'color-contrast-enhanced', 'identical-links-same-purpose'];
const every = {
  runOnly: { type: 'tag', values: tags },
  rules: Object.fromEntries(offByDefault.map((rule) => [rule, { enabled: true }])),
};
/** What colours alone can break. */
const colours = ['color-contrast', 'color-contrast-enhanced'];
const contrast = { runOnly: { type: 'rule', values: colours } };
/** What has nothing to do with colours, which take most of the time. */
const markup = {
  ...every,
  rules: { ...every.rules, ...Object.fromEntries(colours.map((rule) => [rule, { enabled: false }])) },
};

export class Faults {
  readonly found = new Map<string, string[]>();

  /** `within` is the part that is looked at: what stands around it on every page need not be looked at every time. */
  constructor(
    readonly page: Page,
    readonly within: 'html' | 'main' | 'details.changes' | 'section.copy' = 'html',
  ) {}

  async #look(options: object, where: string) {
    if (await this.page.evaluate(() => !('axe' in globalThis))) await this.page.evaluate(source);
    // Seen from the top, as a page comes: further down the bar that stays lies over some control or other.
    await this.page.evaluate(() => scrollTo(0, 0));
    const violations = await this.page.evaluate(
      async ({ within, ...given }) => (await axe.run(within, given)).violations,
      { ...options, within: this.within, resultTypes: ['violations'], preload: false },
    );
    for (const { id, nodes } of violations) {
      const fault = `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`;
      this.found.set(fault, [...(this.found.get(fault) ?? []), where]);
    }
  }

  lookInTheLight(where: string) {
    return this.#look(every, where);
  }

  /** Every rule in the light, and again in the dark those that colours can break. */
  async look(where: string) {
    await this.lookInTheLight(where);
    await this.page.emulateMedia({ colorScheme: 'dark' });
    await this.#look(contrast, `${where}, dark`);
    await this.page.emulateMedia({ colorScheme: 'light' });
  }

  /** Where the same colours were looked at already. */
  lookAtMarkup(where: string) {
    return this.#look(markup, where);
  }

  /** Everything, and the markup again in the other language (words have no colour of their own), and back. */
  async lookInBoth(locale: Locale, where: string) {
    const other = otherLocale(locale);
    await this.look(`${where}, ${locale}`);
    await speak(this.page, other, 'script');
    await this.lookAtMarkup(`${where}, ${other}`);
    await speak(this.page, locale, 'script');
  }

  none() {
    expect(Object.fromEntries(this.found)).toEqual({});
  }
}
