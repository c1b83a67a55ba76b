import { fill } from '../../../../lib/content/fill';
import { messages } from '../../../../lib/content/index';
import type { Locale } from '../../../../lib/content/locales';
import { tenseOf } from '../../../../lib/content/program-phrases';
import { tellBecause } from '../../../../lib/content/tell-priority';
import type { Standing } from '../../../../lib/rules/standing';
import { cohortsOf } from '../../../../lib/triage/results-view';
import { cohortName } from './cohort-name';
import { numberText } from './number-text';
import type { ShownLine } from './protocol';
import { tenseIn } from './tense-in';
import { triageWords } from './triage-words';
import { batchWords } from './words';

/** The id of the line of the grid at a place. */
export const rowId = (index: number) => `batch-row-${index}`;
/** How many reasons and missing facts a line tells. */
const most = 2;

type Props = {
  locale: Locale;
  index: number;
  start: number;
  measure: (element: Element | null) => void;
  line: ShownLine | undefined;
  isToday: boolean;
  standings: readonly Standing[];
  active: boolean;
  selected: ReadonlySet<number>;
  onActive: (index: number) => void;
  onSelect: (at: number) => void;
  onOpen: (at: number) => void;
};

/** One line of the grid: somebody, or the heading of a group. */
export function GridRow(props: Props) {
  const { locale, index, start, measure, line, active, selected } = props;
  const { results } = batchWords[locale];
  const common = {
    ...{ id: rowId(index), ref: measure, 'data-index': index, 'aria-rowindex': index + 2 },
    ...{ 'data-active': active || undefined, style: { transform: `translateY(${start}px)` } },
  };
  if (line === undefined)
    return (
      <tr {...common} className="grid-row">
        <td colSpan={6}>{results.wait}</td>
      </tr>
    );
  if (!('at' in line))
    return (
      <tr {...common} className="grid-row grid-group">
        <td colSpan={6}>
          {fill(results.group, { cohort: cohortName(line.cohort, locale), count: numberText(line.count) })}
        </td>
      </tr>
    );
  return (
    <tr
      {...common}
      className="grid-row"
      aria-selected={selected.has(line.at)}
      onClick={() => props.onActive(index)}
    >
      <Cells {...props} line={line} />
    </tr>
  );
}

/** The cells of a person, in the order of `GridHead`. */
function Cells({ locale, line, isToday, standings, selected, onSelect, onOpen }: Props & { line: Person }) {
  const { results } = batchWords[locale];
  const { result } = messages[locale];
  const { at, screened, code } = line;
  const { priority, designations, missing } = screened;
  const tense = tenseIn(standings, isToday);
  const short = (all: readonly string[]) => (
    <>
      {all.slice(0, most).join(' · ')}
      {all.length > most && ` ${fill(results.andMore, { count: all.length - most })}`}
    </>
  );
  return (
    <>
      <td>
        <input
          type="checkbox"
          tabIndex={-1}
          autoComplete="off"
          checked={selected.has(at)}
          aria-label={fill(results.selectRow, { line: line.line })}
          onChange={() => onSelect(at)}
        />
        <button
          type="button"
          className="link"
          tabIndex={-1}
          aria-label={`${code || results.noCode}: ${fill(results.openRow, { line: line.line })}`}
          onClick={() => onOpen(at)}
        >
          {code || results.noCode}
        </button>
        <small>
          {results.columns.line} {line.line}
        </small>
      </td>
      <td>
        <strong>{triageWords[locale].tags[priority.tag].name}</strong>{' '}
        <small>{short(priority.because.map((because) => tellBecause(because, locale, tense)))}</small>
      </td>
      {standings.map((standing) => {
        const facts = designations.find((one) => one.designation === standing.designation)?.facts;
        return (
          <td key={standing.designation} data-outcome={facts ?? undefined}>
            <small className="narrow-name" aria-hidden="true">
              {results.designation[standing.designation]}{' '}
            </small>
            <span className={facts ? 'sign' : undefined}>
              {facts ? result.outcomes[tenseOf(standing, isToday)][facts] : '—'}
            </span>
          </td>
        );
      })}
      <td>
        {cohortsOf(screened)
          .map((cohort) => cohortName(cohort, locale))
          .join(' · ')}
      </td>
      <td>{short(missing.map((fact) => result.missing[fact]))}</td>
    </>
  );
}
type Person = Extract<ShownLine, { at: number }>;
