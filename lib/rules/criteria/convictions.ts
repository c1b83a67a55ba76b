import type { AuthorityId } from '../../law/authorities/index';
import { cite, findingsOf } from '../criterion';
import type { Facts } from '../facts';
import type { Finding } from '../finding';
import { named } from '../told';

const { met, notMet, missing, lawyer } = findingsOf('crime');

const felony = cite('CFR-244.1', ' “felony”', 'secondary');
const misdemeanor = cite('CFR-244.1', ' “misdemeanor”', 'secondary');
const bar = [cite('CFR-244.4', '(a)', 'confirmed'), cite('USC-1254a', '(c)(2)(B)(i)', 'confirmed')];
const conviction = cite('USC-1101', '(a)(48)(A)', 'confirmed');
const unread = (authority: AuthorityId) => cite(authority, '', 'unverified');

const noConviction = met('CRM-02', 'no-us-conviction', [misdemeanor, ...bar]);
const unknown = lawyer('CRM-02', 'us-convictions-unknown', [misdemeanor, ...bar], {}, ['usConvictions']);
const notAsked = missing('CRM-02', 'us-convictions-unknown', [misdemeanor, ...bar], ['usConvictions']);
const rather = lawyer('CRM-02', 'rather-with-a-lawyer', [misdemeanor, ...bar]);
const one = lawyer('CRM-03', 'us-one-misdemeanor', [
  cite('BIA-D-A-C', '', 'secondary'),
  cite('USC-1182', '(a)(2)(A)(i)', 'confirmed'),
  cite('USC-1182', '(a)(2)(A)(ii)', 'confirmed'),
]);
const counted = {
  felony: notMet('CRM-01', 'us-felony', [felony, ...bar], {}, 'lawyer'),
  misdemeanors: notMet('CRM-02', 'us-misdemeanors', [misdemeanor, ...bar], {}, 'lawyer'),
};
// What is true of a case can keep it from being counted, so the verdict is left open; it is never turned to a match.
const perhaps = {
  felony: lawyer('CRM-01', 'us-felony-perhaps', [felony, ...bar]),
  misdemeanors: lawyer('CRM-02', 'us-misdemeanors-perhaps', [misdemeanor, ...bar]),
};

type Detail = Exclude<Facts['convictionDetails'], 'unsure' | undefined>[number];

/** CRM-04 to CRM-10 and CRM-18 can change how a case is counted; CRM-16 and CRM-17 say what kind of case it is. */
const details: Readonly<Record<Detail, Finding>> = {
  small: lawyer('CRM-04', 'conviction-small', [misdemeanor]),
  'state-misdemeanor': lawyer('CRM-05', 'conviction-state-misdemeanor', [felony]),
  'no-jail': lawyer('CRM-06', 'conviction-no-jail', [cite('USCIS-AD11-21', '', 'secondary')]),
  'dismissed-no-plea': lawyer('CRM-07', 'conviction-dismissed', [conviction]),
  program: lawyer('CRM-08', 'conviction-program', [conviction]),
  erased: lawyer('CRM-09', 'conviction-erased', [conviction, unread('BIA-ROLDAN'), unread('BIA-PICKERING')]),
  juvenile: lawyer('CRM-10', 'conviction-juvenile', [unread('BIA-DEVISON')]),
  'drunk-driving': lawyer('CRM-16', 'conviction-drunk-driving', [misdemeanor, felony]),
  'no-license': lawyer('CRM-17', 'conviction-no-license', [misdemeanor]),
  'small-theft-or-trespass': lawyer('CRM-17', 'conviction-small-theft-or-trespass', [misdemeanor]),
  // UNSETTLED: the text has no exception for two convictions from one event; are they counted as two?
  'one-incident': lawyer('CRM-18', 'conviction-one-incident', [misdemeanor, ...bar]),
};
const detailsUnknown = lawyer('CRM-04', 'conviction-details-unknown', [misdemeanor], {}, [
  'convictionDetails',
]);

/** The details that say only what kind of case it is, and change nothing in the count. */
const kinds: readonly Detail[] = ['drunk-driving', 'no-license', 'small-theft-or-trespass'];

/** The lines of the details told, in the order of the table, however they were ticked. */
const inOrder = (told: readonly Detail[]): readonly Finding[] =>
  (Object.keys(details) as Detail[]).filter((one) => told.includes(one)).map((one) => details[one]);

/** CRM-01 to CRM-10 and CRM-16 to CRM-18: convictions in the United States; those abroad are never counted here. */
export function convictions({ arrests, usConvictions, convictionDetails }: Facts): readonly Finding[] {
  if (usConvictions === undefined) {
    if (arrests === 'lawyer') return [rather];
    return [named(arrests, 'us') === false ? noConviction : notAsked];
  }
  if (usConvictions === 'lawyer') return [rather];
  const told = Array.isArray(convictionDetails) ? convictionDetails : null;
  const shown = inOrder(told ?? []);
  // What is told of a case speaks for itself: one closed after a plea can be a conviction all the same.
  if (usConvictions === 'none') return [noConviction, ...shown];
  if (usConvictions === 'unsure') return [unknown, ...shown];
  const open = told === null || told.some((detail) => !kinds.includes(detail));
  const first = usConvictions === 'one-misdemeanor' ? one : (open ? perhaps : counted)[usConvictions];
  return [first, ...(told === null ? [detailsUnknown] : shown)];
}
