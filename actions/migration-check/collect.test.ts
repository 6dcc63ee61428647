import type { ChangeContext, Ports } from '@cm/app';
import { memoryPorts, type World, type WorldCommit, type WorldPull } from '@cm/testkit';
import { describe, expect, it } from 'vitest';

import { collect } from './collect.ts';
import type { MigrationFacts } from './facts.ts';
import { defaults, type Settings } from './settings.ts';

const [root, base, head, tip, other] = ['a', 'b', 'c', 'd', 'e'].map((letter) => letter.repeat(40)) as [
  string,
  string,
  string,
  string,
  string,
];

function file(id: string, parent: string | null, column = `c_${id}`): Readonly<Record<string, string>> {
  const name = parent === null ? 'None' : `'${parent}'`;
  const text = `from alembic import op
import sqlalchemy as sa

revision = '${id}'
down_revision = ${name}


def upgrade():
    op.add_column('users', sa.Column('${column}', sa.Integer()))


def downgrade():
    op.drop_column('users', '${column}')
`;
  return { [`migrations/versions/${id}.py`]: text };
}

const start = {
  'alembic.ini': '[alembic]\nscript_location = migrations\nsqlalchemy.url = postgresql://db/shop\n',
  'migrations/env.py': 'from alembic import context\n',
  ...file('r1', null),
};

/** `base` has r1 and r2; `head` adds what is given to it, and `tip` is where the base has gone meanwhile. */
function worldOf(brought: WorldCommit['files'] = file('r3', 'r2'), more: Partial<WorldPull> = {}): World {
  const pull = (number: number, sha: string) => ({
    number,
    title: `feat: ${number}`,
    base: { ref: 'main', sha: base },
    head: { ref: `feature-${number}`, sha },
    ...more,
  });
  const commits: readonly WorldCommit[] = [
    { sha: root, parents: [], message: 'feat: start', files: start },
    { sha: base, parents: [root], message: 'feat: two', files: file('r2', 'r1') },
    { sha: head, parents: [base], message: 'feat: three', files: brought ?? {} },
    { sha: tip, parents: [base], message: 'feat: meanwhile', files: file('r9', 'r2') },
    { sha: other, parents: [base], message: 'feat: other', files: { ...file('x5', 'r2'), 'README.md': 'x\n' } },
  ];
  return {
    repositories: [
      {
        fullName: 'acme/webshop',
        defaultBranch: 'main',
        branches: { main: base, feature: head, later: tip },
        tags: { 'v1.0.0': root, 'v1.1.0': base, latest: base },
        commits,
        pulls: [pull(7, head), pull(8, other)],
      },
    ],
  };
}

function changeOf(more: Partial<ChangeContext> = {}, change: Partial<ChangeContext['change']> = {}): ChangeContext {
  const own = { repository: 'acme/webshop', event: 'cli', base, head, merge: null, headRepository: null };
  return {
    kind: 'range',
    change: { ...own, pullRequest: null, ...change },
    defaultBranch: 'main',
    pullRequest: null,
    push: null,
    branch: 'feature',
    policyAt: { kind: 'local' },
    problem: null,
    ...more,
  };
}

async function seen(
  ports: Ports,
  change = changeOf(),
  settings: Partial<Settings> = {},
  path?: readonly string[],
): Promise<MigrationFacts> {
  return collect(ports, {
    inputs: { path: path === undefined ? undefined : [...path], dialect: undefined },
    settings: { ...defaults, ...settings },
    change,
    trusted: { commit: base, branch: 'main' },
  });
}

function portsOf(world = worldOf(), files: Readonly<Record<string, string>> = {}, git: object = {}): Ports {
  return memoryPorts({ world, files, git: { head, branch: null, ...git } });
}

function headsOf({ trees }: MigrationFacts): readonly (readonly string[])[] {
  return trees.map(({ headers }) => {
    const parents = new Set(headers.flatMap((one) => one.parents));
    return headers.map(({ id }) => id).filter((id) => !parents.has(id));
  });
}

function statuses({ trees }: MigrationFacts): readonly string[] {
  return trees.flatMap(({ changes }) => changes.map(({ status, after }) => `${status} ${after?.id ?? ''}`.trim()));
}

describe('what is compared', () => {
  it('is the branch with where it left the base', async () => {
    const facts = await seen(portsOf());
    expect([facts.scope, headsOf(facts), statuses(facts), facts.rollback]).toEqual([
      { kind: 'change', base },
      [['r3']],
      ['added r3'],
      'alembic downgrade r2',
    ]);
    expect(facts.trees[0]).toMatchObject({
      dialect: 'postgresql',
      revisions: new Map([[expect.any(String), { id: 'r3' }]]),
    });
    expect(facts.changedPaths).toEqual(['migrations/versions/r3.py']);
  });

  it('is what merging gives, where the base went on', async () => {
    const pull = changeOf({ kind: 'pull-request' }, { event: 'pull_request', base: tip, pullRequest: 7 });
    const facts = await seen(portsOf(), pull);
    expect([headsOf(facts)[0]?.toSorted(), statuses(facts)]).toEqual([['r3', 'r9'], ['added r3']]);
  });

  it('is a whole folder where no base is named, and outside of git', async () => {
    const bare = changeOf({}, { base: null, head: null });
    for (const git of [{}, { present: false }]) {
      const facts = await seen(portsOf(worldOf(), { ...start, ...file('r7', 'r1') }, git), bare, {}, ['migrations']);
      expect([facts.scope.kind, headsOf(facts), statuses(facts)]).toEqual(['history', [['r7']], []]);
      expect(facts.trees[0]?.revisions.size).toBe(2);
    }
  });

  it('is nothing for a tag', async () => {
    const facts = await seen(portsOf(), changeOf({ kind: 'tag' }, { event: 'push' }));
    expect([facts.scope.kind, headsOf(facts), facts.trees[0]?.revisions.size]).toEqual(['before', [['r3']], 0]);
  });

  it('is unknown without a checkout, and where something else is checked out', async () => {
    const event = changeOf({ kind: 'push' }, { event: 'push' });
    expect((await seen(portsOf(worldOf(), {}, { present: false }), event)).scope.kind).toBe('unread');
    expect((await seen(portsOf(worldOf(), {}, { head: base }), event)).scope).toMatchObject({
      kind: 'unread',
      fix: expect.stringContaining('fetch-depth: 2'),
    });
  });
});

