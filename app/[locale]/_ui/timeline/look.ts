/** How each entry of the picture of time looks: told by shape and pattern, never by colour alone. */
import type { TimelineKey } from '../../../../lib/content/timeline-messages';
import type { TimelineEntry, TimelineKind } from '../../../../lib/rules/timeline';

/** The entries that last; each other one is a moment. Bars of one group keep apart from those of the next. */
const groups: Partial<Record<TimelineKind, number>> = {
  'term-first': 0,
  'term-extension': 0,
  'term-until-termination': 0,
  ended: 0,
  'not-known': 0,
  court: 1,
  'court-some': 1,
  'window-first': 2,
  'window-again': 2,
  'window-by-court': 2,
  'lived-since': 0,
  trip: 1,
  proof: 2,
};

/** The group of bars that an entry is drawn in; null for a moment. */
export function groupOf({ kind, undone }: TimelineEntry): number | null {
  const group = groups[kind];
  if (group === undefined) return null;
  // A term that was set aside stands apart from what came in its place.
  return group === 0 && undone === 'yes' ? 1 : group;
}

/** What an entry looks like, which is what the key names. */
export function lookOf({ kind, undone, told }: TimelineEntry): TimelineKey {
  switch (kind) {
    case 'term-first':
    case 'term-extension':
    case 'term-until-termination':
      return undone === 'no' ? 'term' : 'undone';
    case 'court-some':
      return 'court';
    case 'lived-since':
      return 'living';
    case 'lived-on':
    case 'present-on':
      return told.answer === 'yes' || told.answer === 'no' ? told.answer : 'unsure';
    case 'filed-received':
    case 'filed-sent':
    case 'paper-end':
    case 'paper-issued':
    case 'paper-received':
    case 'renewal':
      return 'told';
    case 'as-of-today':
    case 'as-of-checked':
      return 'as-of';
    default:
      return kind;
  }
}

/** Crossed out: an act that was later put on hold or lost its effect, for a time or since. */
export const isCrossed = ({ id, undone }: TimelineEntry): boolean => id.startsWith('act-') && undone !== 'no';

/** An entry of which no day is known at all. */
export const isUndated = ({ from, to }: TimelineEntry): boolean => from === null && to === null;
