import { useCallback, useState } from 'react';
import { formatDay } from '../../../../lib/content/days';
import { fill } from '../../../../lib/content/fill';
import { messages } from '../../../../lib/content/index';
import { programOn } from '../../../../lib/rules/standing';
import { type Asked, everything } from '../../../../lib/triage/results-view';
import type { Cells } from '../../../../lib/triage/row';
import { againstOf } from './against';
import { Filters } from './filters';
import { Grid } from './grid';
import { numberText } from './number-text';
import { PrintSelected } from './print-selected';
import type { ReadyProps } from './ready';
import { tenseIn } from './tense-in';
import { useAsked } from './use-asked';
import { batchWords } from './words';
import { line as worker } from './worker-line';

export type OnOpen = (person: { cells: Cells; line: number; code: string }) => void;

/** Everybody who was compared: filtered, in an order, in groups; one opened in the form, some printed. */
export function Results({ locale, days, isToday, stale, counts, onOpen }: ReadyProps) {
  const { results } = batchWords[locale];
  const { result, check } = messages[locale];
  const [asked, setAsked] = useState<Asked>(everything);
  const [selected, setSelected] = useState<ReadonlySet<number>>(new Set());
  const view = useAsked('view', asked);
  const against = againstOf(days);
  const standings = programOn(against.register, against.asOf, against.knownOn);

  const select = useCallback((at: number) => {
    setSelected((before) => {
      const after = new Set(before);
      if (!after.delete(at)) after.add(at);
      return after;
    });
  }, []);
  const open = useCallback(
    async (at: number) => {
      const person = await worker?.ask('person', { at });
      if (person) onOpen(person);
    },
    [onOpen],
  );
  const unselect = useCallback((rows: readonly number[]) => {
    setSelected((before) => new Set([...before].filter((at) => !rows.includes(at))));
  }, []);
  const selectShown = async () => setSelected(new Set(await worker?.ask('rows', null)));

  return (
    <section aria-labelledby="batch-people">
      <h3 id="batch-people">{results.title}</h3>
      {!stale &&
        standings.map(({ designation, label }) => (
          <p key={designation} className="quiet">
            {fill(results.standing, {
              designation: check.designations[designation],
              day: formatDay(against.asOf, locale),
              label: result.labels[label],
            })}
          </p>
        ))}
      <Filters
        {...{ locale, asked }}
        groups={counts.groups}
        tense={tenseIn(standings, isToday)}
        onAsk={setAsked}
      />
      <p role="status">
        {view && fill(results.shown, { count: numberText(view.rows), all: numberText(counts.rows) })}{' '}
        {selected.size > 0 && fill(results.selected, { count: numberText(selected.size) })}
      </p>
      <p className="actions">
        <button type="button" className="button second" onClick={selectShown}>
          {results.selectShown}
        </button>
        {selected.size > 0 && (
          <button type="button" className="link" onClick={() => setSelected(new Set())}>
            {results.selectNone}
          </button>
        )}
      </p>
      <PrintSelected {...{ locale, days, isToday, selected }} onPrinted={unselect} />
      <p className="hint" id="batch-keys">
        {results.keys} {asked.grouped && results.groupedNote}
      </p>
      {view?.lines === 0 && <p>{results.nobody}</p>}
      {view !== null && view.lines > 0 && (
        <Grid
          // Another view begins at its top, and not before the worker has it: its lines are asked for by their place.
          key={view.number}
          {...{ locale, isToday, selected, standings }}
          total={view.lines}
          onSelect={select}
          onOpen={open}
        />
      )}
    </section>
  );
}
