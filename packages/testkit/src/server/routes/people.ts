import { permissionsOf } from '../../world/accounts.ts';
import type { WorldCollaborator } from '../../world/types.ts';
import { type Call, type JsonObject, notFound, ok, problem, type Reply, type Route } from '../contract.ts';
import { paged } from '../paging.ts';
import { presentAccount } from '../present/account.ts';

/** Who may do what in a repository, and who is in a team. */
export const peopleRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/collaborators',
    permissions: ['metadata:read'],
    answer: (call) =>
      told(call, (people) =>
        paged(call, people, (one) => ({
          ...presentAccount(call.site, one.account),
          permissions: permissionsOf(one),
          role_name: one.role,
        })),
      ),
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/collaborators/{username}/permission',
    permissions: ['metadata:read'],
    answer: (call) =>
      told(call, (people) => {
        const login = call.params['username'] ?? '';
        const found = people.find(({ account }) => account.login.toLowerCase() === login.toLowerCase());
        return ok(presentPermission(call, found ?? { account: { login }, role: 'none' }));
      }),
  },
  {
    method: 'GET',
    path: '/orgs/{org}/teams/{team_slug}/members',
    permissions: ['members:read'],
    answer: notFound,
    ofSite: (call) => {
      const { org = '', team_slug: team = '' } = call.params;
      const members = call.site.world().teams?.[`${org}/${team}`];
      if (members === undefined) return notFound();
      return paged(call, members, (login) => presentAccount(call.site, { login }));
    },
  },
];

/** A world that tells of no collaborators is one whose token may not see them. */
function told({ repo }: Call, answer: (people: readonly WorldCollaborator[]) => Reply): Reply {
  const { collaborators } = repo.data;
  if (collaborators !== undefined) return answer(collaborators);
  return problem(403, 'Must have push access to view repository collaborators.');
}

/** Everybody may be asked for; `permission` knows only the four old words. */
function presentPermission({ site }: Call, one: WorldCollaborator): JsonObject {
  const may = permissionsOf(one);
  const permission = may['admin'] ? 'admin' : may['push'] ? 'write' : may['pull'] ? 'read' : 'none';
  const user = { ...presentAccount(site, one.account), permissions: may, role_name: one.role };
  return { permission, role_name: one.role, user };
}
