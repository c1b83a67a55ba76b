import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay, formatSpan } from '../../lib/content/days';
import { fill, holes } from '../../lib/content/fill';
import { messages as shared } from '../../lib/content/index';
import { type Locale, locales } from '../../lib/content/locales';
import { readingMessages } from '../../lib/content/reading';
import { day, isDay } from '../../lib/day';
import type { Answers } from '../../lib/interview/answers';
import { factsFrom } from '../../lib/interview/facts-from';
import { questions } from '../../lib/interview/questions/index';
import { replay } from '../../lib/interview/replay';
import { entriesOf } from '../../lib/law/entries';
import { register } from '../../lib/law/register';
import { determine } from '../../lib/rules/determine';
import { type Facts, type FactsInput, factsSchema } from '../../lib/rules/facts';
import type { Finding } from '../../lib/rules/finding';
import { type ReasonCode, reasonCodes } from '../../lib/rules/reasons';
import { programOn } from '../../lib/rules/standing';

/** All words of a language, those of the pages for reading only included. */
const messages = {
  es: { ...shared.es, ...readingMessages.es },
  en: { ...shared.en, ...readingMessages.en },
};

/** Every string in a tree of messages, by its path. */
function strings(tree: unknown, path = ''): [string, string][] {
  if (typeof tree === 'string') return [[path, tree]];
  return Object.entries(tree as object).flatMap(([key, value]) =>
    strings(value, path ? `${path}.${key}` : key),
  );
}

const all: Record<Locale, [string, string][]> = { es: strings(messages.es), en: strings(messages.en) };
const at = (locale: Locale, path: string) => all[locale].find(([name]) => name === path)?.[1];

describe('both languages say the same', () => {
  it('under the same keys', () => {
    expect(all.es.map(([path]) => path)).toEqual(all.en.map(([path]) => path));
  });

  it('with the same holes', () => {
    for (const [path, text] of all.es) expect(holes(at('en', path) ?? ''), path).toEqual(holes(text));
  });

  it('and leave nothing empty but what may be', () => {
    const mayBe = /^questions\.\w+\.(hint|none)$/;
    for (const locale of locales) {
      const empty = all[locale].filter(([path, text]) => text.trim() === '' && !mayBe.test(path));
      expect(empty, locale).toEqual([]);
    }
    for (const [path, text] of all.es) expect(at('en', path) === '', path).toBe(text === '');
  });

  it('and Spanish is at most 1.35 times as long', () => {
    const length = (locale: Locale) => all[locale].reduce((sum, [, text]) => sum + text.length, 0);
    expect(length('es')).toBeLessThanOrEqual(1.35 * length('en'));
  });

  it('and lead to the same addresses and numbers', () => {
    const { es, en } = messages;
    expect(es.help.links.map(({ href }) => href)).toEqual(en.help.links.map(({ href }) => href));
    expect(es.help.phones.map(({ number }) => number)).toEqual(en.help.phones.map(({ number }) => number));
  });
});

/** The holes that the pages fill, by path; everywhere else there is none. */
const filled: Record<string, string[]> = {
  'site.checked': ['day'],
  'site.stale': ['day'],
  'check.tab.question': ['step'],
  'check.step': ['number'],
  'check.onDay': ['day'],
  'check.betweenDays': ['from', 'to'],
  'check.trip.heading': ['number'],
  'check.trip.removed': ['number'],
  'check.review.changeWhat': ['what'],
  'result.asOf': ['day'],
  'result.asOfToday': ['checked', 'day'],
  'result.knownOn': ['day'],
  'result.designationTitle': ['designation'],
  'result.standing.announced': ['day', 'effective'],
  'result.standing.inForce': ['from', 'to'],
  'result.standing.byCourt': ['day', 'entry'],
  'result.standing.ended': ['day'],
  'result.standing.notKnown': ['checked'],
  'result.standing.accountEnded': ['day', 'entry'],
  'result.standing.accountCourt': ['day', 'entry'],
  'result.standing.windowFirst': ['from', 'to'],
  'result.standing.windowAgain': ['from', 'to'],
  'result.standing.windowByCourt': ['from', 'to'],
  'result.standing.asLastChecked': ['checked'],
  'result.standing.undone': ['by', 'day', 'entry'],
  'result.standing.decidedBy': ['day', 'entry'],
  'result.standing.dates': ['presence', 'residence'],
  'result.besideState.running': ['to'],
  'result.besideState.over': ['to'],
  'result.otherDay.viewing': ['day'],
  'result.version': ['checked', 'version'],
};
const ofRules = ['from', 'presence', 'residence', 'to'];

