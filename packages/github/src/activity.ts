import {
  accountOf,
  countOf,
  type ForgeActivities,
  type ForgeActivity,
  type ForgeCommitComment,
  type ForgePort,
  hashOf,
  type RepoName,
  recordOf,
  textOf,
} from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';

import { call, perPage, sent, unreadable } from './asking.ts';
import type { Call, Send } from './client.ts';
import { pages } from './paged.ts';
import { listOf } from './replies.ts';

/** 10,000 events. */
const mostPages = 100;

/**
 * What happened to a branch, newest first, by the cursors of GitHub's list.
 * Source: GitHub's REST documentation, "List repository activities".
 */
export async function activity(
  send: Send,
  repo: RepoName,
  branch: string,
  { most, period }: Parameters<ForgePort['activity']>[2],
): Promise<Fact<ForgeActivities>> {
  const parameters = {
    ref: `refs/heads/${branch}`,
    per_page: Math.max(1, Math.min(most, perPage)),
    direction: 'desc',
    ...(period === undefined ? {} : { time_period: period }),
  };
  const asked = call(repo, '/activity', parameters, `activity of the branch ${branch} of ${repo}`, 'contents: read');
  const items: ForgeActivity[] = [];
  let next: Call['parameters'] = {};
  for (let page = 1; page <= mostPages; page += 1) {
    const reply = await sent(send, { ...asked, parameters: { ...asked.parameters, ...next } });
    if (reply.kind !== 'answer') return unavailable(reply.reason);
    const found = listOf(reply.data, activityOf);
    if (found === null) return unavailable(unreadable(asked));
    items.push(...found);
    if (!reply.more) return available({ items: items.slice(0, most), whole: items.length <= most });
    const after = reply.after ?? null;
    if (items.length >= most || after === null) break;
    next = { after };
  }
  return available({ items: items.slice(0, most), whole: false });
}

/** Three pages of the comments on a commit. */
const commentPages = 3;

/** Comments on a commit, oldest first, at most 300. */
export async function commitComments(
  send: Send,
  repo: RepoName,
  sha: string,
): Promise<Fact<readonly ForgeCommitComment[]>> {
  const what = `comments on commit ${sha} in ${repo}`;
  const asked = call(repo, '/commits/{commit_sha}/comments', { commit_sha: sha }, what, 'contents: read');
  const found = await pages(send, asked, commentPages, commitCommentOf);
  return found.status === 'unavailable' ? found : available(found.value.items);
}

const kinds = ['push', 'force_push', 'branch_creation', 'branch_deletion', 'pr_merge', 'merge_queue_merge'] as const;

/** An event; null where it is of a kind that GitHub does not document, or says not when and what. */
export function activityOf(data: unknown): ForgeActivity | null {
  const event = recordOf(data) ?? {};
  const kind = kinds.find((known) => known === event['activity_type']);
  const [id, at, ref] = [countOf(event['id']), textOf(event['timestamp']), textOf(event['ref'])];
  const [before, after] = [hashOf(event['before']), hashOf(event['after'])];
  if (kind === undefined || id === null || at === null || ref === null) return null;
  if (before === null || after === null) return null;
  return { id, kind, at, by: accountOf(event['actor']), ref, before, after };
}

function commitCommentOf(data: unknown): ForgeCommitComment | null {
  const comment = recordOf(data);
  const [at, body] = [textOf(comment?.['created_at']), textOf(comment?.['body'])];
  if (comment === null || at === null || body === null) return null;
  return { by: accountOf(comment['user']), at, body, url: textOf(comment['html_url']) };
}
