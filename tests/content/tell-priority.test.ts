/** Why somebody has a tag, in words: every reason that the engine can give has some, in both languages. */
import { describe, expect, it, test } from 'vitest';
import { redFlags as english } from '../../lib/content/en/red-flags';
import { redFlags as spanish } from '../../lib/content/es/red-flags';
import { locales } from '../../lib/content/locales';
import { tellBecause } from '../../lib/content/tell-priority';
import type { Because } from '../../lib/triage/priority';
import { redFlags } from '../../lib/triage/red-flags';

test('the 35 flags have words, in the order of the record, and no others do', () => {
  const ids = redFlags.map(({ id }) => id);
  expect(ids).toHaveLength(35);
  expect(Object.keys(spanish)).toEqual(ids);
  expect(Object.keys(english)).toEqual(ids);
});

const sentences = {
  es: [
    'Señal marcada: caso penal abierto',
    'Tiene una audiencia en los próximos 30 días',
    'INA-05 · Regreso sin permiso: un abogado tiene que revisar esto',
    'Falta: el día en que llegó para vivir aquí (sello, I-94, boleto)',
    'Tiene la ciudadanía de Estados Unidos: no hay nada que comparar',
  ],
  en: [
    'Flag marked: open criminal case',
    'Has a court hearing in the next 30 days',
    'INA-05 · Return without permission: a lawyer needs to look at this',
    'Missing: the day of arrival to live here (stamp, I-94, ticket)',
    'Is a U.S. citizen: nothing is compared',
  ],
};

describe.each(locales)('reasons are sentences: %s', (locale) => {
  it('of flags, rules and facts that are missing', () => {
    const told = [
      tellBecause({ flag: 'open_case' }, locale),
      tellBecause({ urgent: 'hearing' }, locale),
      tellBecause({ rule: 'INA-05', outcome: 'lawyer' }, locale),
      tellBecause({ missing: 'livedSince' }, locale),
      tellBecause({ stop: 'citizen' }, locale),
    ];
    expect(told).toEqual(sentences[locale]);
  });

  it('and what only another version knows stands by its own name', () => {
    const others: Because[] = [
      ...[{ flag: 'later_flag' }, { urgent: 'later-urgent' }, { rule: 'NEW-01', outcome: 'lawyer' }],
      ...[{ missing: 'laterFact' }, { stop: 'later-stop' }],
    ] as never[];
    for (const because of others) {
      const [, name] = Object.entries(because)[0] as [string, string];
      expect(tellBecause(because, locale)).toContain(name);
    }
  });

  it('and a rule of a program that ended is told in the past', () => {
    const rule = { rule: 'CR-01', outcome: 'does-not-match' } as const;
    const [past, now] = [tellBecause(rule, locale), tellBecause(rule, locale, 'now')];
    expect(past).toMatch(/no coincidía|did not match/);
    expect(now).toMatch(/no coincide|does not match/);
  });
});
