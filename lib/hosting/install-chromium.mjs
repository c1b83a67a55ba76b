import { existsSync } from 'node:fs';
import { bin, run } from './child.mjs';
import { chromiumLaunch, chromiumPath } from './chromium.mjs';

const DOWNLOAD_SECONDS = 300;
const APT_SECONDS = 300;

// Started, not only looked for: a browser that lacks a library of the system is there and of no use.
// It is also why this step keeps no stamp: a start costs half a second and cannot be out of date.
async function whyNot() {
  const { chromium } = await import('playwright-core');
  try {
    const browser = await chromium.launch(chromiumLaunch());
    await browser.close();
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

async function byDownload(root) {
  console.log('Chromium: none found, downloading the one that Playwright keeps');
  const args = ['install', '--only-shell', 'chromium'];
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' };
  if ((await run(bin('playwright'), args, { env, seconds: DOWNLOAD_SECONDS })) !== 0) return false;
  if (!(await whyNot())) return true;
  if (root) await runAs(root, bin('playwright'), ['install-deps', 'chromium'], APT_SECONDS);
  return !(await whyNot());
}

async function byApt(root) {
  if (!root || !existsSync('/usr/bin/apt-get')) return false;
  console.log('Chromium: the download did not work, installing the package of the system');
  await runAs(root, 'apt-get', ['update', '-q'], APT_SECONDS);
  for (const name of ['chromium-headless-shell', 'chromium']) {
    const args = ['install', '-y', '-q', '--no-install-recommends', name];
    if ((await runAs(root, 'apt-get', args, APT_SECONDS)) === 0 && !(await whyNot())) return true;
  }
  return false;
}

/** Makes sure that a Chromium starts, installing one if none is there; throws one line that says what to do. */
export async function ensureChromium() {
  const known = chromiumPath();
  const reason = await whyNot();
  if (!reason) return;
  if (known)
    throw new Error(`${known} does not start (${reason}). Set CHROMIUM_PATH to a Chromium that does.`);
  const root = await asRoot();
  if ((await byDownload(root)) || (await byApt(root))) return;
  throw new Error(
    'No Chromium could be installed. Install Chromium or Chrome and set CHROMIUM_PATH to its program.',
  );
}
