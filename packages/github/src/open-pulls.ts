import {
  type ForgeChangedFile,
  type ForgeOpenPullRequest,
  type ForgeOpenPullRequests,
  type ForgePullRequestFiles,
  countOf,
  hashOf,
  type RepoName,
  recordOf,
  textOf,
} from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';

import { call, perPage, sent, unreadable } from './asking.ts';
import type { Call, Send } from './client.ts';
import { listOf } from './replies.ts';

/** Pages of open pull requests, and of the files of one, at most: a shared token has a thousand requests an hour. */
const mostPages = 3;

/** Open pull requests into a branch, those changed last first: at most 300. */
export async function openPullRequests(send: Send, repo: RepoName, base: string): Promise<Fact<ForgeOpenPullRequests>> {
  const what = `open pull requests of ${repo}`;
  const query = { state: 'open', base, sort: 'updated', direction: 'desc' };
  const asked = call(repo, '/pulls', query, what, 'pull-requests: read');
  const found = await pages(send, asked, openPullRequestOf);
  if (found.status === 'unavailable') return found;
  return available({ pulls: found.value.items, whole: found.value.whole, requestsLeft: found.value.left });
}

/** Files of a pull request, at most 300. */
export async function pullRequestFiles(
  send: Send,
  repo: RepoName,
  number: number,
): Promise<Fact<ForgePullRequestFiles>> {
  const what = `files of pull request ${repo}#${number}`;
  const asked = call(repo, '/pulls/{pull_number}/files', { pull_number: number }, what, 'pull-requests: read');
  const found = await pages(send, asked, changedFileOf);
  return found.status === 'unavailable' ? found : available({ files: found.value.items, whole: found.value.whole });
}

interface Pages<T> {
  readonly items: readonly T[];
  readonly whole: boolean;
  readonly left: number | null;
}

async function pages<T>(send: Send, asked: Call, reader: (data: unknown) => T | null): Promise<Fact<Pages<T>>> {
  const items: T[] = [];
  let left: number | null = null;
  for (let page = 1; page <= mostPages; page += 1) {
    const reply = await sent(send, { ...asked, parameters: { ...asked.parameters, per_page: perPage, page } });
    if (reply.kind !== 'answer') return unavailable(reply.reason);
    const found = listOf(reply.data, reader);
    if (found === null) return unavailable(unreadable(asked));
    items.push(...found);
    left = reply.left;
    if (!reply.more) return available({ items, whole: true, left });
  }
  return available({ items, whole: false, left });
}

function openPullRequestOf(data: unknown): ForgeOpenPullRequest | null {
  const pull = recordOf(data);
  const [number, title] = [countOf(pull?.['number']), textOf(pull?.['title'])];
  const headSha = hashOf(recordOf(pull?.['head'])?.['sha']);
  if (pull === null || number === null || title === null || headSha === null) return null;
  return { number, title, headSha, draft: pull['draft'] === true };
}

const statuses = ['added', 'removed', 'modified', 'renamed', 'copied', 'changed', 'unchanged'] as const;

function changedFileOf(data: unknown): ForgeChangedFile | null {
  const file = recordOf(data);
  const path = textOf(file?.['filename']);
  const status = statuses.find((known) => known === file?.['status']);
  return path === null || status === undefined ? null : { path, status };
}
