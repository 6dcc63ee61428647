export interface WorldAccount {
  readonly login: string;
  readonly type?: 'User' | 'Bot' | 'Organization' | 'Mannequin';
}

export interface WorldSignature {
  readonly name: string;
  readonly email: string;
  /** ISO 8601, UTC. */
  readonly date: string;
}

/** What a person is to a repository, in GitHub's words. */
export type Association = 'COLLABORATOR' | 'CONTRIBUTOR' | 'FIRST_TIME_CONTRIBUTOR' | 'MEMBER' | 'NONE' | 'OWNER';

/** Text, or bytes. */
export type WorldFile = string | Uint8Array;

/** Something that somebody did; `by` is null for a deleted account. */
export interface WorldDeed {
  readonly by: WorldAccount | null;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** The moment at which everything in a world happened, unless it says otherwise. */
export const worldDate = '2026-01-05T09:00:00Z';

/** Who did what nobody in particular did. */
export const defaultAccount: WorldAccount = { login: 'acme-dev', type: 'User' };
export const defaultSignature: WorldSignature = { name: 'acme-dev', email: 'dev@acme.example', date: worldDate };
