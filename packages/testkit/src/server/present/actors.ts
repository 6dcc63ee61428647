import { numberOf } from '../../world/object-id.ts';
import { worldDate } from '../../world/types.ts';
import type { JsonObject, Site } from '../contract.ts';
import { htmlUrl, nodeId, presentAccount } from './account.ts';

/** Whom a protection names, such as `kim`, `user:kim`, `team:leads` or `app:renovate`, in GitHub's three lists. */
export function presentActors(site: Site, owner: string, names: readonly string[]): JsonObject {
  const of = (kind: string): readonly string[] =>
    names.flatMap((name) => {
      const [first = '', second] = name.split(':');
      const [told, slug] = second === undefined ? ['user', first] : [first, second];
      return told === kind ? [slug] : [];
    });
  return {
    users: of('user').map((login) => presentAccount(site, { login })),
    teams: of('team').map((slug) => presentTeam(site, owner, slug)),
    apps: of('app').map((slug) => presentApp(site, owner, slug)),
  };
}

function presentTeam(site: Site, owner: string, slug: string): JsonObject {
  const url = `${site.url}/orgs/${owner}/teams/${slug}`;
  return {
    id: numberOf(`team ${owner}/${slug}`),
    node_id: nodeId(`team ${owner}/${slug}`),
    name: slug,
    slug,
    description: null,
    permission: 'push',
    type: 'organization',
    url,
    html_url: htmlUrl(`orgs/${owner}/teams/${slug}`),
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    parent: null,
  };
}

function presentApp(site: Site, owner: string, slug: string): JsonObject {
  return {
    id: numberOf(`app ${slug}`),
    slug,
    node_id: nodeId(`app ${slug}`),
    owner: presentAccount(site, { login: owner, type: 'Organization' }),
    name: slug,
    description: '',
    external_url: htmlUrl(`apps/${slug}`),
    html_url: htmlUrl(`apps/${slug}`),
    created_at: worldDate,
    updated_at: worldDate,
    permissions: {},
    events: [],
  };
}
