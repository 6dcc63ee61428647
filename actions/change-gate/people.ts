import { sameLogin } from '@cm/app';
import type { ForgeAccount } from '@cm/app';

import type { PeopleFacts } from './facts.ts';
import type { Answer } from './view.ts';

export interface Told {
  readonly answer: Answer;
  /** Where it could not be told: the reason, which names the permission or the setting to give. */
  readonly why: string | null;
}

const yes: Told = { answer: 'yes', why: null };
const no: Told = { answer: 'no', why: null };

/** Whether a login is one of the people that the policy names: `alice`, `@acme/leads`, `role:maintain`. */
export function isOneOf(login: string, named: readonly string[], people: PeopleFacts): Told {
  let doubt: Told | null = null;
  for (const name of named) {
    const told = isNamed(login, name, people);
    if (told.answer === 'yes') return told;
    if (told.answer === 'untold') doubt = told;
  }
  return doubt ?? no;
}

function isNamed(login: string, name: string, people: PeopleFacts): Told {
  if (name.startsWith('role:')) return hasRole(login, name.slice('role:'.length), people);
  if (!name.includes('/')) return sameLogin(login, name) ? yes : no;
  const members = people.teams.get(name);
  if (members === undefined) return untold(`The members of ${name} were not asked for.`);
  if (members.status === 'unavailable') return untold(members.reason);
  return members.value.some((member) => sameLogin(member, login)) ? yes : no;
}

function hasRole(login: string, role: string, { collaborators }: PeopleFacts): Told {
  if (collaborators.status === 'unavailable') return untold(collaborators.reason);
  const { people, whole } = collaborators.value;
  const found = people.find(({ account }) => sameLogin(account.login, login));
  if (found === undefined) return whole ? no : untold('There are more collaborators than were read.');
  const above = (role === 'maintain' || role === 'admin') && found.role === 'admin';
  return found.role === role || above ? yes : no;
}

/** Whether a login may maintain the repository. */
export function maintains(login: string, { collaborators }: PeopleFacts): Told {
  if (collaborators.status === 'unavailable') return untold(collaborators.reason);
  const { people, whole } = collaborators.value;
  const found = people.find(({ account }) => sameLogin(account.login, login));
  if (found === undefined) return whole ? no : untold('There are more collaborators than were read.');
  return found.maintains ? yes : no;
}

/** GitHub's own word for what an account is; a machine user has to be named in the policy. */
export function isBot({ login, type }: ForgeAccount, bots: readonly string[]): boolean {
  return type === 'Bot' || bots.some((bot) => sameLogin(bot, login));
}

function untold(why: string): Told {
  return { answer: 'untold', why };
}
