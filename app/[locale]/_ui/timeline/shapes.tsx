import type { TimelineKey } from '../../../../lib/content/timeline-messages';

/** A box in the units of a picture. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** What fills a bar, told apart in grey as well. */
const textures: Partial<Record<TimelineKey, string>> = {
  undone: 'hatch',
  court: 'dots',
  'window-by-court': 'dots',
  trip: 'rungs',
};

/** A bar, or the part of one that is known surely. */
export function Bar({ look, box }: { look: TimelineKey; box: Box }) {
  const { x, y, width, height } = box;
  // The middle of the bar, whichever way it runs.
  const [cx, cy] = width > height ? [x, y + height / 2] : [x + width / 2, y];
  const along = width > height ? `M${x} ${cy}h${width}` : `M${cx} ${y}v${height}`;
  if (look === 'ended' || look === 'not-known') {
    // A line alone, crossed where it begins.
    const cross = look === 'ended' ? `M${cx - 4} ${cy - 4}l8 8m0-8l-8 8` : '';
    return <path className={`line ${look}`} d={along + cross} />;
  }
  const texture = textures[look];
  const breadth = Math.min(width, height);
  return (
    <>
      <rect {...box} className={`bar ${look}`} {...(look.startsWith('window') && { rx: 4 })} />
      {/* Strokes of one line: a pattern would be a picture of some megabytes on paper. */}
      {texture && (
        <path
          className={`texture ${texture}`}
          d={along}
          {...(texture !== 'dots' && { strokeWidth: breadth - 2 })}
        />
      )}
    </>
  );
}

/** A small cross by its middle. */
export const cross = (x: number, y: number) => `M${x - 3} ${y - 3}l6 6m0-6l-6 6`;

/** The outline around the number of a moment, by its middle and half its size. */
export function outline(look: TimelineKey, cx: number, cy: number, hw: number, hh: number): string {
  const box = `M${cx - hw} ${cy - hh}h${2 * hw}v${2 * hh}h${-2 * hw}z`;
  switch (look) {
    case 'order':
    case 'statement':
      return `M${cx - hw} ${cy}a${hw} ${hh} 0 1 0 ${2 * hw} 0a${hw} ${hh} 0 1 0 ${-2 * hw} 0z`;
    case 'residence-day':
    case 'presence-day':
      return `M${cx - hw} ${cy + hh}v${2 - 2 * hh}l${hw} -5l${hw} 5v${2 * hh - 2}z`;
    case 'yes':
    case 'no':
    case 'unsure':
      return `M${cx - hw - 2} ${cy}l4 ${-hh}h${2 * hw - 4}l4 ${hh}l-4 ${hh}h${4 - 2 * hw}z`;
    default:
      return box;
  }
}

/** The looks whose shape is full, so that the number in it is light. */
export const isFull = (look: TimelineKey): boolean =>
  ['notice', 'order', 'residence-day', 'yes', 'as-of', 'term', 'living', 'proof'].includes(look);
