import { expect, test } from 'vitest';
import { chromiumPath, fullChromiumPath } from '../../lib/hosting/chromium.mjs';

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

test.each([
  ['the path that is asked for', { CHROMIUM_FULL_PATH: '/opt/chrome' }, [SHELL, FULL], '/opt/chrome'],
  ['the system’s, and never the headless shell', {}, [SHELL, FULL], FULL],
  ['Playwright’s own where the system has only the shell', {}, [SHELL], undefined],
  ['not the one that the other tests are told to use', { CHROMIUM_PATH: '/opt/shell' }, [FULL], FULL],
])('the browser that keeps a profile is %s', (_, env, present, expected) => {
  expect(fullChromiumPath(env, (path: string) => (present as string[]).includes(path))).toBe(expected);
});
