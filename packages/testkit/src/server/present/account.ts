import { numberOf } from '../../world/object-id.ts';
import { defaultAccount, type WorldAccount, type WorldPull } from '../../world/types.ts';
import type { JsonObject, Site } from '../contract.ts';

/** An opaque GraphQL id. */
export function nodeId(words: string): string {
  return Buffer.from(words).toString('base64');
}

/** The address of a repository, file or person for people. */
export function htmlUrl(path: string): string {
  return `https://github.com/${path}`;
}

/** GitHub's `simple-user`. */
export function presentAccount(site: Site, account: WorldAccount): JsonObject {
  const url = `${site.url}/users/${encodeURIComponent(account.login)}`;
  return {
    login: account.login,
    id: numberOf(`account ${account.login}`),
    node_id: nodeId(`account ${account.login}`),
    avatar_url: htmlUrl(`${encodeURIComponent(account.login)}.png`),
    gravatar_id: '',
    url,
    html_url: htmlUrl(encodeURIComponent(account.login)),
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: account.type ?? 'User',
    site_admin: false,
  };
}

/** Who opened a pull request; REST puts `ghost` for an account that was deleted. */
export function authorOf({ user }: WorldPull): WorldAccount {
  return user === null ? { login: 'ghost', type: 'User' } : (user ?? defaultAccount);
}
