import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { loadControls, repositoryRoot } from '../workspace.ts';
import { askedBy, reusable } from './workflow-shell.fixture.ts';

const folder = join(repositoryRoot, 'workflows-templates/starter');
const names = readdirSync(folder).flatMap((file) => /^(.+)\.yml$/.exec(file)?.[1] ?? []);
const actions = new Map((await loadControls(repositoryRoot)).map((action) => [action.name, action]));

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
}

interface Job {
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly name: string;
  readonly on: Readonly<Record<string, { readonly types?: readonly string[]; readonly workflows?: readonly string[] }>>;
  readonly permissions?: object;
  readonly jobs: Readonly<Record<string, Job>>;
}

function textOf(name: string): string {
  return readFileSync(join(folder, `${name}.yml`), 'utf8');
}

function workflow(name: string): Workflow {
  return parse(textOf(name)) as Workflow;
}

function steps(name: string): readonly Step[] {
  return Object.values(workflow(name).jobs).flatMap((job) => job.steps ?? []);
}

/** Jobs that call a reusable workflow, with its name. */
function calls(name: string): readonly (readonly [string, Job])[] {
  return Object.values(workflow(name).jobs).flatMap((job) =>
    job.uses === undefined ? [] : [[calledOf(job.uses), job] as const],
  );
}

