import type { Context, ForgePullRequest, Ports } from '@cm/app';

import type { AuthorFacts, BodyFacts } from '../facts.ts';
import type { inputs } from '../inputs.ts';
import type { Settings } from '../settings.ts';

type Asked = Context<typeof inputs, Settings>;

/** A pull request's description as far as it could be had, and who opened it. */
export interface FoundBody {
  readonly number: number | null;
  readonly text: string;
  readonly body: BodyFacts;
  readonly author: AuthorFacts | null;
}

/**
 * What the pull request says now. GitHub is asked wherever there is a token, because a run that is repeated has the event of its
 * first time; where it does not answer, the event's copy counts, and the report says so.
 */
export async function bodyOf(ports: Ports, asked: Asked): Promise<FoundBody> {
  const { change, inputs: given, settings } = asked;
  const pull = change.pullRequest;
  if (given.body !== undefined) {
    return { number: null, text: given.body, body: { kind: 'read', source: 'given', note: null }, author: null };
  }
  if (pull === null) return { number: null, text: '', body: unknownHere, author: null };
  const copy = { text: pull.body, author: authorOf(pull, settings), number: pull.number };
  const now = await askedBody(ports, change.change.repository, pull.number);
  if ('reason' in now) {
    const note = now.reason === null ? null : `GitHub was not asked for a newer one: ${now.reason}`;
    return { ...copy, body: { kind: 'read', source: 'event', note } };
  }
  return fromApi(now, settings);
}

/** A pull request of a merge group, whose event says nothing of it but its number. */
export async function bodyByNumber(ports: Ports, { change, settings }: Asked, number: number): Promise<FoundBody> {
  const now = await askedBody(ports, change.change.repository, number);
  if (!('reason' in now)) return fromApi(now, settings);
  const reason = `The description of #${number} could not be read: ${now.reason ?? 'there is no token.'}`;
  const body = { kind: 'unread', reason, fix: 'Give the job `pull-requests: read` and pass `token`.' } as const;
  return { number, text: '', body, author: null };
}

const unknownHere: BodyFacts = {
  kind: 'unread',
  reason: 'There is no description of a pull request here.',
  fix: 'Put it into a file and name that: --body FILE; or `gh pr view --json body --jq .body | … --body -`.',
};

async function askedBody(
  { forge }: Ports,
  repository: string | null,
  number: number,
): Promise<ForgePullRequest | { readonly reason: string | null }> {
  if (!forge.hasToken || repository === null) return { reason: null };
  const pull = await forge.pullRequest(repository, number);
  return pull.status === 'available' ? pull.value : { reason: pull.reason };
}

function fromApi(pull: ForgePullRequest, settings: Settings): FoundBody {
  const body = { kind: 'read', source: 'api', note: null } as const;
  return { number: pull.number, text: pull.body, body, author: authorOf(pull, settings) };
}

/** GitHub's own word for what an account is; a machine user has to be named in the policy. */
function authorOf({ author }: Pick<ForgePullRequest, 'author'>, { bots }: Settings): AuthorFacts | null {
  if (author === null) return null;
  const { login, type } = author;
  const named = bots.some((bot) => bot.toLowerCase() === login.toLowerCase());
  return { login, bot: type === 'Bot' || named };
}
