// Where the site will stand. Link previews need whole addresses, and nothing else in the site knows its own.

/**
 * The origin of the site from the environment, `https://` and a host; empty where SITE_ORIGIN is not set. Throws on
 * anything else, so that no build writes addresses that lead nowhere.
 *
 * @param {Record<string, string | undefined>} env
 */
export function siteOrigin(env) {
  const told = env.SITE_ORIGIN ?? '';
  if (told === '') return '';
  const origin = told.replace(/\/$/, '');
  if (!URL.canParse(origin) || new URL(origin).origin !== origin || !origin.startsWith('https://')) {
    throw new Error(`SITE_ORIGIN: expected https:// and a host, found ${JSON.stringify(told)}`);
  }
  return origin;
}
