import type { ForgeAccount, ForgeCollaborator } from '@cm/app';
import { listed } from '@cm/model/words';

import type { PeopleFacts } from '../facts.ts';
import { isBot, isOneOf } from '../people.ts';
import { accountKey, type Contributors } from './contributors.ts';

/** Who could still approve a change, as far as it is known who may do what. */
export interface Candidates {
  /** Whether nothing is known against an approval of that account. */
  readonly isAble: (login: string) => boolean;
  /** Everybody able whom a list of the policy names; a team or a role of which the people cannot be read stands as it is. */
  readonly named: (names: readonly string[]) => readonly string[];
  /** Everybody able who may push; null where that cannot be read. */
  readonly reviewers: readonly string[] | null;
  /** Everybody able who maintains the repository; null where that cannot be read. */
  readonly maintainers: readonly string[] | null;
}

/** `bots`: machine users of the policy. Who had a hand in the change cannot approve it. */
export function candidatesOf(people: PeopleFacts, contributors: Contributors, bots: readonly string[]): Candidates {
  const told = people.collaborators.status === 'available' ? people.collaborators.value : null;
  const byKey = new Map((told?.people ?? []).map((one) => [accountKey(one.account.login), one]));
  const isAble = (login: string): boolean => {
    const found = byKey.get(accountKey(login));
    const account: ForgeAccount = found?.account ?? { login, type: 'unknown' };
    if (contributors.people.has(accountKey(login)) || isBot(account, bots)) return false;
    return found === undefined ? told?.whole !== true : found.canPush;
  };
  const able = (wanted: (one: ForgeCollaborator) => boolean): readonly string[] | null =>
    told === null
      ? null
      : told.people.filter((one) => wanted(one) && isAble(one.account.login)).map(({ account }) => account.login);
  const named = (name: string): readonly string[] => {
    if (name.startsWith('role:'))
      return able(({ account }) => isOneOf(account.login, [name], people).answer === 'yes') ?? [name];
    if (!name.includes('/')) return isAble(name) ? [name] : [];
    const team = people.teams.get(name);
    return team?.status === 'available' ? team.value.filter(isAble) : [name];
  };
  return {
    isAble,
    named: (names) => [...new Set(names.flatMap(named))],
    reviewers: able(({ canPush }) => canPush),
    maintainers: able(({ maintains }) => maintains),
  };
}

/** `@bob, @cid or 3 more`, at most five names; `fallback` where nobody is known by name. */
export function whoWords(names: readonly string[] | null, fallback: string): string {
  return names === null || names.length === 0 ? fallback : listed(names.map(withAt), 5);
}

/** As people write it: `@bob`, `@acme/leads`, `role:maintain`. */
export function withAt(name: string): string {
  return name.startsWith('@') || name.startsWith('role:') ? name : `@${name}`;
}
