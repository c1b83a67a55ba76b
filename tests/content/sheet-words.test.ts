import { describe, expect, it } from 'vitest';
import { saysTheAnswer, saysTheRule, withoutAnswer } from '../../app/[locale]/check/result/sheet-rows';
import { locales } from '../../lib/content/locales';
import { paperAddress } from '../../lib/content/paper-address';
import { messages } from './words';

describe.each(locales)('what the sheet and the result say once (%s)', (locale) => {
  const { closings, once, reasons } = messages[locale].result;
  const texts = Object.values(reasons);

  it.each(closings)('%s', (closing) => {
    const ending = texts.filter((text) => text.includes(` ${closing}`));
    expect(ending.length).toBeGreaterThan(0);
    // Taken out, the rest still says something.
    for (const text of ending) expect(text.replace(` ${closing}`, '').length).toBeGreaterThan(40);
  });

  it('and the sentence that stands for them speaks of the lawyer who can look', () => {
    expect(once).toContain(closings.at(-1));
  });

  it.each(saysTheRule)('%s says its rule itself', (code) => {
    expect(reasons[code]).toMatch(
      { es: /[Ll]a regla|no necesita el TPS/, en: /[Tt]he rule|does not need TPS/ }[locale],
    );
  });
});

describe.each(locales)('what the sheet leaves out because it stands beside it (%s)', (locale) => {
  const { reasons, saysTheOutcome } = messages[locale].result;

  it.each(saysTheOutcome)('%s', (ending) => {
    expect(ending).toMatch({ es: /abogado/, en: /lawyer/ }[locale]);
    const ended = Object.values(reasons).filter((text) => text.endsWith(` ${ending}`));
    expect(ended.length).toBeGreaterThan(0);
    for (const text of ended) expect(text.replace(` ${ending}`, '').length).toBeGreaterThan(30);
  });

  it.each(saysTheAnswer)('%s begins with the answer alone, and says more', (code) => {
    const says = {
      es: /^(?:Viaje \{trip\}\. )?Según las? respuestas?, /,
      en: /^(?:Trip \{trip\}\. )?The answers? says?/,
    };
    const left = withoutAnswer(reasons[code]);
    expect(reasons[code]).toMatch(says[locale]);
    expect(left).not.toMatch(says[locale]);
    expect(left.includes('{trip}')).toBe(reasons[code].includes('{trip}'));
    expect(left.length).toBeGreaterThan(30);
    // One sentence less, and nothing that is not a day already beside it.
    expect(left.split('. ').length).toBe(reasons[code].split('. ').length - 1);
  });
});

describe('an address on paper', () => {
  it.each([
    ['https://www.ecfr.gov/current/title-8/section-244.2', 'ecfr.gov/current/title-8/section-244.2'],
    ['https://www.immigrationlawhelp.org/', 'immigrationlawhelp.org'],
    [
      'https://www.federalregister.gov/documents/2023/10/03/2023-21865/extension-and-redesignation',
      'federalregister.gov/d/2023-21865',
    ],
    [
      'https://www.govinfo.gov/content/pkg/FR-2025-01-17/html/2025-00769.htm',
      'federalregister.gov/d/2025-00769',
    ],
  ])('%s', (url, address) => expect(paperAddress(url)).toBe(address));
});
