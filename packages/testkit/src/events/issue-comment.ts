import { numberOf } from '../world/object-id.ts';
import { type Association, defaultAccount, type WorldAccount } from '../world/types.ts';
import {
  eventAccount,
  type EventFixture,
  type EventPlace,
  example,
  part,
  type Payload,
  placed,
  rewrite,
} from './seed.ts';

export interface IssueCommentEventOptions extends EventPlace {
  /** Default `created`. */
  readonly action?: 'created' | 'deleted' | 'edited';
  /** Of the pull request or the issue; default 7. */
  readonly number?: number;
  readonly title?: string;
  /** Who opened it. */
  readonly user?: WorldAccount;
  /** Default true: the comment is on a pull request. */
  readonly pullRequest?: boolean;
  readonly state?: 'closed' | 'open';
  readonly comment?: {
    readonly id?: number;
    readonly body?: string;
    /** Default the sender. */
    readonly user?: WorldAccount;
    /** Default `MEMBER`. */
    readonly association?: Association;
  };
}

/** A comment on a pull request, of which the event tells neither base nor head, or on an issue. */
export function issueCommentEvent(options: IssueCommentEventOptions = {}): EventFixture {
  const { action, number, pullRequest, repository, state, title, user } = {
    action: 'created' as const,
    number: 7,
    title: 'feat: add the basket',
    user: defaultAccount,
    pullRequest: true,
    state: 'open',
    repository: 'acme/webshop',
    ...options,
  };
  const comment = {
    id: numberOf('comment'),
    body: 'Please look at it again.',
    user: options.sender ?? defaultAccount,
    association: 'MEMBER',
    ...options.comment,
  };
  const wanted = action === 'edited' ? 'edited' : 'created';
  const payload = placed(seedOf(wanted, number, comment.id), options);
  const issue = part(payload, 'issue');
  return {
    name: 'issue_comment',
    payload: {
      ...payload,
      action,
      issue: {
        ...issue,
        number,
        title,
        state,
        user: eventAccount(user),
        labels: [],
        assignee: null,
        assignees: [],
        milestone: null,
        closed_at: state === 'closed' ? issue['updated_at'] : null,
        ...(pullRequest ? { draft: false, pull_request: linksOf(repository, number) } : {}),
      },
      comment: {
        ...part(payload, 'comment'),
        id: comment.id,
        body: comment.body,
        user: eventAccount(comment.user),
        author_association: comment.association,
      },
    },
  };
}

function seedOf(action: string, number: number, comment: number): Payload {
  const seed = example(
    'issue_comment',
    (candidate) => candidate['action'] === action && !('organization' in candidate),
  );
  const id = String(part(seed, 'comment')['id']);
  return rewrite(seed, [
    [`/issues/${String(part(seed, 'issue')['number'])}`, `/issues/${number}`],
    [`/comments/${id}`, `/comments/${comment}`],
    [`#issuecomment-${id}`, `#issuecomment-${comment}`],
  ]);
}

/** All that an issue tells of being a pull request. */
function linksOf(repository: string, number: number): Payload {
  const page = `https://github.com/${repository}/pull/${number}`;
  return {
    url: `https://api.github.com/repos/${repository}/pulls/${number}`,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    merged_at: null,
  };
}
