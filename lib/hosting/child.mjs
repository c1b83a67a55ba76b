import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder, whatever folder the command was started from. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const windows = process.platform === 'win32';

// Colour codes in a kept log are noise, and some tools write them wherever they believe that a log is shown in colour.
const COLOURS = process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined };

/** The path of an installed package's command; never npx, which may ask a question or download. */
export function bin(name) {
  return join(ROOT, 'node_modules', '.bin', windows ? `${name}.cmd` : name);
}

/** The command and first arguments that start the npm that is running us, or the one on the path. */
export function npm() {
  const own = process.env.npm_execpath ?? '';
  return own.endsWith('npm-cli.js') ? [process.execPath, own] : [windows ? 'npm.cmd' : 'npm'];
}

/** Runs a command in the project's folder with its output shown, and gives its exit code (1 when it cannot start or is out of time). */
export function run(command, args, { env = {}, seconds = 0 } = {}) {
  // Commands on Windows are .cmd files, and those start only through a shell, which splits at blanks.
  const quote = (word) => (windows && /\s/.test(word) ? `"${word}"` : word);
  const child = spawn(quote(command), args.map(quote), {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: windows,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...COLOURS, ...env },
  });
  return new Promise((done) => {
    const alarm = seconds > 0 ? setTimeout(() => child.kill(), seconds * 1000) : undefined;
    child.on('error', () => done(1));
    child.on('close', (code) => {
      clearTimeout(alarm);
      done(code ?? 1);
    });
  });
}
