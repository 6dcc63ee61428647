import type { ChangeContext, Context, ProcessCall, ProcessResult } from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';
import { memoryPorts, type World } from '@cm/testkit';
import { describe, expect, it } from 'vitest';

import type { DriverRequest } from './collect/request.ts';
import { collect } from './collect.ts';
import type { RoundtripFacts } from './facts.ts';
import type { inputs } from './inputs.ts';
import { database, ending, goodRound, hello, lines, step, type Told } from './roundtrip.fixture.ts';
import { defaults } from './settings.ts';

const [base, head] = ['b'.repeat(40), 'c'.repeat(40)] as [string, string];

function revision(id: string, on: string | null): string {
  return `revision = "${id}"\ndown_revision = ${on === null ? 'None' : `"${on}"`}\n\n\ndef upgrade():\n    pass\n`;
}

const before = {
  'backend/alembic.ini': '[alembic]\nscript_location = migrations\n',
  'backend/migrations/env.py': '',
  'backend/migrations/versions/a1.py': revision('a1', null),
};
const after = { ...before, 'backend/migrations/versions/b2.py': revision('b2', 'a1') };
const world: World = {
  repositories: [
    {
      fullName: 'acme/webshop',
      defaultBranch: 'main',
      branches: { main: base, feature: head },
      commits: [
        { sha: base, parents: [], message: 'feat: base', files: before },
        {
          sha: head,
          parents: [base],
          message: 'feat: two',
          files: { 'backend/migrations/versions/b2.py': revision('b2', 'a1') },
        },
      ],
    },
  ],
};

function changeOf(event: string): ChangeContext {
  return {
    kind: 'range',
    change: { repository: 'acme/webshop', event, base, head, merge: null, headRepository: null, pullRequest: null },
    defaultBranch: 'main',
    pullRequest: null,
    push: null,
    branch: 'feature',
    policyAt: { kind: 'local' },
    problem: null,
  };
}

type Given = Partial<Context<typeof inputs, typeof defaults>['inputs']>;

interface Asked {
  readonly event?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly given?: Given;
  readonly answers?: readonly Fact<ProcessResult>[];
}

interface Seen {
  readonly facts: RoundtripFacts;
  readonly calls: readonly (ProcessCall & { readonly request: DriverRequest })[];
}

function told(...events: readonly Told[]): Fact<ProcessResult> {
  return available({ exitCode: 0, stdout: lines(...events), stderr: '', timedOut: false });
}

async function seen({ event = 'cli', files = after, given = {}, answers = [] }: Asked): Promise<Seen> {
  const calls: Seen['calls'][number][] = [];
  const processes = {
    run: (call: ProcessCall) => {
      const { request } = JSON.parse(call.input) as { readonly request: DriverRequest };
      calls.push({ ...call, request });
      return Promise.resolve(answers[calls.length - 1] ?? told(hello, database, ...goodRound, ...ending));
    },
  };
  const ports = memoryPorts({ world, files, git: { head, branch: 'feature' }, processes });
  const context = {
    inputs: { 'database-env': [['DATABASE_URL', '{url}']], timeout: 120, ...given },
    settings: defaults,
    change: changeOf(event),
    trusted: { commit: base, branch: 'main' },
  };
  return { facts: await collect(ports, context as never), calls };
}

