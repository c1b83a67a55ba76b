import type { StartMessages } from '../messages';

export const start: StartMessages = {
  title: 'Temporary Protected Status (TPS) for Venezuela',
  lead: 'This guide compares your facts with the published rules. It shows what matches, what does not match and which fact is missing. Each line has its source and its date.',
  begin: 'Compare my facts',
  todayTitle: 'How TPS stands',
  today: [
    'As of {checked} no registration was open for Venezuela TPS. No one could register.',
    'The government says that TPS has ended. For TPS Venezuela 2023 it gives April 7, 2025. For TPS Venezuela 2021 it gives November 7, 2025.',
    'On that day a lawsuit was still in the courts. On October 5, 2026 the Supreme Court sent that case back to a lower court.',
    'Up to that day no decision was found that gives TPS back.',
    'This can change. The law was last checked on {checked}.',
  ],
  doesTitle: 'What this guide does',
  does: [
    'It asks short questions, one per page.',
    'It compares your answers with the rules of 2021 and 2023.',
    'It explains what ended, when, and by which notice or order.',
    'It makes a sheet to talk with a lawyer.',
    'It shows who helps for free or at low cost.',
  ],
  doesNotTitle: 'What it does not do',
  doesNot: [
    'It does not say if you can have TPS. Only USCIS or an immigration judge decides.',
    'It gives no legal advice and chooses no forms.',
    'It fills in nothing and sends nothing to the government.',
    'It does not ask for stories or details of private matters. Those are for a lawyer.',
    'It is not about the PPT, the temporary protection permit of Colombia. That is a different thing.',
  ],
  keepsTitle: 'Your answers',
  keeps: [
    'They stay in this tab. We do not save them. We do not send them to anyone.',
    'They are erased when you close or reload the page.',
    'Your browser may still keep a record that you visited this site.',
  ],
  haveTitle: 'What helps to have near you',
  have: [
    'The date you came to live here.',
    'The dates of your trips outside the country.',
    'Your letters from immigration and your work permit, even if it has expired.',
    'If you have none of this, you can still answer. “I am not sure” is fine.',
  ],
  timeTitle: 'Time:',
  time: 'about 10 minutes for the short questions, and about 15 for all of them. It is best to do it in one go, because nothing is saved.',
  onPaper: 'Without a phone or internet, all of this can be filled in by hand:',
};
