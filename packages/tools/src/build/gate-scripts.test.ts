import { describe, expect, it } from 'vitest';

import { withTwin } from './pages.ts';
import { ran, script } from './workflow-shell.fixture.ts';

const controls = ['commit-lint', 'migration-check', 'rollback-plan-check', 'coverage-gate', 'test-gate', 'vuln-sla'];

describe('the required check of a pull request', () => {
  const text = script('pull-request', 'required', 'Every control passed');
  const judged = (asked: string, said: Readonly<Record<string, string>>): ReturnType<typeof ran> =>
    ran(text, { CONTROLS: asked, OUTCOMES: controls.map((name) => `${name}=${said[name] ?? 'skipped'}\n`).join('') });
  const three = 'commit-lint, migration-check, rollback-plan-check';
  const good = { 'commit-lint': 'pass', 'migration-check': 'pass', 'rollback-plan-check': 'pass' };

  it('is green where each control that was asked for passed, and the others were not asked for', () => {
    expect(judged(three, good)).toMatchObject({ status: 0, outputs: 'outcome=pass' });
    expect(judged('commit-lint', good)).toMatchObject({ status: 0, outputs: 'outcome=pass' });
  });

  it.each(['fail', 'unknown', 'skipped', 'cancelled', 'failure', 'success', ''])('is red where one said %j', (said) => {
    const done = judged(three, { ...good, 'migration-check': said });
    expect(done).toMatchObject({ status: 1, outputs: 'outcome=fail' });
    expect(done.said).toContain(said === '' ? 'no control "migration-check"' : `::error::migration-check: ${said}.`);
    expect(done.said).toContain('rollback-plan-check: pass');
  });

  it.each([
    ['a control that there is not', 'commit-lint, licence', 'There is no control "licence"'],
    ['no control', ' , ', 'controls is empty'],
  ])('is red for %s', (_, asked, said) => {
    const done = judged(asked, good);
    expect([done.status, done.said]).toEqual([1, expect.stringContaining(said)]);
  });
});

describe('the required check of a merge queue', () => {
  const text = script('merge-queue', 'required', 'Every control passed on what will land');
  it.each([
    ['merge_group', 'success', 'pass', 0],
    ['merge_group', 'success', '', 1],
    ['merge_group', 'failure', 'fail', 1],
    ['merge_group', 'skipped', '', 1],
    ['merge_group', 'cancelled', 'pass', 1],
    ['pull_request', 'success', 'pass', 1],
  ])('on %s, after %s with %j: exit %i', (event, result, outcome, status) => {
    expect(ran(text, { EVENT: event, RESULT: result, OUTCOME: outcome })).toMatchObject({
      status,
      outputs: `outcome=${status === 0 ? 'pass' : 'fail'}`,
    });
  });
});

describe('a rollback among the deployments of an environment', () => {
  const text = script('deploy-environment', 'rollback', 'Record it among the deployments');
  const head = 'c'.repeat(40);
  const before = 'b'.repeat(40);
  const older = 'a'.repeat(40);

  /** `became` is what each deployment became, newest first; `curl` answers as GitHub does, and keeps what was sent. */
  function recorded(byHand: boolean, became: readonly (readonly [string, string])[]): ReturnType<typeof ran> {
    const list = JSON.stringify(became.map(([sha], id) => ({ id: id + 1, sha })));
    const statuses = became.map(([, states], id) => {
      const body = JSON.stringify(states.split(' ').map((state) => ({ state })));
      return `*/deployments/${id + 1}/statuses\\?*) echo '${body}' ;;`;
    });
    const curl = `sent=""; url=""
while [ $# -gt 0 ]; do
  case "$1" in --data) sent="$2"; shift ;; http*) url="$1" ;; esac
  shift
done
if [ -n "$sent" ]; then jq -c --arg to "\${url#*/deployments}" '. + { to: $to }' <<< "$sent" >> "$RUNNER_TEMP/log"; fi
case "$url" in
  */deployments\\?environment=production*) echo '${list}' ;;
  ${statuses.join('\n  ')}
  *) echo '{"id":99}' ;;
esac`;
    const env = {
      TOKEN: 'abc',
      ROLLBACK_ONLY: String(byHand),
      RUN: 'http://github.test/acme/shop/actions/runs/5',
      CM_ENVIRONMENT: 'production',
      CM_COMMIT: head,
      GITHUB_API_URL: 'http://github.test/api/v3',
      GITHUB_REPOSITORY: 'acme/shop',
    };
    return ran(text, env, { curl });
  }

  const undoes = (commit: string, by: string): object => ({
    ref: commit,
    task: 'rollback',
    environment: 'production',
    auto_merge: false,
    required_contexts: [],
    description: `Rollback of ${by.slice(0, 12)}`,
    payload: { undoes: by, run: 'http://github.test/acme/shop/actions/runs/5' },
    to: '',
  });

  it.each([
    [
      'by itself: the one that was live all the time',
      false,
      [
        [head, 'failure'],
        [before, 'success'],
      ],
      before,
      head,
    ],
    [
      'by hand: the one before the one that is live',
      true,
      [
        [head, 'success'],
        [before, 'inactive success'],
      ],
      before,
      head,
    ],
    [
      'past what never succeeded',
      true,
      [
        [head, 'success'],
        [before, 'failure'],
        [older, 'success'],
      ],
      older,
      head,
    ],
    [
      'by hand, on another commit than the one that is live',
      true,
      [
        [before, 'success'],
        [older, 'success'],
      ],
      older,
      before,
    ],
  ] as const)('%s', (_, byHand, became, live, undone) => {
    const done = recorded(byHand, became);
    const [created, status] = done.log.split('\n').map((line) => JSON.parse(line) as object);
    expect([done.status, done.outputs]).toEqual([0, `commit=${live}\nundone=${undone}`]);
    expect([created, status]).toEqual([
      undoes(live, undone),
      expect.objectContaining({ state: 'success', environment: 'production', to: '/99/statuses' }),
    ]);
  });

  it('is only warned of where there is nothing earlier', () => {
    const done = recorded(false, [[head, 'failure']]);
    expect([done.status, done.log]).toEqual([1, '']);
    expect(done.said).toContain('::warning::The rollback is not among the deployments of production');
  });
});

it('servers and runners that know neither `$/` nor `queue` get neither', () => {
  const yaml = 'concurrency:\n  group: a\n  queue: max\njobs:\n  a:\n    uses: $/.github/workflows/b.yml\n';
  expect(withTwin(yaml, 'acme/cm@v1')).toBe(
    'concurrency:\n  group: a\njobs:\n  a:\n    uses: acme/cm/.github/workflows/b.yml@v1\n',
  );
});
