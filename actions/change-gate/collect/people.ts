import type { ForgeChangeRecord, Ports } from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';

import { owningTeams } from '../approvals/code-owners.ts';
import type { Asked } from '../collect.ts';
import type { CaseFacts, ChangeGateFacts, PeopleFacts } from '../facts.ts';
import { isBot } from '../people.ts';
import type { Settings } from '../settings.ts';

/** What is known of the change when people are asked for. */
type Known = Pick<ChangeGateFacts, 'cases' | 'owners' | 'scope'>;

/** Who may do what here, as far as this change asks for it: each question is a request. */
export async function peopleFor(ports: Ports, { change, settings }: Asked, known: Known): Promise<PeopleFacts> {
  const { repository } = change.change;
  const watch = known.scope.kind === 'watch';
  const online = repository !== null && (watch || known.cases.some(({ record }) => record.status === 'available'));
  if (!online) return { collaborators: unavailable('GitHub was not asked.'), teams: new Map() };
  const asked = watch || asksForRoles(settings, known.cases);
  const collaborators = asked
    ? (toldAlready(settings, known.cases) ?? (await ports.forge.collaborators(repository)))
    : unavailable('Nobody’s role had to be known.');
  return { collaborators, teams: await teamsFor(ports, settings, known) };
}

const usualRoles: ReadonlySet<string> = new Set([
  'role:admin',
  'role:maintain',
  'role:write',
  'role:triage',
  'role:read',
]);

/** The record of the change may hold all of them; roles that an organisation made up are told by REST alone. */
function toldAlready(
  { labellers, leads, onCall, security }: Settings,
  cases: readonly CaseFacts[],
): PeopleFacts['collaborators'] | null {
  const named = [...leads, ...onCall, ...security, ...labellers];
  if (named.some((name) => name.startsWith('role:') && !usualRoles.has(name))) return null;
  const lists = cases.flatMap(({ record }) =>
    record.status === 'available' ? [record.value.collaborators ?? null] : [],
  );
  const [first = null] = lists;
  return first !== null && first.whole && first.people.length > 0 ? available(first) : null;
}

/** Teams of CODEOWNERS that are asked for, beside those of the policy. */
const mostOwningTeams = 5;

/** Members of the teams that the policy names, and where it names no lead of those that own what is changed. */
async function teamsFor(
  { forge }: Ports,
  { labellers, leads, onCall, security }: Settings,
  { cases, owners }: Known,
): Promise<PeopleFacts['teams']> {
  const named = [...leads, ...onCall, ...security, ...labellers].filter((name) => name.startsWith('@'));
  const owning = leads.length > 0 ? [] : owningTeams(owners, cases).slice(0, mostOwningTeams);
  const teams = new Map<string, Fact<readonly string[]>>();
  for (const team of new Set([...named, ...owning])) {
    const [organisation = '', slug = ''] = team.slice(1).split('/');
    teams.set(team, await forge.teamMembers(organisation, slug));
  }
  return teams;
}

/**
 * Roles stand in where nobody is named, say who may put on a label, whether there is anybody else at all, and whom to ask
 * while an approval is missing.
 */
function asksForRoles(settings: Settings, cases: readonly CaseFacts[]): boolean {
  const { labellers, leads, onCall, security } = settings;
  if (leads.length === 0) return true;
  const lists = [leads, onCall, labellers, security];
  if (lists.some((names) => names.some((name) => name.startsWith('role:')))) return true;
  return cases.some(
    ({ record }) =>
      record.status === 'unavailable' || record.value.labels.length > 0 || !isEnough(record.value, settings),
  );
}

/** Whether as many people as are asked for have approved the head, none of them a bot or who opened it. */
function isEnough({ author, headSha, reviews }: ForgeChangeRecord, { bots, reviewers }: Settings): boolean {
  if (reviews.some(({ canPush }) => canPush === null)) return false;
  const able = reviews.flatMap(({ canPush, commit, state, user }) =>
    state === 'APPROVED' && canPush === true && commit === headSha && user !== null && !isBot(user, bots)
      ? [user.login]
      : [],
  );
  const others = new Set(able.map((login) => login.toLowerCase()));
  if (author !== null) others.delete(author.login.toLowerCase());
  return others.size > reviewers;
}
