import { memoryPorts } from '@cm/testkit';
import { describe, expect, it } from 'vitest';

import { diffRows } from './diffs.fixture.ts';
import { workload } from './diffs/files.fixture.ts';
import { judging, red } from './plan-check.fixture.ts';

const judged = judging(memoryPorts);

const rowOf = (name: string) => {
  const row = diffRows.find((one) => one.name === name);
  if (row === undefined) throw new Error(`no row ${name}`);
  return row;
};
const plan = (text: string): string => `Adds it.\n\n## Rollback plan\n\n${text}\n`;
const fields = '- Owner: @ada\n- Time to roll back: 10 minutes\n- Verification: /health answers 200\n';

describe('good plans', () => {
  it.each([
    ['one revision', '`alembic downgrade b2`'],
    ['one revision', '`alembic downgrade -1`'],
    ['one revision', '`alembic downgrade c3-1`'],
    ['one revision', 'The schema stays as it is: it is compatible with the previous image.'],
    ['two revisions', '`alembic downgrade b2`'],
    ['a folder of its own', '`cd backend && alembic downgrade a1`'],
    ['golang-migrate', '`migrate -path db/migrations -database "$DATABASE_URL" down 1`'],
    ['Flyway, with scripts that undo', '`flyway undo`\n`flyway undo`'],
    ['Flyway, with scripts that undo', '`flyway undo -target=2`'],
    ['Django', '`python manage.py migrate orders 0001`'],
    ['Rails', '`bin/rails db:rollback STEP=2`'],
    ['a deployment', '`kubectl rollout undo deploy api -n shop`'],
    ['a deployment', '1. Revert this pull request.\n2. `kubectl apply -f k8s/api.yaml`'],
    ['a deployment', '1. Revert this pull request.\n2. `kubectl apply -f k8s/`'],
    ['a deployment', '`kubectl set image deployment/api app=acme/api:1`'],
    ['a deployment that is new', '`kubectl delete deployment/api`'],
    ['a deployment that goes', '1. Revert this pull request.\n2. `kubectl apply -f k8s/api.yaml`'],
    ['a config map', '1. Revert this pull request.\n2. `kubectl apply -f k8s/config.yaml`'],
    ['a chart’s values', '`helm rollback shop 3 -n prod`'],
    ['a Compose service', '`docker service update --rollback shop_api`'],
    ['Terraform', '1. Revert this pull request.\n2. `terraform -chdir=infra apply`'],
    ['a flag that is turned on', 'Turn off the feature flag `new_search`.'],
    [
      'a column that is dropped',
      `\`alembic downgrade b2\`\n\n\`pg_restore --clean --dbname shop shop.dump\`\n\n- Backup: snapshot shop-1 of 06:00\n- Data loss: none`,
    ],
  ])('%s: %s', async (name, text) => {
    const found = await judged({ ...rowOf(name), body: plan(`${text}\n\n${fields}`) });
    expect([red(found), found.facts['missing']]).toEqual([[], []]);
  });
});

describe('one name in two namespaces', () => {
  const inBoth = (tag: string): string =>
    ['one', 'two']
      .map((space) => workload('api', tag).replace('  name: api\n', `  name: api\n  namespace: ${space}\n`))
      .join('---\n');
  const row = { before: { 'k8s/api.yaml': inBoth('1') }, after: { 'k8s/api.yaml': inBoth('2') } };
  const undo = (space: string): string => `\`kubectl rollout undo deployment/api${space}\``;

  it.each([
    ['none is named', undo(''), ['part-not-covered']],
    ['one is named', undo(' -n one'), ['part-not-covered']],
    ['both are', `1. ${undo(' -n one')}\n2. ${undo(' --namespace=two')}`, []],
    ['both are, by their file', '1. Revert this pull request.\n2. `kubectl apply -f k8s/api.yaml`', []],
  ])('%s', async (_, text, rules) => {
    expect([...new Set(red(await judged({ ...row, body: plan(`${text}\n\n${fields}`) })))]).toEqual(rules);
  });

  it('the plan that is printed names each', async () => {
    const { outputs } = await judged({ ...row, body: 'Adds it.' });
    expect(outputs['plan']).toContain('kubectl rollout undo deployment/api -n one\n');
    expect(outputs['plan']).toContain('kubectl rollout undo deployment/api -n two\n');
  });
});

