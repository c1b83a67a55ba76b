// Asks the server for what visitors load, from many connections at once, and prints what came of it. A short try:
// CONNECTIONS=50 SECONDS=5 npm run load
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { ROOT } from './child.mjs';
import { filesIn } from './files';
import { type Figures, failure, GOALS, told } from './load-figures';
import { pageFiles } from './page-weights';

const OUT = join(ROOT, 'out');

function parameter(name: string, otherwise: number): number {
  const value = Number(process.env[name] || otherwise);
  if (!Number.isInteger(value) || value < 1) throw new Error(`${name} must be a whole number from 1 on.`);
  return value;
}

const languages = () =>
  filesIn(OUT).flatMap((file) => /^([a-z]{2})\/check\/index\.html$/.exec(file)?.[1] ?? []);

/** The start page and the check page of each language. */
const pages = () => languages().flatMap((language) => [`/${language}/`, `/${language}/check/`]);

/** The same with the styles and scripts that each page names, as somebody loads them who comes for the first time. */
const firstVisits = () =>
  pages().flatMap((path) => {
    const { css, js } = pageFiles(readFileSync(join(OUT, path, 'index.html'), 'utf8'));
    return [path, ...css, ...js];
  });

/** The memory that a process holds, in bytes. */
function memoryOf(pid: number | undefined): number | undefined {
  try {
    const status = `/proc/${pid}/status`;
    const kilobytes = existsSync(status)
      ? /^VmRSS:\s+(\d+)/m.exec(readFileSync(status, 'utf8'))?.[1]
      : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
    return Number(kilobytes) * 1024 || undefined;
  } catch {
    return undefined;
  }
}

interface Server {
  readonly child: ChildProcess;
  readonly url: string;
}

// A process of its own, so that the memory measured is the server's alone, and one that the sender cannot block.
function startServer(): Promise<Server> {
  const args = ['--import', 'tsx', join(ROOT, 'lib', 'hosting', 'serve.ts'), OUT];
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((done, fail) => {
    child.once('exit', () => fail(new Error('The server did not start.')));
    child.stdout.on('data', (text: Buffer) => {
      const url = /http:\/\/localhost:\d+/.exec(text.toString())?.[0];
      if (url) done({ child, url });
    });
  });
}

const connections = parameter('CONNECTIONS', 500);
const seconds = parameter('SECONDS', 60);

/** Asks for the paths in turn from every connection, over and over; a first tenth of the time warms the server up. */
async function load(paths: string[], url: string, pid: number | undefined): Promise<Figures> {
  const send = (duration: number) =>
    autocannon({
      url,
      connections,
      duration,
      requests: paths.map((path) => ({ path, headers: { 'accept-encoding': 'br, gzip' } })),
    });
  await send(Math.ceil(seconds / 10));
  const before = memoryOf(pid);
  const { requests, latency, errors, timeouts, non2xx } = await send(seconds);
  return {
    perSecond: requests.average,
    p50: latency.p50,
    p99: latency.p99,
    answered: requests.total,
    errors,
    timeouts,
    non2xx,
    memory: [before, memoryOf(pid)],
  };
}

async function tell(title: string, paths: string[], server: Server, goals?: typeof GOALS): Promise<void> {
  console.log(`\n${title}: ${connections} connections, ${seconds} s\n`);
  const figures = await load(paths, server.url, server.child.pid);
  console.log(told(figures, goals).join('\n'));
  const reason = failure(figures);
  if (!reason) return;
  console.error(`\n${reason}`);
  process.exitCode = 1;
}

const server = await startServer();
// Also when this program ends in the middle, the pipe that it prints to closed.
process.once('exit', () => server.child.kill());
await tell('The start and check pages', pages(), server, GOALS);
// No goal: taking the script's bytes in costs the sender more than sending them costs the server.
await tell('First visits, with styles and scripts', firstVisits(), server);
process.exit();