const mayHold = (path: string): string[] => {
  if (path.startsWith('start.today.')) return ['checked'];
  if (path.startsWith('result.headline.then.')) return ['day'];
  if (/^result\.rules\..*\.says$/.test(path)) return ofRules;
  return filled[path] ?? [];
};

describe('every hole is one that is filled', () => {
  it.each(locales)('on the pages: %s', (locale) => {
    for (const [path, text] of all[locale]) {
      if (path.startsWith('result.reasons.')) continue;
      expect(mayHold(path), `${path}: ${text}`).toEqual(expect.arrayContaining(holes(text)));
    }
  });
});

/** Facts and a day for each reason; the day is the last check where none is given. */
const trip = {
  left: '2024-05-02',
  returned: '2024-05-12',
  reason: 'family',
  permit: 'none',
  inspected: true,
  heldTps: false,
} as const;
const never: FactsInput = { tpsHistory: [] };
const late = (kind: 'parole' | 'family', ended?: string): FactsInput => ({
  ...never,
  lateConditions: { 've-2021': [ended === undefined ? { kind } : { kind, ended }] },
});
const filed = (receivedOn: string): FactsInput => ({
  tpsHistory: ['pending'],
  tpsDesignations: ['ve-2021', 've-2023'],
  filings: { 've-2021': { receivedOn }, 've-2023': { receivedOn } },
});
const papers = (endDate: string, receivedOn?: string): FactsInput => ({
  tpsDesignations: ['ve-2023'],
  papers: receivedOn === undefined ? { endDate } : { endDate, receivedOn },
});
const held = (reRegistered?: 'all' | 'missed' | 'none-due'): FactsInput => ({
  tpsHistory: ['granted'],
  tpsDesignations: ['ve-2021'],
  ...(reRegistered && { reRegistered }),
});
const filedAfterEnd = (ended: string, receivedOn: string): FactsInput => ({
  ...filed(receivedOn),
  lateConditions: { 've-2021': [{ kind: 'parole', ended }] },
});

