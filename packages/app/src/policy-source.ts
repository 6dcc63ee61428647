import type { PolicyReference } from '@cm/model';
import { builtInPolicy, type ExtendsReference, matchRefName, type Policy } from '@cm/policy';

import type { CatalogueOf } from './catalogue.ts';
import type { ChangeContext, PolicyAnchor } from './change.ts';
import type { Host } from './host.ts';
import { policyCommit, policyFileAt, policyPath, renameFix } from './policy-file.ts';
import { type Problem, problems } from './problems.ts';

export { policyPath } from './policy-file.ts';

/** The policy in force, and where it was read. */
export interface LoadedPolicy {
  readonly policy: Policy;
  /** `built-in`, `built-in:<sha256>` of an organisation's default, or `<path>@<commit>`. */
  readonly source: string;
  readonly sha256: string;
  readonly commit: string | null;
  /** The commit that has the branch's other files too; null where only the policy file itself could be traced. */
  readonly tip: string | null;
  /** The branch whose policy this is, short; null where the event names none, or the policy was given by hand. */
  readonly branch: string | null;
  /** SHA-256 of the policy file that this branch itself has; null where it has none. */
  readonly ownFile: string | null;
  /** The organisation's file that this one extends; null where it extends none. */
  readonly extended: ExtendsReference | null;
}

export type PolicyOutcome =
  | { readonly ok: true; readonly loaded: LoadedPolicy }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A policy file's text and where it stands. */