describe.each(names)('the starter workflow %s', (name) => {
  it('has the words that GitHub shows, and an icon', () => {
    const shown = JSON.parse(readFileSync(join(folder, `${name}.properties.json`), 'utf8')) as Record<string, string>;
    expect(Object.keys(shown).toSorted()).toEqual(['description', 'iconName', 'name']);
    expect(shown['iconName']).toMatch(/^octicon [a-z-]+$/);
  });

  it('gives nothing to the whole workflow, and each job what its controls ask for, with a time limit', () => {
    const { jobs, permissions } = workflow(name);
    expect(permissions).toEqual({});
    for (const job of Object.values(jobs).filter(({ uses }) => uses === undefined)) {
      expect(job['timeout-minutes']).toBeGreaterThan(0);
      const asked = (job.steps ?? []).flatMap(({ uses = '' }) =>
        Object.entries(actions.get(controlOf(uses))?.permissions ?? {}),
      );
      const given = Object.entries(job.permissions ?? {});
      if (asked.length === 0) continue;
      const most = new Map(asked.map(([permission, { access }]) => [permission, access]));
      const over = given.filter(([permission, access]) => access !== 'read' && access !== most.get(permission));
      const needed = asked.filter(([, { optional = false }]) => !optional).map(([permission]) => permission);
      expect([over, given.filter(([permission]) => !most.has(permission))]).toEqual([[], []]);
      expect(given.map(([permission]) => permission)).toEqual(expect.arrayContaining(needed));
    }
  });

  it('gives each workflow that it calls the permissions that its jobs ask for, and no more', () => {
    for (const [called, { permissions }] of calls(name)) expect(permissions).toEqual(askedBy(called));
  });

  it('calls workflows with inputs that there are, and all that are required', () => {
    for (const [called, { with: given = {} }] of calls(name)) {
      const inputs = Object.entries(reusable(called).on.workflow_call.inputs);
      const required = inputs.flatMap(([input, { required: needed }]) => (needed === true ? [input] : []));
      expect(inputs.map(([input]) => input)).toEqual(expect.arrayContaining(Object.keys(given)));
      expect(Object.keys(given)).toEqual(expect.arrayContaining(required));
    }
  });

  it('pins what is not its own by commit, with the version beside it', () => {
    const others = textOf(name)
      .split('\n')
      .filter((line) => /\buses: /.test(line) && !line.includes('uses: org/cm-actions/'));
    expect(others.filter((line) => !/uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it('names controls and inputs that there are', () => {
    const own = steps(name).filter(({ uses = '' }) => uses.startsWith('org/cm-actions/'));
    expect(own.length + calls(name).length).toBeGreaterThan(0);
    const strange = own.flatMap(({ uses = '', with: given = {} }) => {
      const inputs = actions.get(controlOf(uses))?.inputs;
      return Object.keys(given).filter((input) => inputs === undefined || !(input in inputs));
    });
    expect([own.filter(({ uses = '' }) => !actions.has(controlOf(uses))), strange]).toEqual([[], []]);
  });

  it('gives no text from outside to a shell', () => {
    for (const { run = '' } of steps(name)) expect(run).not.toContain('${{');
  });
});

function calledOf(uses: string): string {
  return /^org\/cm-actions\/\.github\/workflows\/([\w-]+)\.yml@v1$/.exec(uses)?.[1] ?? '';
}

function controlOf(uses: string): string {
  return /^org\/cm-actions\/([\w-]+)@v1$/.exec(uses)?.[1] ?? '';
}

describe('a workflow that starts after another one', () => {
  const after = names.filter((name) => 'workflow_run' in workflow(name).on);

  it('is there', () => expect(after).toEqual(expect.arrayContaining(['coverage-comment', 'change-gate-forks'])));

  it.each(after)('%s starts after one of these, once it has ended, for pull requests alone', (name) => {
    const { jobs, on } = workflow(name);
    expect(on['workflow_run']?.types).toEqual(['completed']);
    const known = names.map((other) => workflow(other).name);
    expect(known).toEqual(expect.arrayContaining([...(on['workflow_run']?.workflows ?? ['none'])]));
    for (const job of Object.values(jobs))
      expect(job.if).toMatch(/^github\.event\.workflow_run\.event == 'pull_request(?:_review)?'(?: && |$)/);
  });
});

describe('a workflow that may write, and is started by what strangers do', () => {
  const ofStrangers = ['issue_comment', 'pull_request_target', 'workflow_run'];
  const open = names.filter((name) => ofStrangers.some((event) => event in workflow(name).on));

  /** Steps of its own, and those of what it calls. */
  function allSteps(name: string): readonly Step[] {
    const called = calls(name).flatMap(([one]) => Object.values(reusable(one).jobs));
    return [...steps(name), ...called.flatMap((job) => (job.steps ?? []) as readonly Step[])];
  }

  it('is the gate, and what comments on forks', () =>
    expect(open.toSorted()).toEqual(['change-gate', 'change-gate-forks', 'coverage-comment']));

  it.each(open)('%s checks out the commit of its run only, keeps no token there and runs no command', (name) => {
    expect(allSteps(name).filter(({ run }) => run !== undefined)).toEqual([]);
    const checkouts = allSteps(name).filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
    const given = checkouts.map(({ with: inputs = {} }) => inputs);
    expect(given.map((inputs) => inputs['persist-credentials'])).toEqual([false]);
    const rest = given.flatMap((inputs) => Object.keys(inputs)).filter((input) => input !== 'persist-credentials');
    expect(rest.filter((input) => input !== 'fetch-depth')).toEqual([]);
  });

  it.each(open)('%s starts nothing but our own actions and those of GitHub', (name) => {
    const uses = allSteps(name).map((step) => step.uses ?? '');
    expect(uses.filter((one) => !/^(?:\$\/|org\/cm-actions\/|actions\/)[\w-]+/.test(one))).toEqual([]);
  });
});

describe('security-updates', () => {
  const { jobs } = workflow('security-updates');
  const uses = (job: Job | undefined): readonly string[] => (job?.steps ?? []).map((one) => one.uses ?? '');

  it('writes the ledger in a job that runs no scanner, and scans in one that cannot write', () => {
    expect(Object.values(jobs['scan']?.permissions ?? {})).toEqual(['read']);
    expect(uses(jobs['record']).filter((one) => !/^(?:actions|org\/cm-actions)\//.test(one) && one !== '')).toEqual([]);
    expect(jobs['record']?.steps?.find((one) => one.with?.['write-ledger'] === true)).toBeDefined();
    expect(jobs['check']?.steps?.find((one) => one.with?.['write-ledger'] !== undefined)).toBeUndefined();
  });

  it('keeps the cadence of the policy: every day, every week, every month', () => {
    const schedule = (workflow('security-updates').on as unknown as { schedule: { cron: string }[] }).schedule;
    const check = String(jobs['record']?.steps?.at(-1)?.with?.['check']);
    expect(schedule.map(({ cron }) => cron.split(' ').slice(2).join(' '))).toEqual(['* * *', '* * 1', '1 * *']);
    for (const { cron } of schedule.slice(1)) expect(check).toContain(`'${cron}'`);
  });
});

describe('merging an update by itself', () => {
  const script = workflow('security-updates').jobs['merge']?.steps?.[0]?.run ?? '';
  const bot = { verified: true, author: 'dependabot[bot]', types: ['version-update:semver-patch'] };
  const person = { ...bot, author: 'ada' };

  /** Runs the step with a `gh` that answers as GitHub does, through jq. */
  function merged(
    commits: readonly { verified: boolean; author: string; types: readonly string[] }[],
    head = 'c0ffee',
  ): boolean {
    const home = mkdtempSync(join(tmpdir(), 'cm-merge-'));
    const list = commits.map(({ author, types, verified }) => ({
      sha: 'c0ffee',
      author: { login: author },
      commit: {
        verification: { verified },
        message: `Bump\n\nupdated-dependencies:\n${types.map((type) => `- dependency-name: x\n  update-type: ${type}\n`).join('')}...`,
      },
    }));
    writeFileSync(join(home, 'commits.json'), JSON.stringify(list));
    writeFileSync(
      join(home, 'gh'),
      `#!/bin/sh\nif [ "$1" = api ]; then jq -r "$5" ${home}/commits.json; else echo "$@" > ${home}/merged; fi\n`,
      { mode: 0o755 },
    );
    const env = {
      PATH: `${home}:${process.env['PATH'] ?? ''}`,
      REPOSITORY: 'acme/shop',
      NUMBER: '7',
      HEAD_SHA: head,
    };
    const ran = spawnSync('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', script], {
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const done = existsSync(join(home, 'merged'));
    rmSync(home, { recursive: true });
    expect([ran.status, ran.stderr]).toEqual([0, '']);
    return done;
  }

  it.each([
    ['a verified patch update of the bot', [bot], true],
    ['several of them', [bot, bot], true],
    ['a minor one', [{ ...bot, types: ['version-update:semver-minor'] }], false],
    [
      'a patch and a major one',
      [{ ...bot, types: ['version-update:semver-patch', 'version-update:semver-major'] }],
      false,
    ],
    ['one that says nothing', [{ ...bot, types: [] }], false],
    ['one whose signature GitHub does not know', [{ ...bot, verified: false }], false],
    ['a commit of somebody else on top', [bot, person], false],
    ['no commit', [], false],
  ])('%s: %j', (_, commits, expected) => {
    expect(merged(commits)).toBe(expected);
  });

  it('not where a newer commit is there', () => {
    expect(merged([bot], 'decaf')).toBe(false);
  });
});

it('Dependabot updates every week, and nothing holds up a fix', () => {
  const text = readFileSync(join(repositoryRoot, 'workflows-templates/updates/dependabot.yml'), 'utf8');
  const { updates, version } = parse(text) as { version: number; updates: readonly Record<string, unknown>[] };
  expect([version, updates.length > 0]).toEqual([2, true]);
  for (const update of updates) {
    expect(update['schedule']).toMatchObject({ interval: 'weekly' });
    expect(update).not.toHaveProperty('cooldown');
  }
});

it('Renovate fixes at any time, and does not wait for a minimum age', () => {
  const text = readFileSync(join(repositoryRoot, 'workflows-templates/updates/renovate.json5'), 'utf8');
  expect(text).toContain("schedule: ['at any time'],\n    minimumReleaseAge: null");
});

it('the reports are kept under the name under which the comment looks for them', () => {
  const kept = steps('coverage').flatMap(({ with: given }) => given?.['name'] ?? []);
  const wanted = steps('coverage-comment').flatMap(({ with: given }) => given?.['artifact'] ?? []);
  expect([wanted.length, kept]).toEqual([1, expect.arrayContaining(wanted)]);
  expect(actions.get('coverage-gate')?.inputs['artifact']?.default).toBe(wanted[0]);
});
