import type { BookMessages } from '../book-messages';

export const reviewBook: BookMessages = {
  title: 'Review book',
  lead: [
    'This book holds every word of the guide, in Spanish and in English, beside the rules and the sources that it rests on. It is for the lawyer and the translator who review them.',
    'The guide that the public reads does not carry this book and does not link to it. No person’s data is in it: the examples are invented.',
    'Each entry has a number and a code. The number changes when a text is added. The code does not change: to point to a text, write the code of the entry and that of the line.',
    'What stands in braces, such as {day}, is a hole that the guide fills with a date, a number or a name.',
  ],
  made: 'Rules, version {version}. Law last checked: {checked}.',
  counted: '{entries} entries with {texts} texts in each language.',
  signTitle: 'Signatures',
  signNote:
    'Each signature says what was read and when. It holds for this version of the rules and for no other.',
  signers: { lawyer: 'Lawyer', translator: 'Translator' },
  sign: {
    name: 'Name',
    body: 'Bar and number, or organization',
    read: 'Entries read (all, or their numbers)',
    day: 'Date',
    signature: 'Signature',
    asRead: 'Read, no changes',
    withNotes: 'Read, with the changes noted',
  },
  contents: 'Parts of the book',
  columns: { id: 'Code', es: 'Spanish', en: 'English', note: 'Seen, and note' },
  parts: {
    questions: {
      title: 'Questions',
      about:
        'Each question with its hint, why it is asked and every answer, in the order in which they are asked.',
    },
    rules: {
      title: 'Rules',
      about: 'What each rule says in plain words, and the texts of the law that it rests on.',
    },
    reasons: {
      title: 'Reasons',
      about:
        'What the result says of a comparison. Below a text with holes stands an example with the holes filled.',
    },
    result: { title: 'Result and printed sheet', about: 'The other words of the result.' },
    papers: {
      title: 'TPS papers',
      about:
        'Which papers each is among, through which day the government recognized it, and what is disputed.',
    },
    timeline: {
      title: 'The picture of the dates',
      about: 'The periods, the acts and the person’s facts in time, and the table that says the same.',
    },
    evidence: {
      title: 'Papers on identity and on living here',
      about: 'The list of papers by their months and the card that shows them.',
    },
    changes: {
      title: 'What could change',
      about: 'The part of the result on facts that are missing and on what may come.',
    },
    reasoning: {
      title: 'The reasoning as a file',
      about: 'What is said before and after it is saved.',
    },
    check: { title: 'Around the questions', about: 'Buttons, notes, dates, trips, urgent help and review.' },
    start: { title: 'Start', about: 'The first page.' },
    help: { title: 'Help', about: 'Lists, numbers and how to know a fraud.' },
    law: { title: 'The law page', about: 'The whole record, as it is read without any question.' },
    acts: { title: 'Notices, orders and other acts', about: 'Each act on record, with its sources.' },
    copy: { title: 'The sealed copy', about: 'Making a copy for a helper, and opening one.' },
    staff: { title: 'For helpers', about: 'The page of the dense form, of the red flags and of copies.' },
    batch: { title: 'Many people at once', about: 'The part of that page where a list is read.' },
    privacy: { title: 'Privacy', about: 'What the guide does with answers.' },
    checklist: { title: 'The blank form', about: 'What only the form on paper says.' },
    site: { title: 'On every page', about: 'The name, the links and the foot.' },
  },
  notes: {
    section: 'Part',
    asked: 'Asked',
    ends: 'The questions end',
    also: 'On the same screen',
    facts: 'Facts',
    rules: 'Rules',
    outcomes: 'Outcome',
    questions: 'Questions',
    reasons: 'Reasons',
    sources: 'Sources',
  },
  always: 'always, unless the questions have ended before',
  after: '{question}: {answers}',
  dependsOn: 'depending on what was told in {question}',
  noRule: 'no rule reads it',
  noQuestion: 'no question: staff tell it, or the day does',
  noReason: 'none: another part of the result says it',
  ownRule: 'none: a rule of this guide itself',
  example: 'example',
  sourcesTitle: 'List of sources',
  sourcesAbout: 'Each text that is cited, with its address and with how much of it was read.',
  otherLanguage: 'This book with headings in Spanish',
};
