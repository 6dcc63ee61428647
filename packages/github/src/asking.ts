import type { RepoName } from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';

import type { Call, Send } from './client.ts';
import * as read from './replies.ts';

export const perPage = 100;
/** Most items of one list: 10,000 commits or reviews. */
export const mostPages = 100;

/** A question about a repository; `below` is the rest of its address, as octokit writes it. */
export function call(
  repo: RepoName,
  below: string,
  parameters: Call['parameters'],
  what: string,
  permission: string,
): Call {
  const slash = repo.indexOf('/');
  const [owner, name] = [repo.slice(0, Math.max(slash, 0)), repo.slice(slash + 1)];
  return {
    route: `GET /repos/{owner}/{repo}${below}`,
    parameters: { owner, repo: name, ...parameters },
    what,
    permission,
  };
}

/** One answer, read; unavailable with what to do where it cannot be had or read. */
export async function one<T>(send: Send, asked: Call, reader: (data: unknown) => T | null): Promise<Fact<T>> {
  const reply = await sent(send, asked);
  if (reply.kind !== 'answer') return unavailable(reply.reason);
  const value = reader(reply.data);
  return value === null ? unavailable(unreadable(asked)) : available(value);
}

/** All items of a list, page by page. */
export async function all<T>(
  send: Send,
  asked: Call,
  reader: (data: unknown) => T | null,
): Promise<Fact<readonly T[]>> {
  const items: T[] = [];
  for (let page = 1; page <= mostPages; page += 1) {
    const paged = { ...asked, parameters: { ...asked.parameters, per_page: perPage, page } };
    const reply = await sent(send, paged);
    if (reply.kind !== 'answer') return unavailable(reply.reason);
    const found = read.listOf(reply.data, reader);
    if (found === null) return unavailable(unreadable(asked));
    items.push(...found);
    if (!reply.more) return available(items);
  }
  return unavailable(`GitHub lists more than ${mostPages * perPage} ${asked.what}, too many to read.`);
}

const namePattern = /^[\w.-]{1,100}$/;

/** Sends, unless a value could not be part of an address. */
export async function sent(send: Send, asked: Call): ReturnType<Send> {
  const { owner, repo } = asked.parameters;
  const odd = [owner, repo].find((name) => !namePattern.test(`${name}`) || /^\.{1,2}$/.test(`${name}`));
  if (odd !== undefined) {
    const name = JSON.stringify(`${owner}/${repo}`.slice(0, 200));
    return { kind: 'failed', status: null, reason: `${name} is no repository; one is written \`owner/name\`.` };
  }
  return send(asked);
}

/** The reason where an answer came that is none. */
export function unreadable(asked: Call): string {
  return `GitHub's answer for ${asked.what} is not what its API describes. Run the job again; check that \`GITHUB_API_URL\` is GitHub, and no proxy or sign-in page.`;
}
