/** What the rules still need to know: the interview asks these, so that it never restates a rule. */
import { day, onOrBefore, type Span, spanWithin } from '../day';
import type { DesignationId } from '../law/designation';
import { designations } from '../law/designations/index';
import { protectedPapers } from '../law/protected-papers';
import type { Facts } from './facts';
import { filingOf } from './filing-of';

/** Later than any filing: the interview asks about all that happened, whatever day is looked at. */
const everything = day('9999-12-31');

/** The designations, oldest first. */
export const designationIds: readonly DesignationId[] = designations.map(({ id }) => id);

/** The designations whose residence day a rough or unknown arrival leaves open. */
export function residenceOpen(livedSince: Span | 'unsure'): readonly DesignationId[] {
  if (livedSince === 'unsure') return designationIds;
  return designations
    .filter(({ residenceSince }) => onOrBefore(livedSince, residenceSince.day) === 'unknown')
    .map(({ id }) => id);
}

/** The designations under which nobody filed inside the window, so that only the late route is left. */
export function lateRouteOpen(facts: Facts): readonly DesignationId[] {
  return designations
    .filter(({ id, windows }) => {
      const filing = filingOf(facts, id, everything);
      if (filing.kind !== 'filed') return filing.kind === 'none';
      return windows.every(
        ({ kind, from, to }) => kind !== 'first' || spanWithin(filing.received, from, to) === 'not-met',
      );
    })
    .map(({ id }) => id);
}

/** Whether the day that a paper prints can be the one that the order of 30 May 2025 protects. */
export function papersOpen(endDate: Span | 'unsure'): boolean {
  const { printedEnd } = protectedPapers;
  return endDate === 'unsure' || spanWithin(endDate, printedEnd, printedEnd) !== 'not-met';
}

/** Whether the end that a permit prints can be one that a row of the record moves by the receipt of a renewal. */
export function renewalOpen(endDate: Span | 'unsure'): boolean {
  return designations.some(({ permitExtensions }) =>
    permitExtensions.some(
      ({ receiptBy, printedEnds }) =>
        receiptBy !== undefined &&
        (endDate === 'unsure' || printedEnds.some((end) => spanWithin(endDate, end, end) !== 'not-met')),
    ),
  );
}
