import { messages } from '../../../../lib/content/index';
import type { SheetRow } from './sheet-rows';
import type { View } from './view';

/**
 * The comparison: rules that match in one paragraph (ruling 16), each other one in a paragraph of its own:
 * rule, answer, how they compare. Rules that only count trips stand together by how they compare. Across the whole
 * line, because columns of a table waste half the paper.
 */
export function SheetList({ rows, view }: { rows: readonly SheetRow[]; view: View }) {
  const { result } = messages[view.locale];
  const matching = rows.filter(({ outcome }) => outcome === 'matches');
  const others = rows.filter(({ outcome, counts }) => outcome !== 'matches' && !counts);
  const ofTrips = rows.filter(({ counts }) => counts);
  const outcomes = [...new Set(ofTrips.map(({ outcome }) => outcome))];
  return (
    <>
      {matching.length > 0 && (
        <p>
          <strong>{matching[0]?.phrase}:</strong>{' '}
          {matching
            .map(({ title, answered, keys }) => `${title}${answered && ` (${answered})`} [${keys}]`)
            .join(' · ')}
          .
        </p>
      )}
      {others.length > 0 && (
        <ul className="sheet-rows">
          {others.map(({ title, rule, answered, outcome, phrase, reason, keys }) => (
            <li key={`${title}${answered}${reason}`} data-outcome={outcome}>
              <strong>{title}.</strong> {rule && `${result.asks} ${rule} `}
              {answered && outcome !== 'information' && `${result.said} ${answered}. `}
              <strong>
                <span className="sign" aria-hidden="true" />
                {phrase}.
              </strong>{' '}
              {reason} [{keys}]
            </li>
          ))}
        </ul>
      )}
      {outcomes.length > 0 && (
        <ul className="sheet-rows">
          {outcomes.map((outcome) => {
            const alike = ofTrips.filter((row) => row.outcome === outcome);
            return (
              <li key={outcome} data-outcome={outcome}>
                <strong>
                  <span className="sign" aria-hidden="true" />
                  {alike[0]?.phrase}:
                </strong>{' '}
                {alike.map(({ title, reason, keys }) => `${title} (${reason}) [${keys}]`).join(' · ')}.
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
