import { lawHash } from './lib/hosting/law-hash.mjs';
import { siteOrigin } from './lib/hosting/site-origin.mjs';

// `page.book.tsx` is a page only where the build is asked for the review book; else nothing knows of it.
const pages = ['tsx', 'ts', 'jsx', 'js'];
const pageExtensions = process.env.REVIEW_BOOK === '1' ? ['book.tsx', ...pages] : pages;

/** @type {import('next').NextConfig} */
const config = {
  // Static export: no server code, so nothing to ask for, to log or to break into.
  output: 'export',
  trailingSlash: true,
  pageExtensions,
  // Shown beside the version of the rules; written into the pages, because `lib` reads no environment.
  env: {
    LAW_HASH: lawHash(import.meta.dirname),
    // For link previews alone, which need whole addresses; empty where nobody has said where the site will stand.
    SITE_ORIGIN: siteOrigin(process.env),
  },
  images: { unoptimized: true },
  poweredByHeader: false,
  agentRules: false,
  // `npm test` checks the types of everything at once; a build need not do it again, tests included.
  typescript: { ignoreBuildErrors: true },
  // A constant id keeps two builds of the same sources byte for byte alike.
  generateBuildId: () => 'tps-venezuela-guide',
};

export default config;
