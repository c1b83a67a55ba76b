import { accountsOf, runningOn, standingOn, undoneOf, windowsOf } from './shown';

const days: [string, string][] = [
  ['2019-03-18', ''],
  ['2021-01-20', ''],
  ['2021-03-08', ''],
  ['2021-03-09', ''],
  ['2023-09-20', ''],
  ['2023-10-05', ''],
  ['2025-02-04', ''],
  ['2025-04-20', ''],
  ['2025-04-20', '2026-11-21'],
  ['2025-09-20', ''],
  ['2025-09-20', '2026-11-21'],
  ['2025-10-03', ''],
  ['2025-11-07', ''],
  ['2025-11-08', ''],
  ['2026-11-21', ''],
  ['2026-12-05', ''],
  ['2026-12-06', ''],
];
for (const [a, k0] of days)
  for (const y of ['2021', '2023']) {
    const k = k0 || a;
    const f = standingOn(y, a, k);
    console.log(
      '| ' +
        [
          a,
          k,
          y,
          f.label + (f.announced ? ', announced' : '') + (f.asLastChecked ? ', as last checked' : ''),
          f.contested ? 'yes' : 'no',
          windowsOf(f),
          f.decidedBy ?? '-',
          f.endedOn ?? '-',
          accountsOf(f),
          undoneOf(f),
          runningOn(a, k),
        ].join(' | ') +
        ' |',
    );
  }

import { addDays, day } from '../../lib/day';

for (const [d, y] of [
  ['2021-03-09', '2021'],
  ['2022-09-10', '2021'],
] as const)
  console.log(
    d,
    y,
    [-1, 0, 1].map((n) => {
      const a = addDays(day(d), n);
      return windowsOf(standingOn(y, a, a));
    }),
  );
