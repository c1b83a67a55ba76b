import type { PapersMessages } from '../papers-messages';

export const papers: PapersMessages = {
  kinds: {
    permit: 'Work permit',
    approval: 'Approval letter (I-797)',
    'i-94': 'Form I-94',
  },
  days: {
    ends: 'end date',
    issued: 'printed issue date',
    received: 'day it came',
  },
  told: { issued: 'issued', received: 'came' },
  drawings: {
    'permit-ends': 'On the card, at the bottom: “Card Expires”.',
    'permit-issued': 'On the card, at the bottom: “Valid From”.',
    'approval-ends': 'On the approval letter: “Valid from … to …”. The end date comes after “to”.',
    'approval-issued': 'On the approval letter: “Notice Date”.',
    'i-94-ends': 'On the I-94: “Admit Until Date”. At the bottom of an I-797A it says “Valid from … until”.',
    receipt: 'On the receipt letter (I-797C): “Received Date”.',
  },
  dated: '{papers}: {end}',
  title: 'Your TPS papers',
  lead: 'Beside each paper is the end date that it shows. A paper alone does not tell if there is TPS.',
  cohorts: {
    permit: 'A government notice gave permits with this date more time, without a new card.',
    'january-notice': 'This date comes from the notice of January 2025.',
    protected:
      'Papers received on or before {receivedBy}. Reports say that a court order of {ordered} protected papers like this. It is not confirmed for the TPS of 2021.',
    'after-february':
      'Papers received after {receivedBy}. An order of {ordered} speaks only of those received on or before {receivedBy}.',
    'renewal-receipt': 'This is a permit with a renewal receipt dated on or before {receivedBy}.',
    'term-end':
      'This date is the end of a period of TPS. No notice was found that changed it for papers like this.',
    'not-on-record':
      'No notice was found with the end date that you gave. That does not mean the paper was not good. A lawyer needs to look at it.',
    unknown: 'A fact is missing to tell which notice or order speaks of this. A lawyer can look at it.',
  },
  recognised: {
    yes: 'From what was known, the government recognized papers like this through {day}.',
    no: 'Last day found on which the government recognized papers like this: {day}. That day has passed.',
    unknown:
      'Last day found on which the government recognized papers like this: {day}. After that it is not known.',
    unclear: 'It is not known if the government recognized this paper.',
  },
  perhaps: {
    're-registered-2025': 'Reports say that with re-registration in 2025 it could run through {day}.',
    'renewal-receipt':
      'A report speaks of a renewal receipt of {receivedBy} or before. With it, it could run through {day}, a day that is computed and not confirmed.',
    'received-in-time':
      'Reports say that an order protected papers received on or before {receivedBy}. For those it was through {day}.',
  },
  decides: 'That day comes from: {entry}.',
  disputes: {
    'january-notice':
      'The government undid the notice of January 2025. A lawsuit in the courts disputes that. Reports say that in 2025 it was used on some days and not on others.',
    'received-or-issued':
      'The order speaks of the day the paper was received. Some of the press wrote “issued”, which is not the same.',
    'permit-or-approval':
      'In the law, a work permit and TPS are two things. A permit alone does not tell if there was TPS.',
    'receipt-540':
      'A report of July 2025 speaks of up to 540 more days with that receipt. How many it was for each person is not known.',
    'one-year-cap':
      'Reports say that a rule that began on May 29, 2026 limits permits with TPS to one year. It is not known if it cut this one short.',
  },
  missing: {
    endDate: 'The end date is missing.',
    issuedOn: 'The issue date is missing.',
    receivedOn: 'The day the paper came is missing, or does not fit the printed date.',
    renewalReceivedOn: 'The day of the renewal receipt is missing.',
  },
  lawyer: 'A lawyer can look at the papers and what they show.',
};
