import { messages } from '../../../../lib/content/index';
import type { Locale } from '../../../../lib/content/locales';
import type { DrawingId } from '../../../../lib/content/papers-messages';

/** The words as they stand on the paper, and where; the first is the one marked. */
type Drawn = {
  readonly form: 'card' | 'letter';
  readonly labels: readonly (readonly [string, number, number])[];
};

const drawn: Record<DrawingId, Drawn> = {
  'permit-ends': {
    form: 'card',
    labels: [
      ['Card Expires', 122, 118],
      ['Valid From', 122, 96],
    ],
  },
  'permit-issued': {
    form: 'card',
    labels: [
      ['Valid From', 122, 96],
      ['Card Expires', 122, 118],
    ],
  },
  'approval-ends': {
    form: 'letter',
    labels: [
      ['Valid from … to …', 86, 62],
      ['Notice Date', 14, 36],
    ],
  },
  'approval-issued': {
    form: 'letter',
    labels: [
      ['Notice Date', 14, 36],
      ['Valid from … to …', 86, 62],
    ],
  },
  'i-94-ends': { form: 'letter', labels: [['Admit Until Date', 14, 62]] },
  receipt: {
    form: 'letter',
    labels: [
      ['Received Date', 14, 36],
      ['Notice Date', 124, 36],
    ],
  },
};

/** Lines that stand for what else is printed: nothing of it matters here, so none of it can be read. */
const lines = {
  card: 'M76 32h132M76 48h92M76 64h112M14 20h96M14 42h44v58h-44z',
  letter: 'M14 16h104M14 86h196M14 102h196M14 118h132',
};

/** A small outline of a paper with the place of a date marked, and the same in words beside it. */
export function PaperDrawing({ of, locale }: { of: DrawingId; locale: Locale }) {
  const { form, labels } = drawn[of];
  const place = messages[locale].papers.drawings[of];
  return (
    <figure className="drawing">
      <svg viewBox="0 0 224 136" role="img" aria-label={place}>
        <rect className="drawing-edge" x="2" y="2" width="220" height="132" rx={form === 'card' ? 10 : 2} />
        <path className="drawing-lines" d={lines[form]} />
        {labels.map(([label, x, y], index) => (
          <g key={label} className={index === 0 ? 'drawing-mark' : undefined}>
            {index === 0 && <rect x={x - 6} y={y - 15} width={label.length * 6.7 + 10} height="21" rx="4" />}
            <text x={x} y={y} lang="en">
              {label}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>{place}</figcaption>
    </figure>
  );
}