const cases: Partial<Record<ReasonCode, readonly [FactsInput, string?]>> = {
  'in-us': [{ inUs: true }],
  'not-in-us': [{ inUs: false }],
  'in-us-unknown': [{}],
  'status-unknown': [{ immigrationStatus: 'unsure' }],
  'born-in-us': [{ bornInUs: true }],
  'born-venezuelan': [{ nationality: 'born' }],
  naturalised: [{ nationality: 'naturalised' }],
  'nationality-unknown': [{}],
  'two-venezuelan-parents': [{ nationality: 'by-parent', parents: 'both-by-birth' }],
  'one-venezuelan-parent': [{ nationality: 'by-parent', parents: 'one-with-papers' }],
  'parents-unknown': [{ nationality: 'by-parent' }],
  'stateless-from-venezuela': [{ nationality: 'stateless', lastLivedInVenezuela: true }],
  'stateless-from-elsewhere': [{ nationality: 'stateless', lastLivedInVenezuela: false }],
  'stateless-unknown': [{ nationality: 'stateless' }],
  'other-nationality-only': [{ nationality: 'other-only' }],
  'second-nationality': [{ nationality: 'born', otherNationality: 'yes' }],
  'second-nationality-possible': [{ nationality: 'born', otherNationality: 'possible' }],
  'no-second-nationality': [{ nationality: 'born', otherNationality: 'no' }],
  'second-nationality-unknown': [{ nationality: 'born' }],
  'entered-on-other-passport': [{ otherNationality: 'yes', entryPassport: 'other' }],
  'entry-passport-unknown': [{ otherNationality: 'yes' }],
  'lived-here-in-time': [{ livedSince: '2020-01-05' }],
  'lived-here-too-late': [{ livedSince: '2024-01' }],
  'lived-here-rough': [{ livedSince: '2023' }],
  'lived-here-unknown': [{}],
  'lived-here-on-day': [{ livedOn: { 've-2023': true } }],
  'not-living-here-on-day': [{ livedOn: { 've-2023': false } }],
  'child-came-later': [{ about: 'child', livedSince: '2024-01' }],
  'child-came-unknown': [{ about: 'child' }],
  'present-since': [{ presentOn: { 've-2023': true }, absences: [] }],
  'not-present': [{ presentOn: { 've-2023': false }, absences: [] }],
  'present-then-away': [{ presentOn: { 've-2023': true }, absences: [trip] }],
  'present-absences-unknown': [{ presentOn: { 've-2023': true } }],
  'presence-unknown': [{}],
  'presence-and-trips-differ': [{ livedSince: '2020-01-05', presentOn: { 've-2023': false }, absences: [] }],
  'away-on-presence-day': [{ absences: [{ ...trip, left: '2023-09-28', returned: '2023-10-06' }] }],
  'perhaps-away-on-presence-day': [{ absences: [{ ...trip, left: '2023-09', returned: '2023-10' }] }],
  'no-absence': [{ absences: [] }],
  'absences-unknown': [{}],
  absence: [{ absences: [trip] }],
  'absence-length-unknown': [{ absences: [{ ...trip, returned: 'unsure' }] }],
  'absence-emergency-between': [
    { absences: [{ ...trip, reason: 'emergency', left: '2023-08-10', returned: '2023-08-25' }] },
  ],
  'absence-emergency-after': [{ absences: [{ ...trip, reason: 'emergency' }] }],
  'absence-reason-unknown': [{ absences: [{ ...trip, reason: 'unsure' }] }],
  'absence-ordered': [{ absences: [{ ...trip, reason: 'ordered' }] }],
  'absence-returned-uninspected': [{ absences: [{ ...trip, inspected: false }] }],
  'absence-return-unknown': [{ absences: [{ ...trip, inspected: 'unsure' }] }],
  'absence-with-tps-no-permit': [{ absences: [{ ...trip, heldTps: true }] }],
  'absence-with-tps-unknown': [{ absences: [{ ...trip, heldTps: 'unsure' }] }],
  'absence-before': [{ absences: [{ ...trip, left: '2020-05-02', returned: '2020-05-12' }] }],
  'filed-in-window': [filed('2024-01-15')],
  'filed-unknown': [{}],
  'filed-near-edge': [filed('2025-04')],
  'window-open': [never, '2021-06-01'],
  'no-late-condition': [{ ...never, lateConditions: { 've-2021': [], 've-2023': [] } }],
  'late-condition-unknown': [never],
  'filed-outside-extension': [late('parole', '2023-01-15')],
  'no-extension': [{ ...never, lateConditions: { 've-2023': [{ kind: 'parole', ended: 'still' }] } }],
  'extension-disputed': [
    { ...filed('2025-04-20'), lateConditions: { 've-2023': [{ kind: 'parole', ended: '2025-04-10' }] } },
  ],
  'late-in-time': [filedAfterEnd('2023-01-15', '2023-02-01')],
  'late-still-lasts': [filedAfterEnd('still', '2023-02-01')],
  'late-after-sixty': [filedAfterEnd('2022-10-15', '2023-02-01')],
  'late-near-sixty': [filedAfterEnd('2022-12-01', '2023-02-01')],
  'late-end-unknown': [filedAfterEnd('unsure', '2023-02-01')],
  'late-filing-day-unknown': [filedAfterEnd('2025-09-01', '2025-09')],
  'family-spouse': [{ ...late('family'), familyTps: 'spouse' }],
  'family-child': [{ ...late('family'), familyTps: 'parent', born: '2015-06' }],
  'family-child-age-unknown': [{ ...late('family'), familyTps: 'parent' }],
  'family-unknown': [late('family')],
  're-registered': [held('all')],
  're-registration-missed': [held('missed')],
  're-registration-not-asked': [held('none-due')],
  're-registration-unknown': [held()],
  'denied-or-withdrawn': [{ tpsHistory: ['denied'] }],
  'history-unknown': [{}],
  'application-pending': [{ tpsHistory: ['pending'] }],
  'two-tracks': [held('all')],
  'papers-honoured-until': [papers('2026-10-02', '2025-01-28')],
  'papers-protected-until': [papers('2026-10-02', '2025-01-28'), '2025-12-01'],
  'papers-received-unknown': [papers('2026-10-02')],
  'papers-unknown': [papers('2026-10')],
};

/** No finding carries these: the result says them by other words, as a stop or as urgent help. */
const neverCarried: readonly ReasonCode[] = ['citizen', 'resident', 'urgent'];

