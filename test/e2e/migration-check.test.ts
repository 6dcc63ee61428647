import { cloneAt, mergeGroupEvent, pushEvent } from '@cm/testkit';
import { describe, expect, it } from 'vitest';

import { history } from './support/history.ts';
import { checked, factsOf, main, opened, pathOf, project, revision } from './support/migrations.ts';
import { unplugOrigin } from './support/pull-request.ts';

const path = (id: string): string => pathOf(id);
const fileOf = (id: string): string => {
  const text = main.map(({ files }) => files?.[path(id)]).find((one) => one !== undefined);
  if (typeof text !== 'string') throw new Error(`main has no ${id}`);
  return text;
};

describe('a pull request that adds one revision on the head', () => {
  it.each([1, 2, 0])('is green, with a checkout of depth %i', async (depth) => {
    const step = await checked({ files: revision('c3', 'b2'), depth });
    expect(step.red).toEqual([]);
    expect(factsOf(step.report)).toMatchObject({
      trees: [
        {
          tool: 'alembic',
          path: 'migrations/versions',
          revisions: 3,
          heads: ['c3'],
          bases: ['a1'],
          missing: [],
          unparsable: [],
        },
      ],
      changed: [{ id: 'c3', path: path('c3'), status: 'added' }],
      revisions: { c3: { path: path('c3'), class: 'B', downgrade: 'ok', inverse: 'proved', notAnalysed: 0 } },
      rollback: { command: 'alembic downgrade b2' },
    });
    expect(step.outputs).toMatchObject({
      outcome: 'pass',
      heads: 'c3',
      class: 'B',
      'rollback-command': 'alembic downgrade b2',
    });
    expect(step.annotations('warning')).toEqual([]);
  });

  it('names the revision before the first of several to roll back to', async () => {
    const step = await checked({ files: { ...revision('c3', 'b2'), ...revision('d4', 'c3') } });
    expect(factsOf(step.report).rollback).toEqual({ command: 'alembic downgrade b2' });
  });

  it('is judged the same from a fork with a token that may only read', async () => {
    const permissions = { contents: 'read', 'pull-requests': 'read', metadata: 'read' } as const;
    const step = await checked({ files: revision('c3', 'b2'), fork: 'contributor/webshop', permissions });
    expect(step.red).toEqual([]);
    expect(step.rule('migration-check/open-collisions').outcome).toBe('pass');
  });

  it('is unknown where the base cannot be fetched, and the message names the checkout setting', async () => {
    const pull = await opened({ files: revision('c3', 'b2'), depth: 1 });
    unplugOrigin(pull as never);
    const step = await pull.run();
    expect(step.exitCode).toBe(2);
    expect(step.annotations('error').join('\n')).toContain('fetch-depth: 2');
  });
});

describe('the merge result', () => {
  it('forks where main went on meanwhile, though the branch alone has one head', async () => {
    const story = { files: revision('c3', 'b2'), later: revision('d4', 'b2') };
    const step = await checked(story);
    expect(step.red).toEqual(['migration-check/single-head', 'migration-check/on-base-head']);
    expect(factsOf(step.report).trees[0]?.heads.toSorted()).toEqual(['c3', 'd4']);
    const told = step.annotations('error').join('\n');
    expect(told).toContain('down_revision = "d4"');
    expect(told).toContain('alembic merge');
  });

  it('is worked out where only the head of the branch is checked out', async () => {
    const step = await checked({ files: revision('c3', 'b2'), later: revision('d4', 'b2'), headOnly: true, depth: 0 });
    expect(step.red).toEqual(['migration-check/single-head', 'migration-check/on-base-head']);
  });

  it('is whole again with a merge revision', async () => {
    const text =
      revision('m5', 'c3', 'pass', 'pass')[path('m5')]?.replace(
        'down_revision = "c3"',
        'down_revision = ("c3", "d4")',
      ) ?? '';
    const forked = [...main, { message: 'feat: fork\n', files: { ...revision('c3', 'b2'), ...revision('d4', 'b2') } }];
    const step = await checked({ main: forked, files: { [path('m5')]: text } });
    expect(step.red).toEqual([]);
    expect(factsOf(step.report)).toMatchObject({
      trees: [{ heads: ['m5'], mergePoints: ['m5'] }],
      revisions: { m5: { class: 'none' } },
    });
  });

  it('that was forked before is a warning, and an error under enforce: all', async () => {
    const forked = [...main, { message: 'feat: fork\n', files: { ...revision('c3', 'b2'), ...revision('d4', 'b2') } }];
    const story = { main: forked, files: revision('e5', 'd4') };
    const step = await checked(story);
    expect(step.red).toEqual([]);
    expect(step.annotations('warning').join('\n')).toContain('2 heads');
    expect((await checked({ ...story, policy: 'enforce: all\n' })).red).toContain('migration-check/older-revisions');
  });
});

