import type { TableMessages } from '../table-messages';

export const table: TableMessages = {
  faults: {
    'too-big': 'The file is too large: up to {limit} are read. Nothing was read.',
    'too-many-rows':
      'There are too many rows: up to {limit} are read. Nothing was read. Split it into several.',
    'too-many-columns': 'There are too many columns: up to {limit} are read. Nothing was read.',
    'too-many-lines':
      'The column “{at}” is past the number of lines that are read for one person, which is {limit}. Nothing was read.',
    'too-long-row':
      'Row {at} does not end where it is expected to. A quotation mark may be missing. Nothing was read.',
    'too-many-entries': 'This workbook has too many parts inside: more than {limit}. It was not opened.',
    'inflates-too-much': 'This workbook grows too much when it is opened. It was not opened.',
    'no-header': 'The file is empty: it has no row with the names of the columns.',
    'no-rows': 'The file has the names of the columns and no person below.',
    'no-known-column':
      'No column has a known name. The first row holds the names of the template, in Spanish or English, in any order.',
    'repeated-column':
      'The column “{at}” is there twice, and nobody can know which counts. Nothing was read.',
    'private-column':
      'The column “{at}” looks as if it says who or where the person is. No row was read. Only your office’s own key is needed here: take that column out of a copy and open the copy.',
    'unclosed-quotes':
      'In row {at} a quotation mark is not closed, and from there on nobody can know where a row ends. Nothing was read.',
    'several-sheets': 'Several sheets have people: {at}. Leave one sheet of people and open it again.',
    'old-or-locked-spreadsheet':
      'This is an old workbook (.xls) or one with a password. Save it as .xlsx without a password, or as CSV.',
    unreadable: 'This cannot be read as a table. A CSV or an .xlsx workbook can.',
  },
  megabytes: 'MB',
  unread: 'Columns that are not read: {list}.',
  order: {
    ask: 'This file writes days with slashes. {count} can be read in two ways. In which order does your office write them?',
    dayFirst: 'Day, month, year: 31/07/2023',
    monthFirst: 'Month, day, year: 07/31/2023',
    sample: '{value} (row {line}, {column})',
    tellsDayFirst: 'These can only be day, month, year:',
    tellsMonthFirst: 'These can only be month, day, year:',
  },
  help: {
    people: 'People',
    sheet: 'Help',
    columns: ['Column', 'In Spanish', 'What is written', 'Note'],
    general: [
      'One row for each person. Take out the rows of examples.',
      'An empty cell: nobody asked. “unsure”: somebody asked and the person does not know. Neither is read as no.',
      'No names, telephones, addresses or numbers of the government: a table that has them is not opened.',
      'Columns can be in any order, and any of them can be missing.',
    ],
    code: 'your office’s own key, up to 60 letters; never a name or a number of the government',
    day: '2023-07-31, 2023-07, 2023, July 2023 or 2023-07-01..2023-07-31',
    dayNote:
      'Write what is known and no more. A column of the same name with “_precision” can stand beside it: day, month or year.',
    count: '0, 1, 2… or unsure',
    countNote:
      'Each line has columns of its own, by number; there can be more than in the template, up to {most}.',
    oneOf: 'One of these words.',
    severalOf: 'One or more of these words, with semicolons between; “none” where none of them.',
  },
};