function findingsFor(facts: Facts, asOf: string = register.reviewed.checked): Finding[] {
  return determine(facts, register, day(asOf)).designations.flatMap(({ comparison }) =>
    comparison === null ? [] : [...comparison.facts.findings, ...comparison.filing.findings],
  );
}

/** The words of a finding as the page prints them; throws when a hole has no value. */
function print({ reason, params }: Finding, locale: Locale): string {
  const words = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'object' ? formatSpan(value, locale) : isDay(value) ? formatDay(value, locale) : value,
  ]);
  return fill(messages[locale].result.reasons[reason], Object.fromEntries(words));
}

describe('every reason can be told', () => {
  it('and every one has a case, or is never carried', () => {
    const told = [...Object.keys(cases), ...neverCarried].sort();
    expect(told).toEqual([...reasonCodes].sort());
  });

  it.each(Object.entries(cases))('%s', (code, [input, asOf]) => {
    const found = findingsFor(factsSchema.parse(input), asOf);
    expect(found.map(({ reason }) => reason)).toContain(code);
    for (const finding of found) {
      for (const locale of locales) {
        expect(Object.keys(finding.params)).toEqual(
          expect.arrayContaining(holes(messages[locale].result.reasons[finding.reason])),
        );
        expect(print(finding, locale)).not.toMatch(/[{}]|undefined|\[object/);
      }
    }
  });

  it('whatever is answered, on whatever day', () => {
    const answered = fc.record(
      Object.fromEntries(questions.map(({ id, samples }) => [id, fc.constantFrom(...samples)])),
    );
    const days = ['2021-03-09', '2022-09-20', '2024-01-20', '2025-04-20', '2025-09-20', '2026-11-21'];
    fc.assert(
      fc.property(answered, fc.constantFrom(...days), (answers, asOf) => {
        const facts = factsFrom(replay(answers as Answers).answers);
        for (const finding of findingsFor(facts, asOf)) for (const locale of locales) print(finding, locale);
      }),
      { numRuns: 150 },
    );
  });

  it('and no line that does not match is a bare no', () => {
    const last = {
      es: 'Un abogado puede ver algo que esta guía no ve.',
      en: 'A lawyer can see things that this guide does not see.',
    };
    const notMet = Object.values(cases)
      .flatMap(([input, asOf]) => findingsFor(factsSchema.parse(input), asOf))
      .filter(({ verdict }) => verdict === 'not-met');
    expect(new Set(notMet.map(({ reason }) => reason)).size).toBeGreaterThan(8);
    for (const finding of notMet) {
      for (const locale of locales) expect(print(finding, locale)).toContain(last[locale]);
    }
  });
});

describe('every choice has words', () => {
  it.each(questions.map((question) => [question.id, question] as const))('%s', (id, { choices, kind }) => {
    const shown = id === 'child_birth' ? [...choices, 'elsewhere'] : choices;
    for (const locale of locales) {
      const words = messages[locale].questions[id];
      expect(Object.keys(words.choices).sort()).toEqual([...shown].sort());
      expect(words.none !== '').toBe(kind === 'several' || kind === 'late-conditions');
    }
  });
});

/** Words that conclude, advise, promise or accuse, and the usual wrong translations. */
const banned: Record<Locale, readonly RegExp[]> = {
  es: [
    /\belegib/i,
    /\bcalific/i,
    /\baplic(a|á|o|ó|u)/i,
    /\bsomet/i,
    /\bfelon/i,
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
    const alike = /^(último|próximo|mínimo|máximo)s$/i;
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
    for (const { label, windows, endedOn, contested } of programOn(register, checked, checked)) {
      expect({ label, windows, contested }).toEqual({ label: 'ended', windows: [], contested: true });
      expect(today).toContain(formatDay(endedOn as NonNullable<typeof endedOn>, locale));
    }
    const newest = entriesOf(register)
      .filter(({ knownFrom, by }) => knownFrom <= checked && by === 'supreme-court')
      .at(-1);
    expect(today).toContain(formatDay(newest?.knownFrom as typeof checked, locale));
  });

  it.each(locales)('and names in tabs and history tell nothing: %s', (locale) => {
    const { site, check, help, privacy } = messages[locale];
    const shown = [
      site.name,
      ...Object.values(check.tab),
      help.title,
      privacy.title,
      messages[locale].result.sheetTitle,
    ];
    for (const name of shown) expect(name).not.toMatch(/TPS|Venez|deport|asil|asyl/i);
  });
});
