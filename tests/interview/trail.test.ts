import { describe, expect, test } from 'vitest';
import type { Place } from '../../lib/interview/session';
import { goneOn, restingDepth, startingAt, type Trail } from '../../lib/interview/trail';

const gone = (places: readonly Place[]): Trail => places.reduce(goneOn, startingAt(0));
const at = (trail: Trail, depth: number): Trail => ({ ...trail, depth });

const walked = gone(['who_for', 'urgent', 'in_us', 'usc_lpr', 'nat_ve', 'review']);
const all: readonly Place[] = [
  'start',
  'who_for',
  'urgent',
  'in_us',
  'usc_lpr',
  'nat_ve',
  'review',
  'result',
];
/** Changed from the review to an answer that ends the walk there. */
const shortened = goneOn(goneOn(walked, 'in_us'), 'review');
const few: readonly Place[] = ['start', 'who_for', 'urgent', 'in_us', 'review', 'result'];

describe('a trail', () => {
  test('rests where the browser goes while every place may still be shown', () => {
    for (const to of walked.places.keys()) expect(restingDepth(walked, to, all)).toBe(to);
  });

  test('forgets what lay ahead once a new place is shown', () => {
    expect(goneOn(at(walked, 2), 'review').places).toEqual(['start', 'who_for', 'urgent', 'review']);
  });

  test('back over a path that got shorter never stays on the same place', () => {
    const seen: (Place | undefined)[] = [];
    for (let trail = shortened; trail.depth > 0; ) {
      trail = at(trail, restingDepth(trail, trail.depth - 1, few));
      seen.push(trail.places[trail.depth]);
    }
    // The review that was left for the change, the question changed, and then only what is still asked.
    expect(seen).toEqual(['in_us', 'review', 'in_us', 'urgent', 'who_for', 'start']);
  });

  test('forward over it passes over what is no longer asked', () => {
    expect(restingDepth(at(shortened, 3), 4, few)).toBe(6);
    expect(shortened.places[6]).toBe('review');
  });

  test('forward to where nothing may be shown stays', () => {
    expect(restingDepth(at(walked, 3), 4, ['start', 'who_for', 'urgent', 'in_us'])).toBe(3);
  });

  test('after a reload or a wipe every way back is the first screen, and ahead lies nothing', () => {
    const trail = startingAt(5);
    for (const to of [4, 3, 0]) expect(restingDepth(trail, to, ['start', 'who_for'])).toBe(0);
    expect(restingDepth(trail, 6, ['start', 'who_for'])).toBe(5);
  });
});
