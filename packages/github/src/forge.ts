import type { ForgeComparison, ForgePort, RepoName } from '@cm/app';
import { pullRequestOf } from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';

import { all, call, mostPages, one, perPage, sent } from './asking.ts';
import { type Call, createSend, type ForgeOptions, type Send } from './client.ts';
import * as read from './replies.ts';

/** GitHub's REST API behind its port. Every failure of GitHub's is an unavailable fact with the fix; nothing throws. */
export function createForge(options: ForgeOptions): ForgePort {
  const send = createSend(options);
  return {
    hasToken: options.token !== null && options.token !== '',
    repository: (repo) => one(send, call(repo, '', {}, `repository ${repo}`, 'metadata: read'), read.repositoryOf),
    fileAt: (repo, path, ref) => fileAt(send, repo, path, ref),
    pullRequest: (repo, number) =>
      one(
        send,
        call(
          repo,
          '/pulls/{pull_number}',
          { pull_number: number },
          `pull request ${repo}#${number}`,
          'pull-requests: read',
        ),
        pullRequestOf,
      ),
    compare: (repo, base, head) => compare(send, repo, base, head),
    compareStatus: (repo, base, head) =>
      one(send, comparison(repo, base, head, { per_page: 1, page: 2 }), read.compareStatusOf),
    pullRequestsOfCommit: (repo, sha) =>
      all(
        send,
        call(
          repo,
          '/commits/{commit_sha}/pulls',
          { commit_sha: sha },
          `pull requests of commit ${sha} in ${repo}`,
          'pull-requests: read',
        ),
        pullRequestOf,
      ),
    openPullRequests: async (...asked) => (await import('./open-pulls.ts')).openPullRequests(send, ...asked),
    pullRequestFiles: async (...asked) => (await import('./open-pulls.ts')).pullRequestFiles(send, ...asked),
    pullRequestsFrom: (repo, { branch, owner }) =>
      all(
        send,
        call(
          repo,
          '/pulls',
          { head: `${owner}:${branch}`, state: 'open' },
          `open pull requests from ${owner}:${branch} in ${repo}`,
          'pull-requests: read',
        ),
        pullRequestOf,
      ),
    commitsOfPath: (repo, path, ref) =>
      one(
        send,
        call(
          repo,
          '/commits',
          { path, sha: ref, per_page: perPage },
          `commits of ${path} in ${repo}`,
          'contents: read',
        ),
        (data) => read.listOf(data, read.shaOf),
      ),
    reviews: (repo, number) =>
      all(
        send,
        call(
          repo,
          '/pulls/{pull_number}/reviews',
          { pull_number: number },
          `reviews of pull request ${repo}#${number}`,
          'pull-requests: read',
        ),
        read.reviewOf,
      ),
    issue: (repo, number) =>
      one(
        send,
        call(repo, '/issues/{issue_number}', { issue_number: number }, `issue ${repo}#${number}`, 'issues: read'),
        read.issueOf,
      ),
    artifacts: async (...asked) => (await import('./artifacts.ts')).artifactsOf(send, ...asked),
    workflowRun: async (...asked) => (await import('./artifacts.ts')).workflowRun(send, ...asked),
    artifactFile: async (...asked) => (await import('./artifact-file.ts')).artifactFile(send, ...asked),
    artifactArchive: async (...asked) => (await import('./artifact-file.ts')).artifactArchive(send, ...asked),
    alerts: async (...asked) => (await import('./alerts.ts')).alertsOf(send, ...asked),
    keepIssues: async (...asked) => (await import('./keep-issues.ts')).keepIssues(send, ...asked),
    comment: async (...asked) => (await import('./sticky-comment.ts')).keepComment(send, ...asked),
    commitFiles: async (...asked) => (await import('./commit-files.ts')).commitFiles(send, ...asked),
    statuses: async (...asked) => (await import('./statuses.ts')).statusesOf(send, ...asked),
    setStatus: async (...asked) => (await import('./statuses.ts')).setStatus(send, ...asked),
    commitsWithStatus: async (...asked) => (await import('./statuses.ts')).commitsWithStatus(send, ...asked),
    branchRules: async (...asked) => (await import('./statuses.ts')).branchRules(send, ...asked),
    requirements: async (...asked) => (await import('./requirements.ts')).requirements(send, ...asked),
    labels: async (...asked) => (await import('./requirements.ts')).labels(send, ...asked),
    changeRecord: async (...asked) => (await import('./change-record.ts')).changeRecord(send, ...asked),
    pullRequestDiff: async (...asked) => (await import('./diff-files.ts')).pullRequestDiff(send, ...asked),
    compareFiles: async (...asked) => (await import('./diff-files.ts')).compareFiles(send, ...asked),
    collaborators: async (...asked) => (await import('./people.ts')).collaborators(send, ...asked),
    teamMembers: async (...asked) => (await import('./people.ts')).teamMembers(send, ...asked),
    activity: async (...asked) => (await import('./activity.ts')).activity(send, ...asked),
    commitComments: async (...asked) => (await import('./activity.ts')).commitComments(send, ...asked),
    protection: async (...asked) => (await import('./protection/index.ts')).protection(send, ...asked),
    rootNames: (repo, ref) => rootNames(send, repo, ref),
    tagRef: (repo, name) => {
      const what = `tag ${name} of ${repo}`;
      return one(send, call(repo, '/git/ref/{ref}', { ref: `tags/${name}` }, what, 'contents: read'), read.tagRefOf);
    },
    tagObject: (repo, sha) => {
      const what = `tag object ${sha} of ${repo}`;
      return one(send, call(repo, '/git/tags/{tag_sha}', { tag_sha: sha }, what, 'contents: read'), read.tagObjectOf);
    },
  };
}

