import { messages } from '../../../../lib/content/index';
import { laneName } from '../../../../lib/content/tell-timeline';
import { isPrivateEntry } from '../../../../lib/rules/timeline-person';
import { Key } from '../../_ui/timeline/key';
import { layOut, type Sizes } from '../../_ui/timeline/layout';
import { Picture } from '../../_ui/timeline/picture';
import { timelineIn } from './timeline-card';
import type { View } from './view';

// In the letters of the sheet, so that a unit is a pixel of the paper; numbers would need a table beside it.
const sizes: Sizes = {
  length: 530,
  bar: 4,
  gap: 3,
  name: 0,
  label: null,
  inside: Number.POSITIVE_INFINITY,
  least: 16,
};

/** On paper, where the person says so: the dates as a small picture, no higher than five centimetres, and what its shapes mean. */
export function SheetTimeline({ view }: { view: View }) {
  const { locale, printsPrivate } = view;
  const rows = timelineIn(view).filter(({ entry }) => printsPrivate || !isPrivateEntry(entry));
  if (rows.length === 0) return null;
  const words = messages[locale];
  const layout = layOut(rows, sizes, 14);
  const names = layout.lanes.map(({ lane }) => laneName(lane, words));
  return (
    <section className="sheet-timeline">
      <Picture layout={layout} names={names} head={160} turned={false} className="paper" />
      <Key rows={rows} locale={locale} />
    </section>
  );
}