export interface PolicyText {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads the policy that judges a change, as DESIGN §8 says: the default branch's, or that of another protected branch
 * which the default branch's policy lists. Never falls back to defaults for what it could not read.
 */
export async function loadPolicy(
  host: Host,
  context: ChangeContext,
  own: Policy['controls'],
  catalogue: CatalogueOf,
): Promise<PolicyOutcome> {
  if (host.policyFile !== null) return byHand(host, host.policyFile, catalogue);
  const main = await branchPolicy(host, context, { at: context.policyAt, branch: context.defaultBranch }, catalogue);
  if ('absentAt' in main) return builtIn(host, own, main, { branch: context.defaultBranch, catalogue });
  if (!main.ok) return main;
  const { loaded } = main;
  const base = protectedBase(context, loaded.policy);
  if (base === null) return main;
  const other = await branchPolicy(host, context, base, catalogue);
  return 'absentAt' in other ? { ok: true, loaded: { ...loaded, branch: base.branch, ownFile: null } } : other;
}

interface PolicyBranch {
  readonly at: PolicyAnchor;
  readonly branch: string | null;
}

/** The branch that the change goes into, where the policy lets that branch have a policy file of its own. */
function protectedBase(context: ChangeContext, policy: Policy): PolicyBranch | null {
  const { baseBranch, change } = context;
  if (!baseBranch || baseBranch === context.defaultBranch) return null;
  if (!policy.protectedBases.some((pattern) => matchRefName(pattern, baseBranch))) return null;
  // A pull request's own word for its base may be old, unless the tested merge was made on it.
  const exact = context.kind !== 'pull-request' || change.merge !== null;
  const known = exact && context.push?.created !== true ? change.base : null;
  const at: PolicyAnchor = known === null ? { kind: 'branch', name: baseBranch } : { kind: 'commit', sha: known };
  return { at, branch: baseBranch };
}

/** Proved: that commit has no policy file; null where the branch never had one, or there is no repository. */
interface Absent {
  readonly absentAt: string | null;
  readonly tip: string | null;
}

async function branchPolicy(
  host: Host,
  context: ChangeContext,
  from: PolicyBranch,
  catalogue: CatalogueOf,
): Promise<PolicyOutcome | Absent> {
  const commit = await policyCommit(host, context, from.at);
  if (commit.status === 'unavailable') return unreadable(commit.reason);
  const { sha } = commit.value;
  if (sha === null) return { absentAt: null, tip: null };
  const tip = commit.value.tip ? sha : null;
  const file = await policyFileAt(host.ports, context.change.repository, sha);
  if (file.status === 'unavailable') return unreadable(file.reason);
  if (file.value.kind === 'none') return { absentAt: sha, tip };
  if (file.value.kind === 'misnamed') return misnamed(file.value.reason);
  const text = { path: policyPath, bytes: file.value.bytes };
  return parsed(host, text, catalogue, { commit: sha, tip, branch: from.branch });
}

function byHand(host: Host, file: PolicyText, catalogue: CatalogueOf): Promise<PolicyOutcome> {
  return parsed(host, file, catalogue, { commit: null, tip: null, branch: null });
}

async function parsed(
  host: Host,
  file: PolicyText,
  catalogue: CatalogueOf,
  at: Pick<LoadedPolicy, 'commit' | 'tip' | 'branch'>,
): Promise<PolicyOutcome> {
  const { controlsIn, readPolicyText } = await import('./policy-text.ts');
  const ground = groundOf(host);
  const few = await readPolicyText(file, await catalogue(controlsIn(file, ground)), host.ports, ground);
  // What cannot be read with the controls that it names is read again with all, for the sake of the message.
  const outcome = few.ok ? few : await readPolicyText(file, await catalogue(), host.ports, ground);
  if (!outcome.ok) return outcome;
  const own = at.commit === null ? file.path : `${file.path}@${at.commit}`;
  const source = ground === null || outcome.extended !== null ? own : `${own} over ${ground.path}`;
  const sha256 = host.ports.hash.sha256(file.bytes);
  const { policy, extended } = outcome;
  return { ok: true, loaded: { policy, source, sha256, ...at, ownFile: sha256, extended } };
}

/**
 * An organisation's default as a policy file may extend it, named by its hash: no commit names it, and the tree's checksums do
 * not list it.
 */
export function groundOf({ defaultPolicy, ports }: Pick<Host, 'defaultPolicy' | 'ports'>): PolicyText | null {
  if (!defaultPolicy) return null;
  return { path: `built-in:${ports.hash.sha256(defaultPolicy.bytes)}`, bytes: defaultPolicy.bytes };
}

interface Around {
  readonly branch: string | null;
  readonly catalogue: CatalogueOf;
}

/** The policy document itself, or an organisation's default, where it was proved that there is no policy file. */
async function builtIn(
  host: Host,
  own: Policy['controls'],
  absent: Absent,
  { branch, catalogue }: Around,
): Promise<PolicyOutcome> {
  const { absentAt: commit, tip } = absent;
  const at = { commit, tip, branch, ownFile: null, extended: null };
  const ground = groundOf(host);
  if (ground !== null) {
    const { controlsIn, readPolicyText } = await import('./policy-text.ts');
    const few = await readPolicyText(ground, await catalogue(controlsIn(ground)), host.ports, null, true);
    const read = few.ok ? few : await readPolicyText(ground, await catalogue(), host.ports, null, true);
    if (!read.ok) return read;
    const sha256 = host.ports.hash.sha256(ground.bytes);
    return { ok: true, loaded: { policy: read.policy, source: ground.path, sha256, ...at } };
  }
  const policy = builtInPolicy(own);
  const sha256 = host.builtInSha256 ?? host.ports.hash.sha256(JSON.stringify(policy));
  return { ok: true, loaded: { policy, source: 'built-in', sha256, ...at } };
}

/** What a report says of the policy that judged. */
export function referenceOf(loaded: LoadedPolicy): PolicyReference {
  return { source: loaded.source, sha256: loaded.sha256, commit: loaded.commit, mode: loaded.policy.mode };
}

/** Stands in the report where no policy could be read: the hash is of no bytes. Source: FIPS 180-4, the empty message. */
export const unreadPolicy: PolicyReference = {
  source: `unread (${policyPath})`,
  sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  commit: null,
  mode: 'enforce',
};

function misnamed(reason: string): PolicyOutcome {
  const fix = `On the default branch run: ${renameFix}`;
  return { ok: false, problems: [problems.policyUnreadable(reason, fix)] };
}

function unreadable(reason: string): PolicyOutcome {
  return {
    ok: false,
    problems: [
      problems.policyUnreadable(
        `The policy that judges this change could not be read. ${reason}`,
        'Give actions/checkout `fetch-depth: 0` and keep its `persist-credentials: true`; or give the job `contents: read` and pass `token`, so that the file can be read through the API.',
      ),
    ],
  };
}
