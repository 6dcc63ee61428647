import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Report } from '@cm/model';
import {
  type EventFixture,
  type GitHubServer,
  pushEvent,
  startGitHub,
  type World,
  type WorldRepository,
} from '@cm/testkit';
import { expect } from 'vitest';

import { clockText } from '../clock.ts';
import { cm } from '../cm.ts';
import { expectPublishedSchema } from '../output.ts';
import { step } from '../step.ts';
import { prepare, type Prepared, repository } from './prepare.ts';
import type { Scene } from './scene.ts';

/** What the run said, and what it asked of GitHub. */
export interface Judged {
  readonly report: Report;
  readonly outputs: Readonly<Record<string, string>>;
  readonly asked: Asked;
}

/** How many requests there were, and of what. */
interface Asked {
  readonly points: number;
  readonly reads: number;
  /** Of the reads those that asked for a team, or for a further hundred of collaborators. */
  readonly teams: number;
  readonly furtherPeople: number;
  readonly writes: number;
  /** How large the pull request is. */
  readonly commits: number;
  readonly reviews: number;
  readonly files: number;
  /** Milliseconds; null where the system does not tell. */
  readonly cpuMs: number | null;
}

/** Runs the built control on a scene: as a step of a job, or on a laptop. */
export function judgedScene(scene: Scene): Promise<Judged> {
  const prepared = prepare(scene);
  return scene.laptop === undefined ? onRunner(scene, prepared) : onLaptop(scene, prepared);
}

async function onRunner(scene: Scene, prepared: Prepared): Promise<Judged> {
  const server = await startGitHub(worldOf(scene, prepared), { faults: scene.faults ?? [] });
  const event = eventOf(scene, prepared);
  const { workspace } = prepared;
  const running = step({ action: 'change-gate', event, workspace, server, env: clockOf(scene, prepared) });
  // What is wrong with the run is told before what is wrong with the server.
  const ran = await running.catch(async (error: unknown) => {
    await server.close().catch(() => undefined);
    throw error;
  });
  await server.close();
  const { report, outputs, cpuMs } = ran;
  return { report, outputs, asked: { ...askedOf(server, prepared.refs), cpuMs } };
}

function askedOf(server: GitHubServer, { base, head }: Prepared['refs']): Omit<Asked, 'cpuMs'> {
  const rest = server.requests.filter(({ path }) => path !== '/graphql');
  const reads = rest.filter(({ method }) => method === 'GET');
  const of = (end: string): number => reads.filter(({ route }) => route?.endsWith(end) === true).length;
  const own = server.repository(repository);
  const pull = own?.data.pulls?.[0];
  if (own === null || pull === undefined) throw new Error('there is no pull request');
  return {
    points: server.points(),
    reads: reads.length,
    teams: of('/members'),
    furtherPeople: Math.max(0, of('/collaborators') - 1),
    writes: rest.length - reads.length,
    commits: own.pullCommits(pull).length,
    reviews: pull.reviews?.length ?? 0,
    files: own.changes(own.mergeBase(base.sha, head.sha), head.sha).length,
  };
}

/** What git knows, with what only GitHub does. */
function worldOf(scene: Scene, { refs, repo, world }: Prepared): World {
  const { accounts, activity, collaborators, fork, permissions, pull, signed = {}, teams } = scene;
  const marks = new Map(Object.entries(signed).map(([id, more]) => [repo.sha(id), more]));
  const events = activity(repo.sha).map((one) => ({ ...one, ref: `refs/heads/${scene.branch}` }));
  const { base, head, merge, number } = refs;
  const own: WorldRepository = {
    ...world,
    commits: (world.commits ?? []).map((commit) => ({ ...commit, ...marks.get(commit.sha) })),
    pulls: [
      {
        ...pull(repo.sha),
        number,
        base,
        head: fork === undefined ? head : { ...head, repository: fork },
        mergeCommitSha: merge,
      },
    ],
    ...(collaborators !== undefined && { collaborators }),
    ...(fork === undefined && { activity: events }),
  };
  const branches = { [scene.branch]: head.sha };
  const forked = { fullName: fork ?? '', defaultBranch: 'main', forkOf: repository, branches, activity: events };
  return {
    repositories: fork === undefined ? [own] : [own, forked],
    token: { value: 'ghs_e2eOnlyForTests00000000000000000000000', permissions },
    ...(accounts !== undefined && { accounts }),
    ...(teams !== undefined && { teams }),
  };
}

function eventOf(scene: Scene, { refs, repo }: Prepared): EventFixture {
  const { base, head, merge, number } = refs;
  if (scene.landed) return pushEvent({ before: base.sha, after: merge });
  const { body = null, title } = scene.pull(repo.sha);
  const own = { number, base, head, mergeSha: merge, title, body };
  return scene.event(scene.fork === undefined ? own : { ...own, fork: scene.fork });
}

/** The clock of the run, whose file goes with the repository. */
function clockOf({ now }: Scene, { repo }: Prepared): Readonly<Record<string, string>> {
  const file = join(repo.folder('clock'), 'clock.mjs');
  writeFileSync(file, clockText(now));
  return { NODE_OPTIONS: `--import=${file}` };
}

const nothingAsked: Asked = {
  points: 0,
  reads: 0,
  teams: 0,
  furtherPeople: 0,
  writes: 0,
  commits: 0,
  reviews: 0,
  files: 0,
  cpuMs: null,
};

async function onLaptop(scene: Scene, prepared: Prepared): Promise<Judged> {
  const { refs, workspace } = prepared;
  const { body = null, title = null } = scene.laptop ?? {};
  const more = [...(title === null ? [] : ['--title', title]), ...(body === null ? [] : ['--body', '-'])];
  const ran = await cm(['change-gate', '--json', '--base', refs.base.sha, '--head', 'HEAD', ...more], {
    cwd: workspace,
    env: clockOf(scene, prepared),
    ...(body !== null && { input: body }),
  });
  const report = JSON.parse(ran.stdout) as Report;
  expectPublishedSchema(report);
  expect(ran.exitCode).toBe({ pass: 0, fail: 1, unknown: 2 }[report.outcome]);
  return { report, outputs: {}, asked: nothingAsked };
}
