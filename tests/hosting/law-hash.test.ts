import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { lawHash } from '../../lib/hosting/law-hash.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'law-'));
for (const room of ['law', 'rules']) {
  cpSync(join(root, 'lib', room), join(folder, 'lib', room), { recursive: true });
}
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('is eight digits, and the same for the same sources wherever they lie', () => {
  expect(lawHash(folder)).toMatch(/^[0-9a-f]{8}$/);
  expect(lawHash(folder)).toBe(lawHash(root));
});

test.each(['lib/law/designations/ve-2021.ts', 'lib/law/reviewed.ts', 'lib/rules/criteria/residence.ts'])(
  'another byte or another name changes it: %s',
  (name) => {
    const file = join(folder, name);
    const bytes = readFileSync(file);
    const at = bytes.length >> 1;
    const flipped = Buffer.from(bytes);
    flipped[at] = (bytes[at] as number) ^ 1;
    writeFileSync(file, flipped);
    expect(lawHash(folder)).not.toBe(lawHash(root));
    writeFileSync(file, bytes);
    expect(lawHash(folder)).toBe(lawHash(root));

    renameSync(file, `${file.slice(0, -3)}-other.ts`);
    expect(lawHash(folder)).not.toBe(lawHash(root));
    renameSync(`${file.slice(0, -3)}-other.ts`, file);
  },
);

test('what is told about the law beside the sources does not', () => {
  writeFileSync(join(folder, 'lib', 'law', 'CHANGES.md'), 'other');
  expect(lawHash(folder)).toBe(lawHash(root));
});
