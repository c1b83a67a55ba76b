import { describe, expect, it } from 'vitest';
import { formatDay } from '../../lib/content/days';
import { messages as shared } from '../../lib/content/index';
import { type Locale, locales } from '../../lib/content/locales';
import type { Messages, ReadingMessages } from '../../lib/content/messages';
import { readingMessages } from '../../lib/content/reading';
import { day } from '../../lib/day';
import { questions } from '../../lib/interview/questions/index';
import { reasonCodes } from '../../lib/rules/reasons';
import { ruleIds } from '../../lib/rules/rule-ids';

/** All words of a language, those of the pages for reading only included. */
const messages = {
  es: { ...shared.es, ...readingMessages.es },
  en: { ...shared.en, ...readingMessages.en },
};

// No maintained package measures Spanish, so both measures are written out here: Szigriszt-Pazos on the
// INFLESZ scale for Spanish, Flesch-Kincaid grade for English. Names and legal terms are not taken out.

/** A number is taken in at a glance, so it counts as a word of two syllables; a code is read sign by sign. */
const asSpoken = (word: string): number | null => {
  if (/^\p{N}+$/u.test(word)) return 2;
  const signs = word.replace(/[^\p{L}\p{N}]/gu, '').length;
  return /\p{N}/u.test(word) || (/^\p{Lu}{2,6}$/u.test(word) && word.length > 1) ? signs : null;
};

/** Vowel groups, split where two strong vowels meet or the accent falls on a weak one. */
function syllablesEs(word: string): number {
  const spoken = asSpoken(word);
  if (spoken !== null) return spoken;
  const sounds = word
    .toLowerCase()
    .replace(/qu/g, 'k')
    .replace(/gu(?=[eiéí])/g, 'g')
    .replace(/y$/, 'i');
  let count = 0;
  for (const [group] of sounds.matchAll(/[aeiouáéíóúü]+/g)) {
    count++;
    for (let i = 1; i < group.length; i++) {
      const pair = group.slice(i - 1, i + 1);
      if (/[aeoáéó]{2}|[íú][aeoáéó]|[aeoáéó][íú]/.test(pair)) count++;
    }
  }
  return Math.max(1, count);
}

/** Vowel groups without silent endings, with the usual places where two vowels are two syllables. */
function syllablesEn(word: string): number {
  const spoken = asSpoken(word);
  if (spoken !== null) return spoken;
  let sounds = word.toLowerCase().replace(/[’']s?$/, '');
  if (/[^aeiouytd]ed$/.test(sounds)) sounds = sounds.slice(0, -2);
  else if (/[^aeiouyszxcg]es$/.test(sounds) && !/[cs]hes$/.test(sounds)) sounds = sounds.slice(0, -2);
  else if (/e$/.test(sounds) && !/[^aeiouy]le$/.test(sounds)) sounds = sounds.slice(0, -1);
  sounds = sounds.replace(/^y/, '').replace(/people/, 'peple');
  const groups = sounds.match(/[aeiouy]+/g)?.length ?? 0;
  const parted = sounds.match(/(?<![tcsg])i[ao]|eo|(?<![gq])ua|ying|uing/g)?.length ?? 0;
  return Math.max(1, groups + parted);
}

const syllables = { es: syllablesEs, en: syllablesEn };
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [];
const sentencesOf = (blocks: readonly string[]) =>
  blocks
    .flatMap((block) => block.split(/(?<=[.?!…])[»”)]?\s+/u))
    .filter((sentence) => wordsOf(sentence).length > 0);

function measure(blocks: readonly string[], locale: Locale) {
  const words = blocks.flatMap(wordsOf);
  const count = words.reduce((sum, word) => sum + syllables[locale](word), 0);
  const perSentence = words.length / sentencesOf(blocks).length;
  const perWord = count / words.length;
  return locale === 'es'
    ? 206.835 - 62.3 * perWord - perSentence
    : 0.39 * perSentence + 11.8 * perWord - 15.59;
}

// The holes as they print: every hole gets the kind of text that the page puts in it.
const aDay = day('2023-07-31');
const sample = (locale: Locale): Record<string, string> => {
  const on = formatDay(aDay, locale);
  const days =
    'day began limit from to filed ended end receivedBy left returned residence presence effective';
  return {
    ...Object.fromEntries(`${days} checked`.split(' ').map((name) => [name, on])),
    ...{ trip: '1', least: '15', most: '15', number: '1', version: '1', designation: 'TPS Venezuela 2023' },
  };
};
const printed = (text: string, locale: Locale) =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => sample(locale)[name] ?? 'Aviso 90 FR 9040');

