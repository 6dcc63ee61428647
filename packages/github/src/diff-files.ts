import { countOf, type ForgeDiffFile, type ForgeDiffFiles, hashOf, type RepoName, recordOf, textOf } from '@cm/app';
import { available, type Fact } from '@cm/model';

import { call, one, perPage } from './asking.ts';
import type { Send } from './client.ts';
import { fileStatuses } from './open-pulls.ts';
import { pages } from './paged.ts';
import { listOf } from './replies.ts';

/** Source: GitHub's REST documentation, "List pull requests files": at most 3,000 of them. */
const mostOfPull = 3000;
/** Source: GitHub's REST documentation, "Compare two commits": at most 300, all on the first page. */
const mostOfComparison = 300;

/** Every file of a pull request with its former name and its hunks. */
export async function pullRequestDiff(send: Send, repo: RepoName, number: number): Promise<Fact<ForgeDiffFiles>> {
  const what = `files of pull request ${repo}#${number}`;
  const asked = call(repo, '/pulls/{pull_number}/files', { pull_number: number }, what, 'pull-requests: read');
  const found = await pages(send, asked, mostOfPull / perPage, diffFileOf);
  if (found.status === 'unavailable') return found;
  const { items, whole } = found.value;
  return available({ files: items, whole: whole && items.length < mostOfPull });
}

/** What a head changes since it left its base. The commits, of which one is asked for, come page by page; the files do not. */
export async function compareFiles(
  send: Send,
  repo: RepoName,
  base: string,
  head: string,
): Promise<Fact<ForgeDiffFiles>> {
  const what = `comparison of ${base} with ${head} in ${repo}`;
  const parameters = { basehead: `${base}...${head}`, per_page: 1, page: 1 };
  const asked = call(repo, '/compare/{basehead}', parameters, what, 'contents: read');
  const files = await one(send, asked, (data) => listOf(recordOf(data)?.['files'], diffFileOf));
  if (files.status === 'unavailable') return files;
  return available({ files: files.value, whole: files.value.length < mostOfComparison });
}

/** A file of a diff; null where its name, its status or its lines are missing. */
export function diffFileOf(data: unknown): ForgeDiffFile | null {
  const file = recordOf(data);
  const path = textOf(file?.['filename']);
  const status = fileStatuses.find((known) => known === file?.['status']);
  const [additions, deletions] = [countOf(file?.['additions']), countOf(file?.['deletions'])];
  if (file === null || path === null || status === undefined || additions === null || deletions === null) return null;
  const previous = textOf(file['previous_filename']);
  if (status === 'renamed' && previous === null) return null;
  return { path, status, previous, additions, deletions, patch: textOf(file['patch']), blob: hashOf(file['sha']) };
}
