import type { StartMessages } from '../messages';

// Stand-in until the words are written: every word reads as its own name.
const standIn = (path: string): unknown =>
  new Proxy(Object(path), {
    get: (_, key) =>
      key === Symbol.toPrimitive || key === 'toString' || key === 'valueOf'
        ? () => path
        : key === 'map' || key === 'replace'
          ? () => [path]
          : standIn(`${path}.${String(key)}`),
  });
export const start = standIn('start') as StartMessages;
