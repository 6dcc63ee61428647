import { defaultAccount, defaultSignature, type WorldAccount, type WorldSignature } from './basics.ts';
import type { WorldCollaborator, WorldCommit } from './repository-types.ts';
import type { World, WorldRepository } from './types.ts';

/** The account that GitHub links an e-mail to; null for a stranger. Addresses for no replies hold the login. */
export function accountOf(world: Pick<World, 'accounts'>, email: string): WorldAccount | null {
  const known = world.accounts?.[email];
  if (known !== undefined) return known;
  const login = /^(?:\d+\+)?([\w-]+(?:\[bot\])?)@users\.noreply\.github\.com$/.exec(email)?.[1];
  if (login !== undefined) return { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
  return email === defaultSignature.email ? defaultAccount : null;
}

/** The author first, then everybody of `Co-authored-by` in the last paragraph, each address once, as GitHub lists them. */
export function authorsOf(commit: WorldCommit): readonly Omit<WorldSignature, 'date'>[] {
  const author = commit.author ?? defaultSignature;
  const last =
    commit.message
      .trimEnd()
      .split(/\r?\n\r?\n/)
      .at(-1) ?? '';
  const found = new Map([[author.email.toLowerCase(), { name: author.name, email: author.email }]]);
  for (const line of last.split(/\r?\n/)) {
    const trailer = /^co-authored-by:([^<]*)<([^<>]*)>\s*$/i.exec(line);
    const [name = '', email = ''] = [trailer?.[1]?.trim(), trailer?.[2]?.trim()];
    if (trailer !== null && !found.has(email.toLowerCase())) found.set(email.toLowerCase(), { name, email });
  }
  return [...found.values()];
}

/** What a role allows, in REST's words. */
export function permissionsOf({ base, role }: WorldCollaborator): Readonly<Record<string, boolean>> {
  const ladder = ['read', 'triage', 'write', 'maintain', 'admin'];
  const height = ladder.indexOf(base ?? role);
  const may = (name: string): boolean => height >= ladder.indexOf(name);
  return {
    pull: may('read'),
    triage: may('triage'),
    push: may('write'),
    maintain: may('maintain'),
    admin: may('admin'),
  };
}

/** Whether an account may push; everybody where the world tells of no collaborators. */
export function mayPush({ collaborators }: WorldRepository, account: WorldAccount | null): boolean {
  if (collaborators === undefined) return account !== null;
  const found = collaborators.find((one) => one.account.login.toLowerCase() === account?.login.toLowerCase());
  return found !== undefined && permissionsOf(found)['push'] === true;
}