const values = (tree: object): string[] =>
  Object.values(tree).flatMap((value) => (typeof value === 'string' ? [value] : values(value as object)));

/** Texts of thirty words or more alone; shorter ones joined with their neighbours until they are enough. */
function gathered(texts: readonly (readonly [string, string])[]): Record<string, string[]> {
  const screens: Record<string, string[]> = {};
  let names: string[] = [];
  let short: string[] = [];
  for (const [name, text] of texts) {
    if (wordsOf(text).length >= 30) {
      screens[name] = [text];
      continue;
    }
    names.push(name);
    short.push(text);
    if (short.flatMap(wordsOf).length >= 60) {
      screens[`${names[0]} to ${name}`] = short;
      names = [];
      short = [];
    }
  }
  if (short.length > 0) screens[`${names[0]} to ${names.at(-1)}`] = short;
  return screens;
}

/** What a person reads at a stretch, by name. */
function screensOf({
  site,
  start,
  check,
  questions: asked,
  result,
  help,
  privacy,
}: Messages & ReadingMessages) {
  const { standing, otherDay } = result;
  return {
    ...Object.fromEntries(
      questions.map(({ id }) => [`question ${id}`, [asked[id].title, asked[id].hint, asked[id].why]]),
    ),
    ...gathered(reasonCodes.map((code) => [`reason ${code}`, result.reasons[code]] as const)),
    ...gathered(ruleIds.map((id) => [`rule ${id}`, result.rules[id].says] as const)),
    ...Object.fromEntries(
      privacy.sections.map(({ title, paragraphs }) => [`privacy, ${title}`, [title, ...paragraphs]]),
    ),
    'every page': [site.leaveHint, site.notAdvice, site.notGovernment, site.neverAsks, site.checked],
    'stale note': [site.stale],
    'start, today': [start.title, start.lead, ...start.today],
    'start, does': [start.doesTitle, ...start.does],
    'start, does not': [start.doesNotTitle, ...start.doesNot],
    'start, keeps': [start.keepsTitle, ...start.keeps],
    'start, have': [start.haveTitle, ...start.have, `${start.timeTitle} ${start.time}`],
    'before the first question': [check.before.title, ...check.before.paragraphs],
    'after a reload': [check.before.afterReload, check.before.afterWipe],
    'date fields': [check.date.hint, check.date.monthYearHint, check.date.issued, check.date.received],
    'problems of fields': values(check.problems),
    'trip fields': values(check.trip),
    'urgent help': [check.urgent.title, check.urgent.lead, ...values(check.urgent.lines)],
    'no script and broken': [...values(check.noScript), check.brokenTitle, check.brokenText],
    'review and wipe': [check.review.title, check.review.lead, check.wipe, check.wipeConfirm],
    'headlines now': values(result.headline.now),
    'headlines of another day': values(result.headline.then),
    'not a decision': [result.title, result.asOfToday, result.notADecision],
    ...Object.fromEntries(Object.entries(result.stopped).map(([why, text]) => [`stopped, ${why}`, [text]])),
    standing: values(standing),
    outcomes: [...values(result.outcomes), ...values(result.groupSummary)],
    'missing facts': [result.missingTitle, result.missingLead, ...values(result.missing)],
    'not compared': [result.notComparedTitle, ...result.notCompared],
    'what to keep': [result.keepTitle, ...result.keep],
    'what could change': [result.changeTitle, ...result.change],
    beside: [result.besideTitle, ...values(result.beside), ...values(result.besideState)],
    fear: [result.fearTitle, result.fear],
    'another day': values(otherDay),
    printing: [result.print, result.printNote],
    'help, lists': [help.title, help.lead, help.linksTitle, help.linksNote],
    'help, links': help.links.flatMap(({ name, about }) => [name, about]),
    'help, phones': help.phones.flatMap(({ name, about }) => [name, about]),
    'help, notario': [help.notarioTitle, ...help.notario],
    'help, to ask': [help.askTitle, ...help.ask],
    'privacy, lead': [privacy.title, privacy.lead],
  } satisfies Record<string, string[]>;
}

const screens = (locale: Locale) =>
  Object.entries<string[]>(screensOf(messages[locale])).map(
    ([name, blocks]) => [name, blocks.map((text) => printed(text, locale))] as const,
  );

/** Screens that are let off, each with its reason. */
const letOff: Record<Locale, Record<string, string>> = {
  es: {},
  en: {
    'headlines now': 'One sentence each, and two of its nine words are "Venezuela" and "TPS".',
    'headlines of another day': 'As above.',
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
