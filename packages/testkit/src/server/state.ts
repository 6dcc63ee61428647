import { accountOf } from '../world/accounts.ts';
import { numberOf } from '../world/object-id.ts';
import {
  type DeploymentState,
  type World,
  type WorldAccount,
  type WorldComment,
  type WorldCommitComment,
  type WorldDeployment,
  type WorldIssue,
  type WorldRepository,
  type WorldStatus,
  worldDate,
} from '../world/types.ts';
import { type RepositoryView, viewRepository } from '../world/view.ts';
import { type GitStore, gitStore } from './store.ts';

/** One repository while the server runs: its view, and what clients wrote. After a change of the world, ask for it anew. */
export interface RepositoryState extends RepositoryView {
  readonly comments: () => readonly WorldComment[];
  readonly statuses: () => readonly WorldStatus[];
  readonly issues: () => readonly WorldIssue[];
  readonly addIssue: (issue: Pick<WorldIssue, 'body' | 'labels' | 'title'>) => WorldIssue;
  /** Null where there is no such issue. */
  readonly closeIssue: (number: number) => WorldIssue | null;
  readonly addComment: (issue: number, body: string) => WorldComment;
  /** Null where there is no such comment. */
  readonly editComment: (id: number, body: string) => WorldComment | null;
  /** Oldest first. */
  readonly commitComments: () => readonly WorldCommitComment[];
  readonly addCommitComment: (sha: string, body: string) => WorldCommitComment;
  readonly addStatus: (status: WorldStatus) => void;
  /** Oldest first. */
  readonly deployments: () => readonly WorldDeployment[];
  readonly addDeployment: (deployment: Omit<WorldDeployment, 'id' | 'states'>) => WorldDeployment;
  /** Null where there is no such deployment. */
  readonly addDeploymentState: (id: number, state: DeploymentState) => WorldDeployment | null;
  /** The bare repository that commits and branches are written into; null for none. */
  readonly store: GitStore | null;
  /** The account that GitHub links an e-mail to; null for a stranger. */
  readonly accountOf: (email: string) => WorldAccount | null;
}

/** Who writes with a workflow's token. */
export const tokenAccount: WorldAccount = { login: 'github-actions[bot]', type: 'Bot' };

/** The world as it stands: what the test gave, with everything that clients wrote since. */
export interface WorldState {
  readonly world: () => World;
  /** Serves another world from the next request on. */
  readonly change: (change: (world: World) => World) => void;
  readonly repository: (fullName: string) => RepositoryState | null;
}

/** Keeps a world; each repository is indexed when it is first asked for after a change. */
export function worldState(start: World, stores: Readonly<Record<string, string>> = {}): WorldState {
  let world = start;
  const views = new Map<string, RepositoryState>();
  const find = (fullName: string): WorldRepository | undefined =>
    world.repositories.find((repo) => repo.fullName.toLowerCase() === fullName.toLowerCase());
  const keep: Keep = {
    world: () => world,
    read: (fullName) => find(fullName) ?? { fullName, defaultBranch: 'main' },
    write: (fullName, part) => {
      const repositories = world.repositories.map((repo) => (repo.fullName === fullName ? { ...repo, ...part } : repo));
      world = { ...world, repositories };
    },
  };
  return {
    world: keep.world,
    change: (change) => {
      world = change(world);
      views.clear();
    },
    repository: (fullName) => {
      const data = find(fullName);
      if (data === undefined) return null;
      const known = views.get(data.fullName);
      if (known !== undefined) return known;
      const state = repositoryState(keep, viewRepository(world, data), stores[data.fullName]);
      views.set(data.fullName, state);
      return state;
    },
  };
}

interface Keep {
  readonly world: () => World;
  readonly read: (fullName: string) => WorldRepository;
  readonly write: (fullName: string, part: Partial<WorldRepository>) => void;
}

function repositoryState(keep: Keep, view: RepositoryView, store: string | undefined): RepositoryState {
  const { fullName } = view.data;
  const now = (): WorldRepository => keep.read(fullName);
  const write = (part: Partial<WorldRepository>): void => keep.write(fullName, part);
  const writer = (): WorldAccount => keep.world().token?.account ?? tokenAccount;
  return {
    ...view,
    store: store === undefined ? null : gitStore(store),
    accountOf: (email) => accountOf(keep.world(), email),
    ...talk(now, write, writer),
    statuses: () => now().statuses ?? [],
    addStatus: (status) => write({ statuses: [...(now().statuses ?? []), status] }),
    deployments: () => now().deployments ?? [],
    addDeployment: (deployment) => {
      const deployments = now().deployments ?? [];
      const added = { ...deployment, id: nextId(deployments), states: [] };
      write({ deployments: [...deployments, added] });
      return added;
    },
    addDeploymentState: (id, state) => {
      const change = (one: WorldDeployment): WorldDeployment =>
        one.id === id ? { ...one, states: [...one.states, state] } : one;
      write({ deployments: (now().deployments ?? []).map(change) });
      return now().deployments?.find((one) => one.id === id) ?? null;
    },
  };
}

/** Issues and comments. */
function talk(
  now: () => WorldRepository,
  write: (part: Partial<WorldRepository>) => void,
  writer: () => WorldAccount,
): Pick<
  RepositoryState,
  | 'addComment'
  | 'addCommitComment'
  | 'addIssue'
  | 'closeIssue'
  | 'comments'
  | 'commitComments'
  | 'editComment'
  | 'issues'
> {
  return {
    comments: () => now().comments ?? [],
    issues: () => now().issues ?? [],
    commitComments: () => now().commitComments ?? [],
    addIssue: (issue) => {
      const { issues = [], pulls = [] } = now();
      const taken = [...issues, ...pulls].map(({ number }) => number);
      const added = { ...issue, number: Math.max(1000, ...taken) + 1, user: writer() };
      write({ issues: [...issues, added] });
      return added;
    },
    closeIssue: (number) => {
      const change = (issue: WorldIssue): WorldIssue =>
        issue.number === number ? { ...issue, state: 'closed' } : issue;
      write({ issues: (now().issues ?? []).map(change) });
      return now().issues?.find((issue) => issue.number === number) ?? null;
    },
    addComment: (issue, body) => {
      const comments = now().comments ?? [];
      const added = { id: nextId(comments), issue, body, user: writer() };
      write({ comments: [...comments, added] });
      return added;
    },
    editComment: (id, body) => {
      const change = (comment: WorldComment): WorldComment => (comment.id === id ? { ...comment, body } : comment);
      write({ comments: (now().comments ?? []).map(change) });
      return now().comments?.find((comment) => comment.id === id) ?? null;
    },
    addCommitComment: (sha, body) => {
      const commitComments = now().commitComments ?? [];
      const added = { id: nextId(commitComments), sha, body, by: writer(), at: worldDate };
      write({ commitComments: [...commitComments, added] });
      return added;
    },
  };
}

function nextId(things: readonly { readonly id: number }[]): number {
  return Math.max(1000, ...things.map(({ id }) => id)) + 1;
}

/** A stable id of a thing in a repository. */
export function idIn(repo: RepositoryView, words: string): number {
  return numberOf(`${repo.data.fullName} ${words}`);
}
