/**
 * Welcome. The dense form: every fact of one person on a page, which staff fill in by the keyboard. A field is a column
 * of a batch (`lib/triage/columns.ts`), and the form ends in Facts by the way of a row: `readRow`.
 */
import { useRef, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import type { Locale } from '../../../../lib/content/locales';
import { columnSections } from '../../../../lib/triage/column';
import type { Row } from '../../../../lib/triage/row';
import { Boundary } from '../../check/boundary';
import type { Days } from '../days';
import { staffWords } from '../words';
import type { Values } from './cells-in';
import { focusPanel } from './focus';
import { Guide } from './guide';
import { NextPerson } from './next-person';
import { Panel } from './panel';
import { rowResolver } from './resolver';
import { Section } from './section';
import { useKeys } from './use-keys';
import { Whole } from './whole';

type Props = {
  locale: Locale;
  days: Days;
  /** What a copy or a row of a batch told. */
  initial: Values;
  /** False while the other part of the page is shown. */
  active: boolean;
  /** Whether keys of a single press count; it stays for the next person. */
  single: boolean;
  onSingle: (on: boolean) => void;
  onHolding: (holds: boolean) => void;
  onNext: () => void;
};

export function Form({ locale, days, initial, active, single, onSingle, onHolding, onNext }: Props) {
  const words = staffWords[locale].form;
  const form = useForm<Values, unknown, Row>({
    defaultValues: initial,
    resolver: rowResolver,
    mode: 'onTouched',
  });
  const [whole, setWhole] = useState<Row | null>(null);
  const [failed, setFailed] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const see = form.handleSubmit(
    (row) => {
      setFailed(false);
      setWhole(row);
    },
    () => setFailed(true),
  );
  const onSearch = () => search.current?.focus();
  useKeys({ active: active && whole === null, single, onWhole: () => void see(), onSearch });
  const back = () => {
    setWhole(null);
    setTimeout(() => document.getElementById('whole')?.focus());
  };
  return (
    <FormProvider {...form}>
      {whole && (
        <Boundary locale={locale}>
          <Whole row={whole} locale={locale} days={days} onBack={back} />
        </Boundary>
      )}
      <div className="dense" hidden={whole !== null}>
        <Guide locale={locale} search={search} single={single} onSingle={onSingle} />
        <form noValidate autoComplete="off" className="facts" onSubmit={see} aria-labelledby="facts">
          <h2 id="facts">{words.title}</h2>
          <p className="quiet">{words.dates}</p>
          {columnSections.map((section, at) => (
            <Section key={section} section={section} number={at + 1} locale={locale} />
          ))}
          {failed && (
            <p className="error" role="alert">
              {words.wholeProblem}
            </p>
          )}
          <p className="actions">
            <button type="submit" id="whole" className="button">
              {words.whole}
            </button>
            <NextPerson words={words} onNext={onNext} />
          </p>
          {days.other !== null && <p className="hint">{words.nextKeeps}</p>}
          <p className="reach">
            <button type="button" className="jump" onClick={focusPanel}>
              {staffWords[locale].panel.title}
            </button>
          </p>
        </form>
        <Panel locale={locale} days={days} onHolding={onHolding} />
      </div>
    </FormProvider>
  );
}
