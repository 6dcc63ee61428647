import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import {
  type EventFixture,
  type GitHubServer,
  makeRepository,
  mergeGroupEvent,
  pushEvent,
  startGitHub,
  type TestRepository,
  worldFromRepository,
} from '@cm/testkit';
import { afterAll, beforeAll, onTestFailed, onTestFinished, vi } from 'vitest';

import { type Postgres, startPostgres } from '../oracles/postgres.ts';
import { openPullRequest, type Story } from '../pull-request.ts';
import { type SampleFiles, sampleFiles, type SampleName } from '../samples/sample.ts';
import { type ActOptions, type ActRun, removeRuns, runAct } from './run.ts';
import { type PipelineTools, pipelineTools } from './tools.ts';
import { type ActTree, actTree } from './tree.ts';

/** How a run differs from the others. */
type More = Pick<ActOptions, 'env' | 'secrets' | 'vars'>;

/** What is changed, on which sample, and the workflow that runs. */
export interface PipelineChange extends More {
  readonly sample: SampleName;
  /** The sample's `.github/workflows/change-management.yml`. */
  readonly workflow: string;
  /** Files of the change; null deletes one. */
  readonly files: Readonly<Record<string, string | null>>;
  /** Files of the default branch over those of the sample. */
  readonly before?: SampleFiles;
  /** Title, description and whatever else the pull request is told by. */
  readonly story?: Omit<Story, 'commits' | 'depth' | 'main'>;
  readonly message?: string;
  /** Environment where the commit before is the last that was deployed, as GitHub tells. */
  readonly deployedTo?: string;
}

/** Milliseconds that one test may take: several jobs, each with its own start of Python or Node. */
const patience = 180_000;

/** Everything that one file of pipeline tests shares. */
export interface PipelineWorld {
  readonly tools: () => PipelineTools;
  readonly tree: () => ActTree;
  readonly postgres: () => Postgres;
  /** Address of a new, empty database. */
  readonly database: () => string;
  /** Runs the workflow as on a pull request with this change. */
  readonly pullRequest: (change: PipelineChange) => Promise<ActRun>;
  /** Runs it as a merge queue asks for it. */
  readonly mergeGroup: (change: PipelineChange) => Promise<ActRun>;
  /** Runs it as on the schedule of the default branch, which has the change. */
  readonly schedule: (change: PipelineChange, cron: string) => Promise<ActRun>;
  /** Runs it as on the push that landed the change on the default branch. */
  readonly push: (change: PipelineChange) => Promise<ActRun>;
  /** Runs any workflow on an event of a repository that the test has made itself. */
  readonly at: (workflow: string, place: Place, more?: More) => Promise<ActRun>;
}

/** An event, where it happens, and the GitHub that it happens at. */
export type Place = Pick<ActOptions, 'context' | 'event' | 'origin' | 'server'>;

interface Made {
  readonly tools: PipelineTools;
  readonly tree: ActTree;
}

/** Said in the output of each file: it is not run here, and does not count as passed. The parser and template-check read it. */
const notRun = [
  '`$/` references: the twin with org/cm-actions/…@v1 is run',
  'permissions of the token, environments with their approvals and wait timers',
  'concurrency groups and queues; triggers by a ruleset, a merge queue or the end of another workflow',
  'the types of events; whose file runs on pull_request_target, reviews and workflow_run',
  'containers: database images, docker build, publish; databases come by URL',
  'CodeQL, semgrep and Trivy themselves; signing of provenance',
  'jobs of a caller after a called workflow that failed',
];

const message = 'feat(cart): give members a discount\n\nTask: TASK-9\n';

