import { available, type Fact, unavailable } from '@cm/model';

import type { ChangeContext, PolicyAnchor } from './change.ts';
import type { Host } from './host.ts';
import { rootSpec } from './tree-object.ts';
import { fetchedTip, knownTip, localDefaultTip, thinDepth } from './places.ts';
import type { Ports } from './ports.ts';

/** Where every repository keeps its policy. */
export const policyPath = '.github/change-policy.yml';
const wrongPath = '.github/change-policy.yaml';

/** What one commit has as its policy file. `misnamed`: a file beside it that looks like one and would be overlooked. */
export type PolicyAt =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | { readonly kind: 'none' }
  | { readonly kind: 'misnamed'; readonly reason: string };

/** Where a policy file is read. */
export interface PolicyCommit {
  readonly sha: string | null;
  /** Whether all other files of the branch are there as they are now, too, and not only the policy file. */
  readonly tip: boolean;
}

/** What to do about a misnamed policy file. */
export const renameFix = `git mv ${wrongPath} ${policyPath}`;

/**
 * The commit that an anchor means. Null: there is none, and so no policy file. On GitHub a branch's tip is fetched,
 * else the API names the last commit that touched the policy file on it; what the checkout says of other branches does
 * not count there, because an earlier step of the job may have written it.
 */
export async function policyCommit(host: Host, context: ChangeContext, at: PolicyAnchor): Promise<Fact<PolicyCommit>> {
  switch (at.kind) {
    case 'commit':
      return available({ sha: at.sha, tip: true });
    case 'nowhere':
      return available({ sha: null, tip: true });
    case 'local':
      return asTip(await localCommit(host.ports, context));
    case 'branch':
      return branchCommit(host, context, at.name);
    default:
      return at satisfies never;
  }
}

async function localCommit(ports: Ports, context: ChangeContext): Promise<Fact<string | null>> {
  const tip = await localDefaultTip(ports);
  return tip.status === 'available' && tip.value === null ? available(context.change.head) : tip;
}

async function branchCommit(host: Host, context: ChangeContext, name: string): Promise<Fact<PolicyCommit>> {
  const known = host.surface === 'cli' ? await knownTip(host.ports, name) : null;
  if (known !== null) return available({ sha: known, tip: true });
  const fetched = await fetchedTip(host.ports, name);
  const { repository } = context.change;
  if (fetched.status === 'available' || repository === null) return asTip(fetched);
  const touching = await lastTouching(host.ports, repository, name);
  if (touching.status === 'unavailable') return unavailable(`${fetched.reason} ${touching.reason}`);
  return available({ sha: touching.value, tip: false });
}

function asTip(commit: Fact<string | null>): Fact<PolicyCommit> {
  return commit.status === 'available' ? available({ sha: commit.value, tip: true }) : commit;
}

/** The newest commit on a branch that touched the policy file, so the file there is the branch's; null: none ever did. */
async function lastTouching(ports: Ports, repository: string, branch: string): Promise<Fact<string | null>> {
  const touching = await ports.forge.commitsOfPath(repository, policyPath, branch);
  if (touching.status === 'unavailable') return touching;
  const [newest] = touching.value;
  if (newest !== undefined) return available(newest);
  const wrong = await ports.forge.fileAt(repository, wrongPath, branch);
  if (wrong.status === 'unavailable') return wrong;
  return wrong.value === null ? available(null) : unavailable(`${misnamed.reason} Rename it.`);
}

/** What a commit has as its policy: from git, else after a fetch of that commit, else from the API. */
export async function policyFileAt(ports: Ports, repository: string | null, commit: string): Promise<Fact<PolicyAt>> {
  const local = await localFile(ports, commit);
  if (local.status === 'available') return local;
  await ports.git.fetch([commit], await thinDepth(ports));
  const fetched = await localFile(ports, commit);
  if (fetched.status === 'available') return fetched;
  if (repository === null) return fetched;
  const remote = await remoteFile(ports, repository, commit);
  if (remote.status === 'available') return remote;
  return unavailable(`Neither git nor the API could read it at ${commit}. ${fetched.reason} ${remote.reason}`);
}

/**
 * What git is asked about the policy file at a commit, and about what stands beside it; the same words each time, so
 * that answers are remembered.
 */
export function policySpecs(commit: string): readonly string[] {
  return [`${commit}^{commit}`, `${commit}:${policyPath}`, `${commit}:${wrongPath}`, rootSpec(commit)];
}

async function localFile(ports: Ports, commit: string): Promise<Fact<PolicyAt>> {
  const answers = await ports.git.objects(policySpecs(commit));
  if (answers.status === 'unavailable') return answers;
  const [at, file, wrong] = answers.value;
  if (at?.kind !== 'found') return unavailable(`Commit ${commit} is not in this clone.`);
  if (file?.kind === 'found') {
    return file.type === 'blob'
      ? available({ kind: 'file', bytes: file.bytes })
      : available({ kind: 'misnamed', reason: `${policyPath} is a folder, not a file.` });
  }
  return available(wrong?.kind === 'found' ? misnamed : { kind: 'none' });
}

async function remoteFile(ports: Ports, repository: string, commit: string): Promise<Fact<PolicyAt>> {
  const file = await ports.forge.fileAt(repository, policyPath, commit);
  if (file.status === 'unavailable') return file;
  if (file.value !== null) return available({ kind: 'file', bytes: file.value });
  const wrong = await ports.forge.fileAt(repository, wrongPath, commit);
  if (wrong.status === 'unavailable') return wrong;
  return available(wrong.value === null ? { kind: 'none' } : misnamed);
}

const misnamed: Extract<PolicyAt, { readonly kind: 'misnamed' }> = {
  kind: 'misnamed',
  reason: `The policy file is named ${wrongPath}; its name is ${policyPath}.`,
};
