import { messages } from '../../../../lib/content/index';
import { tellStanding } from '../../../../lib/content/tell';
import type { Standing } from '../../../../lib/rules/standing';
import { dayText, designationOf, entryOf, type View, wordsOf } from './view';

/** The program layer of one designation as sentences, for the page and for the sheet. */
export function standingSentences(of: Standing, { locale, determination }: View): string[] {
  return tellStanding(of, {
    law: designationOf(of.designation),
    checked: determination.checked,
    words: messages[locale].result.standing,
    locale,
    act: (id) => ({ entry: wordsOf(id, locale).title, day: dayText(entryOf(id).knownFrom, locale) }),
  });
}
