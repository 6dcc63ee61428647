import { quietHosts, reservedEnds, storeSchemes } from '../tables/hosts.ts';

/** A machine that a line names. */
export interface HostHit {
  readonly host: string;
  /** Without what may be a name and a password. */
  readonly evidence: string;
  /** Whether it is a database, and no service. */
  readonly store: boolean;
}

const web: ReadonlySet<string> = new Set(['http', 'https', 'ws', 'wss']);

/** Machines that a line's addresses name; formats, pages to read, examples and this machine are none. Linear in the line. */
export function hostsOf(text: string, language: string): readonly HostHit[] {
  const found: HostHit[] = [];
  for (let at = text.indexOf('://'); at !== -1; at = text.indexOf('://', at + 3)) {
    const scheme = (/[a-z][a-z+]{0,14}$/.exec(text.slice(Math.max(0, at - 15), at))?.[0] ?? '').toLowerCase();
    const store = storeSchemes.has(scheme);
    if (!store && !web.has(scheme)) continue;
    const rest = text.slice(at + 3, at + 3 + 400);
    const start = at - scheme.length;
    if (isLinkOnly(text, start, language) || isTrailingComment(text, start, language)) continue;
    const host = hostIn(rest);
    if (host === null || (!store && isQuiet(host, rest))) continue;
    found.push({ host, evidence: `${scheme}://${host}`, store });
  }
  return found;
}

function hostIn(rest: string): string | null {
  const whole = /^[^\s/'"`<>()\\,;?#|]{1,253}/.exec(rest)?.[0] ?? '';
  const name = whole
    .slice(whole.lastIndexOf('@') + 1)
    .toLowerCase()
    .replace(/:[0-9]{0,5}$/, '')
    .replace(/\.$/, '');
  if (!/^[a-z0-9][a-z0-9.-]{1,250}[a-z0-9]$/.test(name) || !name.includes('.')) return null;
  return isPrivateAddress(name) ? null : name;
}

/** Source: RFC 1918, RFC 5735. */
function isPrivateAddress(name: string): boolean {
  if (!/^[0-9.]{7,15}$/.test(name)) return false;
  return /^(?:0|10|127)\.|^192\.168\.|^169\.254\.|^172\.(?:1[6-9]|2[0-9]|3[01])\.|^(?:192\.0\.2|198\.51\.100|203\.0\.113)\./.test(
    name,
  );
}

function isQuiet(host: string, rest: string): boolean {
  if (isBelow(host, reservedEnds) || isBelow(host, quietHosts)) return true;
  if (/^(?:docs?|help|support|wiki|developers?|learn|blog)\./.test(host)) return true;
  // A page of GitHub is there to be read; what is taken from it is not.
  return (
    host === 'github.com' && !/\/(?:releases\/(?:latest\/)?download|archive|raw|tarball|zipball)\/|\.git\b/.test(rest)
  );
}

function isBelow(host: string, ends: readonly string[]): boolean {
  return ends.some((end) => host === end || (host.endsWith(end) && host.charAt(host.length - end.length - 1) === '.'));
}

/** `href="https://…"`: a person may follow it, the program does not. */
function isLinkOnly(text: string, start: number, language: string): boolean {
  if (language !== 'html' && language !== 'javascript' && language !== 'php') return false;
  return /href\s?=\s?\{?["'`]$/.test(text.slice(Math.max(0, start - 12), start)) && !text.includes('<link');
}

/** Behind `//` or `#`, with as many quotes before it that it stands in none. */
function isTrailingComment(text: string, start: number, language: string): boolean {
  const mark = slashed.has(language) ? '// ' : '# ';
  const at = text.slice(Math.max(0, start - 400), start).indexOf(mark);
  if (at === -1) return false;
  const before = text.slice(0, Math.max(0, start - 400) + at);
  return before.length < 4000 && ['"', "'", '`'].every((quote) => before.split(quote).length % 2 === 1);
}

const slashed: ReadonlySet<string> = new Set('javascript jvm scala go rust c dotnet swift php dart'.split(' '));
