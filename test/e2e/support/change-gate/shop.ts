import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import {
  addPullRequest,
  changeRepository,
  type EventFixture,
  type Fault,
  type GitHubServer,
  makeRepository,
  pullRequestEvent,
  renewWorld,
  type ScriptCommit,
  startGitHub,
  type TestRepository,
  type TokenPermissions,
  type World,
  type WorldAccount,
  worldFromRepository,
  type WorldPull,
} from '@cm/testkit';
import { onTestFinished } from 'vitest';

import { dist } from '../dist.ts';
import { type GateRun, type RunOptions, runGate } from './shop-run.ts';

/** The people of the shop: ada writes, bob leads, cy reviews, dora is on call, eve may push too, mallory may not. */
export const [ada, bob, cy, dora, eve, mallory] = ['ada', 'bob', 'cy', 'dora', 'eve', 'mallory'].map((login) => ({
  login,
})) as [WorldAccount, WorldAccount, WorldAccount, WorldAccount, WorldAccount, WorldAccount];

/** The weakest token with which everything works for people who are named by login. Source: README, "Permissions". */
export const weakest = { contents: 'read', 'pull-requests': 'read', statuses: 'write' } as const;
/** What the starter gives. */
export const usual = { contents: 'read', 'pull-requests': 'write', statuses: 'write' } as const;

export const policy = `adopted-at: 2026-01-01
protected-bases: [release/*]
controls:
  change-gate:
    leads: [bob]
    on-call: [dora]
    security: [bob]
`;

/** The suite's own template, as a team copies it. */
export const template = readFileSync(join(dist, 'documents/PULL_REQUEST_TEMPLATE.md'), 'utf8');

/** A description in which everything is filled in and every box is ticked, or none. */
export function description(ticked = true, more = ''): string {
  const list = template.slice(template.indexOf('## Review Checklist')).replace(/<!--[^]*?-->\n?/g, '');
  return `## Change Request

**Type:** Feature
**Priority:** Low
**Requester:** ada
**Date:** 2026-02-02

### Description
Adds a basket, so that a customer can buy more than one thing at a time.${more}

### Justification
Customers asked for it in TASK-9.

### Impact Analysis
- Affected components: the cart
- Risk assessment: low, nothing calls it yet
- Performance impact: none, one list more

### Testing Plan
- Test scenarios: an empty basket, one thing, two things
- Validation criteria: the total is the sum of the prices

### Rollback Plan
git revert of the merge commit

${list.replaceAll('- [ ]', ticked ? '- [x]' : '- [ ]').trimEnd()} TASK-9
`;
}

export const branch = 'feature/TASK-9-basket';
export const repository = 'acme/webshop';

/** A commit of somebody of the shop. */
export function by(person: WorldAccount, message: string, more: Partial<ScriptCommit>): ScriptCommit {
  const author = { name: person.login, email: `${person.login}@acme.example` };
  return { message: `${message}\n`, author, ...more };
}

/** What stands on the default branch when the story begins. */
export function start(files: Readonly<Record<string, string>> = {}): ScriptCommit {
  return by(eve, 'feat: start the webshop', {
    id: 'start',
    files: {
      'README.md': '# Webshop\n',
      'cart.py': 'cart = []\n',
      '.github/change-policy.yml': policy,
      '.github/PULL_REQUEST_TEMPLATE.md': template,
      ...files,
    },
  });
}

export interface ShopOptions {
  readonly commits: readonly ScriptCommit[];
  /** Where branches stand at the beginning, by the ids of commits; others are not there yet. */
  readonly branches: Readonly<Record<string, string>>;
  readonly pulls?: readonly ShopPull[];
  readonly permissions?: TokenPermissions;
  readonly faults?: readonly Fault[];
  /** Default true: the ledger can be written. */
  readonly isStored?: boolean;
  readonly now?: string;
  readonly world?: (world: World) => World;
}

export interface ShopPull extends Omit<WorldPull, 'base' | 'head' | 'title'> {
  /** Default "feat(cart): add the basket". */
  readonly title?: string;
  readonly from: string;
  readonly into?: string;
  /** Full name of the fork that the branch is in. */
  readonly fork?: string;
}

export interface Shop {
  readonly repo: TestRepository;
  readonly server: GitHubServer;
  /** Moves branches to commits of the script (by id or hash), as pushes of that person. */
  readonly move: (person: WorldAccount, branches: Readonly<Record<string, string>>) => void;
  readonly pull: (number?: number) => WorldPull;
  readonly event: (options?: Parameters<typeof pullRequestEvent>[0]) => EventFixture;
  readonly run: (event: EventFixture, options?: RunOptions) => Promise<GateRun>;
  /** Context and state of every status that a commit has now; `sha` is by default the head of pull request 7. */
  readonly statuses: (sha?: string) => readonly string[];
}

/** An hour later each time it is asked. */
export function calendar(first = '2026-02-02T09:00:00Z'): () => string {
  let hours = 0;
  return () => new Date(Date.parse(first) + 3_600_000 * (hours += 1)).toISOString().replace('.000Z', 'Z');
}

