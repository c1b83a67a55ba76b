import type { ResultMessages } from '../messages';
import { furtherRules } from './further-rules';

/** What each rule says, in plain words. Holes: residence, presence, from, to (the designation's own days). */
export const rules: ResultMessages['rules'] = {
  'PRG-01': {
    title: 'A designation in force',
    says: 'There is TPS only while the government keeps a designation for the country.',
  },
  'PRG-02': {
    title: 'First registration',
    says: 'The notice gives the days of first registration. Here they were {from} to {to}.',
  },
  'PRG-03': {
    title: 'Re-registration',
    says: 'Each notice gives the days on which people with TPS can re-register (renew).',
  },
  'PRG-04': {
    title: 'Papers dated October 2, 2026',
    says: 'A court protected some papers on May 30, 2025. They say October 2, 2026. People received them on or before February 5, 2025.',
  },
  'PRG-05': {
    title: 'A request with no decision',
    says: 'A request with no decision can bring a work permit for a time. That time ends with the final decision, or 60 days after the notice of termination.',
  },
  'PRG-06': {
    title: 'The law was checked a short time ago',
    says: 'If more than 14 days pass with no check of the law, this guide does not say how TPS stands.',
  },
  'THR-01': {
    title: 'Inside the United States',
    says: 'TPS is for people who are inside the United States.',
  },
  'THR-02': {
    title: 'United States citizen',
    says: 'TPS is for people who are not United States citizens. A citizen does not need it.',
  },
  'THR-03': {
    title: 'Green card',
    says: 'A permanent resident (green card) does not need TPS.',
  },
  'THR-04': {
    title: 'Urgent matters come first',
    says: 'Detention, an ICE check-in, a hearing or a deportation order cannot wait. Help comes before the rules.',
  },
  'NAT-01': {
    title: 'A national of Venezuela',
    says: 'The rule asks for the nationality of Venezuela. To be born in a country and to be its national are not always the same.',
  },
  'NAT-02': {
    title: 'Mother and father from Venezuela',
    says: 'Under the Constitution of Venezuela, a child of two parents who are Venezuelan by birth is Venezuelan too. That text was not read for this guide.',
  },
  'NAT-03': {
    title: 'Mother or father from Venezuela',
    says: 'If only one parent is Venezuelan by birth, the Constitution of Venezuela asks for more. It asks that the person lived there or made a declaration. That text was not read for this guide.',
  },
  'NAT-04': {
    title: 'People with no nationality',
    says: 'The law also speaks of people who have no country and whose last usual home was in Venezuela.',
  },
  'NAT-05': {
    title: 'Each family member alone',
    says: 'TPS does not pass to the family. Each person is compared by that person’s own nationality, and the one asked for is that of Venezuela.',
  },
  'NAT-06': {
    title: 'Another nationality',
    says: 'The law does not list a second nationality as a bar. But the government can ask about the other country.',
  },
  'NAT-07': {
    title: 'Passport at entry',
    says: 'The government can look at the nationality a person used to enter. This comes from an old decision that was not read for this guide.',
  },
  'CR-01': {
    title: 'Continuous residence',
    says: 'The rule asks for living in the United States since {residence}, with no move to another country. A legal aid group says that the day itself counts too.',
  },
  'CR-02': {
    title: 'Residence of each child',
    says: 'The date holds for each child born in another country too. It is {residence}.',
  },
  'CPP-01': {
    title: 'Continuous physical presence',
    says: 'The rule asks for being in the United States in person since {presence}. A brief, casual and innocent trip does not break it.',
  },
  'CPP-02': {
    title: 'Outside the country on that very day',
    says: 'A brief, casual and innocent trip does not break presence. The law is not clear about {presence} itself, the first day.',
  },
  'ABS-01': {
    title: 'No trips',
    says: 'With no trips after {residence}, no trip breaks residence or presence.',
  },
  'ABS-02': {
    title: 'A brief, casual and innocent trip',
    says: 'A trip like this breaks nothing. It was short for its purpose. It was not due to a deportation or voluntary departure order. It was not against the law. There is no number of days.',
  },
  'ABS-03': {
    title: 'A trip for an emergency',
    says: 'A short trip for an emergency outside your control does not break residence. This does not hold for presence, which counts since {presence}.',
  },
  'ABS-04': {
    title: 'An emergency after the presence date',
    says: 'An emergency protects residence, but not presence. Since {presence} the trip has to be brief, casual and innocent.',
  },
  'ABS-05': {
    title: 'Leaving because of an order',
    says: 'A trip due to a deportation or voluntary departure order is not “innocent” in this rule.',
  },
  'ABS-06': {
    title: 'Return without inspection',
    says: 'For a trip to be “innocent”, its purpose and what was done cannot be against the law. A return without inspection can bring other rules.',
  },
  'ABS-07': {
    title: 'A trip while holding TPS',
    says: 'The law accepts a brief, casual and innocent trip, even with no permit. A government rule speaks only of trips with a permit. The two texts do not say the same.',
  },
  'ABS-08': {
    title: 'Earlier trips',
    says: 'Trips that ended on or before {residence} are not counted.',
  },
  'TIM-01': {
    title: 'Registration in time',
    says: 'Form I-821 had to arrive between {from} and {to}. The day on the receipt is what counts.',
  },
  'TIM-02': {
    title: 'Late registration: what the person had then',
    says: 'First registration was from {from} to {to}. The late one is for people who then had one of four things. A visa status or relief from a judge. An open case. Parole. Or a spouse, mother or father who could register.',
  },
  'TIM-03': {
    title: 'Late registration: during an extension',
    says: 'Late registration exists only while an extension of the same designation lasts.',
  },
  'TIM-04': {
    title: 'Late registration: 60 days',
    says: 'The rule gives 60 days after the thing that the person had then comes to an end.',
  },
  'TIM-05': {
    title: 'Late registration: spouse or child',
    says: 'The spouse or child of a person who could register can have this route. A child counts if under 21 and not married then. The other rules hold for each person.',
  },
  'TIM-06': {
    title: 'Re-registration each time',
    says: 'A person who has TPS re-registers on the dates of each notice. If one was missed, the rule looks for a good reason.',
  },
  'TIM-07': {
    title: 'TPS denied or taken away',
    says: 'The decision comes in writing. At times it can be appealed, and at times a judge looks at it anew. The time limits are short.',
  },
  'TIM-08': {
    title: 'Two separate designations',
    says: 'The 2023 notice says that these are two separate designations. To have one is not to have the other.',
  },
  ...furtherRules,
};
