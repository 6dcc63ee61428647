/** One updated package, as Dependabot writes it below its commit message. */
export interface UpdatedPackage {
  readonly name: string;
  /** Null where it is left out, as for packages that others bring along. */
  readonly updateType: string | null;
  /** The new version; null where it is left out. */
  readonly version: string | null;
}

export type Metadata =
  | { readonly kind: 'none' }
  | { readonly kind: 'broken' }
  | { readonly kind: 'read'; readonly packages: readonly UpdatedPackage[] };

const mostPackages = 1000;

/**
 * The blocks `updated-dependencies:` between `---` and `...` of a commit message, line by line; several are one list. Only
 * what Dependabot writes is taken: pairs of a key and a plain or quoted word. Anchors, lists in brackets, a key that comes
 * twice or a block without an end make it `broken`.
 */
export function metadataIn(lines: readonly string[]): Metadata {
  const packages: UpdatedPackage[] = [];
  let blocks = 0;
  for (let at = 1; at < lines.length; at += 1) {
    if (lines[at] !== 'updated-dependencies:' || lines[at - 1] !== '---') continue;
    blocks += 1;
    const block = blockAt(lines, at + 1);
    if (block === null || packages.length + block.packages.length > mostPackages) return { kind: 'broken' };
    packages.push(...block.packages);
    at = block.end;
  }
  if (blocks === 0) return { kind: 'none' };
  return packages.length === 0 ? { kind: 'broken' } : { kind: 'read', packages };
}

function blockAt(lines: readonly string[], from: number): { packages: readonly UpdatedPackage[]; end: number } | null {
  const entries: Map<string, string>[] = [];
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '...') {
      const packages = entries.map(packageOf);
      return packages.includes(null) ? null : { packages: packages.filter((one) => one !== null), end: at };
    }
    if (line.startsWith('- ')) entries.push(new Map());
    else if (!line.startsWith('  ')) return null;
    const pair = pairOf(line.slice(2));
    const entry = entries.at(-1);
    if (pair === null || entry === undefined || entry.has(pair.key)) return null;
    entry.set(pair.key, pair.value);
  }
  return null;
}

function packageOf(entry: ReadonlyMap<string, string>): UpdatedPackage | null {
  const name = entry.get('dependency-name');
  if (name === undefined) return null;
  return { name, updateType: entry.get('update-type') ?? null, version: entry.get('dependency-version') ?? null };
}

function pairOf(text: string): { readonly key: string; readonly value: string } | null {
  const found = /^([a-z][a-z-]{0,40}): (.{1,300})$/.exec(text);
  const value = found?.[2] === undefined ? null : wordOf(found[2]);
  return found?.[1] === undefined || value === null ? null : { key: found[1], value };
}

/** A word in quotes without any escapes, or a plain one that no reader of YAML would take for anything else. */
function wordOf(text: string): string | null {
  const quoted = /^"([^"\\]{0,300})"$|^'([^']{0,300})'$/.exec(text);
  if (quoted !== null) return quoted[1] ?? quoted[2] ?? null;
  return /^[A-Za-z0-9._/+^=][^\s"'#&*!|{}[\]`,]{0,300}$/.test(text) ? text : null;
}
