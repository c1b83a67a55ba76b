import { messages } from '../../../../lib/content/index';
import type { Locale } from '../../../../lib/content/locales';
import type { QuestionId } from '../../../../lib/interview/answers';
import { cellKindOf } from '../../../../lib/triage/cell-kinds';
import type { Column } from '../../../../lib/triage/column';
import { flagMarks } from '../../../../lib/triage/red-flags';
import { writtenIn } from '../../../../lib/triage/value-names';
import { columnWords } from './label-of';

/** The question of the interview that has the words for what a fact may be. */
const questionFor: Readonly<Record<string, QuestionId>> = {
  about: 'who_for',
  urgent: 'urgent',
  immigrationStatus: 'usc_lpr',
  tpsHistory: 'tps_history',
  tpsDesignations: 'tps_which',
  papers: 'tps_docs',
  nationality: 'nat_ve',
  parents: 'nat_parent',
  otherNationality: 'other_nat',
  entryPassport: 'entry_passport',
  otherNationalityStay: 'other_nat_lived',
  thirdCountry: 'third_country',
  thirdCountryStatus: 'third_status',
  permanentStatusSince: 'third_when',
  entryManner: 'entry_manner',
  reRegistered: 'rereg',
  lateConditions: 'late_condition',
  familyTps: 'family_tps',
  otherStatus: 'other_status',
  court: 'court',
  missedHearing: 'missed_hearing',
  immigrationFlags: 'immig_flags',
  arrests: 'arrests',
  usConvictions: 'us_convictions',
  convictionDetails: 'conv_flags',
  crimeAbroad: 'outside_us_crime',
  drugs: 'drugs',
  safetyFlags: 'safety_flags',
  identityPapers: 'id_docs',
  residencePapers: 'residence_docs',
  residenceProof: 'residence_docs',
  helpedBy: 'helped_by',
  familyOther: 'family_other',
};

/** One thing that a cell may hold: as it is written in the cell, and as it is read. */
export type Option = { readonly value: string; readonly label: string };

/** How a column is filled in: by one of a list, by boxes, or by text. */
export type Control =
  | { readonly as: 'text' }
  | { readonly as: 'select'; readonly options: readonly Option[] }
  /** `alone`: what no other box goes with. */
  | { readonly as: 'boxes'; readonly options: readonly Option[]; readonly alone: ReadonlySet<string> };

/** The words for a value of a column. */
function wordFor({ at }: Column, value: string, locale: Locale): string {
  const { check, questions } = messages[locale];
  const { yes, no, unsure, lawyer, none, staffDetails } = columnWords[locale].options;
  const [fact = '', , part] = at ?? [];
  const own: Readonly<Record<string, string>> =
    fact !== 'absences'
      ? { ...questions[questionFor[fact] ?? 'in_us'].choices, ...staffDetails }
      : part === 'reason'
        ? check.tripReason
        : part === 'permit'
          ? check.tripPermit
          : {};
  return own[value] ?? { yes, no, unsure, lawyer, none }[value] ?? value;
}

/** How a column is filled in, with its options in a language; the value of an option is the same in both. */
export function controlOf(column: Column, locale: Locale): Control {
  const words = columnWords[locale].options;
  const option = (value: string | boolean): Option => {
    const written = writtenIn(value, 'en');
    return { value: written, label: wordFor(column, written, locale) };
  };
  switch (column.holds) {
    case 'client-code':
    case 'list':
    case 'late-end':
      return { as: 'text' };
    case 'language':
      return {
        as: 'select',
        options: (['es', 'en'] as const).map((value) => ({ value, label: words.language[value] })),
      };
    case 'red-flag':
      return { as: 'select', options: flagMarks.map((value) => ({ value, label: words[value] })) };
    default: {
      const { choices, boxes, day, answers } = cellKindOf(column);
      if (boxes.length > 0) {
        const alone = boxes.includes('none') ? answers : ['none', ...answers];
        return { as: 'boxes', options: [...boxes, ...alone].map(option), alone: new Set(alone) };
      }
      return day ? { as: 'text' } : { as: 'select', options: [...choices, ...answers].map(option) };
    }
  }
}
