import { cloneAt, type EventFixture, workflowRunEvent } from '@cm/testkit';
import { describe, expect, it } from 'vitest';

import { added, factsOf, put, record, story } from './support/coverage.ts';
import { number, openPullRequest, type OpenPullRequest, type Story } from './support/pull-request.ts';
import type { Step } from './support/step.ts';

const branch = 'feature/TASK-9-basket';
const fork = 'kim/webshop';
const report = record('src/cart.py', 10, 1);

/** What pull requests are told: the bodies of all comments. */
function comments({ server }: OpenPullRequest): readonly string[] {
  return (server.repository('acme/webshop')?.comments() ?? []).map(({ body, issue }) => `#${issue} ${body}`);
}

function opened(more: Story = {}): Promise<OpenPullRequest> {
  return openPullRequest({ ...story, fork, kept: { 'lcov.info': report }, ...more });
}

type Ended = NonNullable<Parameters<typeof workflowRunEvent>[0]>;

function ended(pull: OpenPullRequest, more: Ended = {}): EventFixture {
  return workflowRunEvent({ head: { ref: branch, sha: pull.head }, headRepository: fork, ...more });
}

interface After {
  readonly event?: Ended;
  /** Put into the checkout of the default branch before the step. */
  readonly files?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** The companion: on the default branch, checked out one commit deep, after the run of the pull request has ended. */
function companion(pull: OpenPullRequest, { event = {}, files = {}, inputs = {} }: After = {}): Promise<Step> {
  const workspace = cloneAt(pull.repo, { depth: 1 });
  put(workspace, files);
  const env = { GITHUB_WORKFLOW_REF: 'acme/webshop/.github/workflows/coverage-comment.yml@refs/heads/main' };
  return pull.run({ action: 'coverage-gate', event: ended(pull, event), workspace, inputs, env });
}

describe('the comment on a pull request', () => {
  it('of the repository itself is made once, and changed by later runs', async () => {
    const pull = await openPullRequest(story);
    put(pull.workspace, { 'lcov.info': report });
    await pull.run({ action: 'coverage-gate' });
    expect(comments(pull)).toHaveLength(1);
    put(pull.workspace, { 'lcov.info': record('src/cart.py', 10, 2) });
    await pull.run({ action: 'coverage-gate' });
    expect(comments(pull)).toHaveLength(1);
    expect(comments(pull)[0]).toContain('3 of 5');
    expect(comments(pull)[0]).not.toContain('Hearsay');
  });

  it('from a fork is not made: it is judged, and a note says why', async () => {
    const pull = await opened();
    put(pull.workspace, { 'lcov.info': report });
    const step = await pull.run({ action: 'coverage-gate' });
    expect([step.exitCode, factsOf(step.report).patch]).toMatchObject([0, { covered: 4, total: 5 }]);
    expect(comments(pull)).toEqual([]);
    expect(pull.server.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(step.stdout).toContain('No comment was made on the pull request: the pull request comes from a fork');
    expect(step.annotations('warning')).toEqual([]);
    expect(step.summary).toContain('New and changed lines');
  });
});

describe('when the run of a pull request from a fork has ended', () => {
  it('the change is judged again from git, and the comment is made once', async () => {
    const pull = await opened();
    for (let time = 0; time < 2; time += 1) {
      const step = await companion(pull);
      expect([step.exitCode, step.red]).toEqual([0, []]);
      expect(step.report.change).toMatchObject({
        event: 'workflow_run',
        pullRequest: number,
        head: pull.head,
        headRepository: fork,
        base: pull.repo.sha('main'),
      });
      expect(factsOf(step.report)).toMatchObject({
        artifact: { name: 'coverage-reports', run: 21 },
        reports: [{ path: 'lcov.info', format: 'lcov' }],
        patch: { covered: 4, total: 5, files: [{ path: 'src/cart.py', missing: [[10, 10]] }] },
        unmatched: [],
        absent: [],
      });
      expect(step.report.inputs.map(({ path }) => path)).toContain('artifact 31/lcov.info');
      expect(comments(pull)).toHaveLength(1);
    }
    const [comment = ''] = comments(pull);
    expect(comment.startsWith(`#${number} <!-- cm-actions:coverage-gate -->`)).toBe(true);
    expect(comment).toContain('**Hearsay.** The reports come out of the artifact `coverage-reports` of run 21');
    expect(comment).toContain('4 of 5');
  });

  it('the change is red where the lines are, whatever lies in the checkout or in the artifact beside the reports', async () => {
    const verdict = '{"outcome":"pass","pullRequest":1}';
    const kept = { 'lcov.info': record('src/cart.py', 10, 5), 'coverage-gate.json': verdict, pr_number: '1' };
    const pull = await opened({ kept });
    const step = await companion(pull, { files: { 'lcov.info': record('src/cart.py', 10), 'coverage.xml': '' } });
    expect(step.red).toEqual(['coverage-gate/patch-lines']);
    expect(comments(pull)[0]).toContain(`#${number} `);
    expect(comments(pull)[0]).toContain('No test runs lines 6 to 10');
  });

  it('the change is judged by the policy of the default branch, not by that of the fork', async () => {
    const policy = 'controls:\n  coverage-gate:\n    threshold-patch: 100\n';
    const loose = { '.github/change-policy.yml': 'controls:\n  coverage-gate:\n    threshold-patch: 0\n' };
    const commits = [{ message: 'feat: more\n', files: { ...added, ...loose } }];
    const step = await companion(await opened({ policy, commits }));
    expect(step.red).toEqual(['policy/gate-change', 'coverage-gate/patch-lines']);
  });

  it('the baseline counts that the pull request’s own workflow left on the base', async () => {
    const counts = '"lines":[5,5],"branches":null,"functions":null,"files":{"src/cart.py":[5,5,[]]}';
    const baseline = (base: string): string =>
      `{"schema":"cm-actions/coverage-baseline/v1","commit":"${base}",${counts}}`;
    const lost = record('src/cart.py', 10).replace('DA:1,1', 'DA:1,0').replace('LH:10', 'LH:9');
    const step = await companion(await opened({ baseline, kept: { 'lcov.info': lost } }));
    expect(step.red).toEqual(['coverage-gate/ratchet']);
    expect(step.report.inputs.map(({ path }) => path)).toContain('artifact 30/baseline.json');
  });

  it('a change of documents needs no report', async () => {
    const commits = [{ message: 'docs: say more\n', files: { 'README.md': '# Shop\n\nMore.\n' } }];
    const pull = await openPullRequest({ ...story, fork, commits });
    expect((await companion(pull)).report.outcome).toBe('pass');
  });

  it('no comment is written where it may not be, and the verdict stands', async () => {
    const permissions = { contents: 'read', actions: 'read', 'pull-requests': 'read' } as const;
    const pull = await opened({ permissions });
    const step = await companion(pull, { inputs: { comment: 'true' } });
    expect([step.report.outcome, comments(pull)]).toEqual(['pass', []]);
    expect(step.annotations('warning').join()).toContain('pull-requests: write');
  });
});

describe('what cannot be told is no pass, and says what to do', () => {
  const bomb = new Uint8Array(20 * 1024 * 1024);
  const cases: readonly (readonly [string, Story, After, string])[] = [
    ['no artifact', { kept: undefined as never }, {}, 'Run 21 left no artifact "coverage-reports"'],
    ['another name', {}, { inputs: { artifact: 'unit-reports' } }, 'Run 21 left no artifact "unit-reports"'],
    ['an empty artifact', { kept: {} }, {}, 'No coverage report was found'],
    ['a report that is cut off', { kept: { 'lcov.info': report.slice(0, -20) } }, {}, 'lcov.info'],
    ['a zip bomb', { kept: { 'lcov.info': bomb } }, {}, 'packed more than 200 times'],
    ['a path that leads out', { kept: { '../lcov.info': report } }, {}, 'No coverage report was found'],
    ['another folder', {}, { inputs: { reports: 'out/lcov.info' } }, 'which keeps the folders'],
    ['a run of a push', {}, { event: { event: 'push' } }, "github.event.workflow_run.event == 'pull_request'"],
    ['a fork that is gone', {}, { event: { headRepository: null } }, 'open it again'],
    ['a fork of somebody else', {}, { event: { headRepository: 'lee/webshop' } }, 'no open pull request'],
    ['no right to read the run', { permissions: { contents: 'read', 'pull-requests': 'read' } }, {}, '`actions: read`'],
    ['no right to read pull requests', { permissions: { contents: 'read' } }, {}, '`pull-requests: read`'],
  ];

  it.each(cases)('%s', async (_, more, after, words) => {
    const { kept, ...rest } = more;
    const pull = await openPullRequest({
      ...story,
      fork,
      kept: { 'lcov.info': report },
      ...rest,
      ...('kept' in more && { kept }),
    });
    const step = await companion(pull, after);
    expect([step.exitCode, step.report.outcome]).toEqual([2, 'unknown']);
    expect(step.annotations('error').join('\n')).toContain(words);
  });

  it('two open pull requests with one head: both are named, and neither gets a comment', async () => {
    const pull = await opened({ alsoInto: 'release/1' });
    const step = await companion(pull);
    expect(step.exitCode).toBe(2);
    expect(step.annotations('error')[0]).toContain('#7 into "main", #9 into "release/1"');
    expect(comments(pull)).toEqual([]);
  });
});

it('where the pull request has a newer head, nothing is judged and nothing is written', async () => {
  const pull = await opened();
  const step = await companion(pull, { event: { head: { ref: branch, sha: pull.repo.sha('main') } } });
  expect([step.exitCode, step.report.outcome, comments(pull)]).toEqual([0, 'pass', []]);
  expect(step.report.summary).toContain('has another head commit by now');
});
