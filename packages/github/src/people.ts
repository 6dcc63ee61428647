import { accountOf, type ForgeCollaborator, type ForgeCollaborators, type RepoName, recordOf, textOf } from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';

import { all, call } from './asking.ts';
import type { Send } from './client.ts';
import { pages } from './paged.ts';

const mostPages = 3;

/** Who may do what in a repository, at most 300. Source: GitHub's REST documentation, "List repository collaborators". */
export async function collaborators(send: Send, repo: RepoName): Promise<Fact<ForgeCollaborators>> {
  const permission =
    'contents: read`, with which `metadata: read` comes; where GitHub still refuses, pass the token of a GitHub App as `token';
  const asked = call(repo, '/collaborators', {}, `collaborators of ${repo}`, permission);
  const found = await pages(send, asked, mostPages, collaboratorOf);
  return found.status === 'unavailable' ? found : available({ people: found.value.items, whole: found.value.whole });
}

const namePattern = /^[\w-]{1,100}$/;

/** Logins of a team's members. Source: GitHub's REST documentation, "List team members". */
export async function teamMembers(send: Send, organisation: string, team: string): Promise<Fact<readonly string[]>> {
  if (!namePattern.test(organisation) || !namePattern.test(team)) {
    const name = JSON.stringify(`${organisation}/${team}`.slice(0, 200));
    return unavailable(
      `${name} is no team; one is written \`organisation/team\`, with the team's name as in its address.`,
    );
  }
  return all(
    send,
    {
      route: 'GET /orgs/{org}/teams/{team_slug}/members',
      parameters: { org: organisation, team_slug: team },
      what: `members of the team ${organisation}/${team}`,
      permission: 'members: read` of a GitHub App, because no workflow token has it; pass that as `token',
    },
    (data) => accountOf(data)?.login ?? null,
  );
}

/** A collaborator; null where its name, its role or its rights are missing. */
export function collaboratorOf(data: unknown): ForgeCollaborator | null {
  const account = accountOf(data);
  const role = textOf(recordOf(data)?.['role_name']);
  const rights = recordOf(recordOf(data)?.['permissions']);
  if (account === null || role === null || rights === null) return null;
  const has = (right: string): boolean => rights[right] === true;
  const maintains = has('maintain') || has('admin');
  return { account, role, canPush: has('push') || maintains, maintains };
}
