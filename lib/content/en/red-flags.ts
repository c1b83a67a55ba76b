import type { BecauseMessages, RedFlagMessages } from '../red-flags-messages';

export const redFlags: RedFlagMessages = {
  detained: {
    short: 'Detention, ICE check-in, hearing or order',
    ask: 'Is the person detained, or is there an ICE check-in, a hearing or an order? For which day?',
    action: 'To a lawyer the same day.',
  },
  unread_letter: {
    short: 'Letter not yet read',
    ask: 'Is there any letter from USCIS, ICE or the court that nobody has read?',
    action: 'Read it now with the person and put each date on the calendar.',
  },
  border_removal: {
    short: 'Fingerprints or removal at the border',
    ask: 'Were fingerprints taken at the border, or was “expedited removal” spoken of?',
    action: 'Obtain the records (FOIA, EOIR). Then to a lawyer.',
  },
  deported_returned: {
    short: 'Deported and came again',
    ask: 'Was the person deported or sent back, and came in again? When, and how many times?',
    action: 'First a lawyer, the same day.',
  },
  missed_hearing: {
    short: 'Hearing that was missed',
    ask: 'Was a hearing missed, or a move not told to the court? Why? Did the person leave the United States after that?',
    action: 'Check the EOIR line. A lawyer looks at whether the time for a motion is running.',
  },
  any_arrest: {
    short: 'Any arrest',
    ask: 'Was there any arrest, even if the case was dismissed, sealed or from before adulthood?',
    action: 'Obtain from each court the certified copy of how the case ended.',
  },
  open_case: {
    short: 'Open criminal case',
    ask: 'Is a criminal case open? Is there a public defender?',
    action: 'Speak with the defender before there is a plea. To a lawyer the same day.',
  },
  plea_or_program: {
    short: 'Plea, program or withheld judgment',
    ask: 'Was there any plea, program, withheld judgment or probation, even if the case was dismissed later?',
    action: 'A lawyer analyzes whether immigration law counts it as a conviction.',
  },
  longest_sentence: {
    short: 'Longest possible sentence',
    ask: 'How much jail did the law allow at most? What was the sentence, even if suspended?',
    action: 'Obtain the statute and the record. A lawyer looks at the petty-offense exception.',
  },
  drugs: {
    short: 'Drugs, marijuana too',
    ask: 'Is there anything with drugs of any kind, marijuana use or work too?',
    action: 'First a lawyer. Only yes, no or lawyer is marked here.',
  },
  driving_or_domestic: {
    short: 'Drunk driving, family or children',
    ask: 'Is there a case for driving drunk, an incident at home, a protective order or a charge that touches a child?',
    action: 'A lawyer looks at how much it may weigh where the government decides case by case.',
  },
  case_abroad: {
    short: 'Case in another country',
    ask: 'Is there any case in Venezuela or another country? Is it political? Is there an Interpol notice?',
    action: 'To a lawyer.',
  },
  countries_lived: {
    short: 'Countries lived in',
    ask: 'In which countries did the person live, on which dates, on what permit (renewable without end?), with what passport and what offers to stay? Was any stay of 12 months or more?',
    action: 'Collect the permits. To a lawyer if any was permanent or the stay was 12 months or more.',
  },
  rights_limited: {
    short: 'Rights limited in another country',
    ask: 'Were there limits there on work, study or travel, or was there harm?',
    action: 'Collect what shows it. A lawyer says whether it still counts today.',
  },
  citizen_claim: {
    short: 'Said to be a citizen',
    ask: 'Did the person ever claim to be a U.S. citizen: on an I-9, a license, a loan or at the border? Voted, or registered to vote?',
    action: 'To a lawyer.',
  },
  false_papers: {
    short: 'False papers or facts',
    ask: 'Were there false papers, another name, untrue facts for a visa or another person’s passport?',
    action: 'To a lawyer.',
  },
  helped_cross: {
    short: 'Help to cross',
    ask: 'Did the person cross with children, or pay for someone’s trip?',
    action: 'Onto the list of waivers that the lawyer looks at.',
  },
  armed_service: {
    short: 'Armed service, police or party office',
    ask: 'Was the person in the military, the police, SEBIN, DGCIM, FAES, GNB, a prison guard, a colectivo or a party office? If yes, the questions on torture and on party follow too.',
    action: 'To a lawyer. Interview in private.',
  },
  paid_armed_group: {
    short: 'Payment to an armed group',
    ask: 'Did the person pay “vacuna”, food, rides or shelter to any armed group or gang, forced or not?',
    action: 'To a lawyer. Interview in private.',
  },
  gang_accusation: {
    short: 'Accusation of gang ties',
    ask: 'Was the person accused of gang ties, or questioned about tattoos or social media?',
    action: 'To a lawyer the same day.',
  },
  trips: {
    short: 'Trips',
    ask: 'What trips were there: dates, reason, permit, how the person returned, and TPS at the time?',
    action: 'Make the timeline.',
  },
  plans_travel: {
    short: 'Thinks of traveling or leaving',
    ask: 'Does the person want to travel, or to leave for good?',
    action: 'A lawyer before any step.',
  },
  late_filing: {
    short: 'Late filing',
    ask: 'What status was there on each day of the open registration, and when did it end?',
    action: 'Collect the proof of that status.',
  },
  missed_renewal: {
    short: 'Missed re-registration',
    ask: 'Why was a re-registration missed: illness, bad advice, a death, no home?',
    action: 'Collect the papers that show the reason.',
  },
  notario: {
    short: 'Notario',
    ask: 'Was a notario paid? Is there a copy of what was filed? Was asylum filed without the person knowing?',
    action: 'Obtain the copies. A lawyer looks at how fraud is reported.',
  },
  fear: {
    short: 'Fear of return',
    ask: 'Is there fear of return? On which day was asylum asked for? From which day to which was there TPS or parole?',
    action: 'A lawyer counts the time.',
  },
  other_relief: {
    short: 'Other paths',
    ask: 'Is a spouse, parent or child a citizen or permanent resident? How was the last admission? A victim of a crime or trafficking, or abused as a minor?',
    action: 'Look at other paths with a lawyer.',
  },
  health: {
    short: 'Health',
    ask: 'Is there a serious illness, danger to self or others, or drug treatment?',
    action: 'In private. To a lawyer.',
  },
  other_grounds: {
    short: 'Other grounds of the I-821',
    ask: 'With the list of the I-821 at hand: prostitution, gambling work, polygamy, a custody dispute, trafficking, money laundering or a family benefit from drug trade?',
    action: 'A lawyer only.',
  },
  moved: {
    short: 'Moved',
    ask: 'Has the person moved? Were the AR-11 and the EOIR-33 sent?',
    action: 'Send them with the office’s help.',
  },
  safe_contact: {
    short: 'Safe contact',
    ask: 'How can the person be called or written to without danger? What language? Good at reading? A disability?',
    action: 'Agree how and when to be in touch.',
  },
  left_after_180_days: {
    short: 'Over 180 days without status, left and returned',
    ask: 'Did the person leave the United States after more than 180 days without status and then come back? On which dates? Under 18 then, or with asylum pending? How was the return?',
    action: 'Make the timeline. To a lawyer.',
  },
  torture: {
    short: 'Torture or killing without trial',
    ask: 'Did the person order torture or a killing without trial, help with it or take part?',
    action: 'To a lawyer. Interview in private.',
  },
  party_member: {
    short: 'Communist or totalitarian party',
    ask: 'Was the person a member of a Communist or other totalitarian party? Forced, under 16, for food or for a job? When did it end?',
    action: 'To a lawyer: the statute and the rule disagree.',
  },
  parent_resettled: {
    short: 'Parents settled in another country',
    ask: 'Before turning 18, did the person live with a parent who could stay for good in another country?',
    action: 'Collect the parents’ papers. To a lawyer.',
  },
};

export const because: BecauseMessages = {
  urgent: {
    detained: 'Is detained by immigration',
    'check-in': 'Has an ICE check-in soon',
    hearing: 'Has a court hearing in the next 30 days',
    order: 'A judge ordered the person deported, or to leave',
    deadline: 'A letter from immigration gives a due date',
  },
  flag: 'Flag marked: {short}',
  rule: '{rule} · {title}: {outcome}',
  missing: 'Missing: {what}',
  stop: {
    'not-in-us': 'Is outside the United States',
    citizen: 'Is a U.S. citizen: nothing is compared',
    resident: 'Has a green card: nothing is compared',
  },
};
