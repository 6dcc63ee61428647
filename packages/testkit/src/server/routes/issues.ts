import { labelsOf } from '../../world/change.ts';
import { worldDate, type WorldIssue, type WorldPull } from '../../world/types.ts';
import { bodyText, type Call, invalid, notFound, ok, problem, type Reply, type Route } from '../contract.ts';
import { paged } from '../paging.ts';
import { authorOf } from '../present/account.ts';
import { presentComment, presentIssue } from '../present/issue.ts';
import { presentLabel } from '../present/pull.ts';

/** A comment longer than this is refused. Source: GitHub's answer "body is too long (maximum is 65536 characters)". */
const bodyLimit = 65_536;

/** Issues and their comments, and who makes them; a pull request's conversation is its issue's. */
export const issueRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/user',
    permissions: [],
    always: problem(403, 'Resource not accessible by integration'),
    answer: notFound,
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/issues',
    permissions: ['issues:read'],
    query: ['labels', 'state'],
    answer: (call) => {
      const [label, state] = [call.query.get('labels'), call.query.get('state') ?? 'open'];
      const shown = call.repo
        .issues()
        .filter(
          (issue) => (issue.state ?? 'open') === state && (label === null || issue.labels?.includes(label) === true),
        );
      return paged(call, shown, (issue) => presentIssue(call.site, call.repo, issue, null));
    },
  },
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/issues',
    permissions: ['issues:write'],
    answer: (call) => {
      const [title, body] = [bodyText(call.body, 'title'), bodyText(call.body, 'body')];
      if (title === null || title.trim() === '') return invalid('Issue', 'title', 'missing_field');
      const { labels = [] } = call.body as { readonly labels?: readonly string[] };
      const added = call.repo.addIssue({ title, body: body ?? '', labels });
      return ok(presentIssue(call.site, call.repo, added, null), 201);
    },
  },
  {
    method: 'PATCH',
    path: '/repos/{owner}/{repo}/issues/{issue_number}',
    permissions: ['issues:write'],
    answer: (call) => {
      if (bodyText(call.body, 'state') !== 'closed') return invalid('Issue', 'state', 'invalid');
      const closed = call.repo.closeIssue(Number(call.params.issue_number));
      return closed === null ? notFound() : ok(presentIssue(call.site, call.repo, closed, null));
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/labels',
    permissions: ['issues:read', 'pull-requests:read'],
    answer: (call) => paged(call, call.repo.data.labels ?? [], (name) => presentLabel(call.site, call.repo, name)),
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/issues/{issue_number}',
    permissions: ['issues:read', 'pull-requests:read'],
    answer: (call) => {
      const found = issueOf(call);
      return found === null ? notFound() : ok(presentIssue(call.site, call.repo, found.issue, found.pull));
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/issues/{issue_number}/comments',
    permissions: ['issues:read', 'pull-requests:read'],
    answer: (call) => {
      const found = issueOf(call);
      if (found === null) return notFound();
      const comments = call.repo.comments().filter((comment) => comment.issue === found.issue.number);
      return paged(call, comments, (comment) => presentComment(call.site, call.repo, comment));
    },
  },
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/issues/{issue_number}/comments',
    permissions: ['issues:write', 'pull-requests:write'],
    answer: (call) => {
      const found = issueOf(call);
      if (found === null) return notFound();
      return withBody(call, (body) => {
        const comment = call.repo.addComment(found.issue.number, body);
        return ok(presentComment(call.site, call.repo, comment), 201);
      });
    },
  },
  {
    method: 'PATCH',
    path: '/repos/{owner}/{repo}/issues/comments/{comment_id}',
    permissions: ['issues:write', 'pull-requests:write'],
    answer: (call) =>
      withBody(call, (body) => {
        const comment = call.repo.editComment(Number(call.params.comment_id), body);
        return comment === null ? notFound() : ok(presentComment(call.site, call.repo, comment));
      }),
  },
];

function withBody(call: Call, write: (body: string) => Reply): Reply {
  const body = bodyText(call.body, 'body');
  if (body === null || body.trim() === '') return invalid('IssueComment', 'body', 'missing_field');
  return body.length > bodyLimit ? invalid('IssueComment', 'body', 'invalid') : write(body);
}

function issueOf(call: Call): { readonly issue: WorldIssue; readonly pull: WorldPull | null } | null {
  const number = Number(call.params.issue_number);
  const issue = call.repo.issues().find((candidate) => candidate.number === number);
  if (issue !== undefined) return { issue, pull: null };
  const pull = call.repo.data.pulls?.find((candidate) => candidate.number === number);
  if (pull === undefined) return null;
  const state = pull.state === 'closed' || pull.mergedAt ? 'closed' : 'open';
  const { body = null, createdAt = worldDate, title } = pull;
  return { issue: { number, title, body, state, createdAt, labels: labelsOf(pull), user: authorOf(pull) }, pull };
}
