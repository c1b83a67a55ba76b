import { describe, expect, it } from 'vitest';
import { formatDay } from '../../lib/content/days';
import { besideEntries as besideEn } from '../../lib/content/en/beside-entries';
import { entries as entriesEn } from '../../lib/content/en/entries';
import { law as lawEn } from '../../lib/content/en/law';
import { besideEntries as besideEs } from '../../lib/content/es/beside-entries';
import { entries as entriesEs } from '../../lib/content/es/entries';
import { law as lawEs } from '../../lib/content/es/law';
import { type Locale, locales } from '../../lib/content/locales';
import { months } from '../../lib/content/months';
import { type Day, dayOf } from '../../lib/day';
import { type EntryId, entriesOf } from '../../lib/law/entries';
import { register } from '../../lib/law/register';
import record from '../law/record.json';
import { holes } from './words';

const entries = { es: { ...besideEs, ...entriesEs }, en: { ...besideEn, ...entriesEn } };
const law = { es: lawEs, en: lawEn };
const acts = entriesOf(register);

/** Every string in a tree of messages, by its path. */
function strings(tree: unknown, path = ''): [string, string][] {
  if (typeof tree === 'string') return [[path, tree]];
  if (tree === null || typeof tree !== 'object') return [[path, '']];
  return Object.entries(tree).flatMap(([key, value]) => strings(value, `${path}/${key}`));
}

const all: Record<Locale, [string, string][]> = {
  es: [...strings(entries.es, 'entries'), ...strings(law.es, 'law')],
  en: [...strings(entries.en, 'entries'), ...strings(law.en, 'law')],
};

const names: Record<Locale, string> = { es: months.es.join('|'), en: months.en.join('|') };
const wholeDay: Record<Locale, RegExp> = {
  es: new RegExp(`(?<date>\\d{1,2}) de (?<month>${names.es}) de (?<year>\\d{4})`, 'g'),
  en: new RegExp(`(?<month>${names.en}) (?<date>\\d{1,2}), (?<year>\\d{4})`, 'g'),
};
const partDay: Record<Locale, RegExp> = {
  es: new RegExp(`\\d{1,2} de (${names.es})(?! de \\d{4})`),
  en: new RegExp(`(${names.en}) (?!\\d{4})\\d{1,2}(?!\\d*, \\d{4})`),
};

/** The days that a text names, in the order in which it names them. */
function daysIn(text: string, locale: Locale): Day[] {
  return [...text.matchAll(wholeDay[locale])].map(({ groups }) => {
    const { date, month, year } = groups as { date: string; month: string; year: string };
    return dayOf(Number(year), months[locale].indexOf(month) + 1, Number(date));
  });
}

/** Every day written in the register or in the machine-readable record. */
const recorded = new Set(JSON.stringify([register, record]).match(/\d{4}-\d{2}-\d{2}/g));

/** Days that only the written record gives: what was read of it says so beside each. */
const writtenRecordOnly = new Set([
  // The copy of Congress's page on H.R. 3310 that was seen.
  '2026-04-10',
  // The earthquakes after which people asked for a designation.
  '2026-06-24',
]);

const banned: Record<Locale, readonly RegExp[]> = {
  es: [
    /elegib/i,
    /califica/i,
    /\baplic/i,
    /\bsomet/i,
    /felon/i,
    /pr[oó]rroga/i,
    /libertad condicional/i,
    /garantiz/i,
    /\b(nosotros|nuestr[oa]s?|encontramos|debe(ría)?|usted puede pedir)\b/i,
    /\b(lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b/i,
  ],
  en: [
    /eligib/i,
    /qualif/i,
    /\bshould\b/i,
    /guarantee/i,
    /you must file/i,
    /\b(we|our|you can ask)\b/i,
    /\b(mon|tues|wednes|thurs|fri|satur|sun)day\b/i,
  ],
};
const numericDate = /\d{1,2}\/\d{1,2}|\d{4}-\d{2}-\d{2}/;

describe('the words of the law', () => {
  it('has words for every act on record, and for no other', () => {
    const ids = acts.map((act) => act.id).sort();
    for (const locale of locales) expect(Object.keys(entries[locale]).sort()).toEqual(ids);
    // The result page carries the words of acts that bear on a designation, and of no others.
    const bearing = acts.filter(({ bears }) => bears.length > 0).map(({ id }) => id);
    expect(Object.keys(entriesEs).sort()).toEqual(bearing.sort());
  });

  it('says the same things in both languages, with the same holes and the same days', () => {
    expect(all.es.map(([path]) => path)).toEqual(all.en.map(([path]) => path));
    all.es.forEach(([path, es], at) => {
      const en = all.en[at]?.[1] ?? '';
      expect(holes(es), path).toEqual(holes(en));
      expect(daysIn(es, 'es').sort(), path).toEqual(daysIn(en, 'en').sort());
    });
  });

  it.each(locales)('leaves nothing empty (%s)', (locale) => {
    const empty = all[locale].filter(([, text]) => text.trim() === '').map(([path]) => path);
    expect(empty).toEqual([
      'law/designation/ve-2023/dateNote',
      'law/programs/words/bill-2019/notCovered',
      'law/programs/words/bill-2025/notCovered',
    ]);
  });

  it.each(locales)('uses no banned word (%s)', (locale) => {
    for (const [path, text] of all[locale]) {
      for (const word of banned[locale]) expect(text, path).not.toMatch(word);
      expect(text, path).not.toMatch(/!/);
    }
  });

  it.each(locales)('writes days in letters and whole (%s)', (locale) => {
    for (const [path, text] of all[locale]) {
      expect(text, path).not.toMatch(numericDate);
      expect(text, path).not.toMatch(partDay[locale]);
    }
  });

  it.each(locales)('names only days that are on record (%s)', (locale) => {
    let named = 0;
    for (const [path, text] of all[locale]) {
      for (const of of daysIn(text, locale)) {
        named++;
        expect(recorded.has(of) || writtenRecordOnly.has(of), `${path}: ${of}`).toBe(true);
      }
    }
    expect(named).toBeGreaterThan(60);
  });

  it.each(locales)('keeps the words of an act short (%s)', (locale) => {
    for (const [id, { title, does }] of Object.entries(entries[locale])) {
      expect(title.length, id).toBeLessThanOrEqual(110);
      expect(does.length, id).toBeLessThanOrEqual(220);
    }
  });

  it.each(locales)('says where an act is not confirmed (%s)', (locale) => {
    const hedge = { es: /Según|[Nn]o (está )?confirmado/, en: /According to|[Nn]ot confirmed/ }[locale];
    const unsure = acts.filter(
      (act) => act.confidence !== 'confirmed' || act.effectConfidence || act.effectConfidenceOn,
    );
    expect(unsure.length).toBeGreaterThan(20);
    for (const act of unsure) expect(entries[locale][act.id].does, act.id).toMatch(hedge);
  });

  it.each(locales)('never lets an order that was stayed read as if it held (%s)', (locale) => {
    const gaveBack = acts.filter((act) =>
      act.effects.some((effect) => 'force' in effect && effect.force === 'by-court-order'),
    );
    expect(gaveBack.map((act) => act.id)).toEqual(['ndcal-2025-03-31', 'ndcal-2025-09-05']);
    for (const act of gaveBack) {
      const undoers = acts.filter((later) => later.undoes?.includes(act.id as EntryId));
      expect(undoers.length, act.id).toBeGreaterThan(0);
      for (const { knownFrom } of undoers) {
        expect(entries[locale][act.id].does, act.id).toContain(formatDay(knownFrom, locale));
      }
    }
  });
});
