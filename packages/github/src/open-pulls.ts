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
import { available, type Fact } from '@cm/model';

import { call } from './asking.ts';
import type { Send } from './client.ts';
import { pages } from './paged.ts';

/** Pages of open pull requests, and of the files of one, at most: a shared token has a thousand requests an hour. */
const mostPages = 3;

/** Open pull requests into a branch, those changed last first: at most 300. */
export async function openPullRequests(send: Send, repo: RepoName, base: string): Promise<Fact<ForgeOpenPullRequests>> {
  const what = `open pull requests of ${repo}`;
  const query = { state: 'open', base, sort: 'updated', direction: 'desc' };
  const asked = call(repo, '/pulls', query, what, 'pull-requests: read');
  const found = await pages(send, asked, mostPages, openPullRequestOf);
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
  const found = await pages(send, asked, mostPages, changedFileOf);
  return found.status === 'unavailable' ? found : available({ files: found.value.items, whole: found.value.whole });
}

function openPullRequestOf(data: unknown): ForgeOpenPullRequest | null {
  const pull = recordOf(data);
  const [number, title] = [countOf(pull?.['number']), textOf(pull?.['title'])];
  const headSha = hashOf(recordOf(pull?.['head'])?.['sha']);
  if (pull === null || number === null || title === null || headSha === null) return null;
  return { number, title, headSha, draft: pull['draft'] === true };
}

/** Source: GitHub's REST documentation, `status` of a file of a pull request. */
export const fileStatuses = ['added', 'removed', 'modified', 'renamed', 'copied', 'changed', 'unchanged'] as const;

function changedFileOf(data: unknown): ForgeChangedFile | null {
  const file = recordOf(data);
  const path = textOf(file?.['filename']);
  const status = fileStatuses.find((known) => known === file?.['status']);
  return path === null || status === undefined ? null : { path, status };
}
