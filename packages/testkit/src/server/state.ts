import { numberOf } from '../world/object-id.ts';
import { type GitStore, gitStore } from './store.ts';
import {
  defaultAccount,
  type DeploymentState,
  type World,
  type WorldAccount,
  type WorldComment,
  type WorldDeployment,
  type WorldIssue,
  type WorldStatus,
} from '../world/types.ts';
import { type RepositoryView, viewRepository } from '../world/view.ts';

/** One repository while the server runs: its view, and what clients wrote. */
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
  readonly addStatus: (status: WorldStatus) => void;
  /** Oldest first. */
  readonly deployments: () => readonly WorldDeployment[];
  readonly addDeployment: (deployment: Omit<WorldDeployment, 'id' | 'states'>) => WorldDeployment;
  /** Null where there is no such deployment. */
  readonly addDeploymentState: (id: number, state: DeploymentState) => WorldDeployment | null;
  /** The account that GitHub links an e-mail to; null for a stranger. */
  /** The bare repository that commits and branches are written into; null for none. */
  readonly store: GitStore | null;
  readonly accountOf: (email: string) => WorldAccount | null;
}

/** Who writes with a workflow's token. */
export const tokenAccount: WorldAccount = { login: 'github-actions[bot]', type: 'Bot' };

/** Builds the state of every repository of a world, each indexed when it is first asked for. */
export function worldState(
  world: World,
  stores: Readonly<Record<string, string>> = {},
): (fullName: string) => RepositoryState | null {
  const built = new Map<string, RepositoryState>();
  return (fullName) => {
    const data = world.repositories.find((repo) => repo.fullName.toLowerCase() === fullName.toLowerCase());
    if (data === undefined) return null;
    const state =
      built.get(data.fullName) ?? repositoryState(world, viewRepository(world, data), stores[data.fullName]);
    built.set(data.fullName, state);
    return state;
  };
}

function repositoryState(world: World, view: RepositoryView, store: string | undefined): RepositoryState {
  let comments: readonly WorldComment[] = view.data.comments ?? [];
  let statuses: readonly WorldStatus[] = view.data.statuses ?? [];
  let issues: readonly WorldIssue[] = view.data.issues ?? [];
  let deployments: readonly WorldDeployment[] = view.data.deployments ?? [];
  return {
    ...view,
    store: store === undefined ? null : gitStore(store),
    comments: () => comments,
    statuses: () => statuses,
    issues: () => issues,
    addIssue: (issue) => {
      const taken = [...issues, ...(view.data.pulls ?? [])].map(({ number }) => number);
      const added = { ...issue, number: Math.max(1000, ...taken) + 1, user: tokenAccount };
      issues = [...issues, added];
      return added;
    },
    closeIssue: (number) => {
      issues = issues.map((issue) => (issue.number === number ? { ...issue, state: 'closed' } : issue));
      return issues.find((issue) => issue.number === number) ?? null;
    },
    addComment: (issue, body) => {
      const id = Math.max(1000, ...comments.map((comment) => comment.id)) + 1;
      const added = { id, issue, body, user: tokenAccount };
      comments = [...comments, added];
      return added;
    },
    editComment: (id, body) => {
      comments = comments.map((comment) => (comment.id === id ? { ...comment, body } : comment));
      return comments.find((comment) => comment.id === id) ?? null;
    },
    addStatus: (status) => {
      statuses = [...statuses, status];
    },
    deployments: () => deployments,
    addDeployment: (deployment) => {
      const id = Math.max(1000, ...deployments.map((one) => one.id)) + 1;
      const added = { ...deployment, id, states: [] };
      deployments = [...deployments, added];
      return added;
    },
    addDeploymentState: (id, state) => {
      deployments = deployments.map((one) => (one.id === id ? { ...one, states: [...one.states, state] } : one));
      return deployments.find((one) => one.id === id) ?? null;
    },
    accountOf: (email) => world.accounts?.[email] ?? (email === 'dev@acme.example' ? defaultAccount : null),
  };
}

/** A stable id of a thing in a repository. */
export function idIn(repo: RepositoryView, words: string): number {
  return numberOf(`${repo.data.fullName} ${words}`);
}
