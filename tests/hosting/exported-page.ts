/** A page as `next build` exports it, shortened; its component tree names the framework's module 39756 and `modules`. */
export function exportedPage({ main = '<h1>Law</h1>', modules = [] as number[] } = {}): string {
  const rows = [39756, ...modules].map((id, row) => `${row + 2}:I[${id},["$1"],"default"]`);
  const flight = JSON.stringify(`1:"/_next/static/chunks/app.js"\n${rows.join('\n')}\n`);
  return [
    '<!DOCTYPE html><html lang="es"><head>',
    '<meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/>',
    '<link rel="stylesheet" href="/_next/static/chunks/site.css" data-precedence="next"/>',
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/boot.js"/>',
    '<script src="/_next/static/chunks/app.js" async=""></script>',
    '<script src="/leave.js" data-keep="" defer=""></script>',
    '<script src="/_next/static/chunks/old.js" noModule=""></script></head>',
    `<body><main>${main}</main>`,
    '<script src="/_next/static/chunks/boot.js" async=""></script>',
    '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
    `<script>self.__next_f.push([1,${flight}])</script></body></html>`,
  ].join('');
}

/** What the build noted about the modules of those pages. */
export const MODULES = new Map([
  ['39756', 'node_modules/next/dist/esm/client/components/layout-router.js'],
  ['27556', 'app/[locale]/law/counter.tsx'],
]);
