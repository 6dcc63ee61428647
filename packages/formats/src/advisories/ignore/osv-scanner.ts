import { parse, TomlError } from 'smol-toml';

import { idOf } from '../common/ids.ts';
import { purlFor } from '../common/purl.ts';
import { part, type Shape, shapes, text } from '../common/shape.ts';
import { dateIn } from './dates.ts';
import { type Entry, entry, type Imported, type Importer, shown } from './ignore.ts';

/** `osv-scanner.toml`: ignored vulnerabilities, and packages that are ignored altogether. This module loads `smol-toml`. */
export const osvScanner: Importer = { format: 'osv-scanner', read };

function read(source: string): Imported {
  const { root, problem } = parsed(source);
  if (problem !== null) return { entries: [], problems: [problem] };
  const entries: Entry[] = [];
  const problems: Imported['problems'][number][] = [];
  for (const [key, entryOf] of [
    ['IgnoredVulns', vulnerabilityOf],
    ['PackageOverrides', overrideOf],
  ] as const) {
    const lines = headersOf(source, key);
    const all = [...shapes(root[key])];
    for (const [index, item] of all.entries()) {
      const line = lines.length === all.length ? (lines[index] ?? null) : null;
      const found = entryOf(item);
      if (typeof found === 'string') problems.push({ line, message: found });
      else if (found !== null) entries.push({ ...found, line });
    }
  }
  return { entries, problems };
}

interface Parsed {
  readonly root: Shape;
  readonly problem: Imported['problems'][number] | null;
}

function parsed(source: string): Parsed {
  try {
    return { root: parse(source), problem: null };
  } catch (error) {
    const line = error instanceof TomlError ? error.line : null;
    const told = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : '';
    const message = `The file is not TOML: ${told}. Correct this line; osv-scanner does not read the file either.`;
    return { root: {}, problem: { line, message } };
  }
}

function vulnerabilityOf({ id, ignoreUntil, reason }: Shape): Entry | string {
  const known = idOf(id);
  if (known === null) return 'An entry of `IgnoredVulns` needs an `id`, such as `id = "GHSA-xxxx-xxxx-xxxx"`.';
  const expires = endOf(ignoreUntil);
  if (expires === undefined)
    return `\`ignoreUntil\` of ${known} is no date: ${shown(ignoreUntil)}. Write it as \`2026-12-31\`.`;
  return entry({ ids: [known], expires, reason: text(reason) });
}

/** Null for an override that only sets something else. */
function overrideOf(override: Shape): Entry | string | null {
  const { name, version, ecosystem, effectiveUntil, reason } = override;
  if (override['ignore'] !== true && part(override['vulnerability'])['ignore'] !== true) return null;
  const named = text(name);
  if (named === null) {
    return 'This override ignores every package that it fits, and names none. Name one (`name = "cart"`), or ignore single vulnerabilities.';
  }
  const expires = endOf(effectiveUntil);
  if (expires === undefined)
    return `\`effectiveUntil\` of ${named} is no date: ${shown(effectiveUntil)}. Write it as \`2026-12-31\`.`;
  const purl = purlFor(text(ecosystem), named);
  return entry({ ids: [], package: purl ?? named, version: text(version), expires, reason: text(reason) });
}

/** Undefined where something stands there that is no date. */
function endOf(value: unknown): string | null | undefined {
  return value === undefined ? null : (dateIn(value) ?? undefined);
}

/** The lines at which the entries of a list begin. */
function headersOf(source: string, key: string): readonly number[] {
  return source
    .split('\n')
    .flatMap((line, index) => (line.slice(0, 100).replaceAll(/\s/g, '').startsWith(`[[${key}]]`) ? [index + 1] : []));
}
