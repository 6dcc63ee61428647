import type { WorldAccount, WorldToken } from '../../../world/types.ts';
import { mayUse, type Permission } from '../../access.ts';
import type { Site } from '../../contract.ts';
import { type RepositoryState, tokenAccount } from '../../state.ts';
import { refusal } from '../served.ts';

/** What the nodes of one repository need. */
export interface Asked {
  readonly site: Site;
  readonly token: WorldToken;
  readonly repo: RepositoryState;
}

/** Whether the token may; a public repository is readable by every token. */
export function may({ repo, token }: Asked, permission: Permission): boolean {
  return (repo.data.private === false && permission.endsWith(':read')) || mayUse(token, permission);
}

/** Refuses the field that is being read where the token may not. */
export function need(asked: Asked, permission: Permission): void {
  if (!may(asked, permission)) throw refusal('FORBIDDEN', 'Resource not accessible by integration');
}

/** Whose token it is. */
export function viewerOf({ token }: Pick<Asked, 'token'>): WorldAccount {
  return token.account ?? tokenAccount;
}
