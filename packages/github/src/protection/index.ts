import type { ForgeClassicProtection, ForgeProtection, ForgeReadableProtection, RepoName, Seen } from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';

import { noToken, type Send } from '../client.ts';
import { branchState } from './branch.ts';
import { classicProtection } from './classic.ts';
import { readableProtection } from './readable.ts';
import { branchRules, rulesetsBehind } from './rulesets.ts';

/** Asks all places that can protect a branch; what one of them does not tell takes nothing from the others. */
export async function protection(send: Send, repo: RepoName, branch: string): Promise<Fact<ForgeProtection>> {
  const [rules, state, classic] = await Promise.all([
    branchRules(send, repo, branch),
    branchState(send, repo, branch),
    classicProtection(send, repo, branch),
  ]);
  if (rules.seen.status === 'unavailable' && rules.seen.reason === noToken) return unavailable(noToken);
  if (state.missing && state.seen.status === 'unavailable') return unavailable(state.seen.reason);
  const bare = state.seen.status === 'available' && !state.seen.value.protected;
  return available({
    rules: rules.seen,
    rulesets: await rulesetsBehind(send, repo, rules.seen.status === 'available' ? rules.seen.value : []),
    branch: state.seen,
    classic: classic.seen,
    readable: await readableOf(send, classic.seen, { repo, branch, bare }),
    plan: rules.plan ?? classic.plan,
  });
}

/** What every reader is told counts only where an administrator's view is not to be had. */
async function readableOf(
  send: Send,
  classic: Seen<ForgeClassicProtection | null>,
  { bare, branch, repo }: { readonly repo: RepoName; readonly branch: string; readonly bare: boolean },
): Promise<Seen<ForgeReadableProtection | null>> {
  if (classic.status === 'unavailable' && !bare) return readableProtection(send, repo, branch);
  if (classic.status === 'unavailable' || classic.value === null) return available(null);
  const { checks, deletions, forcePushes, pullRequest } = classic.value;
  const contexts = checks.map(({ context }) => context);
  return available({ approvals: pullRequest?.approvals ?? null, checks: contexts, forcePushes, deletions });
}
