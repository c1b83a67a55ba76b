import { type FormEvent, useEffect, useRef, useState } from 'react';
import { formatDay } from '../../../../lib/content/days';
import { fill } from '../../../../lib/content/fill';
import type { Locale } from '../../../../lib/content/locales';
import { dayOf } from '../../../../lib/day';
import type { DayOrder } from '../../../../lib/triage/row';
import type { DaySample, DaySurvey } from '../../../../lib/triage/table';
import { columnName } from './column-name';
import { batchWords } from './words';

type Props = { locale: Locale; days: DaySurvey; onOrder: (order: DayOrder) => void };

/** The two days that a sample can be. */
function readings({ value }: DaySample, locale: Locale) {
  const [one = 1, other = 1, year = 2000] = (value.match(/\d+/g) ?? []).map(Number);
  const full = year < 100 ? 2000 + year : year;
  const said = (month: number, day: number) => formatDay(dayOf(full, month, day), locale);
  return { value, dayFirst: said(other, one), monthFirst: said(one, other) };
}

/** Asks once which way a file writes its days, with some of them shown. Neither way is chosen beforehand. */
export function AskOrder({ locale, days: { samples, dayFirst, monthFirst }, onOrder }: Props) {
  const { asking } = batchWords[locale];
  const [order, setOrder] = useState<DayOrder>(null);
  const [missed, setMissed] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [first] = samples;
  const read = first ? readings(first, locale) : { value: '', dayFirst: '', monthFirst: '' };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissed(order === null);
    if (order === null) document.getElementById('order-day-first')?.focus();
    else onOrder(order);
  };
  const choice = (value: 'day-first' | 'month-first', text: string, day: string) => (
    <div className="choice">
      <input
        type="radio"
        name="batch-order"
        autoComplete="off"
        id={`order-${value}`}
        checked={order === value}
        aria-describedby={missed ? 'order-missed' : undefined}
        onChange={() => setOrder(value)}
      />
      <label htmlFor={`order-${value}`}>{fill(text, { value: read.value, day })}</label>
    </div>
  );
  return (
    <form className="ask-order" noValidate autoComplete="off" onSubmit={submit}>
      <h3 ref={heading} tabIndex={-1}>
        {asking.title}
      </h3>
      <p>{asking.lead}</p>
      <table className="plain">
        <caption>{asking.caption}</caption>
        <thead>
          <tr>
            {(['line', 'column', 'value'] as const).map((name) => (
              <th key={name} scope="col">
                {asking[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {samples.map(({ line, column, value }) => (
            <tr key={`${line} ${column}`}>
              <td>{line}</td>
              <td>{columnName(column, locale)}</td>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {[...dayFirst.slice(0, 1), ...monthFirst.slice(0, 1)].map(({ value, line }) => (
        <p key={value}>
          {fill(dayFirst[0]?.value === value ? asking.tellsDay : asking.tellsMonth, { value, line })}
        </p>
      ))}
      <fieldset className="group" data-problem={missed || undefined}>
        <legend>{asking.legend}</legend>
        {missed && (
          <p className="error" id="order-missed" role="alert">
            {asking.choose}
          </p>
        )}
        {choice('day-first', asking.dayFirst, read.dayFirst)}
        {choice('month-first', asking.monthFirst, read.monthFirst)}
      </fieldset>
      <p className="actions">
        <button type="submit" className="button">
          {asking.go}
        </button>
      </p>
    </form>
  );
}
