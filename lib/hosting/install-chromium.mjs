import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bin, run } from './child.mjs';
import { chromiumLaunch, chromiumPath, fullChromiumLaunch, fullChromiumPath } from './chromium.mjs';

const DOWNLOAD_SECONDS = 300;
const APT_SECONDS = 300;

async function startsAtAll() {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch(chromiumLaunch());
  await browser.close();
}

// A headless shell starts as well as a full Chromium and differs in what it writes, so that is what is looked at.
async function keepsHistory() {
  const { chromium } = await import('playwright-core');
  const profile = mkdtempSync(join(tmpdir(), 'profile-'));
  try {
    const context = await chromium.launchPersistentContext(profile, fullChromiumLaunch());
    await context.close();
    if (!existsSync(join(profile, 'Default', 'History'))) throw new Error('it keeps no history');
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

const ANY = {
  name: 'Chromium',
  setBy: 'CHROMIUM_PATH',
  path: chromiumPath,
  start: startsAtAll,
  download: ['--only-shell', 'chromium'],
  packages: ['chromium-headless-shell', 'chromium'],
};
const FULL = {
  name: 'full Chromium',
  setBy: 'CHROMIUM_FULL_PATH',
  path: fullChromiumPath,
  start: keepsHistory,
  download: ['--no-shell', 'chromium'],
  packages: ['chromium'],
};

// Started, not only looked for: a browser that lacks a library of the system is there and of no use.
// It is also why this step keeps no stamp: a start costs a second and cannot be out of date.
async function whyNot(wanted) {
  try {
    await wanted.start();
    return undefined;
  } catch (error) {
    return String(error.message ?? error).split('\n')[0];
  }
}

async function asRoot() {
  if (process.getuid?.() === 0) return [];
  if (process.platform !== 'linux') return undefined;
  return (await run('sudo', ['-n', 'true'])) === 0 ? ['sudo', '-n'] : undefined;
}

function runAs(root, command, args, seconds) {
  const [first, ...rest] = [...root, 'env', 'DEBIAN_FRONTEND=noninteractive', command, ...args];
  return run(first, rest, { seconds });
}

async function byDownload(wanted, root) {
  console.log(`${wanted.name}: none found, downloading the one that Playwright keeps`);
  const args = ['install', ...wanted.download];
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' };
  if ((await run(bin('playwright'), args, { env, seconds: DOWNLOAD_SECONDS })) !== 0) return false;
  if (!(await whyNot(wanted))) return true;
  if (root) await runAs(root, bin('playwright'), ['install-deps', 'chromium'], APT_SECONDS);
  return !(await whyNot(wanted));
}

async function byApt(wanted, root) {
  if (!root || !existsSync('/usr/bin/apt-get')) return false;
  console.log(`${wanted.name}: the download did not work, installing the package of the system`);
  await runAs(root, 'apt-get', ['update', '-q'], APT_SECONDS);
  for (const name of wanted.packages) {
    const args = ['install', '-y', '-q', '--no-install-recommends', name];
    if ((await runAs(root, 'apt-get', args, APT_SECONDS)) === 0 && !(await whyNot(wanted))) return true;
  }
  return false;
}

async function ensure(wanted) {
  const { name, setBy } = wanted;
  const known = wanted.path();
  const reason = await whyNot(wanted);
  if (!reason) return;
  if (known)
    throw new Error(`${known} does not do as a ${name} (${reason}). Set ${setBy} to a Chromium that does.`);
  const root = await asRoot();
  if ((await byDownload(wanted, root)) || (await byApt(wanted, root))) return;
  throw new Error(
    `No ${name} could be installed. Install Chromium or Chrome and set ${setBy} to its program.`,
  );
}

/** Makes sure that a Chromium starts, installing one if none is there; throws one line that says what to do. */
export const ensureChromium = () => ensure(ANY);

/** The same for both that the browser tests use: any Chromium, and a full one, which keeps a profile. */
export async function ensureBothChromiums() {
  await ensure(ANY);
  await ensure(FULL);
}