/** A shop with its repository and its GitHub, both of which go with the test. */
export async function openShop(options: ShopOptions): Promise<Shop> {
  const repo = makeRepository({ commits: options.commits });
  onTestFinished(() => repo.remove());
  const clock = calendar();
  placeBranches(repo, options.branches);
  const pulls = options.pulls ?? [];
  const refsOf = ({ fork, from, into = 'main', number }: ShopPull): ReturnType<typeof addPullRequest> => {
    if (fork !== undefined)
      repo.git('update-ref', `refs/heads/${from}`, repo.git('rev-parse', `fork/${from}^{commit}`));
    return addPullRequest(repo, { number, base: into, head: from, removeBranch: fork !== undefined });
  };
  for (const { fork, from } of pulls) {
    if (fork !== undefined) repo.git('update-ref', `refs/heads/fork/${from}`, repo.sha(options.branches[from] ?? from));
  }
  const world = worldFromRepository(repo, {
    pulls: pulls.map(({ fork, from: _from, into: _into, ...pull }, at) => {
      const told = pulls[at];
      if (told === undefined) throw new Error('no such pull request');
      return {
        title: 'feat(cart): add the basket',
        body: description(),
        user: ada,
        ...pull,
        ...refsOf(told),
        ...(fork !== undefined && { fork }),
      };
    }),
    accounts: Object.fromEntries([ada, bob, cy, dora, eve, mallory].map((one) => [`${one.login}@acme.example`, one])),
    token: { value: 'ghs_gateShopOnlyForTests0000000000000000', permissions: options.permissions ?? usual },
    repository: {
      collaborators: [
        { account: bob, role: 'admin' },
        ...[ada, cy, dora, eve].map((account) => ({ account, role: 'write' })),
      ],
      activity: pulls.map(({ from, user }) => ({
        kind: 'push',
        ref: `refs/heads/${from}`,
        before: '0'.repeat(40),
        after: repo.sha(options.branches[from] ?? from),
        by: user ?? ada,
        at: clock(),
      })),
    },
    others: pulls.flatMap(({ fork, from }) =>
      fork === undefined
        ? []
        : [
            {
              fullName: fork,
              defaultBranch: 'main',
              forkOf: repository,
              branches: { [from]: repo.sha(options.branches[from] ?? from) },
            },
          ],
    ),
  });
  const server = await startGitHub((options.world ?? ((same) => same))(world), {
    faults: options.faults ?? [],
    ...(options.isStored !== false && { stores: { [repository]: repo.path } }),
    ...(options.now !== undefined && { now: options.now }),
  });
  onTestFinished(() => server.close());
  const pullOf = (number = 7): WorldPull => {
    const found = server.world().repositories[0]?.pulls?.find((one) => one.number === number);
    if (found === undefined) throw new Error(`there is no pull request #${number}`);
    return found;
  };
  return {
    repo,
    server,
    pull: pullOf,
    statuses: (sha = pullOf().head.sha) => statusesOf(server, sha),
    event: (event = {}) => eventOf(repo, pullOf(event.number), event),
    move: (person, branches) => {
      const before = new Map(Object.keys(branches).map((name) => [name, tipOf(repo, name)]));
      placeBranches(repo, branches);
      const open = pulls.filter(({ fork, number }) => fork === undefined && pullOf(number).state !== 'closed');
      const refs = open.map((one) => refsOf({ ...one, into: pullOf(one.number).base.ref }));
      server.change((old) =>
        changeRepository(renewWorld(old, repo, { pulls: refs }), repository, ({ activity = [] }) => ({
          activity: [
            ...activity,
            ...Object.keys(branches).map((name) => ({
              kind: 'push' as const,
              ref: `refs/heads/${name}`,
              before: before.get(name) ?? '0'.repeat(40),
              after: tipOf(repo, name) ?? '',
              by: person,
              at: clock(),
            })),
          ],
        })),
      );
    },
    run: (event, more = {}) => runGate(server, repo, event, more),
  };
}

function tipOf(repo: TestRepository, name: string): string | null {
  const found = repo.git('for-each-ref', '--format=%(objectname)', `refs/heads/${name}`);
  return found === '' ? null : found;
}

/** Branches that are not named and are not there yet are taken away; those that a run made stay. */
function placeBranches(repo: TestRepository, branches: Readonly<Record<string, string>>): void {
  for (const [name, at] of Object.entries(branches)) repo.git('update-ref', `refs/heads/${name}`, repo.sha(at));
}

function eventOf(repo: TestRepository, pull: WorldPull, options: Parameters<typeof pullRequestEvent>[0]): EventFixture {
  const { base, head, number, title } = pull;
  return pullRequestEvent({
    event: 'pull_request_target',
    number,
    base,
    head: { ref: head.ref, sha: head.sha },
    ...(pull.mergeCommitSha && { mergeSha: pull.mergeCommitSha }),
    ...(typeof head.repository === 'string' && { fork: head.repository }),
    commits: Number(repo.git('rev-list', '--count', `${base.sha}..${head.sha}`)),
    title,
    body: pull.body ?? '',
    user: ada,
    ...options,
  });
}

function statusesOf(server: GitHubServer, sha: string): readonly string[] {
  const all = server.repository(repository)?.statuses() ?? [];
  const last = new Map(all.filter((one) => one.sha === sha).map(({ context, state }) => [context, state]));
  return [...last].map(([context, state]) => `${context} ${state}`);
}
