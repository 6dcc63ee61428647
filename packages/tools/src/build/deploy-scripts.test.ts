import { describe, expect, it } from 'vitest';

import { ran, reusable, script } from './workflow-shell.fixture.ts';

const digest = `sha256:${'0'.repeat(64)}`;
const shop = {
  CM_ENVIRONMENT: 'staging',
  CM_APPLICATION: 'shop',
  CM_COMMIT: 'c0ffee0000000000000000000000000000000000',
  CM_STRATEGY: 'rolling',
};
const environment = reusable('deploy-environment');

describe('what is asked of a deployment', () => {
  const text = script('deploy-environment', 'deploy', 'Check what is asked');
  const good = {
    ...shop,
    IMAGE: 'ghcr.io/acme/shop',
    IMAGE_DIGEST: digest,
    ARTIFACT: '',
    DEPLOY_COMMAND: './deploy',
    HEALTH: 'https://staging.example/health',
    REVISION_COMMAND: '',
    ROLLBACK_DATABASE_COMMAND: '',
    TRAFFIC_COMMAND: '',
    TRAFFIC_STEPS: '5 25 100',
    WANTED: '',
    GIVEN: '   ',
  };

  it.each([
    ['an image by its digest', {}, 0, ''],
    ['an artifact', { IMAGE: '', IMAGE_DIGEST: '', ARTIFACT: 'bundle' }, 0, ''],
    ['a tag in place of the digest', { IMAGE_DIGEST: 'v1.2.3' }, 2, 'is no digest'],
    ['nothing to deploy', { IMAGE: '', IMAGE_DIGEST: '' }, 2, 'Nothing to deploy'],
    ['no command', { DEPLOY_COMMAND: '' }, 2, 'deploy-command is empty'],
    ['no health check', { HEALTH: '' }, 2, 'give health-url or health-command'],
    ['a downgrade blind', { ROLLBACK_DATABASE_COMMAND: 'alembic downgrade -1' }, 2, 'needs database-revision-command'],
    ['a name with a slash', { CM_ENVIRONMENT: 'a/b' }, 2, 'environment "a/b"'],
    ['a canary', { CM_STRATEGY: 'canary', TRAFFIC_COMMAND: './traffic' }, 0, ''],
    ['a canary without traffic', { CM_STRATEGY: 'canary' }, 2, 'needs traffic-command'],
    ['a canary that never ends', { CM_STRATEGY: 'canary', TRAFFIC_COMMAND: 'x', TRAFFIC_STEPS: '5 25' }, 2, '100 last'],
    ['traffic of nothing', { TRAFFIC_COMMAND: './traffic' }, 2, 'strategy is rolling'],
    ['a strategy nobody knows', { CM_STRATEGY: 'hope' }, 2, 'strategy "hope"'],
    ['a step the policy asks for', { WANTED: 'tests performance', GIVEN: ' tests  ' }, 0, 'the step "performance"'],
  ])('%s', (_, given, status, said) => {
    const done = ran(text, { ...good, ...given });
    expect(done.status).toBe(status);
    expect(done.said).toMatch(said === '' ? /^$/ : said);
  });
});

describe('the variables of an environment', () => {
  const load = (secret: string): ReturnType<typeof ran> =>
    ran('bash -euo pipefail -c "$CM_LOAD"', { CM_LOAD: environment.env?.['CM_LOAD'] ?? '', DEPLOY_ENV: secret });

  it.each([
    ['none', '', ''],
    ['one', 'TOKEN=a b=c', 'TOKEN=a b=c'],
    ['line ends of Windows, notes and empty lines', '# of acme\r\nA=12345\r\n\r\nB=\r\n', 'A=12345\nB='],
    ['no evaluation of anything', 'A=$(id) `id` "x"', 'A=$(id) `id` "x"'],
  ])('%s', (_, secret, wanted) => {
    expect(load(secret)).toMatchObject({ status: 0, environment: wanted });
  });

  it('are hidden in the log, one by one', () => {
    expect(load('A=hunter22\nB=50%off').said).toBe('::add-mask::hunter22\n::add-mask::50%25off\n');
  });

  it.each(['token', 'A B=c', '=c', 'ok=1\nexport A=1'])('but not %j', (secret) => {
    const done = load(secret);
    expect([done.status, done.said]).toEqual([2, expect.stringContaining('is no NAME=value')]);
  });
});

describe('the health check', () => {
  const asked = { ...shop, CM_HEALTH: environment.env?.['CM_HEALTH'] ?? '', HEALTH_INTERVAL: '0', HEALTH_EXPECT: '' };
  const url = { ...asked, HEALTH_URL: 'http://shop.test/health', HEALTH_COMMAND: '' };
  const curl = (code: string, body: string): Record<string, string> => ({
    curl: `while [ $# -gt 0 ]; do if [ "$1" = --output ]; then echo '${body}' > "$2"; fi; shift; done; printf '%s' '${code}'`,
  });
  const check = (env: Readonly<Record<string, string>>, programs = {}): ReturnType<typeof ran> =>
    ran('bash -euo pipefail -c "$CM_HEALTH"', { HEALTH_ATTEMPTS: '4', HEALTH_SUCCESSES: '2', ...env }, programs);

  it.each([
    ['answers 200', '200', 'ok', '', 0],
    ['answers 503', '503', 'ok', '', 1],
    ['sends elsewhere', '302', 'ok', '', 1],
    ['answers with this version', '200', '{"version":"1.2.3"}', '1.2.3', 0],
    ['answers with another version', '200', '{"version":"1.2.2"}', '1.2.3', 1],
  ])('where the address %s', (_, code, body, expected, status) => {
    expect(check({ ...url, HEALTH_EXPECT: expected }, curl(code, body)).status).toBe(status);
  });

  it.each([
    ['healthy at once', 'true', 0, 2],
    ['healthy from the third time on', '[ "$(cat n 2>/dev/null | wc -l)" -ge 2 ] || { echo >> n; false; }', 0, 4],
    ['healthy too late to be sure', '[ "$(cat n 2>/dev/null | wc -l)" -ge 3 ] || { echo >> n; false; }', 1, 4],
    ['never healthy', 'false', 1, 4],
  ])('of a command: %s', (_, command, status, attempts) => {
    const done = check({ ...asked, HEALTH_URL: '', HEALTH_COMMAND: command });
    expect([done.status, done.said.match(/^Attempt /gm)?.length]).toEqual([status, attempts]);
  });
});

