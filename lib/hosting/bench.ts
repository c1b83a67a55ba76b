// Prints what the site weighs and how fast the engine is, beside what each is allowed. It judges nothing: the sizes
// are a test of their own, and times differ from machine to machine.
import { join } from 'node:path';
import { people } from '../../e2e/people';
import { press, seeResult, walk } from '../../e2e/walk';
import { messages } from '../content/index';
import { locales } from '../content/locales';
import { replay } from '../interview/replay';
import { bundledRates } from './bench-bundle';
import { keyTime } from './bench-key';
import { walkers } from './bench-people';
import type { Rate } from './bench-rates';
import { MODEL, median, minutesOf, screensOf, secondsOf } from './bench-walk';
import { budgetsFor } from './budgets';
import { ROOT } from './child.mjs';
import { filesIn, sitePath } from './files';
import { pageWeight, type Weight } from './page-weights';
import { serveFolder } from './serve';
import { requestsAfterLoad } from './walk-requests';

const OUT = join(ROOT, 'out');

const kb = (bytes: number) => (bytes / 1024).toFixed(1);
const cells = (...texts: string[]) =>
  texts.map((text, column) => (column === 0 ? text.padEnd(22) : text.padStart(15))).join('');
const sizes = ({ gz, br }: Weight) => `${kb(gz)} / ${kb(br)}`;

function printSizes(): void {
  console.log('Sizes in KB, gz / br\n');
  console.log(cells('page', 'HTML', 'CSS', 'JS', 'total'));
  for (const file of filesIn(OUT).filter((name) => name.endsWith('.html'))) {
    const weight = pageWeight(OUT, file);
    console.log(
      cells(sitePath(file), sizes(weight.html), sizes(weight.css), sizes(weight.js), sizes(weight.total)),
    );
    for (const { what, gate, aim } of budgetsFor(sitePath(file))) {
      const { gz } = weight[what];
      const verdict = gz > gate ? 'OVER THE GATE' : gz > aim ? 'within the gate' : 'within the aim';
      console.log(`    ${what} ${kb(gz)} of ${kb(gate)} (aim ${kb(aim)}): ${verdict}`);
    }
  }
}

async function printRequests(): Promise<void> {
  // The longest way there is: of the invented people, the one who is asked the most questions.
  const ways = Object.values(people);
  const longest = Math.max(...ways.map((answers) => replay(answers).path.length));
  const answers = ways.find((each) => replay(each).path.length === longest) ?? {};
  const { url, close } = await serveFolder(OUT, 0);
  try {
    for (const locale of locales) {
      const requests = await requestsAfterLoad(`${url}/${locale}/check/`, async (page) => {
        await press(page.getByRole('button', { name: messages[locale].check.before.begin, exact: true }));
        await walk(page, answers, { locale });
        await seeResult(page, locale);
      });
      console.log(cells(`/${locale}/check/`, String(requests.length)), requests.join(' '));
    }
  } finally {
    await close();
  }
}

async function printRates(): Promise<void> {
  const { plain, engine } = await bundledRates();
  const ratio = (key: keyof Rate) => (engine[key] / plain[key]).toFixed(3);
  const whole = (n: number) => Math.round(n).toLocaleString('en-US');
  console.log(cells('', 'cases/s', 'comparisons/s'));
  console.log(cells('plain functions', whole(plain.cases), whole(plain.comparisons)));
  console.log(cells('the engine', whole(engine.cases), whole(engine.comparisons)));
  console.log(cells('ratio', ratio('cases'), ratio('comparisons')));
}

async function printKeyTime(): Promise<void> {
  const { url, close } = await serveFolder(OUT, 0);
  try {
    const here = await keyTime(`${url}/es/check/`);
    const slower = (times: number) => `${Math.round(here * times)} ms`;
    console.log(cells('here', slower(1)), cells('4 times slower', slower(4)));
  } finally {
    await close();
  }
}

function printWalks(): void {
  const people = walkers();
  console.log(cells('', 'questions', 'minutes', 'shortest', 'longest', 'a slow reader'));
  for (const check of ['short', 'full'] as const) {
    const seconds = new Map<string, number>();
    for (const locale of locales) {
      const walks = people.map((person) => screensOf(person[check], locale));
      const minutes = walks.map((screens) => minutesOf(screens));
      const slow = median(walks.map((screens) => minutesOf(screens, MODEL.slow)));
      const told = [median(minutes), Math.min(...minutes), Math.max(...minutes), slow];
      // The screen before the first question and the review are not questions.
      const asked = String(median(walks.map(({ length }) => length - 2)));
      console.log(cells(`${check} check, ${locale}`, asked, ...told.map((one) => one.toFixed(1))));
      for (const screen of walks.flat())
        seconds.set(screen.name, (seconds.get(screen.name) ?? 0) + secondsOf(screen));
    }
    const walked = people.length * locales.length;
    const slowest = [...seconds].sort((a, b) => b[1] - a[1]).slice(0, 10);
    const named = slowest.map(([name, sum]) => `${name} ${(sum / walked).toFixed(0)} s`);
    console.log(`    where the time goes, mean of all walks: ${named.join(', ')}`);
  }
}

printSizes();

console.log(
  `\nA walk, median of the 30 test people, from the first question to the last. A model, not a measurement: every line in
sight read once at ${MODEL.wordsPerMinute} words a minute (a slow reader: ${MODEL.slow}), ${MODEL.secondsPerChoice} s for a choice, ${MODEL.secondsPerDate} s for a date. (allowed: 4 minutes for the short check)\n`,
);
printWalks();

console.log('\nRequests after the check page has loaded, to the end (allowed: 0)\n');
await printRequests();

console.log('\nThe key of a sealed copy, made in the browser (a slow telephone: under 1,000 ms)\n');
await printKeyTime();

console.log(
  '\nThe engine, with reasons and sources, beside plain functions (one core; gate 0.25, aim 0.5 of them)\n',
);
await printRates();
