import { execFileSync } from 'node:child_process';

import {
  addPullRequest,
  cloneAt,
  defaultMergeSettings,
  type EventFixture,
  type Fault,
  type GitHubServer,
  makeRepository,
  pullRequestEvent,
  type ScriptCommit,
  startGitHub,
  type TestRepository,
  type TokenPermissions,
  worldFromRepository,
  type WorldAccount,
  type WorldFile,
  type WorldIssue,
  type WorldMergeSettings,
  type WorldRepository,
  type WorldReview,
} from '@cm/testkit';
import { afterAll, onTestFinished } from 'vitest';

import { type Step, step } from './step.ts';

/** A pull request told as a story; what it leaves out is what a new repository at GitHub has. */
export interface Story {
  /** Default "feat: add the basket". */
  readonly title?: string;
  /** Default "Adds the basket." */
  readonly body?: string;
  /** Default `feature/TASK-9-basket`. */
  readonly branch?: string;
  /** Messages or whole commits of the branch, oldest first; default one good one. */
  readonly commits?: readonly (string | ScriptCommit)[];
  /** What was on the default branch before; default two commits. */
  readonly main?: readonly ScriptCommit[];
  /** `.github/change-policy.yml` on the default branch. */
  readonly policy?: string;
  /** The merged pull request that brought that file: who opened it, and who reviewed it. */
  readonly policyCameBy?: { readonly author: WorldAccount; readonly reviews: readonly WorldReview[] };
  /** The branch that it goes into; default the default branch. */
  readonly into?: string;
  readonly merge?: Partial<WorldMergeSettings> | null;
  readonly user?: WorldAccount;
  /** Full name of the fork that the branch is in. */
  readonly fork?: string;
  /** Without a commit they are of the head. */
  readonly reviews?: readonly WorldReview[];
  readonly accounts?: Readonly<Record<string, WorldAccount>>;
  readonly others?: readonly WorldRepository[];
  readonly issues?: readonly WorldIssue[];
  /** The branch that a second open pull request, number 9, would bring the same head into. */
  readonly alsoInto?: string;
  /** What the pull request's own run, number 21, left behind as the artifact `coverage-reports`. */
  readonly kept?: Readonly<Record<string, WorldFile>>;
  /** The `baseline.json` that a run of the same workflow on the base left behind. */
  readonly baseline?: (base: string) => string;
  readonly permissions?: TokenPermissions;
  readonly faults?: readonly Fault[];
  /** Default `pull_request`. */
  readonly event?: 'pull_request' | 'pull_request_target';
  /** `fetch-depth` of the checkout; default 1, as actions/checkout has it. */
  readonly depth?: number;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Registers what has to be undone after the test; concurrent tests hand in their own. */
  readonly finished?: (undo: () => void | Promise<void>) => void;
}

/** The pull request as the job finds it. */
export interface OpenPullRequest {
  readonly repo: TestRepository;
  readonly workspace: string;
  readonly server: GitHubServer;
  readonly event: EventFixture;
  readonly head: string;
  readonly run: (more?: Partial<Parameters<typeof step>[0]>) => Promise<Step>;
}

export const squashOnly = { allow_merge_commit: false, allow_rebase_merge: false } as const;
export const mergeOnly = { allow_squash_merge: false, allow_rebase_merge: false } as const;
export const number = 7;

/** A GitHub that does not answer. */
export const nobody = { url: 'http://127.0.0.1:2', token: 'ghs_nobodyListens000000000000000000000' } as const;

const startOfMain: readonly ScriptCommit[] = [
  { message: 'chore: start the webshop\n', files: { 'README.md': '# Webshop\n' } },
  { message: 'feat(cart): add the cart\n\nTask: TASK-1\n', files: { 'cart.py': 'cart = []\n' } },
];

interface Prepared {
  readonly repo: TestRepository;
  readonly refs: ReturnType<typeof addPullRequest>;
}

/** Repositories of this test file by what is in them: many stories differ only in what GitHub says. Nobody writes to one. */
const prepared = new Map<string, Prepared>();
afterAll(() => {
  for (const { repo } of prepared.values()) repo.remove();
});

function prepare(story: Story): Prepared {
  const branch = story.branch ?? 'feature/TASK-9-basket';
  const commits = [...mainOf(story), ...branchOf(story, branch)];
  const { fork, into } = story;
  const key = JSON.stringify([commits, branch, fork !== undefined, into]);
  const known = prepared.get(key);
  if (known !== undefined) return known;
  const repo = makeRepository({ commits });
  const pull = { number, head: branch, removeBranch: fork !== undefined, ...(into && { base: into }) };
  const made = { repo, refs: addPullRequest(repo, pull) };
  prepared.set(key, made);
  return made;
}

/** Makes the repository, the pull request, GitHub and the checkout; GitHub ends with the test, the rest with the file. */
export async function openPullRequest(story: Story = {}): Promise<OpenPullRequest> {
  const { depth = 1, finished = onTestFinished } = story;
  const { refs, repo } = prepare(story);
  const server = await startGitHub(worldOf(story, repo, refs), { faults: story.faults ?? [] });
  finished(() => server.close());
  const target = story.event === 'pull_request_target';
  const workspace = cloneAt(repo, { ref: target ? 'refs/heads/main' : `refs/pull/${number}/merge`, depth });
  const event = eventOf(story, repo, refs);
  const options = { event, workspace, server, inputs: story.inputs ?? {} };
  return { repo, workspace, server, event, head: refs.head.sha, run: (more = {}) => step({ ...options, ...more }) };
}

