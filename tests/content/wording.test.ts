import { describe, expect, it } from 'vitest';
import { formatDay } from '../../lib/content/days';
import { type Locale, locales } from '../../lib/content/locales';
import { entriesOf } from '../../lib/law/entries';
import { register } from '../../lib/law/register';
import { programOn } from '../../lib/rules/standing';
import { all, messages, strings } from './words';

/** Words that conclude, advise, promise or accuse, and the usual wrong translations. */
const banned: Record<Locale, readonly RegExp[]> = {
  es: [
    /\belegib/i,
    /\bcalific/i,
    /\baplic(a|á|o|ó|u)/i,
    /\bsomet/i,
    /\bfelon[ií]/i,
    /(?<!con )\bprórroga/i,
    /libertad condicional/i,
    /\btienen? derecho/i,
    /\bgarantiz/i,
    /\bdebería/i,
    /\busted debe\b/i,
    /\banónim/i,
    /100 ?%/,
    /no deja rastro/i,
    /\bilegal/i,
    /\bdelincuente/i,
    /\b(estatuto|barra)\b/i,
    /\bno (viaje|salga|presente|firme|pida|se inscriba)\b/i,
    /\b(solicite|inscríbase|reinscríbase|presente|pida|viaje usted|salga) (el|la|su|un|una|ahora|ya)\b/i,
    /[¡!]/,
  ],
  en: [
    /\beligib/i,
    /\bqualif/i,
    /\bshould\b/i,
    /\bguarantee/i,
    /you (may|might|could) be able/i,
    /\banonymous/i,
    /100 ?%/,
    /no trace/i,
    /\billegal/i,
    /\balien/i,
    /\bentitled\b/i,
    /\b(do not|don’t) (travel|leave|file|apply|sign|register)\b/i,
    /\b(file|apply|travel|register) (now|today|soon)\b/i,
    /!/,
  ],
};

describe('the words compare and never conclude', () => {
  it.each(locales)('%s', (locale) => {
    const found = all[locale].flatMap(([path, text]) =>
      banned[locale].filter((word) => word.test(text)).map((word) => `${path} ${word}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  it('with four outcomes', () => {
    const { now, past } = messages.es.result.outcomes;
    expect(Object.values(now).sort()).toEqual([
      'Coincide con la regla',
      'Falta un dato',
      'Información',
      'No coincide con la regla',
      'Un abogado tiene que revisar esto',
    ]);
    expect(past['does-not-match']).toBe('No coincidía con la regla');
    expect(past.matches).toBe('Coincidía con la regla');
    expect(messages.en.result.outcomes.past.matches).toBe('Matched the rule');
  });

  it('and say what this is not, in one sentence', () => {
    expect(messages.en.site.notAdvice).toBe('This guide is not a substitute for the advice of an attorney.');
    expect(messages.es.site.notAdvice).toBe('Esta guía no sustituye el consejo de un abogado.');
  });

  it('and say "we" only of what is done with data', () => {
    const data = { es: /^(guardamos|enviamos|pedimos)$/i, en: /^we do not (save|send|ask)$/i };
    const alike = /^(último|próximo|mínimo|máximo|gramo)s$/i;
    for (const [path, text] of all.es) {
      expect(text, path).not.toMatch(/\b(nosotros|nuestr[oa]s?|nos)\b/i);
      for (const [word] of text.matchAll(/(?<!\p{L})\p{L}+[aei]mos(?!\p{L})/giu)) {
        if (!alike.test(word)) expect(word, path).toMatch(data.es);
      }
    }
    for (const [path, text] of all.en) {
      expect(text, path).not.toMatch(/\b(our|us|ours)\b/);
      for (const [phrase] of text.matchAll(/\bwe\b( \S+){0,3}/gi)) {
        expect(phrase.replace(/[.,]$/, '').split(' ').slice(0, 4).join(' '), path).toMatch(data.en);
      }
    }
  });
});

describe('the start page', () => {
  it.each(locales)('says what TPS is before it uses the letters: %s', (locale) => {
    const { title, lead, ...rest } = messages[locale].start;
    const text = [title, lead, ...strings(rest).map(([, one]) => one)].join(' ');
    const whole =
      locale === 'es' ? 'Estatus de Protección Temporal (TPS)' : 'Temporary Protected Status (TPS)';
    expect(text.indexOf(whole)).toBeGreaterThanOrEqual(0);
    expect(text.indexOf('TPS')).toBe(text.indexOf(whole) + whole.indexOf('TPS'));
    expect(messages[locale].site.tagline).toContain(whole);
  });

  it.each(locales)('tells what the record says on the day of the last check: %s', (locale) => {
    const { checked } = register.reviewed;
    const today = messages[locale].start.today.join(' ');
    const standings = programOn(register, checked, checked);
    // The lawsuit that the page tells of is about the end of 2023.
    expect(standings.map(({ contested }) => contested)).toEqual([false, true]);
    for (const { label, windows, endedOn } of standings) {
      expect({ label, windows }).toEqual({ label: 'ended', windows: [] });
      expect(today).toContain(formatDay(endedOn as NonNullable<typeof endedOn>, locale));
    }
    const newest = entriesOf(register)
      .filter(({ knownFrom, by }) => knownFrom <= checked && by === 'supreme-court')
      .at(-1);
    expect(today).toContain(formatDay(newest?.knownFrom as typeof checked, locale));
  });

  it.each(locales)('names that day, because a page kept for weeks has no today: %s', (locale) => {
    const { todayTitle, today } = messages[locale].start;
    expect(today[0]).toContain('{checked}');
    for (const said of [todayTitle, ...today]) expect(said).not.toMatch(/\b(hoy|today|now|ahora)\b/i);
  });

  it.each(locales)('and names in tabs and history tell nothing: %s', (locale) => {
    const { site, check, help, privacy, checklist } = messages[locale];
    const shown = [
      site.name,
      ...Object.values(check.tab),
      help.title,
      privacy.title,
      checklist.title,
      site.paper,
      messages[locale].result.sheetTitle,
    ];
    for (const name of shown) expect(name).not.toMatch(/TPS|Venez|deport|asil|asyl/i);
  });
});
