import { bareContext, type ChangeContext } from '@cm/app';

import type { Asked } from '../collect.ts';
import { defaults, type Settings } from '../settings.ts';

export const repository = 'acme/webshop';
export const [ada, bob, eve] = ['ada', 'bob', 'eve'].map((login) => ({ login, type: 'User' as const })) as [
  { login: string; type: 'User' },
  { login: string; type: 'User' },
  { login: string; type: 'User' },
];

/** Forty characters that begin with the name. */
export function sha(name: string): string {
  return Buffer.from(name).toString('hex').padEnd(40, '0');
}

interface Commit {
  readonly sha: string;
  readonly parents?: readonly string[];
  readonly message: string;
  readonly author?: { readonly name: string; readonly email: string; readonly date: string };
  readonly files?: Readonly<Record<string, string>>;
}

/** A world of the testkit: one repository whose default branch stands on `start`, unless more is told of it. */
export function worldOf<const T extends object>(more: T, commits: readonly Commit[] = []) {
  const start = { sha: sha('start'), message: 'feat: start\n' };
  const own = { fullName: repository, defaultBranch: 'main', branches: { main: sha('start') } };
  const accounts = { 'ada@acme.example': ada, 'bob@acme.example': bob, 'eve@acme.example': eve };
  return { repositories: [{ ...own, ...more, commits: [start, ...commits] }], accounts };
}

export function pullOf<const T extends object>(more: T) {
  const base = { ref: 'main', sha: sha('start') };
  const head = { ref: 'feature', sha: sha('head') };
  return { number: 7, title: 'feat: add the basket', user: ada, base, head, ...more };
}

export const headCommit: Commit = {
  sha: sha('head'),
  parents: [sha('start')],
  message: 'feat: add the basket\n',
  files: { 'a.py': 'a\n' },
};

/** What `run` hands to the collector. */
export function askedOf(
  change: Omit<Partial<ChangeContext>, 'change'> & { readonly change?: Partial<ChangeContext['change']> } = {},
  settings: Partial<Settings> = {},
): Asked {
  const bare = bareContext({ name: change.change?.event ?? 'pull_request', repository });
  return {
    inputs: {} as Asked['inputs'],
    settings: { ...defaults, ...settings },
    change: { ...bare, defaultBranch: 'main', ...change, change: { ...bare.change, ...change.change } },
    trusted: { commit: sha('start'), branch: 'main' },
  };
}
