import { type ForgeProtectedBranch, recordOf, type RepoName, type Seen } from '@cm/app';
import { available } from '@cm/model';

import { call, sent, unreadable } from '../asking.ts';
import type { Send } from '../client.ts';
import { checksOf } from './checks.ts';
import { unseen, unseenReply } from './seen.ts';

const permission = 'contents: read';

export interface BranchState {
  readonly seen: Seen<ForgeProtectedBranch>;
  /** There is no such branch, or the token may see nothing of the repository: GitHub names rules for a branch that is not there, too. */
  readonly missing: boolean;
}

/** Whether anything protects a branch, and which checks its classic protection requires. Source: "Get a branch". */
export async function branchState(send: Send, repo: RepoName, branch: string): Promise<BranchState> {
  const asked = call(repo, '/branches/{branch}', { branch }, `branch ${branch} of ${repo}`, permission);
  const reply = await sent(send, asked);
  if (reply.kind !== 'answer') return { seen: unseenReply(reply, permission), missing: reply.kind === 'missing' };
  const isProtected = recordOf(reply.data)?.['protected'];
  if (typeof isProtected !== 'boolean') return { seen: unseen(unreadable(asked)), missing: false };
  const required = recordOf(recordOf(recordOf(reply.data)?.['protection'])?.['required_status_checks']);
  const checks = required === null ? null : checksOf(required);
  return { seen: available({ protected: isProtected, checks }), missing: false };
}
