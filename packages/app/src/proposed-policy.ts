import type { Policy } from '@cm/policy';

import type { Catalogue, CatalogueOf } from './catalogue.ts';
import type { ChangeContext } from './change.ts';
import { readChangeCommits } from './commits.ts';
import type { Host } from './host.ts';
import { type PolicyAt, policyFileAt, policyPath } from './policy-file.ts';
import { groundOf } from './policy-source.ts';
import type { Ports } from './ports.ts';

/** What a change would make of the policy file. */
export type Proposal =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'policy'; readonly policy: Policy }
  /** It would be there and not be understood; `fix` says how to mend it. */
  | { readonly kind: 'broken'; readonly message: string; readonly fix: string }
  | { readonly kind: 'unreadable'; readonly message: string };

/** Reads the policy file as the change would leave it; `ownFile` is the hash of the base's own, null where it has none. */
export async function readProposal(
  ownFile: string | null,
  context: ChangeContext,
  host: Pick<Host, 'defaultPolicy' | 'ports'>,
  catalogue: CatalogueOf,
): Promise<Proposal> {
  const { ports } = host;
  const { head, merge, repository } = context.change;
  const at = merge ?? head;
  if (at === null) return { kind: 'unreadable', message: 'The change has no head commit.' };
  const after = await policyFileAt(ports, repository, at);
  if (after.status === 'unavailable') return { kind: 'unreadable', message: after.reason };
  const now = after.value;
  if (fingerprint(now, ports) === (ownFile ?? 'none')) return { kind: 'untouched' };
  if (merge === null && (await isFromBefore(now, context, ports))) return { kind: 'untouched' };
  if (now.kind === 'none') return { kind: 'deleted' };
  if (now.kind === 'misnamed') return { kind: 'broken', message: now.reason, fix: `Its name is ${policyPath}.` };
  return parsedProposal(now.bytes, await catalogue(), host);
}

async function parsedProposal(
  bytes: Uint8Array,
  catalogue: Catalogue,
  host: Pick<Host, 'defaultPolicy' | 'ports'>,
): Promise<Proposal> {
  const { readPolicyText } = await import('./policy-text.ts');
  const outcome = await readPolicyText({ path: policyPath, bytes }, catalogue, host.ports, groundOf(host));
  if (outcome.ok) return { kind: 'policy', policy: outcome.policy };
  const message = outcome.problems.map((problem) => problem.message).join(' ');
  if (outcome.problems.every((problem) => problem.rule.id === 'policy/unreadable'))
    return { kind: 'unreadable', message };
  return { kind: 'broken', message, fix: outcome.problems[0]?.remedy ?? '' };
}

function fingerprint(file: PolicyAt, ports: Ports): string {
  return file.kind === 'file' ? ports.hash.sha256(file.bytes) : file.kind;
}

/** Branches have seldom more places where they left their base or took it in. */
const mostForks = 20;

/**
 * Without a tested merge the head may be older than the base, and then its file is older too. Where the file is the
 * same at every commit on which the change's own commits stand, the change did not touch it, and a merge keeps the base's.
 */
async function isFromBefore(now: PolicyAt, context: ChangeContext, ports: Ports): Promise<boolean> {
  const read = await readChangeCommits(ports, context);
  if (read.status === 'unavailable') return false;
  const own = new Set(read.value.commits.map((commit) => commit.sha));
  const parents = new Set(read.value.commits.flatMap((commit) => commit.parents));
  const forks = [...parents].filter((sha) => !own.has(sha));
  if (forks.length === 0 || forks.length > mostForks) return false;
  for (const fork of forks) {
    const before = await policyFileAt(ports, context.change.repository, fork);
    if (before.status === 'unavailable' || fingerprint(before.value, ports) !== fingerprint(now, ports)) return false;
  }
  return true;
}