describe('what is run', () => {
  it('is what the change brings, in the folder of the configuration', async () => {
    const { facts, calls } = await seen({ given: { 'database-url': 'postgresql://x' } });
    expect(facts.scope).toMatchObject({ kind: 'ready', reason: 'The change brings 1 revision.' });
    expect([...(facts.trees[0]?.revisions ?? [])]).toEqual([['b2', 'backend/migrations/versions/b2.py']]);
    expect(calls.map(({ folder, command }) => [folder, command[0], command[1]])).toEqual([
      ['backend', 'python3', '-c'],
    ]);
    expect(calls[0]?.request).toMatchObject({
      mode: 'roundtrip',
      url: 'postgresql://x',
      config: 'alembic.ini',
      new: ['b2'],
      all: false,
      up: '..',
      revisions: [
        { id: 'a1', on: [] },
        { id: 'b2', on: ['a1'] },
      ],
    });
  });

  it('is nothing where the change brings no revision', async () => {
    const { facts, calls } = await seen({ files: before });
    expect([facts.scope, calls]).toMatchObject([{ reason: 'The change brings no Alembic revision.' }, []]);
  });

  it.each(['pull_request_target', 'workflow_run', 'issue_comment', 'repository_dispatch'])(
    'is nothing on the event %s',
    async (event) => {
      const { facts, calls } = await seen({ event });
      expect([facts.scope, calls]).toEqual([{ kind: 'refused', event }, []]);
    },
  );

  it('is everything, where that is asked for', async () => {
    const { facts, calls } = await seen({ files: before, given: { revisions: 'all' } });
    expect([calls[0]?.request.all, facts.trees[0]?.fresh.size]).toEqual([true, 0]);
  });

  it('is nothing where a file cannot be read as a revision', async () => {
    const bad = { 'backend/migrations/versions/c3.py': '<<<<<<< HEAD\nrevision = "c3"\n' };
    const { facts, calls } = await seen({ files: { ...after, ...bad } });
    expect([facts.scope.kind, calls]).toEqual(['unread', []]);
  });
});

describe('Python', () => {
  it('goes by another name on Windows', async () => {
    const { calls } = await seen({ answers: [unavailable('There is no program "python3" on the PATH.')] });
    expect(calls.map(({ command }) => command[0])).toEqual(['python3', 'python']);
  });

  it('that is nowhere is a problem of the run', async () => {
    const none = unavailable('There is no program "python" on the PATH.');
    const { facts } = await seen({ answers: [none, none] });
    expect(facts.trees[0]?.run.problem).toMatchObject({ code: 'no-python', message: none.reason });
  });

  it('is the one that is named, else that of the command', async () => {
    const named = await seen({ given: { python: ['uv', 'run', 'python'] } });
    const command = await seen({ given: { command: ['poetry', 'run', 'flask', 'db'] } });
    expect([named, command].map(({ calls }) => calls[0]?.command.slice(0, 3))).toEqual([
      ['uv', 'run', 'python'],
      ['poetry', 'run', 'python'],
    ]);
  });
});

describe('a driver that ends early', () => {
  it('has its database dropped by another one', async () => {
    const killed = available({
      exitCode: null,
      stdout: lines(hello, database, step('upgrade')),
      stderr: 'Killed',
      timedOut: true,
    });
    const { facts, calls } = await seen({
      answers: [killed, told({ event: 'cleaned', problem: null }, { event: 'end', ms: 1 })],
    });
    expect(calls.map(({ request }) => [request.mode, request.name])).toEqual([
      ['roundtrip', null],
      ['clean', 'cm_roundtrip_0123456789ab'],
    ]);
    expect(facts.trees[0]?.run).toMatchObject({ problem: { code: 'hung' }, cleaned: { problem: null } });
  });

  it('without a word is a problem, with what the project printed last', async () => {
    const { facts } = await seen({
      answers: [available({ exitCode: 1, stdout: '', stderr: 'Traceback\nBoom\n', timedOut: false })],
    });
    expect(facts.trees[0]?.run.problem).toMatchObject({ code: 'ended', message: 'Traceback Boom' });
  });
});

it('the base is looked at only where models and migrations differ', async () => {
  const drifted = told(
    hello,
    database,
    ...goodRound,
    { event: 'drift', differences: ['add table more'] },
    ...ending.slice(3),
  );
  const { facts, calls } = await seen({
    answers: [drifted, told({ event: 'drift', differences: [] }, { event: 'end', ms: 1 })],
  });
  expect(calls[1]?.request).toMatchObject({ mode: 'base', base, revisions: [{ id: 'a1' }], new: [] });
  expect(facts.trees[0]?.base?.drift).toEqual({ kind: 'compared', differences: [], whole: false });
});
