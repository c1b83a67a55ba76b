import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../../lib/day';
import { paragraphs } from '../../lib/law/paragraphs';
import { register } from '../../lib/law/register';
import { determine } from '../../lib/rules/determine';
import { ruleIds } from '../../lib/rules/rule-ids';
import { ruleSources } from '../../lib/rules/rule-sources';
import { anyFacts, draws } from './any-facts';
import { read } from './ask';

/** Rules of the guide itself: help first, and nothing claimed once the last check is old. */
const ownRules = ['PRG-06', 'THR-04'];

test('each rule of the law rests on a paragraph', () => {
  expect(ruleIds.filter((id) => ruleSources[id].length === 0)).toEqual(ownRules);
});

test('each finding cites a text that its rule rests on', () => {
  const astray = new Set<string>();
  for (const facts of fc.sample(anyFacts, { ...draws, numRuns: 1200 })) {
    for (const { comparison } of determine(read(facts), register, day('2026-11-21')).designations) {
      for (const { rule, citations } of comparison?.facts.findings ?? []) {
        const own = ruleSources[rule].map((at) => paragraphs[at].authority as string);
        if (!citations.some(({ authority }) => own.includes(authority))) astray.add(rule);
      }
    }
  }
  expect([...astray].sort()).toEqual([]);
});

test('a paragraph follows its label as it is written', () => {
  const apart = /^(?:\(| |, )/;
  const written: string[] = Object.values(paragraphs).flatMap(({ at }) => (at === '' ? [] : [at]));
  for (const facts of fc.sample(anyFacts, { ...draws, numRuns: 1200 })) {
    for (const { comparison } of determine(read(facts), register, day('2026-11-21')).designations) {
      for (const { citations } of comparison?.facts.findings ?? [])
        written.push(...citations.flatMap(({ at }) => at ?? []));
    }
  }
  expect([...new Set(written)].filter((at) => !apart.test(at))).toEqual([]);
});
