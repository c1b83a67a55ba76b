import { expect, test } from 'vitest';
import type { FactsInput } from '../../../lib/rules/facts';
import { compared } from '../ask';

const on = (input: FactsInput) => compared('history', 've-2021', input);
const both: FactsInput = { tpsDesignations: ['ve-2021', 've-2023'] };

test.each<[FactsInput, string[]]>([
  [{ tpsHistory: [] }, []],
  [{ tpsHistory: ['granted'], ...both }, []],
  [{ tpsHistory: ['ended'], ...both }, []],
  [{ tpsHistory: ['pending'], ...both }, ['PRG-05 lawyer application-pending']],
  [{ tpsHistory: ['denied'], ...both }, ['TIM-07 lawyer denied-or-withdrawn']],
  [{ tpsHistory: ['withdrawn'], ...both }, ['TIM-07 lawyer denied-or-withdrawn']],
  [
    { tpsHistory: ['pending', 'denied'], ...both },
    ['TIM-07 lawyer denied-or-withdrawn', 'PRG-05 lawyer application-pending'],
  ],
  [{ tpsHistory: 'unsure' }, ['TIM-07 lawyer history-unknown [tpsHistory]']],
  [{}, ['TIM-07 unknown history-unknown [tpsHistory]']],
])('%o', (input, expected) => {
  expect(on(input)).toEqual(expected);
});

test.each<[FactsInput['tpsDesignations'], boolean]>([
  [['ve-2021'], true],
  [['ve-2023'], true],
  [['ve-2021', 'other'], true],
  [['ve-2021', 've-2023'], false],
  [['other'], false],
  [[], false],
  ['unsure', false],
  [undefined, false],
])('held under %s: the two tracks are named apart: %s', (tpsDesignations, said) => {
  const lines = on({ tpsHistory: ['granted'], ...(tpsDesignations && { tpsDesignations }) });
  expect(lines).toEqual(said ? ['TIM-08 info two-tracks'] : []);
});
