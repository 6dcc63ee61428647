import { blobId, shaOf } from '../world/object-id.ts';
import { defaultSignature, type WorldCommit, type WorldFile, type WorldSignature } from '../world/types.ts';
import type { RepositoryView } from '../world/view.ts';

/** Follows `HEAD^1~2`-like steps from a commit; null where there is no such parent. */
export function walk(
  start: string | null,
  steps: string,
  parentsOf: (sha: string) => readonly string[],
): string | null {
  let at = start;
  for (const [, kind, digits = ''] of steps.matchAll(/([\^~])(\d*)/g)) {
    const count = digits === '' ? 1 : Number(digits);
    if (kind === '^') at = count === 0 || at === null ? at : (parentsOf(at)[count - 1] ?? null);
    else for (let step = 0; step < count && at !== null; step += 1) at = parentsOf(at)[0] ?? null;
  }
  return at;
}

/** A revision expression in parts: `main^{commit}~1:docs/a.md`. */
export function parseSpec(spec: string): {
  readonly name: string;
  readonly steps: string;
  readonly path: string | null;
} {
  const colon = spec.indexOf(':');
  const revision = (colon < 0 ? spec : spec.slice(0, colon)).replaceAll(/\^\{[a-z]*\}/g, '');
  const end = revision.search(/[\^~]/);
  return {
    name: end < 0 ? revision : revision.slice(0, end),
    steps: end < 0 ? '' : revision.slice(end),
    path: colon < 0 ? null : spec.slice(colon + 1),
  };
}

/** A commit as git stores it. */
export function commitBytes(commit: WorldCommit): Uint8Array {
  const author = commit.author ?? defaultSignature;
  const lines = [
    `tree ${commit.tree ?? shaOf(`tree of ${commit.sha}`)}`,
    ...(commit.parents ?? []).map((parent) => `parent ${parent}`),
    `author ${line(author)}`,
    `committer ${line(commit.committer ?? author)}`,
  ];
  return Buffer.from(`${lines.join('\n')}\n\n${commit.message}`);
}

/** The tree of a root folder as git stores it, of SHA-1 hashes; those of folders are made up. */
export function rootTreeBytes(files: readonly (readonly [path: string, file: WorldFile])[]): Uint8Array {
  const entries = new Map(
    files.map(([path, file]) => {
      const [name = '', ...below] = path.split('/');
      return [name, below.length === 0 ? (['100644', blobId(file)] as const) : (['40000', shaOf(name)] as const)];
    }),
  );
  const names = [...entries.keys()].toSorted();
  return Buffer.concat(
    names.map((name) => {
      const [mode = '', id = ''] = entries.get(name) ?? [];
      return Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]);
    }),
  );
}

function line({ date, email, name }: WorldSignature): string {
  return `${name} <${email}> ${Math.floor(Date.parse(date) / 1000)} +0000`;
}

/** Every ref of a repository by full name. */
export function refsOf({ data }: RepositoryView): readonly (readonly [name: string, id: string])[] {
  return [
    ...Object.entries(data.branches ?? {}).flatMap(([name, sha]) => [
      [`refs/heads/${name}`, sha] as const,
      [`refs/remotes/origin/${name}`, sha] as const,
    ]),
    ...Object.entries(data.tags ?? {}).map(([name, id]) => [`refs/tags/${name}`, id] as const),
  ];
}
