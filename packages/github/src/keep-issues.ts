import { countOf, type IssuesKept, type RepoName, recordOf, textOf } from '@cm/app';
import { available, type Fact, type KeptIssue, unavailable } from '@cm/model';

import { all, call } from './asking.ts';
import type { Call, Send } from './client.ts';

/** Issues that one run makes at most: the rest follows with the next run. */
const mostNew = 20;
const permission = 'issues: write';

/** Keeps one issue open for each key; see the port. */
export async function keepIssues(
  send: Send,
  repo: RepoName,
  label: string,
  open: readonly KeptIssue[],
): Promise<Fact<IssuesKept>> {
  const listed = await all(
    send,
    call(repo, '/issues', { labels: label, state: 'open' }, `issues of ${repo}`, permission),
    issueOf,
  );
  if (listed.status === 'unavailable') return listed;
  const own = listed.value.filter(({ bot, key }) => bot && key(label) !== null);
  const keys = new Set(own.map(({ key }) => key(label)));
  const missing = open.filter(({ key }) => !keys.has(key)).slice(0, mostNew);
  for (const issue of missing) {
    const body = `${markerOf(label, issue.key)}\n${issue.body}`;
    const made = await send(writing(repo, 'POST', '/issues', {}, { title: issue.title, body, labels: [label] }));
    if (made.kind !== 'answer') return unavailable(made.reason);
  }
  const wanted = new Set(open.map(({ key }) => key));
  const gone = own.filter(({ key }) => !wanted.has(key(label) ?? ''));
  for (const { number } of gone) {
    const closing = { state: 'closed', state_reason: 'completed' };
    const closed = await send(writing(repo, 'PATCH', '/issues/{issue_number}', { issue_number: number }, closing));
    if (closed.kind !== 'answer') return unavailable(closed.reason);
  }
  return available({ created: missing.length, closed: gone.length });
}

function writing(
  repo: RepoName,
  method: 'PATCH' | 'POST',
  below: string,
  parameters: Call['parameters'],
  body: Readonly<Record<string, unknown>>,
): Call {
  const asked = call(repo, below, parameters, `issues of ${repo}`, permission);
  return { ...asked, route: asked.route.replace('GET ', `${method} `), body, writes: true };
}

interface ListedIssue {
  readonly number: number;
  readonly bot: boolean;
  readonly key: (label: string) => string | null;
}

function issueOf(data: unknown): ListedIssue | null {
  const issue = recordOf(data);
  const number = countOf(issue?.['number']);
  if (issue === null || number === null) return null;
  const body = textOf(issue['body']) ?? '';
  const bot = recordOf(issue['user'])?.['type'] === 'Bot' && issue['pull_request'] === undefined;
  return { number, bot, key: (label) => keyIn(body, label) };
}

/** Base64, so that nothing of a key can end the comment. */
function markerOf(label: string, key: string): string {
  return `<!-- cm-actions ${label} ${Buffer.from(key).toString('base64url')} -->`;
}

function keyIn(body: string, label: string): string | null {
  const start = `<!-- cm-actions ${label} `;
  const end = body.indexOf(' -->');
  if (!body.startsWith(start) || end === -1) return null;
  return Buffer.from(body.slice(start.length, end), 'base64url').toString('utf8');
}
