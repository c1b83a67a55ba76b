import { describe, expect, it } from 'vitest';
import { type Locale, locales } from '../../lib/content/locales';
import { measure, sentencesOf, syllablesEn, syllablesEs, wordsOf } from './measures';
import { screens } from './screens';

/** Screens that are let off, each with its reason. */
const letOff: Record<Locale, Record<string, string>> = {
  es: {},
  en: {
    'headlines now': 'One sentence each, and two of its nine words are "Venezuela" and "TPS".',
    'headlines of another day': 'As above.',
    'headlines of each': 'As above; the name of a designation is three words, a day three more.',
  },
};

describe('the measures', () => {
  it('count Spanish syllables', () => {
    const counted: Record<string, number> = {
      residencia: 4,
      Venezuela: 4,
      país: 2,
      día: 2,
      ahora: 3,
      aquí: 2,
      guía: 2,
      pregunta: 3,
      ley: 1,
      y: 1,
      continua: 3,
      cónyuge: 3,
      averigüe: 4,
      leer: 2,
      tarea: 3,
      oír: 2,
      TPS: 3,
      '2023': 2,
      'I-821': 4,
    };
    for (const [word, count] of Object.entries(counted)) expect(syllablesEs(word), word).toBe(count);
  });

  it('count English syllables', () => {
    const counted: Record<string, number> = {
      rule: 1,
      residence: 3,
      asked: 1,
      needed: 2,
      changes: 2,
      times: 1,
      people: 2,
      period: 3,
      nationality: 5,
      January: 4,
      guide: 1,
      lawyer: 2,
      the: 1,
      I: 1,
      TPS: 3,
    };
    for (const [word, count] of Object.entries(counted)) expect(syllablesEn(word), word).toBe(count);
  });

  it('call an office sentence hard', () => {
    const es = 'La determinación administrativa correspondiente imposibilita reconsideraciones ulteriores.';
    const en = 'The corresponding administrative determination precludes subsequent reconsideration.';
    expect(measure([es], 'es')).toBeLessThan(0);
    expect(measure([en], 'en')).toBeGreaterThan(15);
  });
});

describe('the words can be read', () => {
  it.each(screens('es'))('in Spanish at INFLESZ 65 or more: %s', (name, blocks) => {
    const ease = measure(blocks, 'es');
    if (letOff.es[name]) expect(ease).toBeLessThan(65);
    else expect(ease).toBeGreaterThanOrEqual(65);
  });

  it.each(screens('en'))('in English at grade 8 or less: %s', (name, blocks) => {
    const grade = measure(blocks, 'en');
    if (letOff.en[name]) expect(grade).toBeGreaterThan(8);
    else expect(grade).toBeLessThanOrEqual(8);
  });

  it.each(locales)('at twenty words a sentence at most: %s', (locale) => {
    const long = screens(locale)
      .flatMap(([name, blocks]) => sentencesOf(blocks).map((sentence) => `${name}: ${sentence}`))
      .filter((sentence) => wordsOf(sentence.replace(/^.*?: /, '')).length > 20);
    expect(long.join('\n')).toBe('');
  });

  it('and most of them are easier still', () => {
    const mean = (locale: Locale) => {
      const all = screens(locale).map(([, blocks]) => measure(blocks, locale));
      return all.reduce((sum, one) => sum + one, 0) / all.length;
    };
    expect(mean('es')).toBeGreaterThanOrEqual(70);
    expect(mean('en')).toBeLessThanOrEqual(6);
  });
});