describe('a field', () => {
  it.each([
    ['owner', '- Time to roll back: 10 minutes\n- Verification: /health answers 200\n'],
    ['time-to-roll-back', '- Owner: @ada\n- Verification: /health answers 200\n'],
    ['verification', '- Owner: @ada\n- Time to roll back: 10 minutes\n'],
  ])('%s that is not there is a warning', async (rule, given) => {
    const { verdicts } = await judged({
      ...rowOf('a deployment'),
      body: plan(`\`kubectl rollout undo deployment/api\`\n\n${given}`),
    });
    const failed = verdicts.filter(({ findings }) => findings.length > 0).map((one) => one.rule);
    expect(failed).toEqual([`rollback-plan-check/${rule}`]);
  });
});

describe('the order', () => {
  const row = rowOf('a revision and a deployment');
  const order = async (text: string) => {
    const { facts, verdicts } = await judged({ ...row, body: plan(text) });
    const found = verdicts.find(({ rule }) => rule.endsWith('/order'))?.findings[0];
    return [facts['order'], found === undefined ? null : (found.atMost ?? 'error')];
  };

  it.each([
    ['the database first', '1. `alembic downgrade b2`\n2. `kubectl rollout undo deployment/api`', ['ok', null]],
    ['the image first', '1. `kubectl rollout undo deployment/api`\n2. `alembic downgrade b2`', ['wrong', 'error']],
    [
      'the image first, and then in its pod',
      '1. `kubectl rollout undo deployment/api`\n2. `kubectl exec deploy/api -- alembic downgrade b2`',
      ['wrong', 'error'],
    ],
    [
      'the image first, and then in another place',
      '1. `kubectl rollout undo deployment/api`\n2. `kubectl exec deploy/migrations -- alembic downgrade b2`',
      ['wrong', 'warning'],
    ],
    ['a revert first', '1. `git revert abc1234`\n2. `alembic downgrade b2`', ['wrong', 'warning']],
    ['no downgrade at all', '`kubectl rollout undo deployment/api`', ['n/a', null]],
  ])('%s', async (_, text, expected) => {
    expect(await order(text)).toEqual(expected);
  });
});

describe('who wrote it', () => {
  const bot = { login: 'renovate[bot]', type: 'Bot' } as const;

  it('a bot gets its plan written, and it is recorded', async () => {
    const found = await judged({ ...rowOf('a deployment'), by: bot, body: 'Updates acme/api.' });
    expect(red(found)).toEqual([]);
    expect(found.facts['derived']).toContain('kubectl rollout undo deployment/api');
    expect(found.sections?.join('\n')).toContain('kubectl rollout undo deployment/api');
  });

  it('a machine user of the policy too', async () => {
    const by = { login: 'Acme-Release', type: 'User' } as const;
    const found = await judged({ ...rowOf('a deployment'), by, body: 'x', settings: { bots: ['acme-release'] } });
    expect(red(found)).toEqual([]);
  });

  it('a person does not', async () => {
    const by = { login: 'ada', type: 'User' } as const;
    expect(red(await judged({ ...rowOf('a deployment'), by, body: 'x' }))).toContain('section-missing');
  });

  it('a bot is asked what only people know', async () => {
    expect(red(await judged({ ...rowOf('a column that is dropped'), by: bot, body: 'x' }))).toContain(
      'section-missing',
    );
  });
});

