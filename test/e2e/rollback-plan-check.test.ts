import { cloneAt, defaultToken, mergeGroupEvent, pushEvent, runAction, workflowRunEvent } from '@cm/testkit';
import { describe, expect, it } from 'vitest';

import { diffRows } from '../../actions/rollback-plan-check/diffs.fixture.ts';
import { cm } from './support/cm.ts';
import { dist } from './support/dist.ts';
import { history } from './support/history.ts';
import { expectPublishedSchema } from './support/output.ts';
import { type OpenPullRequest, unplugOrigin } from './support/pull-request.ts';
import { opened, planned } from './support/rollback-plan.ts';

const action = 'rollback-plan-check';
const context = 'rollback-plan-check/main';

function rowOf(name: string) {
  const row = diffRows.find((one) => one.name === name);
  if (row === undefined) throw new Error(`there is no row "${name}"`);
  return row;
}

const deployment = rowOf('a deployment');
const revision = rowOf('one revision');
const fields = '- Owner: @ada\n- Time to roll back: 10 minutes\n- Verification: /health answers 200\n';
const body = (text: string): string => `Adds it.\n\n## Rollback plan\n\n${text}\n\n${fields}`;
const good = body('`kubectl rollout undo deployment/api`');

/** States of the control's status on the head, oldest first. */
function statuses({ server, head }: OpenPullRequest): readonly string[] {
  const all = server.repository('acme/webshop')?.statuses() ?? [];
  return all.filter(({ sha }) => sha === head).map(({ context: name, state }) => `${name} ${state}`);
}

/** The step with `verdict: status`, whose own colour is not the report's. */
function ran({ event, server, workspace }: OpenPullRequest, more: Partial<Parameters<typeof runAction>[0]> = {}) {
  return runAction({ dist, action, event, server, workspace, inputs: { verdict: 'status' }, ...more });
}

describe('verdict: status', () => {
  it('sets one status for the base branch, and the step is green', async () => {
    const pull = await opened(deployment, 'Adds it.');
    const step = await ran(pull);
    expect([step.exitCode, step.report?.outcome, statuses(pull)]).toEqual([0, 'fail', [`${context} failure`]]);
    expect(step.commands.some(({ name }) => name === 'error')).toBe(true);
  });

  it('is replaced when the description was put right, so that nothing stale stays', async () => {
    const bad = await opened(deployment, 'Adds it.');
    await ran(bad);
    const mended = await opened(deployment, good);
    await ran({ ...bad, server: mended.server });
    expect(statuses(mended)).toEqual([`${context} success`]);
  });

  it('names the branch that the change goes into, so that another base is not green by it', async () => {
    const pull = await opened(deployment, good, { into: 'release/1', policy: 'version: 1\n' });
    await ran(pull);
    expect(statuses(pull).map((status) => status.split(' ', 1)[0])).toEqual(['rollback-plan-check/release/1']);
  });

  it('is the step’s own on a fork, and where the token may not write it', async () => {
    const fork = await opened(deployment, 'Adds it.', { fork: 'kim/webshop' });
    expect([(await ran(fork)).exitCode, statuses(fork)]).toEqual([1, []]);
    const permissions = { contents: 'read', 'pull-requests': 'read', metadata: 'read' } as const;
    const weak = await opened(deployment, 'Adds it.', { permissions });
    const step = await ran(weak);
    expect([step.exitCode, statuses(weak)]).toEqual([1, []]);
    expect(step.stdout).toContain('statuses: write');
  });

  it('is an error where nothing could be told', async () => {
    const pull = await opened(deployment, 'Adds it.', { depth: 1 });
    unplugOrigin(pull);
    expect([(await ran(pull)).exitCode, statuses(pull)]).toEqual([0, [`${context} error`]]);
  });
});

describe('where the description comes from', () => {
  it('is GitHub, whatever the event’s copy said', async () => {
    const now = await opened(deployment, 'Adds it.');
    const then = await opened(deployment, good);
    const step = await now.run({ action, event: then.event });
    expect(step.red).toContain('rollback-plan-check/section-missing');
  });

  it('is the event where GitHub may not be asked, and the report says so', async () => {
    const step = await planned(deployment, good, { permissions: { contents: 'read', metadata: 'read' } });
    expect(step.red).toEqual([]);
    expect(step.rule('rollback-plan-check/change-read').reason).toContain('GitHub was not asked');
  });
});

describe('a change that edits what judges it gains nothing', () => {
  const template =
    '## Rollback plan\n\nTake the deployment back with `kubectl rollout undo deployment/api` and tell the team.\n';
  const path = '.github/pull_request_template.md';

  it('the template', async () => {
    const row = {
      before: { ...deployment.before, [path]: template },
      after: { ...deployment.after, [path]: '## Rollback plan\n' },
    };
    expect((await planned(row, template)).red).toContain('rollback-plan-check/template-text');
  });

  it('the policy', async () => {
    const loose = 'controls:\n  rollback-plan-check:\n    exclude: ["**"]\n    built-in: []\n';
    const row = { ...deployment, after: { ...deployment.after, '.github/change-policy.yml': loose } };
    const step = await planned(row, 'Adds it.', { policy: 'controls:\n  rollback-plan-check:\n    always: true\n' });
    expect(step.red.slice(0, 2)).toEqual(['policy/gate-change', 'rollback-plan-check/section-missing']);
  });
});

