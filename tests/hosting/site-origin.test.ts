import { describe, expect, it } from 'vitest';
import { siteOrigin } from '../../lib/hosting/site-origin.mjs';

describe('where the site stands', () => {
  it('is empty where nobody said', () => {
    expect([siteOrigin({}), siteOrigin({ SITE_ORIGIN: '' })]).toEqual(['', '']);
  });

  it.each(['https://guide.example', 'https://guide.example/', 'https://guide.example:8443'])(
    'is %s',
    (told) => {
      expect(siteOrigin({ SITE_ORIGIN: told })).toBe(told.replace(/\/$/, ''));
    },
  );

  const wrong = [
    'guide.example',
    'http://guide.example',
    'https://guide.example/tps',
    'https://a@guide.example',
    'x',
  ];
  it.each(wrong)('is not %s', (told) => {
    expect(() => siteOrigin({ SITE_ORIGIN: told })).toThrow(/^SITE_ORIGIN: expected https/);
  });
});