describe('the description', () => {
  const by = { login: 'ada', type: 'User' } as const;
  const good = plan('`kubectl rollout undo deployment/api`');

  it('counts as GitHub has it now', async () => {
    const row = rowOf('a deployment');
    expect(red(await judged({ ...row, by, body: 'old', now: { body: good }, hasToken: true }))).toEqual([]);
    expect(red(await judged({ ...row, by, body: good, now: { body: 'new' }, hasToken: true }))).toContain(
      'section-missing',
    );
  });

  it('that nobody gave is unknown where a plan is needed, and not missed where none is', async () => {
    const found = await judged(rowOf('a deployment'));
    const read = found.verdicts.find(({ rule }) => rule.endsWith('/change-read'));
    expect(read?.findings).toMatchObject([{ outcome: 'unknown', remedy: expect.stringContaining('--body FILE') }]);
    expect(red(await judged(rowOf('code alone')))).toEqual([]);
  });

  it('is held against the templates of the default branch, whatever the change makes of them', async () => {
    const text =
      '### Rollback Plan\n\nTake the deployment back with kubectl rollout undo deployment/api as described in the runbook.\n';
    const row = rowOf('a deployment');
    const template = { '.github/pull_request_template.md': text };
    const edited = { '.github/pull_request_template.md': '### Rollback Plan\n' };
    const found = await judged({
      before: { ...row.before, ...template },
      after: { ...row.after, ...edited },
      body: text,
    });
    expect(red(found)).toContain('template-text');
  });
});

describe('the policy', () => {
  it('may want a section always', async () => {
    const settings = { always: true };
    expect(red(await judged({ ...rowOf('code alone'), body: 'x', settings }))).toContain('section-missing');
    expect(red(await judged({ ...rowOf('code alone'), body: plan('Revert this pull request.'), settings }))).toEqual(
      [],
    );
  });

  it('may name what is deployed from elsewhere', async () => {
    const body = plan(
      '1. `alembic downgrade b2`\n2. `kubectl rollout undo deployment/web`\n3. `kubectl rollout undo deployment/api`',
    );
    const row = rowOf('a revision and a deployment');
    expect(red(await judged({ ...row, body }))).toEqual(['rollout-target']);
    expect(red(await judged({ ...row, body, settings: { names: ['web'] } }))).toEqual([]);
  });

  it('may have tools of its own', async () => {
    const tools = [
      {
        name: 'nomad',
        paths: ['jobs/**'],
        command: 'nomad job revert {target} {version}',
        target: { kind: 'file-name' } as const,
        replaces: [],
      },
    ];
    const change = { before: { 'jobs/api.nomad.hcl': 'a' }, after: { 'jobs/api.nomad.hcl': 'b' }, settings: { tools } };
    expect(red(await judged({ ...change, body: plan('`nomad job revert api 4`') }))).toEqual([]);
    expect(red(await judged({ ...change, body: plan('`nomad job revert web 4`') }))).toEqual(['tool-target']);
    expect(red(await judged({ ...change, body: plan('`kubectl rollout undo deployment/api`') }))).toEqual([
      'part-not-covered',
    ]);
  });
});

it('the facts have the shape of the contract', async () => {
  const body = plan('1. `alembic downgrade b2`\n2. `kubectl rollout undo deployment/web`');
  const { facts } = await judged({ ...rowOf('a revision and a deployment'), body });
  expect(facts).toEqual({
    section: { heading: 'Rollback plan', startLine: 3 },
    commands: [
      { kind: 'alembic-downgrade', target: 'b2', line: 5 },
      { kind: 'kubectl-rollout-undo', target: 'deployment/web', line: 6 },
    ],
    required: [
      { kind: 'alembic-downgrade', target: 'b2', because: ['migrations/versions/c3_.py'] },
      { kind: 'kubectl-rollout-undo', target: 'deployment/api', because: ['k8s/api.yaml'] },
    ],
    covered: [{ kind: 'alembic-downgrade', target: 'b2', because: ['migrations/versions/c3_.py'] }],
    missing: [{ kind: 'kubectl-rollout-undo', target: 'deployment/api', because: ['k8s/api.yaml'] }],
    order: 'ok',
    placeholders: [],
    evidence: 'none',
    derived: null,
  });
});
