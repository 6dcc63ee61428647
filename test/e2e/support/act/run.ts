import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { EventFixture, GitHubServer } from '@cm/testkit';

import { outside, run } from '../oracles/toolbox.ts';
import { type ActJob, parseActLog } from './log.ts';
import { programs } from './shims.ts';
import type { PipelineTools } from './tools.ts';
import { type ActTree, localRepositories } from './tree.ts';

/** Milliseconds that one pipeline may take. */
const timeout = 120_000;

export interface ActOptions {
  readonly tools: PipelineTools;
  readonly tree: ActTree;
  /** The sample's own workflow, as it would be in `.github/workflows/`. */
  readonly workflow: string;
  readonly event: EventFixture;
  /** `github` context: ref, sha and the branches of the pull request. */
  readonly context: Readonly<Record<'ref' | 'sha', string>> & Readonly<Partial<Record<'baseRef' | 'headRef', string>>>;
  /** `file://` address that the checkout fetches from. */
  readonly origin: string;
  readonly server: GitHubServer;
  /** Variables of the machine, which every step sees. */
  readonly env?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
}

type RepositoryState = NonNullable<ReturnType<GitHubServer['repository']>>;

/** A run of a pipeline. */
export interface ActRun {
  /** The commit that it ran on. */
  readonly sha: string;
  /** The repository at GitHub, with what the run wrote there. */
  readonly github: () => RepositoryState;
  readonly exitCode: number;
  readonly jobs: readonly ActJob[];
  readonly job: (name: string) => ActJob;
  /** Ids of the steps of a job that ran. */
  readonly ran: (job: string) => readonly string[];
  /** Git in the repository that the checkout fetched from, after the run. */
  readonly git: (...args: readonly string[]) => string;
  /** `name conclusion` of every job that ran, sorted. */
  readonly results: readonly string[];
  /** Names of the jobs that are red. */
  readonly red: readonly string[];
  /** What the stand-ins said of themselves. */
  readonly standIns: readonly string[];
  /** `artifact/file` of everything that was kept, sorted. */
  readonly kept: () => readonly string[];
  /** Text of one of them. */
  readonly read: (path: string) => string;
  /** act's own words. */
  readonly log: string;
}

const folders: string[] = [];

/** Removes what all runs of this test file left behind. */
export function removeRuns(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** Runs a sample's workflow with nektos/act on this machine itself, without containers. */
export async function runAct(options: ActOptions): Promise<ActRun> {
  const root = mkdtempSync(join(tmpdir(), 'cm-act-'));
  folders.push(root);
  const place = (name: string): string => join(root, name);
  for (const name of ['work', 'home', 'artifacts']) mkdirSync(place(name));
  const write = (name: string, text: string): string => {
    writeFileSync(place(name), text);
    return place(name);
  };
  const { tools, tree, workflow, event, server } = options;
  const args = [
    event.name,
    ...['--directory', place('work'), '--workflows', write('workflow.yml', workflow)],
    ...['--eventpath', write('event.json', JSON.stringify(event.payload))],
    ...['--env-file', write('env', lines(environment(options, place('artifacts'))))],
    ...['--secret-file', write('secrets', lines({ GITHUB_TOKEN: server.token, ...options.secrets }))],
    ...['--var-file', write('vars', lines(options.vars ?? {})), '--input-file', write('inputs', '')],
    ...['--platform', 'ubuntu-latest=-self-hosted', '--platform', 'ubuntu-24.04=-self-hosted'],
    ...['--action-cache-path', place('cache'), '--no-cache-server', '--no-skip-checkout', '--pull=false', '--json'],
    ...['--actor', 'acme-dev', '--concurrent-jobs', '2'],
    ...localRepositories(tree.folder, workflow),
  ];
  const env = {
    HOME: place('home'),
    PATH: [programs(place('bin'), { ...tools, path: path() }), path()].join(delimiter),
  };
  const ran = await run(tools.act, args, root, { timeout, env });
  const jobs = parseActLog(ran.output);
  return {
    sha: options.context.sha,
    github: () => {
      const state = server.repository('acme/webshop');
      if (state === null) throw new Error('the test has no acme/webshop');
      return state;
    },
    exitCode: ran.exitCode,
    jobs,
    job: (name) => theJob(jobs, name, ran.output),
    ran: (name) => theJob(jobs, name, ran.output).steps.map(({ id }) => id),
    git: (...words) => execFileSync('git', words, { cwd: fileURLToPath(options.origin), encoding: 'utf8' }).trim(),
    results: jobs.map(({ name, conclusion }) => `${name} ${conclusion}`).toSorted(),
    red: jobs.filter(({ conclusion }) => conclusion !== 'success').map(({ name }) => name),
    standIns: [...new Set(jobs.flatMap(({ text }) => text.match(/^stand-in: \S+/gm) ?? []))].toSorted(),
    kept: () => filesBelow(place('artifacts')),
    read: (file) => readFileSync(join(place('artifacts'), file), 'utf8'),
    log: ran.output,
  };
}

function filesBelow(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => relative(folder, join(entry.parentPath, entry.name))).toSorted();
}

function theJob(jobs: readonly ActJob[], name: string, log: string): ActJob {
  const found = jobs.find((job) => job.name === name);
  if (found !== undefined) return found;
  const ran = jobs.map((job) => job.name).join(', ');
  throw new Error(`the job "${name}" did not run; what ran: ${ran}\n${log.slice(-3000)}`);
}

/** What GitHub would say of the run, and where the stand-ins find things. */
function environment(options: ActOptions, artifacts: string): Readonly<Record<string, string>> {
  const { context, origin, server, tools } = options;
  return {
    CM_ARTIFACTS: artifacts,
    CM_ORIGIN: origin,
    CM_PYTHON: join(tools.project, 'bin'),
    GITHUB_API_URL: server.url,
    GITHUB_BASE_REF: context.baseRef ?? '',
    GITHUB_GRAPHQL_URL: `${server.url}/graphql`,
    GITHUB_HEAD_REF: context.headRef ?? '',
    GITHUB_REF: context.ref,
    GITHUB_REPOSITORY: 'acme/webshop',
    GITHUB_REPOSITORY_OWNER: 'acme',
    GITHUB_RUN_ID: '1000001',
    GITHUB_WORKFLOW_REF: `acme/webshop/.github/workflows/change-management.yml@${context.ref}`,
    GITHUB_WORKFLOW_SHA: context.sha,
    MYPY_CACHE_DIR: join(dirname(tools.project), 'mypy'),
    SHA_REF: context.sha,
    ...options.env,
  };
}

/** act's `--env-file` and its like. */
function lines(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${JSON.stringify(value)}\n`)
    .join('');
}

/** Node 24 of the test run, and the machine's own programs. */
function path(): string {
  return [dirname(process.execPath), outside()['PATH'] ?? ''].join(delimiter);
}
