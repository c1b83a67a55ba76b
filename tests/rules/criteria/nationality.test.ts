import { expect, test } from 'vitest';
import type { FactsInput } from '../../../lib/rules/facts';
import { compared } from '../ask';

const only: FactsInput = { otherNationality: 'no' };
const first = (input: FactsInput) => compared('nationality', 've-2023', { ...only, ...input })[0];

test.each<[FactsInput, string]>([
  [{ nationality: 'born' }, 'NAT-01 met born-venezuelan'],
  [{ nationality: 'naturalised' }, 'NAT-01 met naturalised'],
  [{ nationality: 'by-parent', parents: 'both-by-birth' }, 'NAT-02 met two-venezuelan-parents'],
  [{ nationality: 'by-parent', parents: 'one-with-papers' }, 'NAT-03 lawyer one-venezuelan-parent'],
  [{ nationality: 'by-parent', parents: 'one-without-papers' }, 'NAT-03 lawyer one-venezuelan-parent'],
  [{ nationality: 'by-parent', parents: 'unsure' }, 'NAT-02 unknown parents-unknown [parents]'],
  [{ nationality: 'by-parent' }, 'NAT-02 unknown parents-unknown [parents]'],
  [{ nationality: 'stateless', lastLivedInVenezuela: true }, 'NAT-04 met+lawyer stateless-from-venezuela'],
  [{ nationality: 'stateless', lastLivedInVenezuela: false }, 'NAT-04 not-met stateless-from-elsewhere'],
  [
    { nationality: 'stateless', lastLivedInVenezuela: 'unsure' },
    'NAT-04 unknown stateless-unknown [lastLivedInVenezuela]',
  ],
  [{ nationality: 'stateless' }, 'NAT-04 unknown stateless-unknown [lastLivedInVenezuela]'],
  [{ nationality: 'other-only' }, 'NAT-05 not-met other-nationality-only'],
  [{ nationality: 'unsure' }, 'NAT-01 unknown nationality-unknown [nationality]'],
  [{}, 'NAT-01 unknown nationality-unknown [nationality]'],
])('%o', (input, expected) => {
  expect(first(input)).toBe(expected);
});

test.each<[FactsInput, string[]]>([
  [{ otherNationality: 'no' }, ['NAT-06 met no-second-nationality']],
  [{ otherNationality: 'possible' }, ['NAT-06 lawyer second-nationality-possible']],
  [{ otherNationality: 'unsure' }, ['NAT-06 unknown second-nationality-unknown [otherNationality]']],
  [{}, ['NAT-06 unknown second-nationality-unknown [otherNationality]']],
  [{ otherNationality: 'yes', entryPassport: 'venezuelan' }, ['NAT-06 lawyer second-nationality']],
  [{ otherNationality: 'yes', entryPassport: 'none' }, ['NAT-06 lawyer second-nationality']],
  [
    { otherNationality: 'yes', entryPassport: 'other' },
    ['NAT-06 lawyer second-nationality', 'NAT-07 lawyer-high entered-on-other-passport'],
  ],
  [
    { otherNationality: 'yes', entryPassport: 'unsure' },
    ['NAT-06 lawyer second-nationality', 'NAT-07 unknown entry-passport-unknown [entryPassport]'],
  ],
  [
    { otherNationality: 'yes' },
    ['NAT-06 lawyer second-nationality', 'NAT-07 unknown entry-passport-unknown [entryPassport]'],
  ],
])('a second nationality is never a bar: %o', (input, expected) => {
  const lines = compared('nationality', 've-2021', { nationality: 'born', ...input });
  expect(lines.slice(1)).toEqual(expected);
  expect(lines.join()).not.toContain('not-met');
});

test('who has no nationality, or another one only, is not asked for a second', () => {
  for (const nationality of ['stateless', 'other-only'] as const) {
    expect(compared('nationality', 've-2021', { nationality })).toHaveLength(1);
  }
});

test('nationality is about the person: the same for both designations and on every day', () => {
  const input: FactsInput = { nationality: 'born', otherNationality: 'yes', entryPassport: 'other' };
  const lines = compared('nationality', 've-2021', input);
  expect(compared('nationality', 've-2023', input)).toEqual(lines);
  expect(compared('nationality', 've-2021', input, '2021-03-09')).toEqual(lines);
});

test.each<[string, FactsInput, string]>([
  [
    'born in Venezuela and in the United States',
    { nationality: 'born', bornInUs: true },
    'NAT-01 unknown nationality-answers-differ [nationality,bornInUs]',
  ],
  [
    'no nationality, and another one',
    { nationality: 'stateless', otherNationality: 'yes', lastLivedInVenezuela: true },
    'NAT-04 unknown nationality-answers-differ [nationality,otherNationality]',
  ],
  [
    'no other nationality, and the passport of one',
    { nationality: 'born', otherNationality: 'no', entryPassport: 'other' },
    'NAT-06 unknown nationality-answers-differ [otherNationality,entryPassport]',
  ],
])('answers that differ: %s', (_, input, expected) => {
  expect(compared('nationality', 've-2023', input)).toContain(expected);
});
