/** Invariant I13 and ruling 3: what the views say of the program, on every day on which it turns. */
import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../lib/content/locales';
import { type ProgramState, programPhrases } from '../../lib/content/program-phrases';
import { drawn, looks, oneOfEach, printed, type Shown, said } from './program-views';
import { messages } from './words';

/** A template as it is found in a text: a hole holds a few words, the name of a designation nothing else. */
function pattern(template: string, whole = false): RegExp {
  const literal = template.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
  const holes = literal
    .replaceAll('{designation}', 'TPS Venezuela 20\\d\\d')
    .replace(/\{(day|from|to|checked)\}/g, '(\\d+ de \\S+ de \\d+|[A-Z]\\w+ \\d+, \\d+)')
    .replace(/\{\w+\}/g, '.+?')
    // Before its end a sentence may say that it is from reports.
    .replace(/\\\.$/, '(\\.| \\()');
  // A label stands alone, in a sentence of its own or behind a name.
  return new RegExp(whole ? `(^|[·:] )${holes}( \\(PRG|\\.?$)` : holes, 'i');
}

type Phrase = { readonly id: string; readonly is: RegExp };

/** Every phrase about the program and every way to tell a comparison, by its key. */
function phrasesOf(locale: Locale): readonly Phrase[] {
  const { labels, standing, headline, headlineEach, outcomes, groupSummary } = messages[locale].result;
  const { whatHappened, reported, ...sentences } = standing;
  const all = (at: string, of: Readonly<Record<string, string>>, whole = false) =>
    Object.entries(of).map(([key, text]) => ({ id: `${at}.${key}`, is: pattern(text, whole) }));
  const moments = (['now', 'then'] as const).flatMap((moment) => {
    const { on, ...each } = headlineEach[moment];
    return [...all(`headline.${moment}`, headline[moment]), ...all(`headline.${moment}`, each)];
  });
  const tenses = (['now', 'past'] as const).flatMap((tense) => {
    const own = (of: Readonly<Record<'matches' | 'does-not-match', string>>) =>
      [of.matches, of['does-not-match']].map((text) => ({ id: `compares.${tense}`, is: pattern(text) }));
    return [...own(outcomes[tense]), ...own(groupSummary[tense])];
  });
  return [...all('label', labels, true), ...all('standing', sentences), ...moments, ...tenses];
}

const phrases = { es: phrasesOf('es'), en: phrasesOf('en') };

/** What the list allows where designations stand so; an announced one has no label of its own. */
function allowedFor({ states, contested, isToday }: Shown): ReadonlySet<string> {
  return new Set(
    states.flatMap((state) => [
      `label.${state === 'announced' ? 'not-yet-designated' : state}`,
      `headline.${isToday ? 'now' : 'then'}.${state}`,
      `compares.${isToday ? programPhrases[state].compares : 'past'}`,
      ...[...programPhrases[state].standing, ...(contested ? programPhrases[state].contested : [])].map(
        (key) => `standing.${key}`,
      ),
    ]),
  );
}

/** What sounds like a program that is open, or a comparison with one, in the present. */
const positive: Readonly<Record<Locale, readonly RegExp[]>> = {
  es: [
    /(?<!no )coincide con la regla/i,
    /está abiert|(?<!no )hay (una )?(re)?inscripción abierta/i,
    /(Inscripción inicial|Reinscripción) abierta/,
    /En vigor(, según|, sin|:| por la orden)|20\d\d está en vigor/,
    /Hoy el TPS|usted puede (re)?inscribirse|sigue por la orden/i,
  ],
  en: [
    /matches the rule/i,
    /(?<!no )(first |re-)?registration (for .{0,30}|that )?is open/i,
    /(First registration|Re-registration) open/,
    /In force(,| because)|TPS is in force/,
    /TPS goes on|you can (re-)?register/i,
  ],
};
/** In the present of today's view whatever the day looked at held. */
const present: Readonly<Record<Locale, readonly RegExp[]>> = {
  es: [/(?<!no )coincide con la regla/i, /\bhoy (está|hay|el|no|nadie)\b/i],
  en: [/matches the rule/i, /\btoday (there|no one|TPS|Venezuela|first)\b/i],
};
const open: readonly ProgramState[] = [
  'open-for-first-registration',
  're-registration-only',
  'in-force-no-window',
  'restored-by-court-order',
];

const shown: readonly Shown[] = [
  ...looks.flatMap((look, at) => [...said(look, 'es', at), ...said(look, 'en', at + 1)]),
  ...oneOfEach(looks).flatMap((look, at) => [
    ...printed(look, 'es', at),
    ...printed(look, 'en', at + 5),
    ...drawn(look, at % 2 === 0 ? 'es' : 'en', at),
  ]),
];
const found = shown.map((one) => ({
  one,
  ids: new Set(
    phrases[one.locale].filter(({ is }) => one.texts.some((text) => is.test(text))).map(({ id }) => id),
  ),
}));

test('the walk sees every state, today and on another day', () => {
  const seen = new Set(shown.flatMap(({ states, isToday }) => states.map((state) => `${state} ${isToday}`)));
  for (const state of Object.keys(programPhrases)) {
    expect([...seen], state).toEqual(expect.arrayContaining([`${state} true`, `${state} false`]));
  }
});

test('with a check that is too old, or a clock before it, nothing is known of the program', () => {
  const withheld = shown.filter((one) => one.withheld);
  expect(withheld.length).toBeGreaterThan(1000);
  expect(new Set(withheld.flatMap(({ states }) => states))).toEqual(new Set(['not-known-after-check']));
});

describe('the list of phrases', () => {
  test('holds every phrase that a view shows, by how the program stands there', () => {
    const outside = found.flatMap(({ one, ids }) => {
      const allowed = allowedFor(one);
      return [...ids].filter((id) => !allowed.has(id)).map((id) => `${one.name}, ${one.locale}: ${id}`);
    });
    expect(outside).toEqual([]);
  });

  test('holds no phrase that no view shows', () => {
    const dead = Object.entries(programPhrases).flatMap(([state, { standing, contested }]) =>
      [...standing, ...contested].flatMap((key) => {
        const said = ({ one, ids }: (typeof found)[number]) =>
          one.states.every((is) => is === state) && ids.has(`standing.${key}`);
        return found.some(said) ? [] : [`${state}: ${key}`];
      }),
    );
    expect(dead).toEqual([]);
  });
});

describe.each(locales)('in %s', (locale) => {
  const views = shown.filter((one) => one.locale === locale);
  const texts = (banned: readonly RegExp[], of: readonly Shown[]) =>
    of.flatMap(({ name, texts }) =>
      texts.flatMap((text) =>
        banned.flatMap((is) => {
          const at = text.search(is);
          return at < 0 ? [] : [`${name}: ${text.slice(Math.max(0, at - 30), at + 60)}`];
        }),
      ),
    );

  test('with the gate not open no view holds a positive phrase', () => {
    const closed = views.filter(({ states }) => !states.some((state) => open.includes(state)));
    expect(closed.length).toBeGreaterThan(500);
    expect(texts(positive[locale], closed)).toEqual([]);
  });

  test('another day is never told as today, nor a comparison with it in the present', () => {
    expect(
      texts(
        present[locale],
        views.filter(({ isToday }) => !isToday),
      ),
    ).toEqual([]);
  });

  test('where the gate is open the words are there to be found', () => {
    const ajar = views.filter(
      ({ states, isToday }) => isToday && states.every((state) => open.includes(state)),
    );
    for (const is of positive[locale].slice(0, 4)) expect(texts([is], ajar), String(is)).not.toEqual([]);
  });
});
