import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { numberOf } from '../world/object-id.ts';
import { defaultAccount, type WorldAccount } from '../world/types.ts';

/** JSON as it is built up; a payload is outside data to whatever is tested. */
export interface Payload {
  [name: string]: unknown;
}

/** An event as the runner gives it: its name, and the payload for `GITHUB_EVENT_PATH`. */
export interface EventFixture {
  readonly name: string;
  readonly payload: Payload;
}

/** What every event says about where it happened. */
export interface EventPlace {
  /** `owner/name`; default `acme/webshop`. */
  readonly repository?: string;
  /** Default `main`. */
  readonly defaultBranch?: string;
  /** Default true. */
  readonly private?: boolean;
  /** Who caused the event; default a person of the team. */
  readonly sender?: WorldAccount;
}

/** The hash that GitHub sends where there is no commit. */
export const noCommit = '0'.repeat(40);

interface Example {
  readonly name: string;
  readonly examples: readonly Payload[];
}

const require = createRequire(import.meta.url);

let loaded: readonly Example[] | null = null;

/** A fresh copy of GitHub's own example of an event: the first that `wanted` accepts. */
export function example(name: string, wanted: (payload: Payload) => boolean = () => true): Payload {
  const path = require.resolve('@octokit/webhooks-examples/api.github.com/index.json');
  loaded ??= JSON.parse(readFileSync(path, 'utf8')) as readonly Example[];
  const found = loaded.find((entry) => entry.name === name)?.examples.find(wanted);
  if (found === undefined) throw new Error(`@octokit/webhooks-examples has no such example of ${name}`);
  return structuredClone(found);
}

/** Replaces text in every string of a value, however deep. */
export function rewrite<T>(value: T, pairs: readonly (readonly [from: string, to: string])[]): T {
  if (typeof value === 'string') {
    let text: string = value;
    for (const [from, to] of pairs) text = text.replaceAll(from, to);
    return text as T;
  }
  if (Array.isArray(value)) return value.map((item: unknown) => rewrite(item, pairs)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, rewrite(item, pairs)])) as T;
}

/** An example's object below a field. */
export function part(payload: Payload, name: string): Payload {
  return payload[name] as Payload;
}

/** An account as it stands in payloads. */
export function eventAccount(account: WorldAccount): Payload {
  const sender = part(example('pull_request'), 'sender');
  const { login } = account;
  return {
    ...rewrite(sender, [[String(sender['login']), login]]),
    login,
    id: numberOf(`account ${login}`),
    type: account.type ?? 'User',
  };
}

/** An example's repository, moved to another name, owner and default branch. */
export function eventRepository(repository: Payload, place: EventPlace): Payload {
  const fullName = place.repository ?? 'acme/webshop';
  const [owner = '', name = ''] = fullName.split('/');
  const branch = place.defaultBranch ?? 'main';
  const isPrivate = place.private ?? true;
  return {
    ...rewrite(repository, [[String(repository['full_name']), fullName]]),
    id: numberOf(`${fullName} repository`),
    name,
    full_name: fullName,
    private: isPrivate,
    visibility: isPrivate ? 'private' : 'public',
    owner: eventOwner(part(repository, 'owner'), owner),
    default_branch: branch,
    ...('master_branch' in repository ? { master_branch: branch } : {}),
  };
}

/** A push names its repository's owner by `name` and `email` too. */
function eventOwner(seed: Payload, login: string): Payload {
  const named = 'name' in seed ? { name: login, email: `${login}@acme.example` } : {};
  return { ...named, ...eventAccount({ login, type: 'Organization' }) };
}

/** A payload moved to a place: its repository, its sender, and every address in it. */
export function placed(payload: Payload, place: EventPlace): Payload {
  const repository = part(payload, 'repository');
  const fullName = place.repository ?? 'acme/webshop';
  const owner = String(repository['full_name']).split('/')[0] ?? '';
  const { organization, ...rest } = rewrite(payload, [[String(repository['full_name']), fullName]]);
  const moved = { login: fullName.split('/')[0] };
  return {
    ...rest,
    repository: eventRepository(repository, place),
    ...(organization === undefined
      ? {}
      : { organization: { ...rewrite(organization as Payload, [[owner, moved.login ?? '']]), ...moved } }),
    sender: eventAccount(place.sender ?? defaultAccount),
  };
}
