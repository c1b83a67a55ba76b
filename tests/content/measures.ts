import type { Locale } from '../../lib/content/locales';

// No maintained package measures Spanish, so both measures are written out here: Szigriszt-Pazos on the
// INFLESZ scale for Spanish, Flesch-Kincaid grade for English. Names and legal terms are not taken out.

/** A number is taken in at a glance, so it counts as a word of two syllables; a code is read sign by sign. */
const asSpoken = (word: string): number | null => {
  if (/^\p{N}+$/u.test(word)) return 2;
  const signs = word.replace(/[^\p{L}\p{N}]/gu, '').length;
  return /\p{N}/u.test(word) || (/^\p{Lu}{2,6}$/u.test(word) && word.length > 1) ? signs : null;
};

/** Vowel groups, split where two strong vowels meet or the accent falls on a weak one. */
export function syllablesEs(word: string): number {
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
export function syllablesEn(word: string): number {
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
/** The words of a text. */
export const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [];
/** The sentences of some blocks of text. */
export const sentencesOf = (blocks: readonly string[]) =>
  blocks
    .flatMap((block) => block.split(/(?<=[.?!…])[»”)]?\s+/u))
    .filter((sentence) => wordsOf(sentence).length > 0);

/** The reading ease in Spanish, or the school grade in English. */
export function measure(blocks: readonly string[], locale: Locale) {
  const words = blocks.flatMap(wordsOf);
  const count = words.reduce((sum, word) => sum + syllables[locale](word), 0);
  const perSentence = words.length / sentencesOf(blocks).length;
  const perWord = count / words.length;
  return locale === 'es'
    ? 206.835 - 62.3 * perWord - perSentence
    : 0.39 * perSentence + 11.8 * perWord - 15.59;
}
