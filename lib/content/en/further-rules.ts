import type { ResultMessages } from '../messages';

/** The rest of the rules: other countries, crime, other bars, grounds with and without a waiver, status, papers, help. */
export const furtherRules = {
  'FRS-01': {
    title: 'No other country before',
    says: 'The law does not give TPS to a person who had firmly settled in another country before coming. That is called firm resettlement.',
  },
  'FRS-02': {
    title: 'Short stays in another country',
    says: 'A case of 2011 looks at whether another country offered to let the person stay for good. The printed rule also looks at the papers and at a stay of one year or more. Which of the two texts holds today is not clear.',
  },
  'FRS-02b': {
    title: 'One year or more in another country',
    says: 'The printed rule counts one year or more in one country by choice, with papers or without. It is not clear if that rule holds today.',
  },
  'FRS-03': {
    title: 'A permit for a time, or asylum with no answer, in another country',
    says: 'A case of 2011 looks at whether another country offered to let the person stay for good. The printed rule also counts a permit that can be renewed without end. Which one holds today is not clear.',
  },
  'FRS-04': {
    title: 'A right to stay in another country, before coming',
    says: 'The law looks at whether the person could already stay for good in another country before coming. A permanent permit, asylum, refuge and citizenship can count. There is no waiver (pardon) for this rule.',
  },
  'FRS-05': {
    title: 'An offer to stay in another country',
    says: 'A case of 2011 looks at whether another country offered to let the person stay for good. The printed rule also counts what the person could get there. Another case is about offers not accepted, and it was not read for this guide.',
  },
  'FRS-06': {
    title: 'Another nationality, and time in that country',
    says: 'The printed rule asks for two things together. One is citizenship of another country. The other is to have been in that country before coming here. How it is used today is not clear.',
  },
  'FRS-07': {
    title: 'A right to stay in another country, after coming',
    says: 'The law speaks of what was so before the person came to the United States. If the person left and came back, it is less clear which arrival counts.',
  },
  'FRS-08': {
    title: 'A stay only to pass through, or with few rights',
    says: 'Before 2021 the rule had two exceptions. One was for people in flight who only passed through. The other was for people who had very few rights there. They are not in the printed rule. That earlier text was not read for this guide.',
  },
  'FRS-09': {
    title: 'A mother or father settled in another country',
    says: 'The printed rule looks at a person who was under 18 and lived with a parent. If the parent was settled in another country, it counts for the child too. It is not clear if this holds today.',
  },
  'CRM-01': {
    title: 'Felonies in the United States',
    says: 'The law does not give TPS to a person convicted of a felony committed in the United States. In general, it is one if the sentence could be more than a year.',
  },
  'CRM-02': {
    title: 'Misdemeanors in the United States',
    says: 'The law does not give TPS to a person convicted of two or more misdemeanors committed in the United States. Convictions count, not arrests.',
  },
  'CRM-03': {
    title: 'Only one misdemeanor conviction',
    says: 'The rule on misdemeanors speaks of two or more. Other rules can look at a single conviction, by the kind of crime. Those rules have exceptions.',
  },
  'CRM-04': {
    title: 'Cases with a very short sentence',
    says: 'The rule does not count a crime with a sentence of five days or less at most. On cases with only a fine, the text is not clear.',
  },
  'CRM-05': {
    title: 'A misdemeanor by state law',
    says: 'At times a state says “misdemeanor” of a crime with a possible sentence of more than one year. If the sentence given was one year or less, the rule counts it as a misdemeanor.',
  },
  'CRM-06': {
    title: 'The court said there would be no jail',
    says: 'A USCIS memo of 2011 speaks of cases where the court said in writing that there would be no jail. Under that text, they may not count.',
  },
  'CRM-07': {
    title: 'A case closed with no guilty plea',
    says: 'With no conviction, the rule does not count the case. The law also looks at whether the person pleaded guilty or admitted the facts.',
  },
  'CRM-08': {
    title: 'A program, or a judgment held off',
    says: 'A case that was closed can be a conviction. The law looks at two things. One is whether the person pleaded guilty or admitted the facts. The other is whether the judge ordered a penalty or a limit.',
  },
  'CRM-09': {
    title: 'Records that were erased',
    says: 'In the law, the word “conviction” has no exception for what was erased or sealed. Two cases are about this, and they were not read for this guide.',
  },
  'CRM-10': {
    title: 'Juvenile court',
    says: 'In one case, what a juvenile court decides is usually not a conviction. That case was not read for this guide.',
  },
  'CRM-11': {
    title: 'Arrests',
    says: 'An arrest with no conviction does not stop TPS by itself. Form I-821 asks about arrests in any country.',
  },
  'CRM-12': {
    title: 'Open criminal cases',
    says: 'The rule on convictions asks for a conviction. Other rules can look at what a person admits, even with no conviction.',
  },
  'CRM-13': {
    title: 'Cases in another country',
    says: 'The count of felonies and misdemeanors takes only those committed in the United States. Other rules look at what happened in another country.',
  },
  'CRM-14': {
    title: 'Cases about drugs',
    says: 'The law has rules of its own about drugs, in any country. A case can count even with no conviction, for example if the person admitted the facts.',
  },
  'CRM-15': {
    title: 'A small amount of marijuana',
    says: 'The law has an exception for a single time with 30 g or less of marijuana. The government’s rule does not. It is not clear which cases the exception reaches.',
  },
  'CRM-16': {
    title: 'Driving under the influence (DUI)',
    says: 'It counts like other crimes: as a misdemeanor or a felony, by how long the sentence could be.',
  },
  'CRM-17': {
    title: 'Driving with no license, and other small cases',
    says: 'It counts if the possible sentence was more than five days. The same holds for shoplifting, or for trespass on a property.',
  },
  'CRM-18': {
    title: 'Two convictions for one event',
    says: 'The text has no exception for two convictions for one event. It is not clear if they count as two.',
  },
  'BAR-01': {
    title: 'Persecution of other people',
    says: 'The TPS law takes this rule from asylum law. It looks at whether the person took part in the persecution of others.',
  },
  'BAR-02': {
    title: 'A particularly serious crime',
    says: 'The TPS law takes this rule from asylum law. It looks for a final conviction for a particularly serious crime.',
  },
  'BAR-03': {
    title: 'A serious crime outside the country, before coming',
    says: 'The TPS law takes this rule from asylum law. It looks at serious crimes outside the United States and before coming, but not at political ones. It does not ask for a conviction.',
  },
  'BAR-04': {
    title: 'Service in the army, the police or another group',
    says: 'The law looks at danger to security. Form I-821 asks about service in the army, the police, a prison or an armed group. That service does not stop TPS by itself.',
  },
  'BAR-05': {
    title: 'Help to an armed group',
    says: 'The law looks at whether the person gave money, goods or help to certain groups. The text has no exception for a person who was forced. This guide does not ask which group it was.',
  },
  'INA-01': {
    title: 'What is not looked at for TPS',
    says: 'Under the rule, TPS does not look at public benefits or a job offer. Nor does it look at a missing visa or passport at entry. Reports say that the rule on public benefits changed in 2026. It is not clear if that changes anything for TPS.',
  },
  'INA-02': {
    title: 'Way of entry',
    says: 'Under the law, TPS is not denied because of immigration status. Entry without inspection is treated as no bar to TPS. It is not clear if a waiver (pardon) is asked for in practice.',
  },
  'INA-03': {
    title: 'Deportation (removal) order',
    says: 'A legal aid group says that an order that was not carried out does not stop TPS by itself.',
  },
  'INA-04': {
    title: 'Left under an order and returned with permission',
    says: 'A deportation, or leaving under an order, counts for some years. The government can give a waiver (pardon).',
  },
  'INA-05': {
    title: 'Return without permission',
    says: 'The law looks at a return without permission. That is after a deportation, or after more than one year here with no status. The government can give a waiver (pardon). Another law is about earlier orders, and it is not clear if it stops TPS.',
  },
  'INA-06': {
    title: 'Missing a hearing',
    says: 'The rule on a missed hearing looks at people who later left the country. When a person misses one, there can be a deportation order that the person does not know of.',
  },
  'INA-06b': {
    title: 'Missing a hearing, leaving and coming back',
    says: 'The law looks at people who missed a hearing with no reasonable cause and later left. They then sought to enter within five years. All three are needed. The government can give a waiver (pardon).',
  },
  'INA-07': {
    title: 'Papers or facts that were not true',
    says: 'The law looks at false papers, or facts that were not true, for a visa, an entry or another benefit. The government can give a waiver (pardon).',
  },
  'INA-08': {
    title: 'A claim of citizenship, or a vote',
    says: 'The law looks at whether the person claimed to be a United States citizen, or voted. There is a small exception. The government can give a waiver (pardon).',
  },
  'INA-09': {
    title: 'Helping someone cross',
    says: 'The law looks at whether the person helped another enter against the law. That holds even for their own child. The government can give a waiver (pardon).',
  },
  'INA-10': {
    title: 'Time with no status, without leaving',
    says: 'The rule on time with no status looks at people who later left the country. If no one left, it is not used.',
  },
  'INA-10b': {
    title: 'Time with no status, leaving and coming back',
    says: 'The law looks at people who spent more than 180 days with no status, left, and came back. By the case, a return within 3 or 10 years counts. Some days do not, such as those before age 18. The government can give a waiver (pardon).',
  },
  'INA-11': {
    title: 'Health',
    says: 'The law looks at some diseases that spread, dangerous behavior and drug abuse. The government can give a waiver (pardon).',
  },
  'INA-12': {
    title: 'Other grounds',
    says: 'The law has more grounds. Among other things they look at vice, polygamy, child custody and penalties for false papers. The government can give a waiver (pardon).',
  },
  'INA-13': {
    title: 'Security rules',
    says: 'The law has security rules. Some are about armed groups, others about torture or killings with no trial in another country.',
  },
  'INA-14': {
    title: 'Communist or totalitarian party',
    says: 'The law looks at whether the person was in such a party. It has exceptions, for example for people who were forced. The law allows a waiver (pardon), and the government’s rule does not. It is not clear if it reaches parties of Venezuela.',
  },
  'INA-15a': {
    title: 'Family benefit from drugs',
    says: 'The law also looks at the family, if drug trade by one of them brought the others a benefit.',
  },
  'INA-15b': {
    title: 'Trafficking in persons and money laundering',
    says: 'The law looks at trafficking in persons and at money laundering. By its text, the government can give a waiver (pardon).',
  },
  'STA-01': {
    title: 'Another visa status',
    says: 'The law lets a person hold TPS and another visa status at the same time. A person who had it during first registration has one of the bases for a late one.',
  },
  'STA-02': {
    title: 'Parole',
    says: 'Parole does not stop TPS. A person who had it during first registration has one of the bases for a late one.',
  },
  'STA-03': {
    title: 'Another case or protection',
    says: 'A case for asylum, a green card or other protection can go on next to TPS. If it was open during first registration, it is one of the bases for a late one.',
  },
  'STA-04': {
    title: 'A case in immigration court',
    says: 'A court case does not stop TPS by itself. But it changes who decides: USCIS or the judge.',
  },
  'STA-05': {
    title: 'Immigration detention',
    says: 'The law does not let a person who already has TPS be detained because of status. It does not cover people who wait for an answer or who had TPS before. It has exceptions.',
  },
  'DIS-01': {
    title: 'The government decides case by case',
    says: 'The rule says that the government may give TPS. It does not say that it must. So other facts about the person can be looked at.',
  },
  'BEN-01': {
    title: 'What TPS gives while it holds',
    says: 'While it holds, TPS protects from deportation and gives a work permit. It also allows a trip if the government permits it first.',
  },
  'BEN-02': {
    title: 'TPS is not a green card',
    says: 'TPS is not permanent residence. One decision says that it covers only the time it holds, and does not mend what came before.',
  },
  'BEN-03': {
    title: 'Leaving the United States',
    says: 'Reports say that a decision of August 2026 changed what it means to leave on Advance Parole. It is not clear if it reaches trips with TPS.',
  },
  'BEN-04': {
    title: 'Fear of going back, and the asylum time limit',
    says: 'Asylum has a time limit. One rule can excuse the delay of people who had TPS until a reasonable time before they asked. It covers only the time with TPS.',
  },
  'EVD-01': {
    title: 'Papers of identity and nationality',
    says: 'The rule asks for a passport, or a birth record with a photo ID, or a national ID card (cédula). A person with none of these can give a sworn statement and have an interview.',
  },
  'EVD-02': {
    title: 'Expired passport',
    says: 'The rule says “passport” and does not speak of whether it has expired.',
  },
  'EVD-03': {
    title: 'Papers with a date',
    says: 'The rule asks for proof of the day of arrival, and that the person lived here and was here. That part was not read in full for this guide.',
  },
  'EVD-04': {
    title: 'Papers in another language',
    says: 'The rule asks for a full English translation, signed by the person who translates. That text was not read for this guide.',
  },
  'EVD-05': {
    title: 'Court papers for each arrest',
    says: 'Reports say that Form I-821 asks for a certified court paper for each arrest. That holds even if the case was erased or sealed.',
  },
  'FEE-01': {
    title: 'Fees and waivers',
    says: 'Reports say that the fee added in 2025 for the work permit cannot be waived. On the registration fee, the sources do not say the same.',
  },
  'LEG-01': {
    title: 'Papers made by a notario or a consultant',
    says: 'Only a lawyer or an accredited representative can give legal advice. In the United States a notario is not a lawyer. Those rules were not read for this guide.',
  },
} satisfies Partial<ResultMessages['rules']>;
