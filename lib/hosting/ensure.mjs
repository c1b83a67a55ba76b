// Runs before anything is installed, so this file and all that it imports at the top use only node: modules.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { npm, ROOT, run } from './child.mjs';
import { ensureBothChromiums, ensureChromium } from './install-chromium.mjs';
import { alreadyInstalled } from './installed.mjs';
import { digest, isStamped, stamp, unstamp } from './stamp.mjs';

const MANIFESTS = ['package.json', 'package-lock.json'];
const SOURCES = ['app', 'lib', 'public', 'next.config.js', 'tsconfig.json', ...MANIFESTS];

async function runNpm(args) {
  const [command, ...first] = npm();
  // NODE_ENV=production from outside would leave the tools out of an install, and anything else breaks a build.
  return run(command, [...first, ...args], { env: { NODE_ENV: '' } });
}

async function deps() {
  const wanted = digest(MANIFESTS);
  if (isStamped('deps', wanted)) return;
  // Someone who ran npm themselves is not made to wait for it again, nor to be online again.
  if (!alreadyInstalled()) {
    console.log('Installing packages');
    // Said aloud even under `npm --silent`: an install that fails must tell why.
    const said = '--loglevel=error';
    // The lock was made under the rule of `.npmrc` and holds every byte; a machine whose clock is wrong must install too.
    const aged = '--min-release-age=0';
    if ((await runNpm(['ci', '--ignore-scripts', aged, '--include=dev', '--include=optional', said])) !== 0) {
      throw new Error('Packages could not be installed. Check the network, then run the same command again.');
    }
  }
  stamp('deps', wanted);
}

// The export is part of its own stamp: a build by hand, or a file changed in it, is noticed as well as a changed source.
const buildStamp = () => `${digest(SOURCES)} ${digest(['out'])} ${process.env.SITE_ORIGIN ?? ''}`.trim();

async function build() {
  if (existsSync(join(ROOT, 'out', 'index.html')) && isStamped('build', buildStamp())) return;
  unstamp('build');
  console.log('Building the site');
  if ((await runNpm(['run', 'build'])) !== 0) {
    throw new Error(
      'The site could not be built. Mend what the lines above name, then run the same command again.',
    );
  }
  stamp('build', buildStamp());
}

const STEPS = { deps, build, browser: ensureChromium, browsers: ensureBothChromiums };

for (const name of process.argv.slice(2)) {
  try {
    if (!STEPS[name]) throw new Error(`There is no step ${name}: use ${Object.keys(STEPS).join(', ')}.`);
    await STEPS[name]();
  } catch (error) {
    console.error(`\n${error.message}`);
    process.exit(1);
  }
}
