import { type Earlier, finderOf, readEarlier } from '../../../../lib/triage/earlier-file';
import { shared } from '../../../../lib/triage/results';
import type { Batch } from './batch-work';

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

/** An earlier result of this page: with what it was compared, and how a row at a place came out; null for another file. */
export async function earlierIn(file: File, { results }: Batch) {
  if (file.size > most) return null;
  const read = readEarlier(linesIn(await file.text()));
  if ('problem' in read) return null;
  const find = finderOf(read.people);
  const { asOf, knownOn, rulesVersion } = read.people[0] as Earlier;
  return {
    before: { asOf, knownOn, rulesVersion },
    at(at: number) {
      const one = find(results.codes[at] ?? '', results.lines[at] as number);
      // People who came out alike are one, so that who did not move is seen at once.
      return one ? shared(results.alike, one.screened) : null;
    },
  };
}
