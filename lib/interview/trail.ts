/**
 * What the browser's Back and Forward lead to. An entry of the browser's history holds only its depth; which place was
 * shown there is kept here, in memory. A change of an answer can take places off the path, so a press of Back may meet
 * entries that are no longer there, and passes over them.
 */
import type { Place } from './session';

export type Trail = {
  /** The place shown at each depth, from the first screen on. */
  readonly places: readonly Place[];
  /** The depth that is on screen. */
  readonly depth: number;
};

/** The trail of a sitting that begins at some depth, after a reload or a wipe: whatever lay below is the first screen. */
export function startingAt(depth: number): Trail {
  return { places: Array<Place>(depth + 1).fill('start'), depth };
}

/** The trail after a new place was shown; what lay ahead is gone, as in the browser. */
export function goneOn({ places, depth }: Trail, place: Place): Trail {
  return { places: [...places.slice(0, depth + 1), place], depth: depth + 1 };
}

/**
 * The depth at which a move of the browser comes to rest: the one it led to or the next in that direction whose place
 * may still be shown and is not the one on screen already; the depth on screen where there is none.
 */
export function restingDepth(trail: Trail, to: number, allowed: readonly Place[]): number {
  const { places, depth } = trail;
  const toward = to < depth ? -1 : 1;
  for (let at = to; at >= 0 && at < places.length && at !== depth; at += toward) {
    const place = places[at] as Place;
    if (allowed.includes(place) && place !== places[depth]) return at;
  }
  // Before the first screen lies another page, so a way back that finds nothing ends on the first screen.
  return toward < 0 ? 0 : depth;
}
