import { expect, test } from 'vitest';
import { chromiumPath } from '../../lib/hosting/chromium.mjs';

const SHELL = '/usr/bin/chromium-headless-shell';
const FULL = '/usr/bin/chromium';

test.each([
  ['the path that is asked for, before all others', { CHROMIUM_PATH: '/opt/chrome' }, [SHELL], '/opt/chrome'],
  ['the headless shell, which starts faster', {}, [SHELL, FULL], SHELL],
  ['the full browser', {}, [FULL], FULL],
  ['Playwright’s own, which has no fixed path', {}, [], undefined],
  ['the system’s when the variable is empty', { CHROMIUM_PATH: '' }, [FULL], FULL],
])('the browser is %s', (_, env, present, expected) => {
  expect(chromiumPath(env, (path: string) => (present as string[]).includes(path))).toBe(expected);
});
