import type { BeforeWords } from '../law-messages';
import type { ResultMessages } from '../messages';

/** The acts before the first designation, for the result and for the law page. */
export const acts: BeforeWords = {
  'letter-2017-08-29': {
    title: 'Letter from members of Congress that asked for TPS for Venezuelans',
    does: 'According to a press release of August 29, 2017, members of Congress asked by letter for TPS for Venezuelans. The letter created no protection.',
  },
  'house-2019-07-23': {
    title: 'First vote on the bill H.R. 549',
    does: 'On July 23, 2019 the House of Representatives voted on the bill. It needed two thirds and did not get them. It created no protection.',
  },
  'house-2019-07-25': {
    title: 'The House passed the bill H.R. 549',
    does: 'On July 25, 2019 the House of Representatives passed the bill, which gave TPS to Venezuelans. A vote of the House is not a law. It created no protection.',
  },
  'senate-2019-07-30': {
    title: 'The bill H.R. 549 was stopped in the Senate',
    does: 'According to reports of that year, one senator stopped the bill in the Senate on July 30, 2019. It created no protection.',
  },
  'declined-2019-07': {
    title: 'The government decided against TPS in 2019',
    does: 'According to reports of that year, in July 2019 the government decided not to designate Venezuela for TPS.',
  },
  '86-fr-6845': {
    title: 'Memorandum on Deferred Enforced Departure, DED (86 FR 6845)',
    does: 'The president signed it on January 19, 2021. It put off deportation for 18 months for many Venezuelans. They were in the United States on January 20, 2021. It was not TPS.',
  },
};

/** The time before the first designation. */
export const before: ResultMessages['before'] = {
  title: 'Before the first TPS for Venezuela',
  lead: 'On that day there was no TPS for Venezuela. The record has what follows. None of this gave protection.',
  more: 'The debate and the bills that came later are on the page “The law”.',
  later: 'This came after the day you are looking at.',
  acts,
};

/** Deferred Enforced Departure: what the memorandum of 2021 says, exclusion by exclusion. */
export const ded: ResultMessages['ded'] = {
  title: 'Deferred Enforced Departure (DED)',
  about:
    'It was not TPS. The president put off deportation for many people from Venezuela. No form was needed for the protection. Only the work permit needed one.',
  until: 'It lasted 18 months: from {from} to {to}.',
  coveredTitle: 'Who it covered',
  covered:
    'Venezuelans who were here on January 20, 2021 and lived here since that day. Also people without a country whose last home was in Venezuela.',
  notCoveredTitle: 'Who it did not cover',
  notCovered: [
    'People who went back by choice to Venezuela or to the country where they lived before.',
    'People who did not go on living here since January 20, 2021.',
    'People found guilty here of a felony, or of two or more misdemeanors.',
    'People with one of the bars to asylum (INA 208(b)(2)(A)).',
    'People who were deported, excluded or removed before January 20, 2021.',
    'People wanted for extradition.',
    'People with a security ground (INA 212(a)(3) or 237(a)(4)).',
    'People who were a danger or did not serve the good of the country, as DHS saw it. People who hurt foreign policy, as the State Department saw it.',
  ],
};
