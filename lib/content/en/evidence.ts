import type { EvidenceMessages } from '../evidence-messages';

export const evidence: EvidenceMessages = {
  list: {
    heading: 'Paper {number}',
    kind: 'What kind of paper is it?',
    from: 'Which month is it from? For several months in a row, which is the first?',
    monthHint: 'For example: July 2023. A year alone does not show any month.',
    to: 'Up to which month?',
    toHint: 'Only if there are papers from every month up to that one. For a single month, leave it empty.',
    add: 'Add another paper',
    remove: 'Remove this paper',
    removed: 'Paper {number} was removed.',
    none: 'No month was named',
  },
  title: 'Papers on identity and on living here',
  lead: 'This is what you said about your papers. This guide does not see them. Only USCIS or an immigration judge decides what they show.',
  identityTitle: 'Who you are and which country you are from',
  identityOrder:
    'The rule puts a passport first. Next is a birth record with a photo ID. Next is a national ID with a photo or fingerprint, such as the cédula.',
  entryTitle: 'Your arrival',
  entryAlso:
    'Not confirmed: the passport stamp, the I-94 or a paper of living here can serve. That part of the rule was not read for this guide.',
  residenceTitle: 'Living here',
  covered: 'Months with a paper: {count} of {all}.',
  gap: 'Longest time without one, in months: {count} ({months}).',
  gaps: 'Months without a paper: {list}.',
  noGap: 'By the answer, no month is without a paper.',
  near: {
    residence: 'Near {day}, for living here',
    presence: 'Near {day}, for being here in person',
    recent: 'Recent',
    told: 'At least one was named',
    notTold: 'None was named',
  },
  measures:
    '“Near” is the month of that day, the month before or the month after. “Recent” is the last three months. These are measures of this guide, not of the law.',
  vague: 'Papers with no sure month, which are not counted: {count}. With their month they can be counted.',
  table: {
    caption: 'Month by month. Full: a paper was named. Empty: none was named.',
    year: 'Year',
    months: 'Months with a paper',
    none: 'none',
    run: '{from} to {to}',
  },
  askTitle: 'Other papers to ask about',
  askLead:
    'An empty month here does not tell what USCIS decides. A lawyer can see which other papers show those months. For example, if there are any of these:',
  ask: [
    'Money sent and bank papers',
    'Letters and envelopes with the mail date',
    'Receipts for rent, power, water or phone',
    'Papers from a doctor or a school',
    'Insurance',
    'Birth certificates of children born here',
    'Letters from a church or a union',
  ],
  preferred:
    'A legal aid group (NIJC) has a list of papers that it prefers. Of those you named, these are on it: {list}.',
  other: 'This guide does not know what place these have on that list: {list}.',
  translationTitle: 'Papers that are not in English',
};
