// Runs MDN's grader, found in the folder that is given, on a host, and prints its report with every address it asked for.
// A process of its own, because Node reads which certificates to trust only when it starts.
import { Socket } from 'node:net';
import { pathToFileURL } from 'node:url';

const [grader, host] = process.argv.slice(2);
const asked = new Set();
const { connect } = Socket.prototype;
Socket.prototype.connect = function (...args) {
  const { host: name, port, path } = args.flat()[0] ?? {};
  asked.add(path ?? `${name}:${port}`);
  return connect.apply(this, args);
};

const { scan } = await import(pathToFileURL(`${grader}/src/scanner/index.js`).href);
const report = await scan(host);
console.log(JSON.stringify({ ...report, asked: [...asked] }));
