/**
 * A file that is there whole or not at all: it is written beside its place, brought to the disk and then renamed. Only
 * its owner may read it, because it tells of people.
 */
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';

export type Sink = {
  /** Adds text; to standard output it waits until the reader takes more. */
  readonly add: (text: string) => Promise<void>;
  /** Brings all of it to the disk, so that what can fail has failed before anything is put into its place. */
  readonly finish: () => Promise<void>;
  /** Puts what is finished into its place. */
  readonly keep: () => Promise<void>;
  /** Leaves nothing behind. */
  readonly drop: () => void;
};

/** So many letters are gathered before they are written. */
const together = 64 * 1024;

/** A file at a path; throws what the system says where it cannot be written beside it. */
export function besideFile(path: string): Sink {
  const half = `${path}.${process.pid}.half`;
  const descriptor = openSync(half, 'wx', 0o600);
  let [gathered, open] = ['', true];
  const write = () => {
    const bytes = Buffer.from(gathered);
    for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
    gathered = '';
  };
  const close = () => {
    if (open) closeSync(descriptor);
    open = false;
  };
  return {
    async add(text) {
      gathered += text;
      if (gathered.length >= together) write();
    },
    async finish() {
      write();
      fsyncSync(descriptor);
      close();
    },
    async keep() {
      renameSync(half, path);
      // The name too has to reach the disk; not every system lets a folder be opened.
      try {
        const folder = openSync(dirname(path), 'r');
        fsyncSync(folder);
        closeSync(folder);
      } catch {}
    },
    drop() {
      close();
      rmSync(half, { force: true });
    },
  };
}

/** Standard output; what was already given out cannot be taken back. A reader that goes away early is no fault. */
export function standardOutput(): Sink {
  let [gathered, gone] = ['', false];
  process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EPIPE') throw fault;
    gone = true;
  });
  const write = (): Promise<void> => {
    const text = gathered;
    gathered = '';
    if (gone || text === '' || process.stdout.write(text)) return Promise.resolve();
    return new Promise((done) => {
      const on = () => {
        process.stdout.off('drain', on).off('close', on).off('error', on);
        done();
      };
      process.stdout.on('drain', on).on('close', on).on('error', on);
    });
  };
  return {
    async add(text) {
      gathered += text;
      if (gathered.length >= together) await write();
    },
    finish: write,
    async keep() {},
    drop() {},
  };
}
