import type { ForgeBypass, ForgeRuleset, Unseen } from '@cm/app';

import { type Classic, rulesetName } from './holding.ts';
import type { SeenBranch } from './view.ts';

/** Somebody who may pass by a rule. */
export interface Bypass {
  /** As `allow-bypass` of the policy file names it: `role:admin`, `team:4711`, `app:renovate`, `user:kim`. */
  readonly who: string;
  readonly mode: ForgeBypass['mode'];
  /** What they pass by. */
  readonly of: string;
}

/** A list that is not told, and the permission that would tell it. */
export interface Untold {
  readonly of: string;
  readonly lack: string;
  /** Other words for why, where no permission is missing. */
  readonly reason: string | null;
}

interface Lists {
  readonly actors: readonly Bypass[];
  readonly untold: readonly Untold[];
}

/** Who may pass by the rules of a branch; a list that is not told is never an empty one. */
export function bypassOf({ classic, inForce, protection }: SeenBranch): Lists {
  const { rules } = protection;
  const hidden = rules.status === 'unavailable' ? [untoldBy('rulesets', rules)] : [];
  const lists = [...inForce.map(ofRuleset), ofClassic(classic), { actors: [], untold: hidden }];
  return { actors: lists.flatMap(({ actors }) => actors), untold: lists.flatMap(({ untold }) => untold) };
}

function ofRuleset(ruleset: ForgeRuleset): Lists {
  const of = rulesetName(ruleset, ruleset.id);
  if (ruleset.bypass === null) {
    const lack = ruleset.level === 'above' ? 'organization_administration: write' : 'administration: write';
    return { actors: [], untold: [{ of, lack, reason: null }] };
  }
  return { actors: ruleset.bypass.map((actor) => ({ who: actorName(actor), mode: actor.mode, of })), untold: [] };
}

function ofClassic(classic: Classic): Lists {
  const of = 'branch protection';
  if (classic.kind === 'none') return { actors: [], untold: [] };
  if (classic.kind !== 'whole') return { actors: [], untold: [untoldBy(of, classic.lack)] };
  const { admins, pullRequest } = classic.told;
  const names = [...(admins ? [] : ['role:admin']), ...(pullRequest?.bypass ?? [])];
  return { actors: names.map((who) => ({ who, mode: 'always', of })), untold: [] };
}

function untoldBy(of: string, { permission, reason }: Unseen): Untold {
  return { of, lack: permission ?? '', reason: permission === null ? reason : null };
}

/** Roles that GitHub has by itself, by their numbers; an organisation's own role keeps its number. */
const roles: Readonly<Record<number, string>> = { 2: 'maintain', 4: 'write', 5: 'admin' };

const words: Readonly<Record<string, string>> = {
  OrganizationAdmin: 'organization-admins',
  EnterpriseOwner: 'enterprise-owners',
  DeployKey: 'deploy-keys',
};
const kinds: Readonly<Record<string, string>> = {
  RepositoryRole: 'role',
  Team: 'team',
  Integration: 'app',
  User: 'user',
};

function actorName({ id, type }: ForgeBypass): string {
  const word = Object.hasOwn(words, type) ? words[type] : undefined;
  if (word !== undefined) return word;
  const kind = (Object.hasOwn(kinds, type) ? kinds[type] : undefined) ?? type.slice(0, 50);
  const name = kind === 'role' && id !== null && Object.hasOwn(roles, id) ? roles[id] : id;
  return `${kind}:${name ?? '?'}`;
}