/** Installs and starts before the tests of a file; what is missing fails them with its name. What act left out is told once. */
export function pipelineWorld(): PipelineWorld {
  let made: Made | null = null;
  let server: Postgres | null = null;
  let databases = 0;
  const postgres = (): Postgres => (server ??= startPostgres());
  vi.setConfig({ testTimeout: patience });
  beforeAll(async () => {
    const tree = actTree();
    for (const what of [...notRun, ...tree.leftOut]) console.log(`not run by act: ${what}`);
    made = { tree, tools: await pipelineTools() };
  }, 400_000);
  afterAll(() => {
    server?.stop();
    made?.tree.remove();
    removeRuns();
  });
  const there = (): Made => {
    if (made === null) throw new Error('the tools of the pipelines were not installed');
    return made;
  };
  const run = async (
    { env, secrets, vars, workflow }: More & { readonly workflow: string },
    at: Place,
  ): Promise<ActRun> => {
    const more = { ...(env && { env }), ...(secrets && { secrets }), ...(vars && { vars }) };
    const ran = await runAct({ ...there(), workflow, ...at, ...more });
    for (const what of ran.standIns) console.log(what);
    onTestFailed(() => console.log(told(ran)));
    return ran;
  };
  return {
    tools: () => there().tools,
    tree: () => there().tree,
    postgres,
    database: () => {
      databases += 1;
      const name = `run_${databases}`;
      postgres().sql(`CREATE DATABASE ${name}`);
      return postgres().url(name);
    },
    pullRequest: async (change) => run(change, await opened(change)),
    mergeGroup: async (change) => run(change, await queued(change)),
    schedule: async (change, cron) => {
      const at = await landed(change);
      const { repository, sender } = at.event.payload;
      return run(change, { ...at, event: { name: 'schedule', payload: { schedule: cron, repository, sender } } });
    },
    push: async (change) => run(change, await landed(change)),
    at: (workflow, place, more) => run({ ...more, workflow }, place),
  };
}

/** What a person would read in the jobs of a run, and what act said where there was none. */
function told({ jobs, log }: ActRun): string {
  if (jobs.length === 0) return log.slice(-4000);
  return jobs.map(({ conclusion, name, text }) => `--- ${name}: ${conclusion}\n${text.slice(-4000)}`).join('\n');
}

function start({ before, sample, workflow }: PipelineChange): SampleFiles {
  return { ...sampleFiles(sample), ...before, '.github/workflows/change-management.yml': workflow };
}

async function opened(change: PipelineChange): Promise<Place> {
  const { event, repo, server } = await openPullRequest({
    title: 'feat(cart): give members a discount',
    ...change.story,
    main: [{ message: 'feat: start the shop\n', files: start(change) }],
    commits: [{ message: change.message ?? message, files: change.files }],
  });
  const sha = repo.sha('refs/pull/7/merge');
  const context = { ref: 'refs/pull/7/merge', sha, baseRef: 'main', headRef: 'feature/TASK-9-basket' };
  return { context, event, origin: repo.url, server };
}

/** The commit that the queue made of the pull request, on a branch of its own. */
async function queued(change: PipelineChange): Promise<Place> {
  const { origin, server } = await opened(change);
  const folder = fileURLToPath(origin);
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim();
  const [base, tree] = [git('rev-parse', 'refs/heads/main'), git('rev-parse', 'refs/pull/7/merge^{tree}')];
  const title = change.story?.title ?? 'feat(cart): give members a discount';
  const who = ['-c', 'user.name=acme-dev', '-c', 'user.email=dev@acme.example'];
  const sha = git(...who, 'commit-tree', tree, '-p', base, '-m', `${title} (#7)\n\nTask: TASK-9`);
  const ref = `refs/heads/gh-readonly-queue/main/pr-7-${base}`;
  git('update-ref', ref, sha);
  const event = mergeGroupEvent({ base: { ref: 'main', sha: base }, headSha: sha, message: `${title} (#7)` });
  return { context: { ref, sha }, event, origin, server };
}

async function landed(change: PipelineChange): Promise<Place> {
  const repo: TestRepository = makeRepository({
    commits: [
      { id: 'before', message: 'feat: start the shop\n', files: start(change) },
      { id: 'after', message: change.message ?? message, files: change.files },
    ],
  });
  onTestFinished(() => repo.remove());
  const [before, after] = [repo.sha('before'), repo.sha('after')];
  const environment = change.deployedTo;
  const deployments =
    environment === undefined ? [] : [{ id: 1, sha: before, environment, states: ['success'] as const }];
  const server: GitHubServer = await startGitHub(worldFromRepository(repo, { repository: { deployments } }), {
    stores: { 'acme/webshop': repo.path },
  });
  onTestFinished(() => server.close());
  const commits = [{ sha: after, message: change.message ?? message }];
  const event: EventFixture = pushEvent({ before, after, commits });
  return { context: { ref: 'refs/heads/main', sha: after }, event, origin: repo.url, server };
}
