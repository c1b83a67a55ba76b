import type { ReactNode } from 'react';
import { messages } from '../../../../lib/content/index';
import type { Locale } from '../../../../lib/content/locales';
import { tripPermits, tripReasons } from '../../../../lib/interview/answer-schemas';
import { emptyTrip } from '../../../../lib/interview/fields';
import { Choices } from './choices';
import { RoughDate } from './rough-date';
import { Rows } from './rows';

/** The list of trips on one page: add, take away, or say that they cannot be listed now. */
export function Trips({ head, hint, locale }: { head: ReactNode; hint: ReactNode; locale: Locale }) {
  const { trip } = messages[locale].check;
  return (
    <Rows name="trips" head={head} hint={hint} locale={locale} words={trip} empty={emptyTrip}>
      {(path) => <TripFields path={path} locale={locale} />}
    </Rows>
  );
}

function TripFields({ path, locale }: { path: string; locale: Locale }) {
  const { check } = messages[locale];
  const unsure = { value: 'unsure', label: check.unsure };
  const yesNo = [{ value: 'yes', label: check.yes }, { value: 'no', label: check.no }, unsure];
  const reasons = [...tripReasons.map((value) => ({ value, label: check.tripReason[value] })), unsure];
  const permits = [...tripPermits.map((value) => ({ value, label: check.tripPermit[value] })), unsure];
  return (
    <>
      <RoughDate path={`${path}.left`} legend={check.trip.left} locale={locale} />
      <RoughDate path={`${path}.returned`} legend={check.trip.returned} locale={locale} />
      <Choices path={`${path}.reason`} legend={check.trip.reason} choices={reasons} locale={locale} />
      <Choices path={`${path}.permit`} legend={check.trip.permit} choices={permits} locale={locale} />
      <Choices path={`${path}.inspected`} legend={check.trip.inspected} choices={yesNo} locale={locale} />
      <Choices path={`${path}.heldTps`} legend={check.trip.heldTps} choices={yesNo} locale={locale} />
    </>
  );
}
