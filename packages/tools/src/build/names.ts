import { sep } from 'node:path';

import type { Part } from './parts.ts';

/** What a module is called wherever the build stands: `packages/app/src/run.ts`, `node_modules/yaml/index.js`. */
export function nameOf(root: string, id: string): string {
  const path = (id.startsWith(`${root}${sep}`) ? id.slice(root.length + 1) : id).replaceAll('\\', '/');
  const at = path.indexOf('node_modules/');
  return at < 0 ? path : path.slice(at);
}

/** `packages/app`, `actions/coverage-gate`, `@scope/name`: whose a module is. Null for what belongs to none. */
export function ownerOf(name: string): string | null {
  const [, other] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(name) ?? [];
  return other ?? /^(?:packages|actions)\/[\w.-]+/.exec(name)?.[0] ?? null;
}

/** A file's name for each part, by what stands in it: `formats-coverage`, `commit-lint-action`, `zod`. No two are the same. */
export function partNames(parts: readonly Part[], entry: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const part of parts.toSorted((a, b) => (a.of < b.of ? -1 : 1))) {
    const plain = part.of === entry ? 'index' : plainName(part.of);
    const count = (counts.get(plain) ?? 0) + 1;
    counts.set(plain, count);
    for (const module of part.modules) names.set(module, count === 1 ? plain : `${plain}.${count}`);
  }
  return names;
}

function plainName(module: string): string {
  const owner = ownerOf(module) ?? 'other';
  if (!/^(?:packages|actions)\//.test(owner)) return owner.replace('@', '').replaceAll('/', '-');
  const [folder = '', file = ''] = module
    .slice(owner.length + 1)
    .replace(/^src\//, '')
    .replace(/(?:^|\/)index\.ts$|\.ts$/, '')
    .split('/');
  return [owner.slice(owner.indexOf('/') + 1), folder, file].filter((word) => word !== '').join('-');
}
