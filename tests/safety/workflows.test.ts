/** What runs on a proposed change is a stranger's code: it meets fixed actions, no secret and no right to write. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, textOf } from '../house/sources';

const FOLDER = '.github/workflows';
const workflows = readdirSync(join(root, FOLDER)).map((file): [string, string] => [
  file,
  textOf(`${FOLDER}/${file}`).replace(/^\s*#.*$/gm, ''),
]);

test('there is a workflow to look at', () => {
  expect(workflows.map(([file]) => file)).toContain('ci.yml');
});

test.each(workflows)('%s takes actions by their commit, reads only and has no secret', (_, text) => {
  const uses = [...text.matchAll(/\buses:\s*(\S+)/g)].map(([, action = '']) => action);
  expect(uses.length).toBeGreaterThan(0);
  expect(uses.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(action))).toEqual([]);
  expect(text).toMatch(/^permissions:\n {2}contents: read\n\S/m);
  expect(text.match(/permissions:/g)).toHaveLength(1);
  expect(text).not.toMatch(/\bsecrets\b|pull_request_target|workflow_run|\$\{\{/);
});
