import { day, type Span } from '../day';
import type { Facts } from '../rules/facts';

// A small seeded generator, so that every run and every machine counts the same cases.
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Made-up people of the common kinds: exact and rough days, short and long absences, some facts unknown. */
export function benchCases(count: number, seed = 42): Facts[] {
  const random = seeded(seed);
  const pick = <T>(...choices: [T, ...T[]]): T =>
    choices[Math.floor(random() * choices.length)] ?? choices[0];
  const two = (n: number) => String(n).padStart(2, '0');
  const span = (): Span => {
    const month = `${pick(2020, 2021, 2022, 2023, 2024)}-${two(1 + Math.floor(random() * 12))}`;
    const earliest = day(`${month}-${two(1 + Math.floor(random() * 27))}`);
    return { earliest, latest: random() < 0.2 ? day(`${month}-28`) : earliest };
  };
  const known = <T>(value: T): T | 'unsure' => (random() < 0.06 ? 'unsure' : value);
  return Array.from(
    { length: count },
    (): Facts => ({
      inUs: known(random() < 0.97),
      immigrationStatus: known('neither' as const),
      nationality: known(pick('born', 'born', 'naturalised', 'by-parent', 'stateless', 'other-only')),
      parents: pick('both-by-birth', 'one-with-papers', 'one-without-papers'),
      lastLivedInVenezuela: known(random() < 0.8),
      otherNationality: known(pick('no', 'no', 'no', 'possible', 'yes')),
      livedSince: known(span()),
      presentOn: { 've-2021': known(random() < 0.6), 've-2023': known(random() < 0.8) },
      absences: known(
        random() < 0.8
          ? []
          : [
              {
                left: known(span()),
                returned: known(span()),
                reason: pick('family', 'work'),
                permit: 'none',
              },
            ],
      ),
      tpsHistory: known(random() < 0.4 ? [] : ['granted' as const]),
      filings: { 've-2021': { receivedOn: known(span()) }, 've-2023': { receivedOn: known(span()) } },
      reRegistered: known(pick('all', 'missed', 'none-due')),
    }),
  );
}
