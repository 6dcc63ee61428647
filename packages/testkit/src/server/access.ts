import { defaultToken, type World, type WorldToken } from '../world/types.ts';
import { notFound, problem, type Reply, type Route } from './contract.ts';
import type { RepositoryState } from './state.ts';

/** A token permission, named as in a workflow's `permissions:`. */
export type Permission = `${string}:${'read' | 'write'}`;

/** Whose request it is: 401 for a wrong token, null for none. */
export function authenticate(world: World, authorization: string | undefined): WorldToken | null | Reply {
  if (authorization === undefined || authorization === '') return null;
  const token = world.token ?? defaultToken;
  const value = /^(?:bearer|token) +(.+)$/i.exec(authorization)?.[1] ?? basicPassword(authorization);
  return value === token.value ? token : problem(401, 'Bad credentials');
}

function basicPassword(authorization: string): string | null {
  const encoded = /^basic +(\S+)$/i.exec(authorization)?.[1];
  if (encoded === undefined) return null;
  const pair = Buffer.from(encoded, 'base64').toString('utf8');
  return pair.slice(pair.indexOf(':') + 1);
}

/** Whether a route may be used: null if so, else GitHub's refusal. A public repository is readable by everybody. */
export function refuse(route: Route, repo: RepositoryState | null, token: WorldToken | null): Reply | null {
  if (repo === null || repo.data.visible === false) return notFound();
  if (route.signed) return token === null ? null : problem(403, 'A signed address takes no token');
  const open = repo.data.private === false;
  if (open && route.method === 'GET') return null;
  if (token === null) return open ? problem(401, 'Requires authentication') : notFound();
  return refuseToken(route, token);
}

/** GitHub's refusal where a token has none of the permissions that a route takes. */
export function refuseToken({ permissions }: Route, token: WorldToken): Reply | null {
  if (permissions.length === 0 || permissions.some((permission) => mayUse(token, permission))) return null;
  const accepted = permissions.map((permission) => permission.replaceAll('-', '_').replace(':', '='));
  return problem(403, 'Resource not accessible by integration', {
    'x-accepted-github-permissions': accepted.join('; '),
  });
}

/** What no workflow's `permissions:` can give: only a token that names it has it, as an App's may. */
const beyondWorkflows = new Set(['administration', 'members']);

/** Whether a token's permissions hold one. */
export function mayUse(token: WorldToken, permission: Permission): boolean {
  const [name = '', access] = permission.split(':');
  const all = token.permissions;
  if (typeof all === 'string') return !beyondWorkflows.has(name) && (all === 'write-all' || access === 'read');
  if (name === 'metadata') return true;
  const given = all[name] ?? 'none';
  return given === 'write' || given === access;
}