describe('the policy file alone adds a tool', () => {
  const policy =
    'controls:\n  rollback-plan-check:\n    tools:\n      - paths: ["jobs/**"]\n        command: nomad job revert {target} {version}\n        target: file-name\n';
  const row = { before: { 'jobs/api.nomad.hcl': 'a\n' }, after: { 'jobs/api.nomad.hcl': 'b\n' } };

  it.each([
    ['`nomad job revert api 4`', []],
    ['`nomad job revert web 4`', ['rollback-plan-check/tool-target']],
    ['`kubectl rollout undo deployment/api`', ['rollback-plan-check/part-not-covered']],
  ])('%s', async (text, red) => {
    expect((await planned(row, body(text), { policy })).red).toEqual(red);
  });
});

describe('other events', () => {
  it('workflow_run: a fork’s change is read from git and its description from GitHub', async () => {
    const pull = await opened(deployment, 'Adds it.', { fork: 'kim/webshop', kept: {} });
    const event = workflowRunEvent({
      head: { ref: 'feature/TASK-9-basket', sha: pull.head },
      headRepository: 'kim/webshop',
    });
    const workspace = cloneAt(pull.repo, { depth: 1 });
    const step = await ran(pull, { event, workspace });
    expect([step.exitCode, step.report?.outcome, statuses(pull)]).toEqual([0, 'fail', [`${context} failure`]]);
  });

  it('a push asks for nothing: the plan was judged before', async () => {
    const { repo, run } = await history({
      commits: [
        { id: 'start', message: 'feat: start\n', files: deployment.before },
        { id: 'head', message: 'feat: more\n', files: deployment.after },
      ],
    });
    const step = await run(pushEvent({ before: repo.sha('start'), after: repo.sha('head') }), { action });
    expect([step.red, step.rule('rollback-plan-check/section-missing').outcome]).toEqual([[], 'not-applicable']);
  });
});

describe('a merge group', () => {
  const two = rowOf('two revisions');
  const [first = '', second = ''] = Object.keys(two.after);
  const script = {
    commits: [
      { id: 'start', message: 'feat: start\n', files: two.before },
      { id: 'one', message: 'feat: c3 (#7)\n', files: { [first]: two.after[first] ?? null } },
      { id: 'two', message: 'feat: d4 (#8)\n', files: { [second]: two.after[second] ?? null } },
    ],
  };

  async function queued(bodies: readonly [string, string]) {
    const base = { ref: 'main', sha: 'a'.repeat(40) };
    const pulls = bodies.map((text, index) => ({
      number: 7 + index,
      title: 'feat: column',
      body: text,
      base,
      head: { ref: `feature-${index}`, sha: 'b'.repeat(40) },
      merge: null,
    }));
    const { repo, run } = await history(script, { pulls: pulls as never });
    const event = mergeGroupEvent({
      base: { ref: 'main', sha: repo.sha('start') },
      headSha: repo.sha('two'),
      number: 8,
    });
    return run(event, { action, depth: 2 });
  }

  const down = (to: string): string => body(`\`alembic downgrade ${to}\``);

  it('each of its pull requests is held against what itself brings', async () => {
    expect((await queued([down('b2'), down('c3')])).red).toEqual([]);
  });

  it.each([
    ['the first has no plan', ['Adds it.', down('c3')], 'section-missing', '#7: There is no rollback plan'],
    ['the second goes back too far', [down('b2'), down('b2')], 'downgrade-target', '#8: '],
  ] as const)('%s', async (_, bodies, rule, words) => {
    const step = await queued(bodies);
    expect(step.red).toContain(`rollback-plan-check/${rule}`);
    expect(step.annotations('error').join('\n')).toContain(words);
  });

  it('whose pull requests cannot be read is unknown', async () => {
    const { repo, run } = await history(script);
    const event = mergeGroupEvent({
      base: { ref: 'main', sha: repo.sha('start') },
      headSha: repo.sha('two'),
      number: 8,
    });
    const step = await run(event, { action });
    expect(step.exitCode).toBe(2);
    expect(step.annotations('error').join('\n')).toContain('The description of #7 could not be read');
  });
});

describe('on a laptop', () => {
  it('cm rollback-plan-check --body - --base --head --json prints the same report', async () => {
    const pull = await opened(revision, 'Adds it.');
    const cwd = cloneAt(pull.repo, { ref: `refs/pull/7/head`, depth: 0 });
    const [base, head] = [pull.repo.sha('start'), pull.head];
    const args = [action, '--body', '-', '--base', base, '--head', head, '--json'];
    const bad = await cm(args, { cwd, input: body('`alembic downgrade a1`') });
    const report = JSON.parse(bad.stdout);
    expectPublishedSchema(report);
    expect([bad.exitCode, report.outcome, report.facts.order, report.facts.missing.length]).toEqual([
      1,
      'fail',
      'ok',
      1,
    ]);
    expect((await cm(args, { cwd, input: body('`alembic downgrade b2`') })).exitCode).toBe(0);
    const none = await cm([action, '--base', base, '--head', head], { cwd });
    expect([none.exitCode, none.stdout.includes('--body FILE')]).toEqual([2, true]);
  });
});

it('works with a token that may only read, one commit deep', async () => {
  const permissions = { contents: 'read', 'pull-requests': 'read', metadata: 'read' } as const;
  expect((await planned(deployment, good, { permissions, depth: 1 })).red).toEqual([]);
  expect(defaultToken.value).not.toBe('');
});

it('mode: audit reports everything and blocks nothing', async () => {
  const step = await planned(deployment, 'Adds it.', { policy: 'mode: audit\n' });
  expect([step.exitCode, step.report.outcome]).toEqual([0, 'fail']);
});
