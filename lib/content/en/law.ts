import type { LawMessages } from '../law-messages';
import { ded } from './before-tps';

export const law: LawMessages = {
  title: 'What the law says: TPS for Venezuela',
  description:
    'Dates, notices and court decisions about TPS for Venezuela, each with its source and its day.',
  intro: [
    'Here is everything that this guide uses to compare. It is dates, government notices and court decisions. Each fact has its day and its source.',
    'This page gives information. It is not legal advice. It says the same to everyone.',
  ],
  summary: {
    heading: 'What is known as of {day}',
    sentences: [
      'On that day no registration or re-registration was open for Venezuela TPS.',
      'The government says that TPS has ended. For the 2023 designation, the date it gives is {ended2023}. For the 2021 designation, {ended2021}.',
      'The last documents that the government recognized reached their end date on {papers}. No extension was found.',
      'On that day a lawsuit was still in the courts. On {returned} the Supreme Court sent that case back to a lower court.',
      'No decision was found that gives TPS back. This can change.',
    ],
    checked: 'This page was checked on {day}. What came later is not here.',
  },
  rules: {
    heading: 'The rules that are compared',
    intro:
      'Each rule with its number, what it says and where it is written. The mark says how sure it is that the text was read.',
    own: 'This is a rule of this guide, not of the law.',
  },
  contents: 'On this page',
  reading: {
    heading: 'How to read this page',
    points: [
      'Nothing is erased. If something was later put on hold or set aside, the page says so and links to it. It may be in whole or only in part.',
      'There are two designations: 2021 and 2023. They are separate. Each has its own dates.',
      'At times the government and a court said different things about the same days. The page tells both.',
      'An act can be confirmed when its effect is not. That is why some carry two marks.',
    ],
    confidence: 'How sure each fact is',
    words: 'Words used a lot',
    meanings: [
      { term: 'DHS', meaning: 'The Department of Homeland Security. It decides about TPS.' },
      {
        term: 'USCIS',
        meaning: 'U.S. Citizenship and Immigration Services. It is part of DHS. It takes in the forms.',
      },
      {
        term: 'Notice',
        meaning: 'A notice in the Federal Register. This is how DHS publishes its decisions.',
      },
      { term: 'FR', meaning: 'Short for Federal Register. “90 FR 9040” is volume 90, page 9040.' },
      { term: 'Designation', meaning: 'The decision to give TPS to people from a country for a time.' },
      { term: 'Extension', meaning: 'The decision to make that time longer.' },
      { term: 'Termination', meaning: 'The decision to end the designation.' },
      { term: 'Vacatur', meaning: 'Taking away the effect of an earlier decision.' },
      {
        term: 'On hold',
        meaning: 'An order that exists, but that another court stopped for a time (a stay).',
      },
      { term: 'Re-register', meaning: 'To register again to keep TPS. Many people say “renew”.' },
    ],
  },

  kind: {
    announcement: 'Announcement',
    designation: 'Designation',
    redesignation: 'Redesignation (second designation)',
    extension: 'Extension',
    'registration-change': 'Change of the registration period',
    correction: 'Correction',
    vacatur: 'Vacatur',
    termination: 'Termination',
    end: 'End date',
    order: 'Court decision',
    memorandum: 'Memorandum',
    bill: 'Bill',
    statement: 'Other event',
  },
  voice: {
    dhs: 'Department of Homeland Security (DHS)',
    president: 'The president',
    congress: 'Congress',
    'district-court': 'Federal district court',
    'appeals-court': 'Federal appeals court',
    'supreme-court': 'Supreme Court',
  },
  confidence: {
    confirmed: {
      label: 'Confirmed',
      meaning: 'The words were read in the official text or in a faithful copy.',
    },
    secondary: {
      label: 'From reports',
      meaning: 'The words were read only in a serious report, not in the official text.',
    },
    unverified: {
      label: 'Not confirmed',
      meaning: 'The fact was inferred or computed, or comes from a weak source.',
    },
  },
  seen: {
    full: 'Read in full.',
    excerpt: 'Read in part.',
    metadata: 'Only the citation was seen.',
    'not-seen': 'Not read. It is known from other sources.',
  },
  tier: {
    1: 'Official texts',
    2: 'Official texts copied by others, and reports for Congress',
    3: 'Serious reports: press, lawyers and organizations',
    4: 'Other, weaker sources',
  },

  fromTo: 'from {from} to {to}',
  span: 'From {from} to {to}',
  and: 'and',

  turns: {
    heading: 'The days on which something changed',
    lead: 'Each line is a day on which one of the two designations began to stand in another way. It says how it stood, which notice or order decided that, and where that is written.',
    on: 'This is how it stood on {day}, with what was known that same day.',
    decides: 'Decided by:',
    previous: 'Earlier change',
    next: 'Later change',
    choose: 'Choose a day',
  },
  filing: {
    heading: 'Registering and pending cases, as of the last check',
    intro:
      'This is what is known as of {day}. It says the same to everyone. Only USCIS or an immigration judge decides a case.',
    words: {
      'no-window': {
        title: 'Registering for the first time',
        says: 'At the last check no registration was open for Venezuela. A person who never registered could not register.',
      },
      'registration-period': {
        title: 'When TPS is asked for',
        says: 'The rule says that TPS is asked for in the registration period. The exception is late first registration.',
      },
      'late-first': {
        title: 'Late first registration',
        says: 'The rule has it only during a later extension of the same designation. It is for people who had one of these things in the first registration period: a temporary visa status, parole, relief from removal or certain applications pending. It is also for the husband, wife or child of a person who could register.',
      },
      'sixty-days': {
        title: 'The 60 days',
        says: 'Late first registration has a limit. The rule gives 60 days after that status, parole, relief or application ended.',
      },
      'late-again': {
        title: 'Late re-registration',
        says: 'The rule lets USCIS take a late re-registration for good cause.',
      },
      'no-extension': {
        title: 'Registering late without an extension',
        says: 'At the last check no extension was in force. So there was nothing to register under, and nothing to re-register under. This was inferred from the rules, with high confidence.',
      },
      'status-lost': {
        title: 'When a designation ends',
        says: 'The rule says that a person loses TPS “automatically and without further notice or right of appeal”.',
      },
      'status-before': {
        title: 'What is left after it ends',
        says: 'The person goes back to an earlier status that has not run out, or has none. No text that says this was read.',
      },
      'pending-grant': {
        title: 'Applications that were pending at the end',
        says: 'No one can get TPS under a designation that is gone. A receipt gives no status under it. This was inferred. It was not found whether these cases are denied, closed or on hold.',
      },
      'pending-benefits': {
        title: 'Protection and work permit while the answer was pending',
        says: 'The rule ends them with the final decision. In any case it ends them 60 days after the termination notice was published.',
      },
      'pending-2021': {
        title: 'Cases of the 2021 designation pending in September 2025',
        says: 'According to a weak source, DHS was going to cancel them.',
      },
      refunds: {
        title: 'Re-registrations under the January 2025 extension',
        says: 'According to reports, after the vacatur USCIS stopped working on them and was going to give back the fees.',
      },
      denied: {
        title: 'Cases that were denied',
        says: 'The rule lets a person put a denied case again before an immigration judge. That does not carry TPS past the end of the designation.',
      },
    },
  },

  designation: {
    've-2021': {
      name: '2021 designation',
      about:
        'It was the first. It has its own dates. According to reports, the ground was extraordinary and temporary conditions, 8 U.S.C. 1254a(b)(1)(C).',
      dateNote:
        'One law firm page counts residence from March 9, 2021. DHS and the research service of Congress say March 8, 2021.',
    },
    've-2023': {
      name: '2023 designation',
      about:
        'It was the second. The notice says that it is separate from 2021. According to reports, the ground was extraordinary and temporary conditions, 8 U.S.C. 1254a(b)(1)(C).',
      dateNote: null,
    },
  },
  dates: {
    heading: 'Dates',
    announced: 'Announced',
    effective: 'Began',
    residence: 'Continuous residence since',
    residenceMeans: 'Living in the United States without moving to another country.',
    presence: 'Continuous physical presence since',
    presenceMeans:
      'Being in the United States in person. A brief, casual and innocent trip does not break this (8 U.S.C. 1254a(c)(4)(A)).',
  },
  terms: {
    heading: 'Periods',
    caption: 'Periods of the designation, as the notices gave them',
    period: 'Period',
    what: 'What it was',
    kind: {
      first: 'First period',
      extension: 'Extension',
      'until-termination': 'Until the end day set by the termination notice',
    },
    applied: 'DHS vacated this extension. It recognized it only on these days: {intervals}.',
  },
  windows: {
    heading: 'Registration and re-registration periods',
    caption: 'Registration and re-registration periods',
    period: 'Period',
    what: 'What it was for',
    first: 'First registration',
    again: 'Re-registration',
    label: {
      've-2021-first': 'First time, with the time that was added in August 2021',
      've-2021-again-2022': 'Under the 2022 extension',
      've-2021-again-2024': 'Under the 2023 extension',
      've-2021-again-2025': 'Under the January 2025 extension',
      've-2023-first': 'First time',
      've-2023-again-2025': 'Under the January 2025 extension',
    },
    contested:
      'It was opened by a notice that DHS vacated in February 2025. After that it could be used only while court orders stood.',
  },
  permits: {
    heading: 'Work permits extended by notice',
    caption: 'Work permits with automatic extension',
    printed: 'End date printed on the permit',
    through: 'Extended until',
    until: 'Until {day}',
    contested: 'Later DHS stopped honoring it, except as it stated for some people.',
    receipt:
      'According to lawyers who quote USCIS: only with a renewal receipt of February 5, 2025 or before, up to 540 days. The end date was computed. A later rule may have shortened it.',
    past: 'As of {day} all these dates have passed.',
  },
  entries: {
    heading: 'Notices and decisions, by date',
    known: 'Date: {day}',
    decided: 'Decided: {day}',
    bears: 'About: {designations}',
    act: 'That it happened:',
    effect: 'What it did:',
    effectOn: 'What it did ({designation}):',
    undone: 'Later this was put on hold or set aside: {title} ({day}).',
    undoneInTurn: 'That was put on hold or set aside too: {title} ({day}).',
    above: 'See the sources under “{designation}”',
    see: 'See:',
  },

  programs: {
    heading: 'Other programs beside TPS',
    intro: 'Many people mix them with TPS. None of them is TPS. None changes what this guide compares.',
    periods: 'When',
    covered: 'Who it covered',
    notCovered: 'Who it did not cover',
    words: {
      'bill-2019': {
        name: 'Bill of 2019 (H.R. 549)',
        about:
          'It was a bill to give TPS by law. The House passed it and it stopped in the Senate. It never became law.',
        covered:
          'No one. The bill asked for being in the United States on the day it became law. It gave 18 months.',
        notCovered: null,
      },
      'ded-2021': {
        name: 'Deferred Enforced Departure (DED), 2021 to 2022',
        about:
          'The president put off deportation for 18 months. No form was needed for the protection. Only the work permit needed one. No later DED was found.',
        covered: ded.covered,
        notCovered: ded.notCovered.join(' '),
      },
      'student-relief': {
        name: 'Special Student Relief for F-1 students',
        about:
          'It was for students. No later notice was found. So it is taken as ended, though this is not confirmed.',
        covered: 'Venezuelan students with F-1 visas.',
        notCovered: 'People without F-1 visas.',
      },
      'chnv-parole': {
        name: 'Humanitarian parole (CHNV)',
        about:
          'It was parole of up to two years. The day it began is not confirmed. The notice set the end for April 24, 2025. A court put it on hold on April 14, 2025. The Supreme Court lifted that hold on May 30, 2025.',
        covered:
          'Venezuelans who came in with this parole. There was also one for Cuba, Haiti and Nicaragua.',
        notCovered:
          'This parole did not give TPS. In October 2024 it was said that there would be no second period.',
      },
      'bill-2025': {
        name: 'Bill of 2025 (H.R. 3310)',
        about:
          'It is a bill to give TPS by law. No passage was found. The records that were seen are of April 10, 2026.',
        covered: 'No one. A bill protects no one unless it becomes law.',
        notCovered: null,
      },
    },
  },
  cases: {
    heading: 'Court cases',
    intro: 'The names of the cases are those in the court papers.',
    dockets: 'Case numbers',
    orders: 'Decisions',
    about: {
      'national-tps-alliance':
        'It is the main lawsuit about Venezuela TPS. It is about the vacatur and the 2023 termination. On October 5, 2026 the Supreme Court sent it back to the appeals court (Ninth Circuit). What came later was not found.',
      'mullin-v-doe':
        'It is about what courts can review about TPS. The Venezuela lawsuit was sent back because of it.',
      'doe-v-noem': 'It is about the end of humanitarian parole. It is not about TPS.',
      'venezuelan-association':
        'It is about the one-year limit on work permits with TPS and about asylum fees. It is not about a designation.',
      'case-holds':
        'It is about USCIS pauses on cases of people from 39 countries. Venezuela is one. It is not about a designation.',
    },
  },
  fees: {
    heading: 'USCIS fees',
    intro: [
      'These are the fees that are known. The day of the postmark counts.',
      'At the last check they were only history for Venezuela: no registration was open.',
    ],
    caption: 'Fees by period',
    period: 'Sent',
    registration: 'Form I-821 (TPS)',
    workPermit: 'Form I-765 (work permit)',
    sources: 'How sure, and sources',
    open: 'From {from}. Last known, checked {day}.',
    firstTime: 'First time: {amount}',
    again: 'Re-registration: {amount}',
    biometrics: 'Fingerprints and photo: {amount}',
    base: 'Base: {amount}',
    paper: 'Base, on paper: {amount}',
    online: 'Base, online: {amount}',
    addedFirst: 'Plus what the law H.R. 1 added, the first time: {amount}',
    addedRenewal: 'Plus what the law H.R. 1 added, to renew: {amount}',
    notice: 'The notice and its dates:',
    waiver: {
      'form-i-912': 'A fee waiver existed (Form I-912).',
      'sources-conflict':
        'What the law H.R. 1 added to the permit cannot be waived. For the base fee and fingerprints a waiver is possible (Form I-912). For the I-821 the sources conflict (not confirmed).',
    },
    permitRule: {
      'no-automatic-extension':
        'This rule ended the automatic extension of work permits for most renewals. The exceptions are those in a law or in a Federal Register notice.',
      'one-year-cap':
        'The same fees. A work permit with TPS lasts one year or as long as TPS lasts, whichever is shorter.',
    },
  },
  open: {
    heading: 'What is not known',
    intro: 'This was looked for and not found. A missing fact means neither yes nor no.',
    words: {
      'stay-end': {
        question: 'Did the hold that the Supreme Court ordered on October 3, 2025 end?',
        known:
          'It may have ended when the decision of October 5, 2026 was sent down. That was computed for about November 6, 2026 (not confirmed). It is also not known whether a court did anything with the judgment of September 5, 2025. The January 2025 extension, by its own text, ran to October 2, 2026.',
      },
      remand: {
        question: 'What did the Ninth Circuit do with the case that was sent back?',
        known: 'Nothing later than October 5, 2026 was found.',
      },
      'uscis-page': {
        question: 'What does the USCIS page about Venezuela say?',
        known:
          'It could not be read. The last that is known comes from another source, of August 19, 2026: it said that both designations had ended.',
      },
      declaratory: {
        question: 'What did the California court decide on the request of November 2025?',
        known: 'Not found.',
      },
      'fee-waiver': {
        question: 'Can the I-821 fee be waived?',
        known: 'The sources conflict. Two say no. Another one implies yes.',
      },
      'new-designation': {
        question: 'Was there a new designation or DED after the earthquakes of June 24, 2026?',
        known: 'None was found.',
      },
    },
  },
  sources: {
    heading: 'All sources',
    intro: [
      'Almost all of these pages are in English.',
      'The links lead to pages of others. Those pages can change.',
    ],
    label: 'Sources:',
    noAddress: 'source address not found',
    inEnglish: '(in English)',
    published: 'Published: {day}.',
  },
};
