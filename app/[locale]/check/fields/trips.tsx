import { type ReactNode, useEffect, useRef } from 'react';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { fill } from '../../../../lib/content/fill';
import { messages } from '../../../../lib/content/index';
import type { Locale } from '../../../../lib/content/locales';
import { tripPermits, tripReasons } from '../../../../lib/interview/answer-schemas';
import { emptyTrip, type FormFields } from '../../../../lib/interview/fields';
import { Choices } from './choices';
import { useProblem } from './problem-of';
import { RoughDate } from './rough-date';

/** The list of trips on one page: add, take away, or say that they cannot be listed now. */
export function Trips({ head, hint, locale }: { head: ReactNode; hint: ReactNode; locale: Locale }) {
  const { control, register } = useFormContext<FormFields>();
  const { fields, append, remove } = useFieldArray({ control, name: 'trips' });
  const cannot = useWatch<FormFields, 'cannotList'>({ name: 'cannotList' }) === true;
  const { check } = messages[locale];
  const problem = useProblem('trips', locale);
  const status = useRef<HTMLParagraphElement>(null);
  const last = useRef<HTMLDivElement>(null);
  const count = useRef(fields.length);

  useEffect(() => {
    // A new trip takes focus at its heading, so that nobody has to look for it.
    if (fields.length > count.current) last.current?.querySelector('h2')?.focus();
    count.current = fields.length;
  }, [fields.length]);

  const takeAway = (index: number) => {
    remove(index);
    if (status.current) status.current.textContent = fill(check.trip.removed, { number: index + 1 });
    status.current?.focus();
  };
  return (
    <div className="trips">
      {head}
      {hint}
      <p role="status" tabIndex={-1} ref={status} className="quiet" />
      {fields.length === 0 && problem.shown}
      {!cannot &&
        fields.map((field, index) => (
          <div key={field.id} className="trip" ref={index === fields.length - 1 ? last : null}>
            <h2 tabIndex={-1}>{fill(check.trip.heading, { number: index + 1 })}</h2>
            <TripFields path={`trips.${index}`} locale={locale} />
            <button type="button" className="link" onClick={() => takeAway(index)}>
              {check.trip.remove}{' '}
              <span className="aside">({fill(check.trip.heading, { number: index + 1 })})</span>
            </button>
          </div>
        ))}
      {!cannot && (
        <p>
          <button
            type="button"
            className="button second"
            id="trips"
            onClick={() => append(emptyTrip, { shouldFocus: false })}
          >
            {check.trip.add}
          </button>
        </p>
      )}
      <div className="choice" data-alone="">
        <input type="checkbox" id="cannotList" {...register('cannotList')} />
        <label htmlFor="cannotList">{check.trip.cannotList}</label>
      </div>
    </div>
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
