// What `npm test` runs. Every stage runs even when an earlier one failed, so that one run tells all that is wrong.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bin, ROOT, run } from './child.mjs';
import { inWords, oneStage, tallyPlaywright, tallyVitest, total } from './tally.mjs';

// West of, on and east of the day's edge: a date that leans on the machine's clock shows in one of them.
const ZONES = ['UTC', 'America/Los_Angeles', 'Pacific/Auckland'];
// Once is enough for what tries millions of facts on functions that cannot reach a clock (`tests/house.test.ts` holds
// that), and for what reads words, the tree and the wire, or gives the command a day, where the machine's is not told.
const ONCE = [
  'rules/laws/**',
  'hosting/**',
  'safety/**',
  'content/**',
  'handoff/**',
  'interview/**',
  'triage/!(cli-freshness).test.ts',
];
// Longer than any stage takes on a slow machine; a stage that hangs is stopped and counted as failed.
const STAGE_SECONDS = 900;

const reports = mkdtempSync(join(tmpdir(), 'test-run-'));
const tallies = [];

function report(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

async function stage(name, work) {
  console.log(`\n=== ${name}`);
  const start = Date.now();
  const tally = await work();
  tallies.push(tally);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`=== ${name}: ${tally.failed ? 'FAILED' : 'passed'} (${inWords(tally)}; ${seconds} s)`);
  return tally.failed === 0;
}

const command = (name, args, env = {}) => run(bin(name), args, { env, seconds: STAGE_SECONDS });

async function typeCheck() {
  // A fresh clone lacks the types that the framework writes for itself (style sheets, routes).
  const prepared = await command('next', ['typegen']);
  return oneStage(prepared || (await command('tsc', ['--noEmit'])));
}

async function lint() {
  return oneStage(await command('biome', ['ci', '--colors=off', '--diagnostic-level=warn', '.']));
}

async function unitTests(zone) {
  const less = zone === ZONES[0] ? [] : ONCE.map((tests) => `--exclude=tests/${tests}`);
  const file = join(reports, `${zone.replace('/', '-')}.json`);
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const args = ['run', '--config', 'tests/vitest.config.ts', '--allowOnly=false', ...less, ...reporters];
  const code = await command('vitest', args, { TZ: zone });
  return tallyVitest(report(file), code);
}

async function build() {
  const args = [join(ROOT, 'lib', 'hosting', 'ensure.mjs'), 'build'];
  return oneStage(await run(process.execPath, args, { seconds: STAGE_SECONDS }));
}

async function browserTests() {
  const file = join(reports, 'browser.json');
  const args = ['test', '--config', 'e2e/playwright.config.ts', '--forbid-only', '--reporter=line,json'];
  const code = await command('playwright', args, { PLAYWRIGHT_JSON_OUTPUT_FILE: file });
  return tallyPlaywright(report(file), code);
}

await stage('type check', typeCheck);
await stage('lint and format', lint);
for (const zone of ZONES) await stage(`unit tests, ${zone}`, () => unitTests(zone));
const built = await stage('build', build);
await stage('browser tests', () => {
  if (built) return browserTests();
  console.log('Not run: there is no build to open.');
  return oneStage(1);
});

rmSync(reports, { recursive: true, force: true });
const sum = total(tallies);
console.log(`\n${inWords(sum)}`);
process.exitCode = sum.failed ? 1 : 0;
