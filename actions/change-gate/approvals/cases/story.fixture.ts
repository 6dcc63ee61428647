import type { Category, Settings } from '../../settings.ts';

/** What happened to one pull request, in order: plain data, of which facts can be made, or a repository of the testkit. */
export interface Story {
  readonly category: Category;
  readonly settings: Partial<Settings>;
  readonly people: readonly Person[];
  /** Members by team; null: they cannot be read. */
  readonly teams: Readonly<Record<string, readonly string[] | null>>;
  /** CODEOWNERS of the default branch; null: it has none. */
  readonly owners: string | null;
  /** Who opened it; null: the account is deleted. */
  readonly opener: string | null;
  readonly isFork: boolean;
  /** What GitHub does not tell. */
  readonly gaps: ReadonlySet<Gap>;
  /** One hour apart, the first at `storyStart`. */
  readonly events: readonly StoryEvent[];
}

export const storyStart = Date.UTC(2026, 0, 5, 9);
export const hour = 3_600_000;

export const gaps = [
  'laptop',
  'record',
  'roles',
  'more roles',
  'pusher',
  'pusher unnamed',
  'more reviews',
  'more commits',
  'more authors',
  'more edits',
  'more labels',
  'approved diffs',
  'changed files',
  'more files',
  'owners',
] as const;
export type Gap = (typeof gaps)[number];

export interface Person {
  readonly login: string;
  readonly type: 'User' | 'Bot';
  /** GitHub's role name; null: no collaborator. */
  readonly role: 'admin' | 'maintain' | 'write' | 'triage' | 'read' | null;
  /** False: a review does not say whether its author may push. */
  readonly isPushTold: boolean;
}

export type Files = Readonly<Record<string, string | null>>;

/** A name and an address; without `login` the address belongs to no account. */
export interface Signer {
  readonly login: string | null;
  readonly email: string;
}

export interface StoryCommit {
  /** `c2`: its hash begins with it. */
  readonly name: string;
  readonly author: Signer;
  readonly coAuthors: readonly Signer[];
  /** Co-authors that only the message names. */
  readonly trailers: readonly Signer[];
  readonly committer: Signer;
  /** What it changes: whole files, null where one is deleted. Names beginning with `=`: renamed from the content's name. */
  readonly files: Files;
  /** Whether it merges what the main branch has by then. */
  readonly isMerge: boolean;
}

export type StoryEvent =
  | { readonly kind: 'push'; readonly by: string; readonly commit: StoryCommit; readonly isForced: boolean }
  | { readonly kind: 'main'; readonly files: Files }
  | { readonly kind: 'review'; readonly by: string | null; readonly state: ReviewState; readonly commit: string | null }
  /** The last review of that account becomes a dismissed one. */
  | { readonly kind: 'dismiss'; readonly whose: string }
  /** Reviews of that commit lose it: it is gone after a force push. */
  | { readonly kind: 'gone'; readonly commit: string }
  | { readonly kind: 'deleted'; readonly who: string }
  | { readonly kind: 'edit'; readonly by: string | null; readonly text: string; readonly isTold: boolean }
  | { readonly kind: 'rename'; readonly by: string; readonly to: string }
  | { readonly kind: 'merge'; readonly by: string };

export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'PENDING';

/** The main branch at the beginning: line 8 of `shop.ts` is what the change is about. */
export const mainFiles: Readonly<Record<string, string>> = {
  'shop.ts': Array.from({ length: 14 }, (_, at) => `line ${at + 1}\n`).join(''),
  'docs/guide.md': 'How to shop.\n',
};

export const firstText = '## Change request\n\n- [ ] Rollback plan documented\n\nRevert the commit.\n';
export const firstTitle = 'feat(shop): one more line';

export function shaOf(name: string): string {
  return name.padEnd(40, '0');
}

export function signerOf(name: string): Signer {
  return name.startsWith('<')
    ? { login: null, email: name.slice(1, -1) }
    : { login: name, email: `${name}@acme.example` };
}

export const github: Signer = { login: 'web-flow', email: 'noreply@github.com' };