describe('a merged revision', () => {
  const edited = fileOf('b2').replace('nullable=True', 'nullable=False, server_default=""');
  const tags = [{ name: 'v1.0.0', at: 'two' }];

  it.each([
    ['edited', { [path('b2')]: edited }, 'revision-edited', 'edited'],
    ['deleted', { [path('b2')]: null }, 'revision-deleted', 'deleted'],
    [
      'given another id',
      { [path('b2')]: fileOf('b2').replace('revision = "b2"', 'revision = "b3"') },
      'revision-renamed',
      'renamed',
    ],
    [
      'put behind the new one',
      { [path('b2')]: fileOf('b2').replace('"a1"', '"x9"'), ...revision('x9', 'a1') },
      'revision-reparented',
      'reparented',
    ],
  ])('%s is an error', async (_, files, rule, status) => {
    const step = await checked({ files, tags });
    expect(step.red).toContain(`migration-check/${rule}`);
    expect(factsOf(step.report).changed).toContainEqual(expect.objectContaining({ id: 'b2', status }));
    expect(step.annotations('error').join('\n')).toContain('It is in release v1.0.0.');
  });

  it('may be written differently, as long as it does the same', async () => {
    const other = fileOf('b2')
      .replaceAll('"', "'")
      .replace('def downgrade', '# A comment.\ndef downgrade')
      .replaceAll("'''", '"""')
      .replace('sa.String(50), nullable', 'sa.String( 50 ),\n        nullable');
    const step = await checked({ files: { [path('b2')]: other }, tags });
    expect(step.red).toEqual([]);
    expect(factsOf(step.report).changed).toEqual([]);
    expect(step.rule('migration-check/revision-edited').outcome).toBe('not-applicable');
  });

  it('that no release has yet is a warning to edit, unless the policy says otherwise', async () => {
    const story = { files: { [path('b2')]: edited }, tags: [{ name: 'v1.0.0', at: 'start' }] };
    const step = await checked(story);
    expect(step.red).not.toContain('migration-check/revision-edited');
    expect(step.annotations('warning').join('\n')).toContain('No release has it yet (the newest is v1.0.0).');
    const policy = 'controls:\n  migration-check:\n    immutable-when-merged: true\n';
    expect((await checked({ ...story, policy })).red).toContain('migration-check/revision-edited');
  });

  it.each([
    ['renamed in its folder', 'migrations/versions/b2_again.py', ['migration-check/revision-renamed']],
    ['moved to another folder', 'migrations/versions/2026/b2_.py', []],
  ])('%s', async (_, to, red) => {
    const recursive = `${project['alembic.ini']}recursive_version_locations = true\n`;
    const files = { [path('b2')]: null, [to]: fileOf('b2'), 'alembic.ini': recursive };
    const step = await checked({ files, tags });
    expect(step.red).toEqual(red);
    expect(factsOf(step.report).changed).toEqual([{ id: 'b2', path: to, status: 'renamed' }]);
  });
});

describe('other open pull requests', () => {
  it('with a migration on the same revision are named, as a warning', async () => {
    const step = await checked({
      files: revision('c3', 'b2'),
      others: { 11: revision('d4', 'b2'), 12: { 'README.md': '# Shop\n' }, 13: revision('c3', 'a1') },
    });
    expect(step.red).toEqual([]);
    const told = step.annotations('warning').join('\n');
    expect(told).toContain('#11, "feat: other 11", adds d4 on b2');
    expect(told).toContain('#13, "feat: other 13", adds a revision c3 too');
    expect(told).not.toContain('#12');
  });

  it('are not asked for where the token may not see them, and that is said', async () => {
    const permissions = { contents: 'read', metadata: 'read' } as const;
    const step = await checked({ files: revision('c3', 'b2'), permissions });
    expect(step.red).toEqual([]);
    expect(step.rule('migration-check/open-collisions')).toMatchObject({ outcome: 'unknown', level: 'warning' });
  });
});

