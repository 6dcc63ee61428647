/**
 * A report's path as it can be looked for in the git tree: no scheme of a bundler, no query, `.` and `..` resolved as far
 * as the path goes. Nothing is ever opened by it: it is only compared with names that git lists. Null for no path at all.
 */
export function normalPath(written: string): string | null {
  return written.length <= longest && usual.test(written) ? written : resolved(written);
}

function resolved(written: string): string | null {
  const plain = withoutScheme(written.trim());
  if (plain === '' || plain.length > longest || plain.includes('\0')) return null;
  const absolute = plain.startsWith('/') || /^[A-Za-z]:\//.test(plain);
  const parts: string[] = [];
  for (const part of plain.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.length > 0) parts.pop();
  }
  if (parts.length === 0) return null;
  return `${absolute ? '/' : ''}${parts.join('/')}`;
}

const longest = 4096;
/** Relative, of names of letters, digits and dashes with at most one dot inside: nearly every path. Linear. */
const usual = /^[\w-]+(?:\.\w+)?(?:\/[\w-]+(?:\.\w+)?)*$/;

/** `webpack://shop/./src/a.ts?1a2b` is `./src/a.ts`. */
function withoutScheme(path: string): string {
  const scheme = /^(?:webpack|webpack-internal|vite|rollup|ng|turbopack):\/\/\/?/.exec(path)?.[0];
  if (scheme === undefined) return path;
  const rest = path.slice(scheme.length).split('?')[0] ?? '';
  const dot = rest.indexOf('/./');
  return dot === -1 ? rest : rest.slice(dot + 1);
}

/** Code of others that tools measure by the way: it is in no repository, and says nothing of whether paths fit. */
export function isForeign(path: string): boolean {
  return foreign.test(`/${path}`);
}

const foreign =
  /\/(?:node_modules|site-packages|dist-packages|\.venv|\.cargo\/registry|\.rustup|vendor\/bundle|\.m2|\.nuget|go\/pkg\/mod|usr\/include|usr\/lib|Xcode\.app)\/|\/<[^/>]{1,100}>$/;