describe('a merged revision', () => {
  const path = 'migrations/versions/r2.py';
  const text = file('r2', 'r1')[path] ?? '';

  it.each([
    ['edited', { [path]: text.replace('Integer', 'BigInteger') }, ['edited r2']],
    ['formatted', { [path]: text.replaceAll("'", '"').replace('\n\n\ndef', '\n\n\n# again\ndef') }, []],
    ['put on another parent', { [path]: text.replace("'r1'", 'None') }, ['reparented r2']],
    ['deleted', { [path]: null }, ['deleted']],
    ['given another id', { [path]: text.replace("'r2'", "'r22'") }, ['deleted r22']],
    ['moved', { [path]: null, 'migrations/versions/other.py': text }, ['moved r2']],
    ['renamed with its file', { [path]: null, ...file('r8', 'r1', 'c_r2') }, ['deleted r8']],
  ])('%s', async (_, files, expected) => {
    expect(statuses(await seen(portsOf(worldOf(files))))).toEqual(expected);
  });

  it.each([
    ['in the oldest release that holds it', 'r1', { kind: 'released', tag: 'v1.0.0' }],
    ['in the newest alone', 'r2', { kind: 'released', tag: 'v1.1.0' }],
  ])('is %s', async (_, id, release) => {
    const gone = { [`migrations/versions/${id}.py`]: null };
    const [change] = (await seen(portsOf(worldOf(gone)))).trees[0]?.changes ?? [];
    expect(change).toMatchObject({ status: 'deleted', release });
  });

  it('may be in none, or nobody can tell', async () => {
    const gone = worldOf({ [path]: null });
    const release = async (releaseTags: readonly string[]) =>
      (await seen(portsOf(gone), changeOf(), { releaseTags })).trees[0]?.changes[0];
    expect(await release(['v1.0.*'])).toMatchObject({ release: { kind: 'unreleased', newest: 'v1.0.0' } });
    expect(await release(['release-*'])).toMatchObject({ release: { kind: 'unknown' } });
  });
});

describe('other open pull requests', () => {
  const pull = changeOf(
    {
      kind: 'pull-request',
      baseBranch: 'main',
    },
    { event: 'pull_request', pullRequest: 7 },
  );

  it('that stand on the same revision are found', async () => {
    expect((await seen(portsOf(), pull)).others).toEqual({
      kind: 'read',
      looked: 1,
      left: null,
      collisions: [
        {
          number: 8,
          title: 'feat: 8',
          draft: false,
          revision: 'x5',
          path: 'migrations/versions/x5.py',
          own: 'r3',
          ownPath: 'migrations/versions/r3.py',
          parent: 'r2',
        },
      ],
    });
  });

  it.each([
    ['a change without a new migration', worldOf({ 'README.md': 'x\n' }), pull, 'The change adds no migration.'],
    ['a push', worldOf(), changeOf({ kind: 'push' }, { event: 'push' }), 'Only a pull request is compared'],
  ])('are not asked for by %s', async (_, world, change, reason) => {
    expect((await seen(portsOf(world), change)).others).toEqual({
      kind: 'not-asked',
      reason: expect.stringContaining(reason),
    });
  });

  it('are not asked for without a token', async () => {
    const ports = portsOf();
    const facts = await seen({ ...ports, forge: { ...ports.forge, hasToken: false } }, pull);
    expect(facts.others).toMatchObject({ kind: 'not-asked', reason: 'There is no token to ask GitHub with.' });
  });
});

describe('where migrations are looked for', () => {
  it('a named place without any is told', async () => {
    const facts = await seen(portsOf(), changeOf(), { paths: ['backend', 'migrations'] });
    expect([facts.absent, facts.trees.length]).toEqual([['backend'], 1]);
  });

  it('the top folder is every place, and may have none', async () => {
    expect((await seen(portsOf(), changeOf(), {}, ['.'])).trees).toHaveLength(1);
    const empty = { exclude: ['migrations/**', 'alembic.ini'] };
    expect(await seen(portsOf(), changeOf(), empty, ['.'])).toMatchObject({ trees: [], absent: [] });
  });

  it('what the policy leaves out is not seen', async () => {
    const facts = await seen(portsOf(), changeOf(), { exclude: ['migrations/**', 'alembic.ini'] });
    expect(facts.trees).toEqual([]);
  });

  it('older revisions are read where the policy says so', async () => {
    const facts = await seen(portsOf(), changeOf(), { judgeOlder: true });
    expect(facts.trees[0]?.revisions.size).toBe(3);
  });
});
