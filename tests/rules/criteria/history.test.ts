import { describe, expect, test } from 'vitest';
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
  [
    { tpsHistory: 'unsure' },
    ['TIM-07 lawyer history-unknown [tpsHistory]', 'PRG-05 lawyer history-unknown [tpsHistory]'],
  ],
  [{}, ['TIM-07 unknown history-unknown [tpsHistory]', 'PRG-05 unknown history-unknown [tpsHistory]']],
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

describe('what became of an application belongs to the designation it was for', () => {
  const said = (id: 've-2021' | 've-2023', tpsDesignations?: FactsInput['tpsDesignations']) =>
    compared('history', id, {
      tpsHistory: ['denied', 'pending'],
      ...(tpsDesignations && { tpsDesignations }),
    }).filter((line) => !line.startsWith('TIM-08'));
  const here = ['TIM-07 lawyer denied-or-withdrawn', 'PRG-05 lawyer application-pending'];

  test('under one, under both, under neither', () => {
    expect([said('ve-2021', ['ve-2021']), said('ve-2023', ['ve-2021'])]).toEqual([here, []]);
    expect([said('ve-2021', ['ve-2023']), said('ve-2023', ['ve-2023'])]).toEqual([[], here]);
    expect([said('ve-2021', ['ve-2021', 've-2023']), said('ve-2023', ['ve-2021', 've-2023'])]).toEqual([
      here,
      here,
    ]);
    // TPS for another country: the rule asks whether there ever was a denial.
    const ever = ['TIM-07 lawyer denied-or-withdrawn'];
    expect([said('ve-2021', ['other']), said('ve-2023', ['other'])]).toEqual([ever, ever]);
  });

  test('under which is not known: under both, as unknown', () => {
    // "None of these" is no answer to under which somebody asked.
    for (const told of ['unsure' as const, undefined, []]) {
      for (const id of ['ve-2021', 've-2023'] as const) {
        expect(said(id, told)).toEqual([
          'TIM-07 lawyer denied-which-unknown [tpsDesignations]',
          'PRG-05 lawyer pending-which-unknown [tpsDesignations]',
        ]);
      }
    }
  });

  test('whether there was one is not known, but it was not under this one', () => {
    const input: FactsInput = { tpsHistory: 'unsure', tpsDesignations: ['ve-2023'] };
    expect(compared('history', 've-2021', input)).toEqual([]);
    expect(compared('history', 've-2023', input)).toHaveLength(2);
  });
});
