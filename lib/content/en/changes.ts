import type { ChangesMessages } from '../changes-messages';

export const changes: ChangesMessages = {
  title: 'What could change this result',
  factsTitle: 'Facts that are missing',
  factsLead:
    'Each missing fact can change some lines of the comparison. Here is which ones, and all the ways they can come out. What you have answered already is not part of this.',
  line: '{line}: {can}',
  lineOf: '{line} ({designations}): {can}',
  group: '{group}, taken together',
  silent: 'Not compared',
  alone: 'This fact by itself changes no line.',
  canEnd: 'It can show that there is nothing to compare here.',
  privateTitle: 'Topics to talk about with a lawyer in private',
  timeTitle: 'As time goes on',
  timeLead:
    'No one knows if there will be a new notice or a new order. The page “The law” tells what the last check found.',
  hypotheses: {
    notice: {
      title: 'A new government notice',
      found: 'The check of {checked} found no such notice.',
      would: 'If one came out about these designations, this would change:',
    },
    order: {
      title: 'A new court order',
      found:
        'In October 2026 the Supreme Court sent the lawsuit back to a lower court. The check of {checked} found no order that gives TPS back.',
      would: 'If one came out about these designations, this would change:',
    },
    later: {
      title: 'Days that pass with nothing new',
      found: 'This looks one year ahead.',
      would: 'As days pass, this would change:',
    },
  },
  standing: 'How each designation stands: {designations}.',
  windows: 'The days to register under {designations}.',
  nothing: 'Nothing that is compared here would change.',
  sameLines: 'The lines about your facts would come out as they do now.',
  ownDays:
    'This uses the same residence and presence days, those of 2021 and 2023. A new designation would set its own days. No one knows them yet.',
  holdsUntil:
    'The check holds until {reviewBy}. After that, the guide does not say how the program stands until another check.',
  congress: 'A new law by Congress could also change it.',
  and: ' and ',
};