describe('taking the database back', () => {
  const text = script('deploy-environment', 'rollback', 'Take the database back');
  const back = (before: string, now: string, after: string): ReturnType<typeof ran> =>
    ran(
      text,
      { ...shop, CM_REVISION_BEFORE: before, COMMAND: 'downgrade "$CM_REVISION_BEFORE"', REVISION_COMMAND: 'revision' },
      {
        revision: `if [ -e "$RUNNER_TEMP/log" ]; then echo '${after}'; else echo '${now}'; fi`,
        downgrade: 'echo "downgrade $1" >> "$RUNNER_TEMP/log"',
      },
    );

  it.each([
    ['a migration was applied', 'abc1', 'def2 (head)', 'abc1', 0, 'downgrade abc1'],
    ['the first one was applied', 'base', 'def2 (head)', '', 0, 'downgrade base'],
    ['none was applied: nothing is taken back', 'abc1', 'abc1 (head)', 'abc1', 0, ''],
    ['the migration failed and left nothing: the same', 'base', '', '', 0, ''],
    ['the downgrade did not get there', 'abc1', 'def2 (head)', 'bcd1', 1, 'downgrade abc1'],
    ['nobody knows the revision before', '', 'def2 (head)', 'abc1', 1, ''],
  ])('%s', (_, before, now, after, status, log) => {
    expect(back(before, now, after)).toMatchObject({ status, log });
  });
});

describe('bringing the version before back', () => {
  const text = script('deploy-environment', 'rollback', 'Bring the version before back');
  it.each([
    ['the new one runs', 'true', 'shop:1', 'shop:2', 'shop:1', 0, 'undo'],
    ['the new one never started: not one version too far', 'true', 'shop:1', 'shop:1', 'shop:0', 0, ''],
    ['something else runs afterwards', 'true', 'shop:1', 'shop:2', 'shop:0', 1, 'undo'],
    ['there was none before', 'true', '', 'shop:2', '', 1, ''],
    ['nobody can tell what runs', '', '', '', '', 0, 'undo'],
  ])('%s', (_, known, before, now, after, status, log) => {
    const env = { ...shop, KNOWN: known, CM_LIVE_BEFORE: before, COMMAND: 'undo', LIVE_COMMAND: 'live' };
    const live = `if [ -e "$RUNNER_TEMP/log" ]; then echo '${after}'; else echo '${now}'; fi`;
    expect(ran(text, env, { live, undo: 'echo undo >> "$RUNNER_TEMP/log"' })).toMatchObject({ status, log });
  });

  it('comes after the traffic, the database and the configuration, and before the health check and the record', () => {
    const names = environment.jobs['rollback']?.steps?.flatMap(({ name }) => name ?? []) ?? [];
    expect(names.slice(4)).toEqual([
      'Give the traffic back to the version before',
      'Take the database back',
      'Bring the configuration before back',
      'Bring the version before back',
      'Health check',
      'Record it among the deployments',
      'Record',
      'Keep the record of this attempt',
    ]);
  });
});

describe('the chain of environments', () => {
  it('migrates on staging before production, which waits for staging and gets its artifact', () => {
    const { jobs } = reusable('deploy') as unknown as {
      jobs: Record<string, { needs?: string; if?: string; with: Record<string, string> }>;
    };
    expect([jobs['staging']?.needs, jobs['production']?.needs]).toEqual(['development', 'staging']);
    expect(jobs['production']?.if).toContain("needs.staging.result == 'success'");
    expect(jobs['production']?.with['artifact-sha256']).toBe('${{ needs.staging.outputs.artifact-sha256 }}');
    for (const name of ['image', 'image-digest', 'migrate-command', 'deploy-command', 'rollback-command'])
      expect(jobs['production']?.with[name]).toBe(jobs['staging']?.with[name]);
  });

  it.each(['deploy', 'development'])('%s passes only inputs that there are, and every one of its own', (name) => {
    const known = Object.keys(environment.on.workflow_call.inputs);
    const calls = Object.values(reusable(name).jobs).map(({ with: given = {} }) => given);
    for (const given of calls) expect(Object.keys(given).filter((input) => !known.includes(input))).toEqual([]);
    const passed = JSON.stringify(reusable(name).jobs);
    const lost = Object.keys(reusable(name).on.workflow_call.inputs).filter(
      (own) => !passed.includes(`inputs.${own} `),
    );
    expect(lost).toEqual([]);
  });
});
