import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { headersFor } from './headers';
import { inTurns } from './in-turns';
import { isMain } from './is-main';
import { keepFiles } from './kept-files';
import { HASHES_FILE } from './seal-export';
import { encodingFor, findFile, mediaType } from './site-file';

const NOT_FOUND = '404.html';

// Both look at the file again for each request, so that a build under a running server does not leave it with the
// pages, or the hashes, of the last one.
const bytesOf = keepFiles((bytes) => bytes);
const hashesIn = keepFiles((bytes): Record<string, string[]> => JSON.parse(bytes.toString()));

function hashesOf(folder: string, path: string): string[] {
  const file = join(folder, HASHES_FILE);
  return existsSync(file) ? (hashesIn(file)[path] ?? []) : [];
}

interface Reply {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body?: Buffer;
}

function fileReply(folder: string, accepted: string, status: number, file: string, path: string): Reply {
  const type = mediaType(file);
  const [encoding, ending] = encodingFor(accepted, file) ?? ['', ''];
  const headers = {
    ...headersFor(path, type.startsWith('text/html') ? hashesOf(folder, path) : []),
    'Content-Type': type,
    Vary: 'Accept-Encoding',
    ...(encoding ? { 'Content-Encoding': encoding } : {}),
  };
  return { status, headers, body: bytesOf(file + ending) };
}

function replyTo(folder: string, request: IncomingMessage): Reply {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return { status: 405, headers: { ...headersFor('/'), Allow: 'GET, HEAD' } };
  }
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const found = findFile(folder, request.url ?? '/');
  if (found.kind === 'file') return fileReply(folder, accepted, 200, found.file, found.path);
  if (found.kind === 'folder') {
    return { status: 308, headers: { ...headersFor('/'), Location: encodeURI(found.path) } };
  }
  return fileReply(folder, accepted, 404, join(folder, NOT_FOUND), `/${NOT_FOUND}`);
}

function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  let reply: Reply;
  try {
    reply = replyTo(folder, request);
  } catch {
    // A file that a build is just replacing: the next request finds it.
    reply = { status: 503, headers: headersFor('/') };
  }
  const body = reply.body ?? Buffer.alloc(0);
  response.writeHead(reply.status, { ...reply.headers, 'Content-Length': body.length });
  // Node itself leaves the body out when the method is HEAD.
  response.end(body);
}

/** What answers a request for a file of a sealed export in this folder. */
export function answerFrom(folder: string): (request: IncomingMessage, response: ServerResponse) => void {
  const root = resolve(folder);
  return (request, response) => answer(root, request, response);
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => done((server.address() as AddressInfo).port));
  });
}

/** A folder being served: its address, and a way to stop. */
export interface Serving {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a sealed export to this computer only; port 0 picks a free one; rejects when the port is taken. */
export async function serveFolder(folder: string, port: number): Promise<Serving> {
  const handler = inTurns(answerFrom(folder));
  const servers = [createServer(handler)];
  const chosen = await listen(servers[0] as Server, '127.0.0.1', port);
  const close = async () => {
    await Promise.all(
      servers.map((server) => {
        server.closeAllConnections();
        return new Promise((done) => server.close(done));
      }),
    );
  };
  // `localhost` may mean either of the two loopback addresses, so both must be ours, where the second exists.
  const second = createServer(handler);
  try {
    await listen(second, '::1', chosen);
    servers.push(second);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
      await close();
      throw error;
    }
  }
  return { url: `http://localhost:${chosen}`, close };
}

const PROBLEMS: Record<string, (port: string) => string> = {
  EADDRINUSE: (port) => `Port ${port} is taken. Choose another one, for example: PORT=3001 npm start`,
  EACCES: (port) => `Port ${port} may not be opened. Choose one above 1023, for example: PORT=3001 npm start`,
  ERR_SOCKET_BAD_PORT: (port) => `PORT must be a number from 1 to 65535, not ${port}.`,
};

async function main(folder: string, port: string): Promise<void> {
  try {
    if (!existsSync(join(folder, 'index.html')))
      throw new Error(`${folder} holds no site: run npm run build.`);
    const serving = await serveFolder(folder, /^\d+$/.test(port) ? Number(port) : -1);
    console.log(`The guide is at ${serving.url}  (stop it with Ctrl+C)`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void serving.close().then(() => process.exit(0)));
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    console.error(PROBLEMS[code ?? '']?.(port) ?? message);
    process.exit(1);
  }
}

if (isMain(import.meta.url)) {
  await main(process.argv[2] ?? 'out', process.env.PORT || '3000');
}
