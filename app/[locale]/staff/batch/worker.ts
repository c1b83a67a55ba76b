/**
 * Welcome. The worker that holds a batch: it reads the file, screens everybody and answers what the page asks, so that
 * the page itself never waits. All of it lives in this memory, which ends with the page.
 */
import { viewOf } from '../../../../lib/triage/results-view';
import {
  type Batch,
  begin,
  compare,
  onOtherDay,
  peopleAt,
  personAt,
  readAll,
  screenAgain,
} from './batch-work';
import { compareFile } from './earlier';
import type { AskName, Asks, Progress, Question, ReadEnd, Reply } from './protocol';
import { fileOf } from './saving';
import { newTurns, Stopped } from './turns';

/** How often the page hears how far the work is, in milliseconds. */
const often = 150;

let batch: Batch | null = null;
let views = 0;
const turns = newTurns();
const say = (reply: Reply) => postMessage(reply);

let told = 0;
const tell = (progress: Progress) => {
  if (performance.now() - told < often) return;
  told = performance.now();
  say({ progress });
};
const telling = { turns, tell };

const held = (): Batch => {
  if (batch === null) throw new Stopped();
  return batch;
};

const stoppable = async <T>(work: Promise<T>): Promise<T | { readonly is: 'stopped' }> => {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Stopped) return { is: 'stopped' };
    throw error;
  }
};

async function read({ file, days }: Asks['read']['with']): Promise<ReadEnd> {
  batch = null;
  const begun = await begin(file, days, telling);
  if ('is' in begun) return begun;
  batch = begun;
  const { days: found } = begun.survey;
  return found.ambiguous > 0 ? { is: 'asking', days: found } : readAll(begun, null, telling);
}

const answers: { [Name in AskName]: (given: Asks[Name]['with']) => unknown } = {
  read: (given) => stoppable(read(given)),
  order: ({ order }) => stoppable(readAll(held(), order, telling)),
  screen: ({ days }) => stoppable(screenAgain(held(), days, telling)),
  pause: ({ on }) => turns.hold(on),
  erase: () => {
    batch = null;
    turns.begin();
  },
  view: (asked) => {
    const of = held();
    of.view = viewOf(of.results, asked);
    const { lines, rows, groups } = of.view;
    views += 1;
    return { number: views, lines: lines.length, rows: rows.length, groups };
  },
  window: ({ from, to }) => {
    const { view, results } = held();
    return view.lines.slice(from, to).map((one) =>
      typeof one === 'number'
        ? {
            ...{ at: one, line: results.lines[one], code: results.codes[one] },
            screened: results.screened[one],
          }
        : one,
    );
  },
  rows: () => held().view.rows,
  people: ({ rows }) => peopleAt(held(), rows),
  person: ({ at }) => personAt(held(), at),
  errors: ({ from, to }) => held().results.errors.slice(from, to),
  summary: () => held().summary.told(),
  compare: ({ days }) => stoppable(compare(held(), onOtherDay(held(), days), telling)),
  compareFile: ({ file }) => stoppable(compareFile(held(), file, telling)),
  moved: ({ what, from, to }) =>
    held()
      .moves.filter(
        ({ difference: { changes } }) => what === null || changes.some((change) => change.what === what),
      )
      .slice(from, to),
  save: (given) => stoppable(fileOf(held(), given, telling)),
};

addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  const { id, ask, given } = data;
  try {
    say({ id, gives: await answers[ask](given as never) });
  } catch (error) {
    say({ id, failed: error instanceof Error ? error.message : String(error) });
  }
});
