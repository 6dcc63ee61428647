import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { PolicyFile } from '@cm/app';
import { available, type Fact } from '@cm/model';

import type { Asked } from './asked.ts';
import { done, type Outcome, problem, refused } from './problems.ts';
import { distFolder, proveRelease } from './prove.ts';
import { reread } from './asked.ts';
import { baseVersion, commitText, tagMessage } from './release-text.ts';
import { commitIn, type Release } from './releases.ts';
import type { Next } from './next.ts';
import { policyPlace } from './tree-sums.ts';

/** What the new release stands on. */
export interface Ground {
  readonly source: string;
  /** The release commit before it, whose child the new one is; null for the first. */
  readonly parent: Release | null;
  readonly policy: PolicyFile | null;
}

/** Makes the release commit: an object that nothing refers to yet, the same one wherever it is made. */
export async function makeCommit(asked: Asked, next: Next, ground: Ground): Promise<Fact<string>> {
  return inTemporary(async (folder) => {
    const tree = await treeFor(asked, ground, folder);
    if (tree.status === 'unavailable') return tree;
    const from = await asked.ports.git.objects([`${ground.source}^{commit}`]);
    if (from.status === 'unavailable') return from;
    const text = commitText({
      tree: tree.value,
      parent: ground.parent?.commit?.id ?? null,
      seconds: commitIn(from.value[0])?.seconds ?? 0,
      version: baseVersion(next.tag.version),
      source: ground.source,
      policy: ground.policy === null ? null : asked.ports.hash.sha256(ground.policy.bytes),
    });
    const file = join(folder, 'commit');
    writeFileSync(file, text);
    return trimmed(await asked.git(['hash-object', '-t', 'commit', '-w', '--no-filters', file]));
  });
}

/** The tree of dist/, or that and one file more. */
async function treeFor({ git }: Asked, { policy, source }: Ground, folder: string): Promise<Fact<string>> {
  const dist = trimmed(await git(['rev-parse', '--verify', `${source}:${distFolder}`]));
  if (policy === null || dist.status === 'unavailable') return dist;
  const file = join(folder, 'policy');
  writeFileSync(file, policy.bytes);
  const blob = trimmed(await git(['hash-object', '-w', '--no-filters', file]));
  if (blob.status === 'unavailable') return blob;
  const index = { GIT_INDEX_FILE: join(folder, 'index') };
  const read = await git(['read-tree', dist.value], index);
  if (read.status === 'unavailable') return read;
  const added = await git(['update-index', '--add', '--cacheinfo', `100644,${blob.value},${policyPlace}`], index);
  return added.status === 'unavailable' ? added : trimmed(await git(['write-tree'], index));
}

/** What a version's tag says. */
export interface TagText extends Next {
  readonly source: string;
  readonly policy: string | null;
}

/** Makes the annotated tag of a release, and proves it as everybody can; one that cannot be proved is taken away again. */
export async function makeTag(asked: Asked, commit: string, text: TagText): Promise<Outcome<Release>> {
  const { commits, policy, previous, source, tag } = text;
  const version = tag.version.text;
  const message = tagMessage({ version, source, policy, commits, previous: previous?.tag.name ?? null });
  const made = await annotate(asked, tag.name, commit, message);
  if (made.status === 'unavailable') return refused(tagFailure(made.reason));
  const now = await reread(asked);
  const release = now.releases.find((one) => one.tag.name === tag.name);
  const checks = release === undefined ? [] : await proveRelease(now.ports, now.releases, release);
  const wrong = checks.filter(({ outcome }) => outcome !== 'pass').map(({ detail }) => detail);
  if (release !== undefined && wrong.length === 0) return done(release);
  await asked.git(['tag', '--delete', tag.name]);
  return refused(
    problem('tree-differs', `The new tag could not be proved, and was taken away again. ${wrong.join(' ')}`),
  );
}

/** Makes or moves an annotated tag; its tagger and time are those of now. */
export async function annotate(
  { git, values }: Pick<Asked, 'git' | 'values'>,
  name: string,
  commit: string,
  message: string,
): Promise<Fact<string>> {
  return inTemporary(async (folder) => {
    const file = join(folder, 'message');
    writeFileSync(file, message);
    const sign = values.has('sign') ? ['--sign'] : ['--annotate'];
    return git(['tag', ...sign, '--force', '--cleanup=verbatim', '--file', file, name, commit]);
  });
}

/** Why git made no tag. */
export function tagFailure(reason: string) {
  return problem(
    /tell me who you are|empty ident|no email was given/i.test(reason) ? 'identity' : 'git-failed',
    reason,
  );
}

async function inTemporary<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'cm-release-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function trimmed(text: Fact<string>): Fact<string> {
  return text.status === 'unavailable' ? text : available(text.value.trim());
}
