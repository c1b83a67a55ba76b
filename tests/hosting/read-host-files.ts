/** What the ready files make a host answer with, read the way each host reads its file. */

type Headers = Record<string, string>;

interface Rule {
  readonly path: string;
  readonly lines: string[];
}

function rulesIn(file: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of file.split('\n')) {
    if (line.startsWith('/')) rules.push({ path: line, lines: [] });
    else if (line.startsWith('  ')) rules.at(-1)?.lines.push(line.trim());
  }
  return rules;
}

const matching = (file: string, path: string) =>
  rulesIn(file).filter((rule) => rule.path === path || rule.path === '/*');

const cut = (line: string) =>
  [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()] as const;

/** Cloudflare Pages: `!` takes away what is there so far, and a header set twice has its values joined. */
export function asCloudflare(file: string, path: string): Headers {
  const headers: Headers = { 'Access-Control-Allow-Origin': '*' };
  for (const { lines } of matching(file, path)) {
    for (const line of lines.filter((one) => one.startsWith('!'))) delete headers[line.slice(1).trim()];
    for (const line of lines.filter((one) => !one.startsWith('!'))) {
      const [name, value] = cut(line);
      headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
    }
  }
  return headers;
}

/** Netlify: lines without a colon are passed over, and the last rule that matches wins. */
export function asNetlify(file: string, path: string): Headers {
  const lines = matching(file, path).flatMap((rule) => rule.lines);
  return Object.fromEntries(lines.filter((line) => line.includes(':')).map(cut));
}

/** A map's value for a path: of its patterns the first that matches, or its default. */
function mapped(body: string, path: string): string {
  const pairs = [...body.matchAll(/^\s*"?(default|~[^\s"]+)"? "([^"]*)";?$/gm)];
  const found = pairs.find(([, key = '']) => key.startsWith('~') && new RegExp(key.slice(1)).test(path));
  return (found ?? pairs.find(([, key]) => key === 'default'))?.[2] ?? '';
}

/** nginx asks for the file: a folder's path has become that of the page in it by then. */
export function asNginx(maps: string, server: string, path: string): Headers {
  const uri = path.endsWith('/') ? `${path}index.html` : path;
  const values = new Map(
    [...maps.matchAll(/^map \$uri (\$\w+) \{([^}]*)\}/gm)].map(([, name = '', body = '']) => [
      name,
      mapped(body, uri),
    ]),
  );
  const added = [...server.matchAll(/^add_header (\S+) (?:"([^"]*)"|(\$\w+)) always;$/gm)];
  return Object.fromEntries(
    added
      // Only an answer that refuses a method carries this one.
      .filter(([, , , variable]) => variable !== '$guide_allow')
      .map(([, name = '', value, variable = '']) => [name, value ?? values.get(variable) ?? '']),
  );
}

/** Caddy asks for the path as it was sent; answers that are errors take the same block. */
export function asCaddy(file: string, path: string): Headers {
  const block = /^\(guide_headers\) \{\n([\s\S]*?)\n\}$/m.exec(file)?.[1] ?? '';
  const values = new Map(
    [...block.matchAll(/^\tmap \{path\} \{(\w+)\} \{\n([\s\S]*?)\n\t\}$/gm)].map(
      ([, name = '', body = '']) => [name, mapped(body, path)],
    ),
  );
  const list = /^\theader \{\n([\s\S]*?)\n\t\}$/m.exec(block)?.[1] ?? '';
  return Object.fromEntries(
    [...list.matchAll(/^\t\t([\w-]+) "([^"]*)"$/gm)]
      .filter(([, name]) => name !== 'Vary')
      .map(([, name = '', value = '']) => [
        name,
        value.replace(/^\{(\w+)\}$/, (_, one) => values.get(one) ?? ''),
      ]),
  );
}