describe('what a revision does', () => {
  it('in raw SQL is read by PostgreSQL’s own grammar', async () => {
    const files = revision(
      'c3',
      'b2',
      'op.execute("ALTER TABLE users DROP COLUMN c_b2")',
      'op.add_column("users", sa.Column("c_b2", sa.String(50)))',
    );
    const step = await checked({ files });
    expect(step.red).toEqual(['migration-check/drops-column']);
    expect(factsOf(step.report).revisions['c3']).toMatchObject({ class: 'C', notAnalysed: 0 });
  });

  it('in SQL that is put together when it runs is said to be not analysed', async () => {
    const step = await checked({
      files: revision('c3', 'b2', 'table = name()\nop.execute(f"DELETE FROM {table}")', 'pass'),
    });
    expect(factsOf(step.report).revisions['c3']).toMatchObject({ notAnalysed: 1 });
    expect(step.annotations('notice').join('\n')).toContain('not analysed');
  });

  it.each([
    ['an empty downgrade', 'pass', 'downgrade-missing'],
    ['one that raises', 'raise NotImplementedError("no way back")', 'downgrade-missing'],
    ['one of another column', 'op.drop_column("users", "c_b2")', 'downgrade-inverse'],
  ])('has to be undone: %s is an error', async (_, down, rule) => {
    const step = await checked({ files: revision('c3', 'b2', undefined, down) });
    expect(step.red).toEqual([`migration-check/${rule}`]);
  });

  it('may be accepted by a comment with a reason, which the reviewer sees', async () => {
    const until = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    const comment = `# cm-actions: ignore[drops-column] until ${until}: nothing reads it since 4.2`;
    const down = 'op.add_column("users", sa.Column("c_b2", sa.String(50)))';
    const step = await checked({ files: revision('c3', 'b2', `${comment}\nop.drop_column("users", "c_b2")`, down) });
    expect(step.red).toEqual([]);
    expect(step.annotations('warning').join('\n')).toContain('nothing reads it since 4.2');
  });
});

describe('files that cannot be read', () => {
  it('a conflict marker is an error by name', async () => {
    const text = `<<<<<<< HEAD\n${revision('c3', 'b2')[path('c3')] ?? ''}`;
    const step = await checked({ files: { [path('c3')]: text } });
    expect(step.red).toContain('migration-check/revision-parsable');
    expect(factsOf(step.report).trees[0]?.unparsable).toEqual([path('c3')]);
    expect(step.annotations('error').join('\n')).toContain(path('c3'));
  });
});

describe('nothing to judge, and proved so', () => {
  it.each([
    ['a change without migrations', { files: { 'shop/cart.py': 'cart = [1]\n' } }, 'The change touches no migration.'],
    [
      'a repository without migrations',
      {
        main: [{ message: 'feat: start\n', files: { 'src/index.js': 'export {};\n' } }],
        files: { 'src/index.js': 'export const a = 1;\n' },
      },
      'There are no migrations in the repository.',
    ],
  ])('%s', async (_, story, words) => {
    const step = await checked(story);
    expect([step.report.outcome, step.red, step.report.summary]).toEqual(['pass', [], words]);
    expect(step.rule('migration-check/single-head')).toMatchObject({ outcome: 'not-applicable', reason: words });
    expect([...step.annotations('error'), ...step.annotations('warning'), ...step.annotations('notice')]).toEqual([]);
  });

  it('a named folder that holds none is unknown', async () => {
    const step = await checked({ files: revision('c3', 'b2'), inputs: { path: 'backend/migrations' } });
    expect(step.exitCode).toBe(2);
    expect(step.annotations('error').join('\n')).toContain('backend/migrations');
  });
});

it('mode: audit reports everything and blocks nothing', async () => {
  const step = await checked({ files: { [path('b2')]: null }, policy: 'mode: audit\n' });
  expect([step.exitCode, step.report.outcome]).toEqual([0, 'fail']);
});

describe('other events', () => {
  const script = (files: Readonly<Record<string, string | null>>) => ({
    commits: [...main, { id: 'head', message: 'feat: column\n', files }],
  });

  it.each(['push', 'merge_group'])('%s: what it brings is judged against where it starts', async (event) => {
    const { repo, run } = await history(script({ ...revision('c3', 'b2'), ...revision('d4', 'b2') }));
    const [base, head] = [repo.sha('two'), repo.sha('head')];
    const workspace = cloneAt(repo, { depth: 1 });
    const fixture =
      event === 'push'
        ? pushEvent({ before: base, after: head })
        : mergeGroupEvent({ base: { ref: 'main', sha: base }, headSha: head });
    const step = await run(fixture, { workspace, action: 'migration-check' });
    expect(step.red).toEqual(['migration-check/single-head']);
    expect(step.rule('migration-check/open-collisions').outcome).toBe('not-applicable');
  });
});
