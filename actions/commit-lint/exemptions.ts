import type { ForgeAccount, GitCommit } from '@cm/app';
import { isEmptyMessage, revertedCommits, type Unfinished } from '@cm/formats/commits';

import type { CommitLintFacts } from './facts.ts';
import type { Settings } from './settings.ts';

/** Why a commit need not follow the format; recorded, never silent. */
export interface Exemption {
  readonly rule:
    | 'commit-lint/exempt-merge'
    | 'commit-lint/exempt-bot'
    | 'commit-lint/exempt-revert'
    | 'commit-lint/exempt-fold'
    | 'commit-lint/exempt-landed'
    | 'commit-lint/exempt-empty';
  readonly reason: string;
}

/** `unknown`: it says that it reverts a commit, and whether that is so could not be read. */
export type ExemptionAnswer = Exemption | { readonly unknown: string } | null;

/** Decided by facts (parents, account types, reachable reverts), never by what a message says of itself. */
export function exemptionOf(
  commit: GitCommit,
  unfinished: Unfinished | null,
  facts: CommitLintFacts,
  settings: Settings,
): ExemptionAnswer {
  if (commit.parents.length > 1) {
    return { rule: 'commit-lint/exempt-merge', reason: `merge commit with ${commit.parents.length} parents` };
  }
  return (
    draftExemption(commit, unfinished, facts) ??
    botExemption(commit, facts, settings) ??
    (unfinished === null ? revertExemption(commit.message, facts) : null)
  );
}

/** What is being written, and will not be a commit of its own. */
function draftExemption(
  { message }: GitCommit,
  unfinished: Unfinished | null,
  { draft }: CommitLintFacts,
): Exemption | null {
  if (draft === null) return null;
  if (isEmptyMessage(message)) {
    return { rule: 'commit-lint/exempt-empty', reason: 'the message is empty, so git makes no commit of it' };
  }
  if (unfinished?.kind !== 'autosquash') return null;
  const reason = `marked ${unfinished.marker}, so git folds it into another commit; pushed as it is, it fails`;
  return { rule: 'commit-lint/exempt-fold', reason };
}

function botExemption(commit: GitCommit, facts: CommitLintFacts, settings: Settings): Exemption | null {
  if (settings.bots.length === 0 && noAccounts(facts)) return null;
  const email = commit.authorEmail.toLowerCase();
  if (email !== '' && settings.bots.some((bot) => bot.toLowerCase() === email)) {
    return { rule: 'commit-lint/exempt-bot', reason: `${commit.authorEmail} is listed as a bot in the policy` };
  }
  const bot = accountsBehind(commit, facts).find((account) => account.type === 'Bot' && wrote(account, commit));
  if (bot === undefined) return null;
  return { rule: 'commit-lint/exempt-bot', reason: `written by ${bot.login}, an account of type Bot` };
}

/**
 * Accounts that brought a commit, by GitHub's own word. A queue and a merge bot push what people wrote, so on the
 * default branch who pushed counts only for a commit that is known to have come without a pull request.
 */
function accountsBehind(commit: GitCommit, facts: CommitLintFacts): readonly ForgeAccount[] {
  if (facts.pullRequest !== null) return present([facts.pullRequest.author]);
  if (facts.stage !== 'landed' && facts.stage !== 'queue') return present([facts.pushedBy]);
  const pulls = facts.origins.byCommit.get(commit.sha);
  if (pulls === undefined) return [];
  return present(pulls.length === 0 ? [facts.pushedBy] : pulls.map((pull) => pull.author));
}

/** On a laptop nobody says which accounts brought the commits. */
function noAccounts({ pullRequest, pushedBy, origins }: CommitLintFacts): boolean {
  return pullRequest === null && pushedBy === null && origins.byCommit.size === 0;
}

function present(accounts: readonly (ForgeAccount | null)[]): readonly ForgeAccount[] {
  return accounts.filter((account) => account !== null);
}

/** GitHub gives a bot's commits its login as author name, and `<id>+<login>@…` as address. */
function wrote(bot: ForgeAccount, commit: GitCommit): boolean {
  const login = bot.login.toLowerCase();
  const mailbox = commit.authorEmail.toLowerCase().split('@')[0] ?? '';
  return commit.authorName.toLowerCase() === login || mailbox === login || mailbox.endsWith(`+${login}`);
}

/** Also serves the squash message that is not written yet. */
export function revertExemption(message: string, facts: CommitLintFacts): ExemptionAnswer {
  if (facts.reverts.size === 0) return null;
  let unknown: string | null = null;
  for (const sha of revertedCommits(message)) {
    const reachable = facts.reverts.get(sha);
    if (reachable === undefined) continue;
    const name = sha.slice(0, 12);
    if (reachable.status === 'unavailable') unknown = `whether ${name} was there to revert: ${reachable.reason}`;
    else if (reachable.value)
      return { rule: 'commit-lint/exempt-revert', reason: `reverts ${name}, which is in the history` };
  }
  return unknown === null ? null : { unknown };
}
