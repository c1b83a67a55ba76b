import { useEffect, useMemo } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { fill } from '../../../../lib/content/fill';
import { messages } from '../../../../lib/content/index';
import type { Locale } from '../../../../lib/content/locales';
import { columnOf } from '../../../../lib/triage/columns';
import { priorityOf } from '../../../../lib/triage/priority';
import { readable } from '../../../../lib/triage/readable';
import { comparedWith, dayText, viewOn } from '../../check/result/view';
import { latestDay } from '../../check/today';
import type { Days } from '../days';
import { staffWords } from '../words';
import { cellsIn, type Values } from './cells-in';
import { FirstOfAll } from './first-of-all';
import { focusField } from './focus';
import { labelOf } from './label-of';
import { PanelDesignation, PanelPerson } from './panel-findings';
import { MissingFacts, NotAssessed } from './panel-lists';
import { Spoken } from './spoken';

type Props = { locale: Locale; days: Days; onHolding: (holds: boolean) => void };

/** The comparison as far as it is told, beside the form; what it says changes with every key. */
export function Panel({ locale, days, onHolding }: Props) {
  const { control } = useFormContext<Values>();
  const values = useWatch({ control }) as Values;
  const words = staffWords[locale].panel;
  const { row, problems } = useMemo(
    () => readable(cellsIn(values), { order: null, today: latestDay() }),
    [values],
  );
  const holds = Object.keys(cellsIn(values)).length > 0;
  useEffect(() => onHolding(holds), [holds, onHolding]);
  const view = useMemo(
    () => viewOn({ locale, facts: row.facts, printsPrivate: true, ...days }),
    [locale, row, days],
  );
  const priority = useMemo(() => priorityOf(view.determination, row.flags), [view, row]);
  const told = Object.keys(row.facts).length > 0 || Object.keys(row.flags).length > 0;
  return (
    <section className="panel" aria-labelledby="panel">
      <h2 id="panel" tabIndex={-1}>
        {words.title}
      </h2>
      <p className="quiet">{comparedWith(view, view.isToday ? 'asOfToday' : 'asOf')}</p>
      {problems.length > 0 && (
        <p className="error">
          {words.unread}{' '}
          {problems.map(({ column }) => (
            <button key={column} type="button" className="jump" onClick={() => focusField(column)}>
              {nameOf(column, locale)}
            </button>
          ))}
        </p>
      )}
      {told ? <FirstOfAll view={view} priority={priority} /> : <p className="quiet">{words.empty}</p>}
      {view.withheld && (
        <p className="note">
          {fill(messages[locale].site.stale, { day: dayText(view.determination.checked, locale) })}
        </p>
      )}
      {view.determination.designations.map((of) => (
        <PanelDesignation key={of.designation} of={of} view={view} told={told} />
      ))}
      {told && <PanelPerson view={view} />}
      {told && <MissingFacts view={view} />}
      {told && <NotAssessed view={view} />}
      <Spoken view={view} priority={told ? priority : null} />
    </section>
  );
}

function nameOf(id: string, locale: Locale): string {
  const column = columnOf(id);
  return column ? labelOf(column, locale).label : id;
}
