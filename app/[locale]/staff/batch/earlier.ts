import { type Earlier, finderOf, readEarlier } from '../../../../lib/triage/earlier-file';
import { shared } from '../../../../lib/triage/results';
import { type Batch, compare, type Other, type Telling } from './batch-work';
import type { EarlierRefused, MovedEnd } from './protocol';

/** A result is read whole, so that one of more bytes than this is refused. */
const most = 400_000_000;

function* linesIn(text: string): Generator<string> {
  let from = 0;
  while (from < text.length) {
    const found = text.indexOf('\n', from);
    const to = found === -1 ? text.length : found;
    yield text.slice(from, to);
    from = to + 1;
  }
}

/** An earlier result of this page: with what it was compared, and how a row at a place came out. */
async function earlierIn(
  file: File,
  { results }: Batch,
): Promise<{ readonly refused: EarlierRefused } | { readonly other: Other }> {
  if (file.size > most) return { refused: { why: 'too-large' } };
  const read = readEarlier(linesIn(await file.text()));
  if ('problem' in read) return { refused: read.problem };
  const find = finderOf(read.people);
  const { asOf, knownOn, rulesVersion, checked } = read.people[0] as Earlier;
  const compared = { asOf, knownOn, rulesVersion, checked };
  return {
    other: {
      compared,
      at(at: number) {
        const one = find(results.codes[at] ?? '', results.lines[at] as number);
        // People who came out alike are one, so that who did not move is seen at once.
        return one ? shared(results.alike, one.screened) : null;
      },
    },
  };
}

/** Compares a list with an earlier result of it. An erasure while the file is read ends it, as it ends all other work. */
export async function compareFile(batch: Batch, file: File, telling: Telling): Promise<MovedEnd> {
  const mine = telling.turns.begin();
  const earlier = await earlierIn(file, batch);
  await telling.turns.next(mine);
  return 'refused' in earlier
    ? { is: 'refused', by: earlier.refused }
    : compare(batch, earlier.other, telling);
}
