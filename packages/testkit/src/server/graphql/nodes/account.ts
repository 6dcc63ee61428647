import { numberOf } from '../../../world/object-id.ts';
import type { WorldAccount } from '../../../world/types.ts';
import { htmlUrl, nodeId } from '../../present/account.ts';
import type { Node } from '../served.ts';

/** An `Actor`. A bot's login is without `[bot]` here, and only here: its kind says what it is. */
export function actorNode(account: WorldAccount | null): Node | null {
  if (account === null) return null;
  const kind = account.type ?? 'User';
  const login = kind === 'Bot' ? account.login.replace(/\[bot\]$/, '') : account.login;
  return accountNode(kind, login, account.login);
}

/** A `User`. Where the schema wants one and a bot is meant, as in commits, GitHub gives the bot with its whole login. */
export function userNode(account: WorldAccount | null): Node | null {
  return account === null ? null : accountNode('User', account.login, account.login);
}

function accountNode(kind: string, login: string, whole: string): Node {
  return {
    __typename: kind,
    login,
    id: nodeId(`account ${whole}`),
    databaseId: numberOf(`account ${whole}`),
    url: htmlUrl(encodeURIComponent(login)),
    resourcePath: `/${encodeURIComponent(login)}`,
  };
}
