import { expect, test } from 'vitest';
import { billOfMaterials, reproducible } from '../../lib/hosting/sbom.mjs';
import { textOf } from '../house/sources';
import { type Lock, nameOf, packagesIn } from '../safety/lock-problems';

const lock: Lock = JSON.parse(textOf('package-lock.json'));
const hex = (integrity = '') => Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex');

test('the bill of materials has every package of the lock with its version and hash, tools included', async () => {
  const bill = JSON.parse(await billOfMaterials());
  expect([bill.bomFormat, bill.metadata.component.name]).toEqual(['CycloneDX', 'tps-venezuela-guide']);
  const listed = new Map<string, { alg: string; content: string }[]>(
    bill.components.map(({ name, version, hashes }: Record<string, never>) => [`${name}@${version}`, hashes]),
  );
  expect(listed.size).toBeGreaterThan(100);
  const names = new Set<string>();
  for (const [path, entry] of packagesIn(lock)) {
    const { version, integrity } = entry;
    const name = `${nameOf([path, entry])}@${version}`;
    names.add(name);
    expect(listed.get(name), name).toEqual([{ alg: 'SHA-512', content: hex(integrity) }]);
  }
  expect([...listed.keys()].sort()).toEqual([...names].sort());
});

test('two lists of the same packages are the same, whatever the day, the folder and the order', () => {
  const component = { 'bom-ref': 'guide@1.0.0', name: 'a-folder' };
  const list = (name: string, day: string, parts: string[]) =>
    reproducible({
      bomFormat: 'CycloneDX',
      serialNumber: `urn:uuid:${day}`,
      metadata: { timestamp: day, tools: [{ version: day }], component: { ...component, name } },
      components: parts.map((part) => ({ 'bom-ref': part })),
      dependencies: parts.map((ref) => ({ ref })),
    });
  const one = list('a-folder', '2026-11-22', ['a@1', 'b@1']);
  expect(list('another', '2026-11-23', ['b@1', 'a@1'])).toEqual(one);
  expect(one.metadata.component.name).toBe('guide');
  expect(list('a-folder', '2026-11-22', ['a@1', 'b@2'])).not.toEqual(one);
});
