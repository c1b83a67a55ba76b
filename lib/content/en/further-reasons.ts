import type { ResultMessages } from '../messages';

/**
 * Why each line of the full questions came out as it did. Most are private: a line says what the rule looks at,
 * that something was answered and who can look, never what happened and never how much it weighs.
 */
export const furtherReasons = {
  'no-other-country':
    'The answers say: no stay in another country, apart from Venezuela, before coming. There is no other nationality. No other country said that the person could stay for good.',
  'other-country-unknown':
    'It is not known if the person was in another country, apart from Venezuela, before coming.',
  'short-stay-elsewhere':
    'The answers say: less than a year in another country, with no papers or only as a visitor. There was no offer to stay for good. Many people tell their lawyer about it too.',
  'year-elsewhere':
    'The published rule counts living one year or more in one country. The answer says: one year or more. A court stopped that rule in 2021, and it is not clear if it is in use today. Under an earlier decision, time alone does not decide. A lawyer can look at this.',
  'temporary-status-elsewhere':
    'The answer says that another country gave a permit with an end date, or had an asylum case open. The published rule looks at whether that could be renewed without end. An earlier decision looks for an offer to stay for good. It is not clear which is in use today. A lawyer can look at this.',
  'status-elsewhere-unknown':
    'It is not known which papers the person had in the other country before coming. A lawyer can look at this.',
  'permanent-status-before':
    'The rule looks at whether the person could already stay in another country for good before coming. It looks at residence, asylum or refuge, and citizenship. The answers say that there was one of these. A lawyer can look at this.',
  'permanent-status-when-unknown':
    'The answer says that another country gave residence for good, asylum, refuge or citizenship. The rule looks at what the person had before coming here. It is not known if it was before or after. A lawyer can look at this.',
  'permanent-status-after':
    'The rule looks at what the person had in another country before coming. The answers say: got it later. If the person then left the United States and came back, a lawyer can look at this.',
  'permanent-offer':
    'The rule looks at whether another country offered a stay for good, even if it was not taken. The answer says: there was such an offer. A lawyer can look at this.',
  'permanent-offer-unknown':
    'It is not known if another country ever said that the person could stay for good.',
  'second-nationality-unused':
    'The published rule looks at two things together: citizenship of another country, and time spent there before coming. The answers say: did not live there or pass through. An earlier decision also looks at the right to stay there for good. It is not clear which is in use today. A lawyer can look at this.',
  'second-nationality-lived':
    'The published rule looks at two things together: citizenship of another country, and time spent there before coming. The answers say that there may be both. It is not clear if that rule is in use today. A lawyer can look at this.',
  'second-nationality-stay-unknown':
    'It is not known if the person was in the country of the other nationality before coming. A lawyer can look at this.',
  'stay-limited':
    'The answer says that the stay may have been only part of the journey, or with very few rights. An earlier rule had exceptions for that. The published rule does not. The earlier one was not read for this guide. A lawyer can look at this.',
  'parent-resettled':
    'The answer says that the parents could perhaps stay in another country for good while the person lived with them. The published rule counts that for children under 18 too. It is not clear if that rule is in use today. A lawyer can look at this.',

  'nothing-told': 'Nothing in the answers conflicts with this rule.',
  'private-unknown':
    'It is not known if there is anything like this. This guide asks for no details. A lawyer can look at this.',
  'rather-with-a-lawyer':
    'The answer says: would rather talk with a lawyer about this. This guide asks for no details.',

  'no-us-conviction': 'The answers say: no conviction in the United States.',
  'us-felony':
    'The rule looks for a conviction of a felony in the United States. The answer says that there is one. This compares one rule and does not speak of other paths. The names of crimes are confusing. A lawyer can see things that this guide does not see.',
  'us-felony-perhaps':
    'The rule looks for a conviction of a felony in the United States. The answer says that there is one. But something about that case, or something not known, can change how it counts. A lawyer can look at this.',
  'us-misdemeanors':
    'The rule looks for two or more misdemeanor convictions in the United States. The answer says that there are. This compares one rule and does not speak of other paths. The names of crimes are confusing. A lawyer can see things that this guide does not see.',
  'us-misdemeanors-perhaps':
    'The rule looks for two or more misdemeanor convictions in the United States. The answer says that there are. But something about those cases, or something not known, can change how they count. A lawyer can look at this.',
  'us-one-misdemeanor':
    'The rule counts two misdemeanors or more. The answer says that there is only one misdemeanor conviction. But other rules look at what the case was about, and have exceptions. A lawyer can look at this.',
  'us-convictions-unknown':
    'It is not known if there is a conviction in the United States. An arrest is not a conviction. A lawyer can look at the court papers.',
  'conviction-small':
    'The rule does not count a crime if the longest sentence possible is five days or less. It says nothing about fines. The answer says: a fine or five days at most. A lawyer can look at this.',
  'conviction-state-misdemeanor':
    'The answer says that the state calls it a misdemeanor, and that the sentence was one year or less. The rule then treats it as a misdemeanor. A lawyer can look at this.',
  'conviction-no-jail':
    'The answer says: the court said that there would be no jail. According to reports, in 2011 the government accepted that such a case may not count. The court paper is needed. A lawyer can look at this.',
  'conviction-dismissed':
    'The answer says: the case was closed with no guilty plea and nothing admitted. A conviction by its definition needs one of those, or a finding of guilt. Form I-821 asks about such cases too. A lawyer can look at this.',
  'conviction-program':
    'The answer says: there was a program, or a judgment that was held off. It can count after a guilty plea or facts admitted, if the judge set a punishment or a condition. A lawyer can look at this.',
  'conviction-erased':
    'The answer says: the case was erased, sealed or set aside. The definition of a conviction does not say that it then stops counting. There are decisions about this that were not read for this guide. A lawyer can look at this.',
  'conviction-juvenile':
    'The answer says: it was in a juvenile court. Often that is not a conviction. The decision that says so was not read for this guide. A lawyer can look at this.',
  'conviction-one-incident':
    'The answer says: two convictions come from one event. The rule has no exception for that. It is not clear if they count as two. A lawyer can look at this.',
  'conviction-drunk-driving':
    'The answer says: it was for driving after alcohol or drugs (DUI). The rule counts it like any other case: it looks at the longest sentence possible. A lawyer can look at this.',
  'conviction-no-license':
    'The answer says: it was for driving with no license. The rule counts it if the longest sentence possible is more than five days. A lawyer can look at this.',
  'conviction-small-theft-or-trespass':
    'The answer says: it was for shoplifting, or for trespass on a property. The rule counts it if the longest sentence possible is more than five days. A lawyer can look at this.',
  'conviction-details-unknown':
    'More about that case is not known, and it can change how it counts. The court papers tell it. A lawyer can look at them.',
  'no-arrest': 'The answer says: no arrests and no charges.',
  arrested:
    'The answer says that there was an arrest or a charge. An arrest is not a conviction, and does not stop TPS by itself. Form I-821 asks about them. A lawyer can look at the papers.',
  'arrests-unknown': 'It is not known if there was an arrest or a charge, in any country.',
  'charges-open':
    'The answer says: an open criminal case or a warrant. What a person accepts in that court can change how this compares. Many people first talk with a lawyer who knows both crime and immigration.',
  'crime-abroad':
    'The answers say that there may be a case outside the United States. It is not part of the count of convictions here. Other rules do look at it. A lawyer can look at this.',
  'drug-case':
    'There are separate rules for drug cases, and they hold for any country. The answer says that there is or was a case. A lawyer can look at this.',
  'marijuana-once':
    'The answer says: one time only, for a little marijuana. The law makes an exception for 30 grams or less. The government rule does not, and it is not clear which cases the exception reaches. A lawyer can look at this.',

  'harmed-others':
    'The rule looks at whether a person took part in persecuting others. The answer says that there may be something like this. This guide asks for no details. A lawyer can look at this.',
  'serious-crime':
    'The rule looks for a final conviction of a particularly serious crime. The answers say that there is or may be a conviction. This guide does not compare what it was for. A lawyer can look at this.',
  'crime-before-coming':
    'The rule looks at serious crimes outside the United States, before coming, that were not about politics. It does not ask for a conviction. The answer says that there may be something like this. A lawyer can look at this.',
  'armed-service':
    'The rule looks at whether a person is a danger to security. The answer says that there may be service or work in a force or a group. Having been there does not decide it alone. A lawyer can look at this.',
  'support-given':
    'The rule looks at help to certain groups. The answer says that there may be something like this. Many people were forced, and the text of the law does not speak of them. This guide asks for no details. A lawyer can look at this.',

  'never-applied':
    'The rule leaves three things aside for TPS. They are public benefits, no job offer, and entry with no visa or passport. According to reports, the rules on public benefits changed in September 2026. It is not confirmed if this is still the same for TPS.',
  'entered-uninspected':
    'The answer says: entered without inspection. The law does not let TPS be denied for immigration status, and so this is not treated as a bar. It is not clear if the government asks for a waiver (pardon). It can count for a green card.',
  'entered-otherwise':
    'The law does not let TPS be denied for immigration status. So the way of entry, by itself, is not treated as a bar.',
  'removal-order':
    'The answer says: there was an order of removal or to leave. According to a legal aid group, an order that was not carried out does not stop TPS by itself. It can have other effects. Many people show it to a lawyer soon.',
  'removed-returned-permitted':
    'The answer says that there may be a removal, and a return with permission. The rule counts years from that departure, and how many depends on the case. The law has a waiver (pardon) for this. Only the government decides whether to give it. A lawyer can look at this.',
  'returned-unpermitted':
    'The rule looks at whether a person came back, or tried to, with no permission or no inspection. It also looks for an order to leave before that, or more than one year in total with no status. The answers say that there may be something like this. The law has a waiver (pardon) for this rule. Only the government decides whether to give it. Another law lets an earlier order be used again, and it is not clear if that closes TPS. Many people talk with a lawyer before they send papers.',
  'missed-hearing':
    'The answer says: missed a hearing and has not left the country since. The rule on missing one is for people who left later. But there can be an order made in absence that the person does not know of. Many people check this with a lawyer soon.',
  'missed-hearing-returned':
    'The answer says: missed a hearing, left later and came back. The rule looks at whether there was a reasonable cause, and whether the return was within five years. The law has a waiver (pardon) for this. Only the government decides whether to give it. A lawyer can look at this.',
  'false-papers':
    'The rule looks at papers or facts given to immigration that were not true. The answer says that there may be something like this. The law has a waiver (pardon) for this. Only the government decides whether to give it. A lawyer can look at this.',
  'citizen-claim':
    'The rule looks at whether a person claimed to be a citizen of the United States, or voted. The answer says that there may be something like this. The law has a small exception, and also a waiver (pardon). Only the government decides whether to give it. A lawyer can look at this.',
  'helped-cross':
    'The rule looks at whether a person helped somebody to enter, family included. The answer says that there may be something like this. The law has a waiver (pardon) for this. Only the government decides whether to give it. A lawyer can look at this.',
  'time-here-not-left':
    'The rule on time with no status speaks of people who leave and want to come back. The answer says: has not left since coming to live here. Leaving can change this.',
  'left-after-180':
    'The rule looks at more than 180 days with no status and then leaving. It also looks at a return within 3 years, or within 10 if it was a year or more. The answer says that there may be something like this. Some time does not count, such as before the age of 18. The law has a waiver (pardon) for this. Only the government decides whether to give it. A lawyer can look at this.',
  'health-ground':
    'The rule looks at some reasons of health. The answer says that there is one. The law has a waiver (pardon) for this. Only the government decides whether to give it. A lawyer can look at this.',
  'other-grounds':
    'The law puts several different reasons together here. The answer says that there is at least one. The law has a waiver (pardon) for them. Only the government decides whether to give it. A lawyer can look at this.',
  'security-grounds':
    'The rule looks at matters of security and of harm to other people. The answer says that there may be something like this. This guide asks for no details. A lawyer can look at this.',
  'party-member':
    'The rule looks at whether a person was in a Communist or totalitarian party. The answer says that there may be something like this. There are exceptions, such as having to join, or being under 16. The law allows a waiver (pardon) and the government rule does not. It is not clear if it reaches parties of Venezuela. A lawyer can look at this.',
  'family-drug-benefit':
    'The rule looks at whether a person got a benefit from the drug trade of a family member. The answer says that there is something like this. A lawyer can look at this.',
  'trafficking-or-laundering':
    'The rule looks at two matters: trafficking in persons and money laundering. The answer says that there is something like this. The law has a waiver (pardon) for this. Only the government decides whether to give it. A lawyer can look at this.',

  'holds-visa-status':
    'The answer says: a visa status that is still good. The law lets a person have that status and TPS at the same time. The rule on late registration names it too.',
  'holds-parole':
    'The answer says: parole that is still good. It does not stop TPS. The rule on late registration names it too.',
  'parole-ended':
    'The answers say: there was parole, and there is none now. The rule on late registration names it, with days that are counted. A lawyer can look at this.',
  'case-pending':
    'The answer says: another case or another protection. That does not stop TPS. The rule on late registration names open cases too.',
  'other-status-unknown': 'It is not known if there is another status, permit or case.',
  'in-court':
    'The answer says: a case in immigration court. That does not stop TPS by itself. It can change who decides: USCIS or a judge. A lawyer can look at this.',
  'court-unknown':
    'It is not known if there is a case in immigration court. That can change who decides. A lawyer can look at this.',
  detained:
    'The answer says: in detention. That does not stop TPS by itself. The law does not let a person with TPS in force be detained for their status, with exceptions. It does not say the same of a person who asks for TPS. A lawyer can look at this.',
  'adverse-fact':
    'The law leaves the decision to the judgment of the government, which can look at the whole case. The answers say that there is something to look at. A lawyer can look at this.',
  'what-tps-gave':
    'Only while it is in force, TPS protects from removal and gives a work permit. In that time, the government can also give permission to travel.',
  'no-green-card':
    'TPS is not permanent residence (a green card). It counts only for the time in which it is in force, and does not repair what was before.',
  'plans-travel':
    'The answer says: wants to leave the United States, or may. According to reports, a decision of August 2026 changed what happens on leaving with Advance Parole. It is not clear if it holds for trips with TPS. Many people talk with a lawyer before they leave.',
  'fear-no-asylum':
    'The answers say: afraid to go back to Venezuela. There was no request for asylum, or it is not known. Asylum has a time limit of one year from arrival. A rule can excuse the delay of a person who had TPS until a reasonable time before asking. Because of the limit, many people talk with a lawyer soon.',

  'identity-paper':
    'The answer says: a paper that the rule names to show who the person is and their nationality.',
  'expired-passport':
    'The answer says: the passport has expired. The rule names a passport and does not say that it must still be good. A legal aid group asks for expired ones too.',
  'no-identity-paper':
    'The answer says: none of the papers that the rule names. For that, the rule speaks of a sworn statement and an interview. The statement tells what was done to get them, and why the consulate cannot help.',
  'identity-papers-unknown': 'It is not known which papers show who the person is and their nationality.',
  'dated-papers':
    'The answer says: papers with a date from life here. This guide does not know which days they show.',
  'dated-papers-few':
    'The answer says: no papers yet with a date from life here. They can be from work, home, school, a doctor, a bank or a church.',
  'dated-papers-unknown':
    'It is not known which papers with a date there are, from the arrival and from life here.',
  'papers-near-days':
    'The answer says: papers from near {residence}. There are also papers from near {presence} and from the last months. This does not say if they are enough. “Near” and “last” are measures of this guide, not of the law.',
  'papers-not-near-residence':
    'Of the months told, none is near {residence}. Many people ask which papers there are from then. “Near” is a measure of this guide, not of the law.',
  'papers-not-near-presence':
    'Of the months told, none is near {presence}. Many people ask which papers there are from then. “Near” is a measure of this guide, not of the law.',
  'papers-not-recent':
    'Of the months told, none is of the last three. Many people ask which papers there are from now. “Last” is a measure of this guide, not of the law.',
  'papers-to-translate':
    'A paper that is not in English needs a full translation into English. The translator signs it and says that it is correct. That rule was not read for this guide.',
  'arrest-records':
    'According to reports, the instructions of Form I-821 ask for a court paper for each arrest. It is the certified court disposition: it tells how the case ended. They ask for it even if the case was erased or sealed.',

  'fees-hard':
    'The answer says that the fees may be hard to pay. According to reports, the added fee for the work permit cannot be waived. On the registration fee, the sources do not say the same. For others there may be a fee waiver (Form I-912), and reports differ on which.',
  'notario-helped':
    'The answer says: helped by a notario, a tax office or a consultant. In the United States a notario is not a lawyer, and cannot give legal advice. A lawyer can look at what was sent. The “Help” page says where a fraud can be reported.',
} satisfies Partial<ResultMessages['reasons']>;
