import { blocksOf, itemsOf, type Line, linesOf, meaningOf, scalarOf } from './blocks.ts';

const names = /^(?:feature[-_.]?(?:flags?|toggles?)|flags?|toggles?)(?:[-_.][a-z0-9_-]{1,40})?\.(?:ya?ml|json)$/i;

/** Whether a file holds feature flags, by its name. */
export function isFlagFile(path: string): boolean {
  return names.test(path.slice(path.lastIndexOf('/') + 1));
}

/** Keys under which files keep their flags. */
const holders = new Set(['flags', 'features', 'toggles', 'feature_flags', 'featureFlags', 'feature-flags']);

/** The flags of a file by name, each with its meaning, compared and never shown; null where it cannot be told. Linear. */
export function flagsOf(path: string, text: string): ReadonlyMap<string, string> | null {
  return path.endsWith('.json') ? fromJson(text) : fromYaml(linesOf(text).filter(({ text: line }) => line !== '---'));
}

function fromYaml(lines: readonly Line[]): ReadonlyMap<string, string> | null {
  if (lines.length === 0) return new Map();
  const blocks = blocksOf(lines);
  if (blocks === null) return listed(itemsOf(lines));
  const holder = blocks.find(({ key }) => holders.has(key));
  if (holder !== undefined) return holder.inline === '' ? fromYaml(holder.lines) : null;
  return new Map(blocks.map(({ key, inline, lines: below }) => [key, `${inline}\n${meaningOf(below)}`]));
}

/** `- name: checkout`, `- key: checkout`. */
function listed(items: readonly (readonly Line[])[] | null): ReadonlyMap<string, string> | null {
  if (items === null) return null;
  const found = new Map<string, string>();
  for (const item of items) {
    const name = blocksOf(item)?.find(({ key }) => ['name', 'key', 'id', 'flag'].includes(key));
    const value = name === undefined ? null : scalarOf(name.inline);
    if (value === null) return null;
    found.set(value, meaningOf(item));
  }
  return found;
}

function fromJson(text: string): ReadonlyMap<string, string> | null {
  try {
    return ofValue(JSON.parse(text));
  } catch {
    return null;
  }
}

function ofValue(value: unknown): ReadonlyMap<string, string> | null {
  if (Array.isArray(value)) {
    const each = value.map((item: unknown) => [nameOf(item), JSON.stringify(item)] as const);
    return each.every((one): one is readonly [string, string] => one[0] !== null) ? new Map(each) : null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const inner = Object.entries(value).find(([key, held]) => holders.has(key) && typeof held === 'object');
  if (inner !== undefined) return ofValue(inner[1]);
  return new Map(Object.entries(value).map(([key, held]) => [key, JSON.stringify(held)]));
}

function nameOf(item: unknown): string | null {
  if (typeof item !== 'object' || item === null) return null;
  const found = ['name', 'key', 'id', 'flag'].map((key) => (item as Readonly<Record<string, unknown>>)[key]);
  return found.find((one) => typeof one === 'string') ?? null;
}
