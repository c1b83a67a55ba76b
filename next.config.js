/** @type {import('next').NextConfig} */
const config = {
  // Static export: no server code, so nothing to ask for, to log or to break into.
  output: 'export',
  trailingSlash: true,
  images: { unoptimized: true },
  poweredByHeader: false,
  agentRules: false,
  // `npm test` checks the types of everything at once; a build need not do it again, tests included.
  typescript: { ignoreBuildErrors: true },
  // A constant id keeps two builds of the same sources byte for byte alike.
  generateBuildId: () => 'tps-venezuela-guide',
};

export default config;
