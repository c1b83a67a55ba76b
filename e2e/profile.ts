/**
 * Stories under a full Chromium with a profile on the disk and the back/forward cache on, as a person has them; the
 * headless shell has neither. What the browser wrote is read from the files themselves once it is closed.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { fullChromiumLaunch } from '../lib/hosting/chromium.mjs';
import { test as base } from './fixture';

type Profile = {
  /** The folder of the profile, new and empty for each story. */
  profile: string;
  /** Starts the browser on the profile, with flags of its own. */
  start: (...flags: string[]) => Promise<BrowserContext>;
};

export const test = base.extend<Profile>({
  // biome-ignore lint/correctness/noEmptyPattern: the form that the runner reads.
  profile: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'profile-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  start: async ({ profile, baseURL, viewport }, use) => {
    const started: BrowserContext[] = [];
    await use(async (...flags) => {
      const { args, ...launch } = fullChromiumLaunch();
      const context = await chromium.launchPersistentContext(profile, {
        ...launch,
        args: [...args, ...flags],
        ignoreDefaultArgs: ['--disable-back-forward-cache'],
        viewport,
        ...(baseURL === undefined ? {} : { baseURL }),
      });
      started.push(context);
      return context;
    });
    for (const context of started) await context.close();
  },
  context: async ({ start }, use) => use(await start()),
});

/** Puts a field into a page, in a form that says whether the browser may keep it, and types into it. */
export async function plantField(page: Page, autocomplete: 'on' | 'off', text: string): Promise<void> {
  await page.evaluate((says) => {
    const form = document.body.appendChild(document.createElement('form'));
    form.autocomplete = says;
    form.appendChild(document.createElement('input')).ariaLabel = says;
  }, autocomplete);
  await page.getByLabel(autocomplete, { exact: true }).fill(text);
}

/** Every file of a folder, by its path in it. */
export function filesIn(folder: string): Map<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [relative(folder, path), readFileSync(path)];
    }),
  );
}

/** The files that hold a text, in either of the two ways in which Chromium writes text. */
export function filesWith(files: ReadonlyMap<string, Buffer>, text: string): string[] {
  const forms = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le'), Buffer.from(text, 'latin1')];
  return [...files].filter(([, bytes]) => forms.some((form) => bytes.includes(form))).map(([name]) => name);
}

/** A number of SQLite's own kind: seven bits a byte, the high bit while more follow. */
function varint(bytes: Buffer, at: number): [value: number, next: number] {
  let value = 0;
  for (let index = at; ; index++) {
    const byte = bytes[index] as number;
    value = value * 128 + (byte & 127);
    if (byte < 128) return [value, index + 1];
  }
}

/** The columns of one row of a SQLite table, from where they are described: each text, and undefined for all else. */
function columnsOf(bytes: Buffer, start: number): (string | undefined)[] {
  const [length, first] = varint(bytes, start);
  let value = start + length;
  const columns: (string | undefined)[] = [];
  for (let at = first; at < start + length; ) {
    const [kind, next] = varint(bytes, at);
    at = next;
    const size = kind < 12 ? [0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0][kind] : (kind - (kind % 2 ? 13 : 12)) / 2;
    const isText = kind > 12 && kind % 2 === 1;
    columns.push(isText ? bytes.toString('utf8', value, value + Number(size)) : undefined);
    value += Number(size);
  }
  return columns;
}

/**
 * The addresses that the browser's history holds, each with its title. Read from the leaves of the file's tables,
 * because Node reads no SQLite before its version 22.
 */
export function historyOf(profile: string): { address: string; title: string }[] {
  const file = readFileSync(join(profile, 'Default', 'History'));
  const pageSize = file.readUInt16BE(16);
  const rows: (string | undefined)[][] = [];
  for (let page = 0; page < file.length; page += pageSize) {
    const head = page === 0 ? 100 : page;
    const TABLE_LEAF = 13;
    if (file[head] !== TABLE_LEAF) continue;
    for (let cell = 0; cell < file.readUInt16BE(head + 3); cell++) {
      const at = page + file.readUInt16BE(head + 8 + cell * 2);
      const [, afterLength] = varint(file, at);
      const [, afterRow] = varint(file, afterLength);
      rows.push(columnsOf(file, afterRow));
    }
  }
  // The table `urls` alone has seven columns of which these two are texts.
  const URL_COLUMNS = 7;
  return rows.flatMap(([, address, title, ...rest]) =>
    rest.length === URL_COLUMNS - 3 && address !== undefined && title !== undefined
      ? [{ address, title }]
      : [],
  );
}
