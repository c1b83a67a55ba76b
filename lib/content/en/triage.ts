import type { TriageMessages } from '../triage-messages';

export const triage: TriageMessages = {
  tags: {
    today: { name: 'Today', means: 'something cannot wait: whoever is licensed looks at it the same day' },
    lawyer: { name: 'Lawyer', means: 'a lawyer needs to look at one rule or more' },
    facts: { name: 'Facts', means: 'only facts are missing to end the comparison' },
    info: { name: 'Information', means: 'with what is told so far, nothing urgent and no rule for a lawyer' },
  },
  faults: {
    'not-a-choice': 'is none of the words of this column',
    'not-a-day': 'is no date that can be read; write 2023-07-31, 2023-07 or 2023',
    'not-a-number': 'is no number; write 0, 1, 2… or unsure',
    'ambiguous-day': 'can be day and month or month and day; write 2023-07-31 or the month in letters',
    'two-digit-year': 'has a year of two digits; write all four',
    'later-than-today': 'is a day that has not come yet',
    'returned-before-leaving': 'the return is before the departure',
    'ends-before-it-begins': 'ends before it begins',
    'without-its-condition': 'says when something ended that the column of conditions does not name',
    'without-its-kind': 'the rest of the line is missing: the kind of paper and since when',
    'fewer-than-listed': 'the number is smaller than the lines that follow',
    'too-many-lines': 'is more lines than can be read',
    'personal-number':
      'looks like personal data (a number of the government, a telephone or an e-mail address); only your office’s own key belongs here',
    'too-long': 'is too long',
    contradicts: 'says two things at once that do not go together',
    'too-many-cells':
      'the row has more cells than the header, so nobody can say which cell is of which column',
    'broken-quotes': 'has quotation marks that do not open or close as they have to',
    'unreadable-letters': 'has characters that are no text',
  },
  allowed: 'Can be written: {list}.',
};
