import type { ResultMessages } from '../messages';
import { furtherReasons } from './further-reasons';

/**
 * Why each line came out as it did. A line that does not match says what the rule asks, what was answered,
 * what it does not mean and who can look. "The answer says" also fits answers given for another person.
 */
export const reasons: ResultMessages['reasons'] = {
  'in-us': 'The answer says: inside the United States.',
  'not-in-us':
    'The rule asks for being inside the United States. The answer says: not now. This does not speak of other paths. A lawyer can see things that this guide does not see.',
  'in-us-unknown': 'It is not known if the person is inside the United States.',
  'status-unknown':
    'It is not known if the person is a citizen or has a green card. Some people are citizens through a parent and do not know it. A lawyer can look at this.',
  'born-in-us':
    'The answer says: born in the United States. A person born here is a citizen in almost every case and does not need TPS. A lawyer can look at this.',

  'born-venezuelan': 'The answer says: born in Venezuela.',
  naturalised: 'The answer says: became Venezuelan after birth.',
  'nationality-unknown': 'The nationality is not known.',
  'two-venezuelan-parents':
    'The answers say: born in another country, with a mother and father who are Venezuelan by birth. Papers are needed to show it.',
  'one-venezuelan-parent':
    'The answers say that one parent is Venezuelan by birth. The law of Venezuela decides this, and this guide does not compare it. A lawyer can look at this.',
  'parents-unknown': 'It is not known if the mother, the father or both are Venezuelan by birth.',
  'stateless-from-venezuela':
    'The answers say: no nationality, and a last home in Venezuela. The law speaks of people like this. The hard part is the proof, and a lawyer looks at that.',
  'stateless-from-elsewhere':
    'For people with no nationality, the rule asks for a last home in Venezuela. The answer says: in another country. This does not speak of other paths. A lawyer can see things that this guide does not see.',
  'stateless-unknown': 'It is not known if the last home before arrival was in Venezuela.',
  'other-nationality-only':
    'The rule asks for the nationality of Venezuela. The answer says: another country’s only. A family member’s TPS does not change this line. A lawyer can see things that this guide does not see.',
  'second-nationality':
    'The answer says that there is another nationality. The law does not say that this stops TPS. But it brings questions about the other country. A lawyer can look at them.',
  'second-nationality-possible':
    'The answer says that another nationality is possible. The law does not say that this stops TPS. But it brings questions about the other country. A lawyer can look at them.',
  'no-second-nationality': 'The answer says: no other nationality.',
  'second-nationality-unknown': 'It is not known if there is another nationality.',
  'entered-on-other-passport':
    'The answer says: entered with the other country’s passport. Some lawyers say that the government looks at this. This guide cannot say how much it weighs.',
  'entry-passport-unknown': 'It is not known which passport was used to enter.',
  'nationality-answers-differ':
    'Two answers about birth, nationality or passport do not fit each other. It is not known which one is right.',

  'lived-here-in-time':
    'The rule asks for living here since {limit}. The date you gave is that day or before: {began}.',
  'lived-here-too-late':
    'The rule asks for living in the United States since {limit}. The date you gave is later: {began}. This compares one rule and does not speak of other paths. A lawyer can see things that this guide does not see.',
  'lived-here-rough':
    'The rule asks for living here since {limit}. The date you gave is rough: {began}. It can be before or after that day.',
  'lived-here-unknown': 'It is not known if the person lived in the United States on {limit}.',
  'lived-here-on-day': 'The answer says: lived in the United States on {limit}.',
  'not-living-here-on-day':
    'The rule asks for living in the United States since {limit}. The answer says: not living here that day. This compares one rule and does not speak of other paths. A lawyer can see things that this guide does not see.',
  'residence-answers-differ':
    'The two answers do not fit each other. One is the date of coming to live here: {began}. The other says whether the person lived here on {limit}.',
  'child-came-later':
    'The rule asks each child to live here since {limit}. The answers say: not living here yet on that day. A parent’s date does not count for this rule. A lawyer can see things that this guide does not see.',
  'child-came-unknown':
    'It is not known if the child lived here on {limit}. A parent’s date does not count for this rule.',
  'child-birth-unknown':
    'The rule asks each child born in another country to live here since {limit}. The answers say: not living here yet on that day. It is not known where the child was born. A person born here is a citizen in almost every case. A lawyer can look at this.',

  'present-since': 'The answers say: in the United States on {limit}, and no trips since.',
  'not-present':
    'The rule asks for being in the United States in person on {limit}. The answer says: not here that day. This compares one rule and does not speak of other paths. A lawyer can see things that this guide does not see.',
  'present-then-away':
    'The answers say: here on {limit}. After that there was at least one trip. The rule accepts a brief, casual and innocent trip. A lawyer looks at that, trip by trip.',
  'present-absences-unknown': 'The answer says: here on {limit}. It is not known if there were trips later.',
  'presence-unknown': 'It is not known if the person was in the United States on {limit}.',
  'presence-and-trips-differ':
    'Two answers do not fit together. One says: lived here before {limit}. Another says: not here that day. But the list shows no trip at that time.',
  'present-and-on-a-trip':
    'Two answers do not fit each other. One says: in the United States on {limit}. But the list shows a trip over that day.',
  'away-on-presence-day':
    'The answers say: on a trip on {limit}. It is not clear if the rule accepts a brief trip on that very day. A lawyer can look at this.',
  'perhaps-away-on-presence-day':
    'The answers say: perhaps on a trip on {limit}. It is not clear if the rule accepts a brief trip on that very day. A lawyer can look at this.',

  'no-absence': 'The answers say: no trips outside the United States after {limit}.',
  'absences-unknown': 'It is not known if there were trips outside the United States after {limit}.',
  absence:
    'Trip {trip}. Days away: {days}. The law gives no number of days. A lawyer looks at the reason and at what happened.',
  'absence-length-unknown':
    'Trip {trip}. It is not known how many days it lasted. The law gives no number of days. A lawyer looks at the reason and at what happened.',
  'absence-emergency-between':
    'Trip {trip}. The answer says: for an emergency, before the presence date. The law says that an emergency may not break residence. A lawyer looks at the details.',
  'absence-emergency-after':
    'Trip {trip}. The answer says: for an emergency. That can protect residence, but not presence. A lawyer looks at whether the trip was also brief, casual and innocent.',
  'absence-reason-unknown':
    'Trip {trip}. The reason is not known, and it changes how the trip compares. A lawyer can look at this.',
  'absence-ordered':
    'Trip {trip}. The rule does not accept a trip due to an order to leave. The answer says: due to an order. This compares one rule and does not speak of other paths. A lawyer can see things that this guide does not see.',
  'absence-returned-uninspected':
    'Trip {trip}. The answer says: came back without inspection. That can bring other rules. A lawyer can look at them.',
  'absence-return-unknown':
    'Trip {trip}. It is not known if an officer checked the person on return. A lawyer can look at this.',
  'absence-with-tps-no-permit':
    'Trip {trip}. The answers say: had TPS and no travel permit. The law and the government rule do not say the same about this. A lawyer can look at this.',
  'absence-with-tps-unknown':
    'Trip {trip}. It is not known if there was TPS then, or a travel permit. A lawyer can look at this.',
  'absence-before': 'Trip {trip}. It ended on or before {limit}, so it is not counted here.',

  'filed-in-window': 'First registration was open from {from} to {to}. The receipt day is inside: {filed}.',
  'filed-unknown':
    'First registration was open from {from} to {to}. It is not known which day the first request arrived.',
  'filed-near-edge':
    'First registration was open from {from} to {to}. The receipt day can be inside or outside: {filed}. The receipt letter gives the day.',
  'filing-answers-differ':
    'First registration was open from {from} to {to}. The answers about the TPS request do not fit each other. It is not known which one is right.',
  'window-open':
    'First registration open from {from} to {to}. The answers say that by the day compared no request had been received.',
  'no-late-condition':
    'First registration was open from {from} to {to}. Late registration asks for one of four things in that time. The answer says: none of them. This compares one rule and does not speak of other paths. A lawyer can see things that this guide does not see.',
  'late-condition-unknown':
    'First registration was open from {from} to {to}. It is not known if the person then had one of the four things that late registration asks for.',
  'late-condition-answers-differ':
    'First registration was open from {from} to {to}. One answer says that the person then had what late registration asks for. Another says that it ended before: {ended}. The two do not fit each other.',
  'filed-outside-extension':
    'Late registration exists only during an extension. The date compared is outside: {filed}. This compares one rule and does not speak of other paths. A lawyer can see things that this guide does not see.',
  'no-extension':
    'Late registration exists only during an extension. For the date compared, {filed}, no extension still stands. This compares one rule and does not speak of other paths. A lawyer can see things that this guide does not see.',
  'extension-disputed':
    'The date compared is: {filed}. It is in an extension that the government set aside. It was recognized only on some days, and it is not clear if those days count. A lawyer can look at this.',
  'until-termination':
    'The date compared: {filed}. It falls in the last days before the termination. It is not clear if those days count as an extension. A lawyer can look at it.',
  'late-in-time':
    'What the person had ended: {ended}. The date compared is: {filed}. Between the two there are no more than 60 days. A lawyer looks at the rest.',
  'late-still-lasts':
    'The answer says that what the person had still lasted on the date compared. The rule speaks of the 60 days after it ends. It is not clear about the time before. A lawyer can look at this.',
  'late-after-sixty':
    'The rule gives 60 days. What the person had ended: {ended}. The date compared is: {filed}. The 60 days ran through {last}. This compares one rule and does not speak of other paths. A lawyer can see things that this guide does not see.',
  'late-near-sixty':
    'What the person had ended: {ended}. The date compared is: {filed}. One of these dates is not exact, and it is close to 60 days. A lawyer can count them.',
  'late-until-open-day':
    'What the person had ended: {ended}. The date compared is: {filed}. The 60th day was a weekend day or a holiday. By a rule read in a text of 1998, the count runs through {last}. A lawyer can count the days.',
  'late-end-unknown':
    'The rule counts 60 days after what the person had comes to an end. It is not known when it ended, or it has no end day. A lawyer can look at this.',
  'late-filing-day-unknown':
    'Late registration exists only during an extension. The date compared is rough: {filed}. It can be inside or outside. A lawyer can look at this.',
  'family-spouse':
    'The answer says that the spouse had TPS or could have it. First registration was open from {from} to {to}. It can count if they were married then. The other rules hold for each person. A lawyer can look at this.',
  'family-child':
    'The answers say that a parent had TPS or could have it. First registration was open from {from} to {to}. In that time the person was under 21. The rule looks at that age, not at today’s. A lawyer can look at this.',
  'family-child-age-unknown':
    'First registration was open from {from} to {to}. It is not known if the person was already born and under 21 in that time. The rule looks at that age, not at today’s.',
  'family-unknown':
    'First registration was open from {from} to {to}. It is not known if the spouse, mother or father could have TPS then.',
  'family-answers-differ':
    'First registration was open from {from} to {to}. One answer speaks of a spouse, mother or father who could have TPS then. Another says that there was none. The two do not fit each other.',

  're-registered': 'The answer says: re-registered each time.',
  're-registration-missed':
    'The answer says that one re-registration was missed. The rule looks for a good reason, and gives no list. A lawyer can look at this.',
  're-registration-not-asked':
    'The answer says: never asked to re-register. But there were notices with dates. A lawyer can look at the notices and the papers.',
  're-registration-unknown': 'It is not known if the person re-registered each time.',
  're-registration-period': 'A notice opened re-registration from {from} to {to}.',
  're-registration-period-to-closed-day':
    'A notice opened re-registration from {from} to {to}. That last day was on a weekend or a holiday. It is not clear if {open} was still in time. A lawyer can look at this.',
  're-registration-period-disputed':
    'The January 2025 notice opened one more: {from} to {to}. That notice was undone and used again more than once. This guide does not count it as missed.',

  'denied-or-withdrawn':
    'The answer says that TPS was denied or taken away. What can be done depends on the letter and its date. The time limits are short. A lawyer can read the letter.',
  'denied-which-unknown':
    'The answer says that TPS was denied or taken away. It is not known if it was this one. What can be done depends on the letter and its date. The time limits are short. A lawyer can read the letter.',
  'history-unknown': 'It is not known if the person ever asked for TPS and what happened.',
  'application-pending':
    'The answer says that a request has no decision yet. A receipt by itself is not TPS. A lawyer can find out where it stands.',
  'pending-which-unknown':
    'The answer says that a request has no decision yet. It is not known if it is for this TPS. A receipt by itself is not TPS. A lawyer can find out where it stands.',
  'two-tracks':
    'TPS Venezuela 2021 and TPS Venezuela 2023 are separate. To have one is not to have the other. So each is compared alone.',
  'papers-honoured-until':
    'The answers say that the papers are dated {end}. They were received on or before {receivedBy}. A court order protected papers like these, through their date. That date has passed. A lawyer can say if they still matter.',
  'papers-protected-until':
    'The answers say that the papers are dated {end}. They were received on or before {receivedBy}. A court order protected papers like these, through their date. A lawyer can look at the papers.',
  'papers-received-unknown':
    'The answer says that the papers are dated {end}. A court order speaks of those received on or before {receivedBy}. It is not known which day they came. A lawyer can look at the papers.',
  'papers-unknown':
    'A court order speaks of papers dated {end}. They had to be received on or before {receivedBy}. It is not known if these papers are like that. A lawyer can look at the papers.',

  ...furtherReasons,
};