/** Opens it and runs the step at once. */
export async function judged(story: Story = {}): Promise<Step> {
  const opened = await openPullRequest(story);
  return opened.run();
}

/** Takes the origin away from the checkout, so that nothing can be fetched any more. */
export function unplugOrigin({ workspace }: OpenPullRequest): void {
  execFileSync('git', ['remote', 'remove', 'origin'], { cwd: workspace });
}

function mainOf({ main = startOfMain, policy, into }: Story): readonly ScriptCommit[] {
  const file = policy === undefined ? [] : [policyCommit(policy, { id: 'policy' })];
  const other =
    into === undefined ? [] : [{ branch: into, message: `chore: start ${into}\n`, files: { VERSION: '1\n' } }];
  return [...main, ...file, ...other];
}

/** A commit that writes the policy file; null deletes it. */
export function policyCommit(text: string | null, more: Partial<ScriptCommit> = {}): ScriptCommit {
  return { message: 'chore: say what our policy is\n', files: { '.github/change-policy.yml': text }, ...more };
}

function branchOf({ commits = ['feat: add the basket\n'], into }: Story, branch: string): readonly ScriptCommit[] {
  return commits.map((commit, index): ScriptCommit => {
    const told =
      typeof commit === 'string' ? { message: commit, files: { 'basket.py': `basket = ${index}\n` } } : commit;
    const start = index === 0 && into !== undefined ? { parents: [into] } : {};
    return { branch, ...start, ...told };
  });
}

function worldOf(story: Story, repo: TestRepository, refs: ReturnType<typeof addPullRequest>) {
  const { accounts, fork, others = [], permissions } = story;
  const forked = fork === undefined ? [] : [forkOf(fork, refs.head)];
  return worldFromRepository(repo, {
    pulls: pullsOf(story, repo, refs),
    repository: { issues: story.issues ?? [], merge: mergeOf(story), ...runsOf(story, refs) },
    others: [...forked, ...others],
    ...(accounts && { accounts }),
    ...(permissions && { token: { value: 'ghs_e2eOnlyForTests00000000000000000000000', permissions } }),
  });
}

function pullsOf(story: Story, repo: TestRepository, refs: ReturnType<typeof addPullRequest>) {
  const { alsoInto, fork, policyCameBy, reviews = [] } = story;
  const own = {
    ...refs,
    title: story.title ?? 'feat: add the basket',
    body: story.body ?? 'Adds the basket.',
    reviews,
    ...(story.user && { user: story.user }),
    ...(fork !== undefined && { fork }),
  };
  const second = alsoInto === undefined ? [] : [{ ...own, number: 9, base: { ...refs.base, ref: alsoInto } }];
  return [own, ...second, ...(policyCameBy === undefined ? [] : [landedPolicy(policyCameBy, repo)])];
}

function runsOf(
  { baseline, fork, kept }: Story,
  { base, head }: ReturnType<typeof addPullRequest>,
): Pick<WorldRepository, 'artifacts' | 'runs'> {
  const path = '.github/workflows/ci.yml';
  const from = fork === undefined ? {} : { headRepository: fork };
  const files = { 'baseline.json': baseline?.(base.sha) ?? '' };
  return {
    runs: [
      { id: 20, path, headSha: base.sha },
      { id: 21, path, event: 'pull_request', headSha: head.sha, headBranch: head.ref, ...from },
    ],
    artifacts: [
      ...(baseline === undefined ? [] : [{ id: 30, name: 'coverage-baseline', files, run: 20 }]),
      ...(kept === undefined ? [] : [{ id: 31, name: 'coverage-reports', files: kept, run: 21 }]),
    ],
  };
}

function mergeOf({ merge }: Story): WorldMergeSettings | null {
  return merge === null ? null : { ...defaultMergeSettings, ...merge };
}

/** Pull request #3, squashed into the commit that wrote the policy file. */
function landedPolicy({ author, reviews }: NonNullable<Story['policyCameBy']>, repo: TestRepository) {
  const landed = repo.sha('policy');
  return {
    number: 3,
    title: 'chore: say what our policy is',
    user: author,
    reviews,
    base: { ref: 'main', sha: repo.git('rev-parse', `${landed}~1`) },
    head: { ref: 'chore/policy', sha: landed },
    commits: [landed],
    merge: landed,
    state: 'closed',
    mergedAt: '2026-01-05T12:00:00Z',
  } as const;
}

function forkOf(fullName: string, head: { readonly ref: string; readonly sha: string }): WorldRepository {
  return { fullName, defaultBranch: 'main', forkOf: 'acme/webshop', branches: { [head.ref]: head.sha } };
}

function eventOf(story: Story, repo: TestRepository, refs: ReturnType<typeof addPullRequest>): EventFixture {
  const { base, head, merge } = refs;
  return pullRequestEvent({
    number,
    base,
    head,
    mergeSha: merge,
    commits: Number(repo.git('rev-list', '--count', `${base.sha}..${head.sha}`)),
    title: story.title ?? 'feat: add the basket',
    body: story.body ?? 'Adds the basket.',
    ...(story.event && { event: story.event }),
    ...(story.merge !== undefined && { merge: story.merge }),
    ...(story.user && { user: story.user }),
    ...(story.fork && { fork: story.fork }),
  });
}