function comparison(repo: RepoName, base: string, head: string, page: Call['parameters']): Call {
  const what = `comparison of ${base} with ${head} in ${repo}`;
  return call(repo, '/compare/{basehead}', { basehead: `${base}...${head}`, ...page }, what, 'contents: read');
}

/** Reads pages until all commits are there, and proves it: each one once, and as many as GitHub counts. */
async function compare(send: Send, repo: RepoName, base: string, head: string): Promise<Fact<ForgeComparison>> {
  const commits = new Map<string, ForgeComparison['commits'][number]>();
  for (let page = 1; page <= mostPages; page += 1) {
    const asked = comparison(repo, base, head, { per_page: perPage, page });
    const found = await one(send, asked, read.comparisonPageOf);
    if (found.status === 'unavailable') return found;
    const { status, total, commits: listed } = found.value;
    for (const commit of listed) commits.set(commit.sha, commit);
    if (commits.size === total) return available({ status, total, commits: [...commits.values()] });
    if (listed.length === 0 || commits.size > total) {
      return unavailable(
        `GitHub counts ${total} commits between ${base} and ${head}, but lists ${commits.size}. Run the job again, or set \`fetch-depth: 0\` in the checkout step.`,
      );
    }
  }
  return unavailable(
    `There are more than ${mostPages * perPage} commits between ${base} and ${head}. Set \`fetch-depth: 0\` in the checkout step, so that git can list them.`,
  );
}

/** A 404 proves nothing alone: GitHub says it too for what the token may not see. A readable commit settles it. */
async function fileAt(send: Send, repo: RepoName, path: string, ref: string): Promise<Fact<Uint8Array | null>> {
  if (path.split('/').some((part) => ['', '.', '..'].includes(part))) {
    return unavailable(`${JSON.stringify(path.slice(0, 200))} is no path inside a repository.`);
  }
  const asked = call(repo, '/contents/{path}', { path, ref }, `file ${path} of ${repo} at ${ref}`, 'contents: read');
  const reply = await sent(send, asked);
  if (reply.kind === 'failed') return unavailable(reply.reason);
  if (reply.kind === 'answer') {
    const content = read.contentOf(reply.data);
    return 'bytes' in content
      ? available(content.bytes)
      : unavailable(`GitHub did not give ${asked.what}: ${content.problem}.`);
  }
  const commit = call(repo, '/commits/{ref}', { ref, per_page: 1 }, `commit ${ref} of ${repo}`, 'contents: read');
  const readable = await one(send, commit, read.shaOf);
  return readable.status === 'available' ? available(null) : readable;
}

/** GitHub lists at most 1,000 entries of a folder, and does not say where it left some out. */
const mostEntries = 1000;

async function rootNames(send: Send, repo: RepoName, ref: string): Promise<Fact<readonly string[]>> {
  const asked = call(repo, '/contents/{path}', { path: '', ref }, `files of ${repo} at ${ref}`, 'contents: read');
  const names = await one(send, asked, (data) => read.listOf(data, read.nameOf));
  return names.status === 'available' && names.value.length >= mostEntries
    ? unavailable(
        `The root folder of ${repo} has more entries than GitHub lists (${mostEntries}). Set \`fetch-depth: 0\` in the checkout step, so that git can list them.`,
      )
    : names;
}
