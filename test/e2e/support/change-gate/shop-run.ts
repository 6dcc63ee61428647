import type { Report, RuleResult } from '@cm/model';
import {
  type CheckoutOptions,
  cloneAt,
  type EventFixture,
  type GitHubServer,
  type RecordedRequest,
  runAction,
  type RunOutcome,
  type TestRepository,
} from '@cm/testkit';
import { expect } from 'vitest';

import { dist } from '../dist.ts';
import { expectNoStackTrace, expectNoToken, expectOnlyOwnCommands, expectPublishedSchema } from '../output.ts';
import { ruleOf } from '../step.ts';

/** A finished run, and what it asked of GitHub. */
export interface GateRun extends RunOutcome {
  readonly report: Report;
  readonly rule: (id: string) => RuleResult;
  /** Red rules, without the control's name. */
  readonly red: readonly string[];
  readonly requests: readonly RecordedRequest[];
  /** `POST /repos/{owner}/{repo}/statuses/{sha}` and so on, in order. */
  readonly writes: readonly string[];
  readonly points: number;
}

export interface RunOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly token?: string;
  /** What is checked out; by default what the event brings. */
  readonly ref?: string;
  readonly depth?: number;
}

const onMerge = new Set(['pull_request', 'pull_request_review']);

/** Runs the built gate on a fresh checkout, and checks what holds for every run. */
export async function runGate(
  server: GitHubServer,
  repo: TestRepository,
  event: EventFixture,
  { depth, env = {}, inputs = {}, ref, token = server.token }: RunOptions,
): Promise<GateRun> {
  const place = placeOf(event);
  const workspace = cloneAt(repo, {
    ...place,
    ...(ref !== undefined && { ref }),
    ...(depth !== undefined && { depth }),
  });
  const before = server.requests.length;
  const all = { verdict: 'status', ...inputs };
  const ran = await runAction({ dist, action: 'change-gate', event, server, workspace, inputs: all, env, token });
  const requests = server.requests.slice(before);
  return { ...ran, ...readRun(ran, server), requests, ...costOf(requests) };
}

/** What actions/checkout brings for an event, as the suite's workflows use it. */
function placeOf({ name, payload }: EventFixture): CheckoutOptions {
  const group = payload['merge_group'] as { head_sha: string } | undefined;
  if (group !== undefined) return { ref: 'refs/heads/queue', sha: group.head_sha, depth: 0 };
  const pull = payload['pull_request'] as { number: number } | undefined;
  if (pull !== undefined && onMerge.has(name)) return { ref: `refs/pull/${pull.number}/merge`, depth: 1 };
  return { ref: 'refs/heads/main', depth: name === 'push' || name === 'schedule' ? 0 : 1 };
}

function readRun(ran: RunOutcome, { token }: GitHubServer): Pick<GateRun, 'red' | 'report' | 'rule'> {
  const { exitCode, report, stderr, stdout, summary } = ran;
  expectNoStackTrace(`${stdout}\n${stderr}\n${summary}`);
  expectOnlyOwnCommands(stdout);
  if (report === null) throw new Error(`no report was written, exit ${exitCode}:\n${stdout}\n${stderr}`);
  expectNoToken(
    [stdout.replace(`::add-mask::${token}`, ''), stderr, summary, JSON.stringify(report)].join('\n'),
    token,
  );
  expectPublishedSchema(report);
  expect(ran.problems, 'what the runner refuses').toEqual([]);
  expect(stderr, 'standard error').toBe('');
  const red = report.rules.filter(({ level, outcome }) => level === 'error' && ['fail', 'unknown'].includes(outcome));
  return {
    report,
    rule: (id) => ruleOf(report, `change-gate/${id}`),
    red: red.map(({ rule }) => rule.replace('change-gate/', '')),
  };
}

function costOf(requests: readonly RecordedRequest[]): Pick<GateRun, 'points' | 'writes'> {
  const isWrite = ({ method, path }: RecordedRequest): boolean => method !== 'GET' && path !== '/graphql';
  return {
    points: requests.reduce((sum, { points }) => sum + (points ?? 0), 0),
    writes: requests.filter(isWrite).map(({ method, route }) => `${method} ${route ?? ''}`),
  };
}
