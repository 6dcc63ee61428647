import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { makeRepository } from '@cm/testkit';
import type { Report } from '@cm/model';
import { describe, expect, it, onTestFinished } from 'vitest';

import { cm } from './support/cm.ts';
import { factsOf, main, pathOf, project, revision } from './support/migrations.ts';
import { expectPublishedSchema } from './support/output.ts';

type Files = Readonly<Record<string, string | null>>;

function folder(files: Files): string {
  const made = mkdtempSync(join(tmpdir(), 'cm-migrations-'));
  onTestFinished(() => rmSync(made, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(made, path)), { recursive: true });
    writeFileSync(join(made, path), text ?? '');
  }
  return made;
}

const plain: Files = { ...project, ...main[0]?.files, ...revision('b2', 'a1') } as Files;

async function report(
  cwd: string,
  ...args: readonly string[]
): Promise<{ readonly exitCode: number; readonly report: Report }> {
  const { exitCode, stdout, stderr } = await cm(['migration-check', '--json', ...args], { cwd });
  expect(stderr).toBe('');
  const read = JSON.parse(stdout) as Report;
  expectPublishedSchema(read);
  return { exitCode, report: read };
}

describe('outside of a git repository', () => {
  it.each([
    ['the project', [], '.', 'migrations/versions'],
    ['the folder of the scripts', ['--path', 'migrations'], '.', 'migrations/versions'],
    ['the folder of the revisions', ['--path', 'migrations/versions'], '.', 'migrations/versions'],
    ['the configuration', ['--path', 'alembic.ini'], '.', 'migrations/versions'],
    ['the folder, from inside', ['--path', '.'], 'migrations', 'versions'],
  ])('a whole history is judged, named by %s', async (_, flags, inside, expected) => {
    const { exitCode, report: read } = await report(join(folder(plain), inside), ...flags);
    expect(exitCode).toBe(0);
    expect(factsOf(read)).toMatchObject({
      trees: [{ tool: 'alembic', path: expected, revisions: 2, heads: ['b2'], bases: ['a1'] }],
      changed: [],
      revisions: { a1: { class: 'B', downgrade: 'ok', inverse: 'proved' }, b2: { class: 'B' } },
      rollback: null,
    });
  });

  it('a folder elsewhere may be named', async () => {
    const at = folder(plain);
    const { report: read } = await report(folder({}), '--path', join(at, 'migrations'));
    expect(factsOf(read).trees[0]).toMatchObject({ revisions: 2, heads: ['b2'] });
  });

  it.each([
    ['two heads', revision('c3', 'a1'), 'single-head'],
    ['a missing parent', revision('c3', 'zz'), 'missing-parent'],
    ['a cycle', { ...revision('c3', 'd4'), ...revision('d4', 'c3') }, 'cycle'],
    ['an id in two files', { 'migrations/versions/copy.py': revision('b2', 'a1')[pathOf('b2')] ?? '' }, 'duplicate-id'],
    ['an id that is too long', revision('c'.repeat(33), 'b2'), 'id-length'],
    [
      'a file that is no Python',
      { 'migrations/versions/c3.py': 'revision = "c3"\ndown_revision = (\n' },
      'revision-parsable',
    ],
    ['an empty downgrade', revision('c3', 'b2', undefined, 'pass'), 'downgrade-missing'],
  ])('%s is an error', async (_, files, rule) => {
    const { exitCode, report: read } = await report(folder({ ...plain, ...files }), '--path', 'migrations');
    const red = read.findings.filter(({ level }) => level === 'error').map((finding) => finding.rule);
    expect([exitCode, [...new Set(red)]]).toEqual([1, [`migration-check/${rule}`]]);
  });

  it('a folder without migrations is unknown, and an empty one is nothing', async () => {
    expect((await report(folder({ 'a.txt': '' }), '--path', 'nowhere')).exitCode).toBe(2);
    const { exitCode, report: read } = await report(folder({ 'a.txt': '' }));
    expect([exitCode, read.summary]).toEqual([0, 'There are no migrations in the repository.']);
  });

  const up = 'CREATE TABLE a (id bigint PRIMARY KEY);\n';
  const down = 'DROP TABLE a;\n';

  it.each<readonly [string, Files]>([
    ['golang-migrate', { 'db/1_a.up.sql': up, 'db/1_a.down.sql': down }],
    ['goose', { 'db/00001_a.sql': `-- +goose Up\n${up}-- +goose Down\n${down}` }],
    ['dbmate', { 'db/migrations/20260101000000_a.sql': `-- migrate:up\n${up}\n-- migrate:down\n${down}` }],
    ['sqlx', { 'db/1_a.up.sql': up, 'db/1_a.down.sql': down, 'Cargo.toml': '[dependencies]\nsqlx = "0.8"\n' }],
    ['flyway', { 'db/V1__a.sql': up, 'db/U1__a.sql': down }],
  ])('SQL migrations are read too: %s', async (tool, files) => {
    const { exitCode, report: read } = await report(folder(files), '--path', 'db');
    expect(factsOf(read).trees).toMatchObject([{ tool, revisions: 1 }]);
    expect(Object.values(factsOf(read).revisions)).toMatchObject([{ class: 'B', downgrade: 'ok', inverse: 'proved' }]);
    expect(exitCode).toBe(0);
  });

  it('the facts are those of the contract, key by key', async () => {
    const text = (files: Files, parents: string): string =>
      Object.values(files)[0]?.replace('down_revision = "a1"', `down_revision = ${parents}`) ?? '';
    const at = folder({
      ...plain,
      ...revision('c3', 'a1'),
      [pathOf('m4')]: text(revision('m4', 'a1'), '("b2", "c3")').replace(
        'branch_labels = None',
        'branch_labels = "shop"',
      ),
      'migrations/versions/copy.py': revision('b2', 'a1')[pathOf('b2')] ?? '',
      ...revision('x5', 'zz'),
      ...revision('y6', 'z7'),
      ...revision('z7', 'y6'),
      'migrations/versions/broken.py': 'def (\n',
    });
    const { report: read } = await report(at, '--path', 'migrations');
    expect(factsOf(read).trees).toEqual([
      {
        tool: 'alembic',
        path: 'migrations/versions',
        revisions: 8,
        // As Alembic itself says of an id that two files have.
        heads: ['b2', 'm4', 'x5'],
        bases: ['a1'],
        branchPoints: ['a1'],
        mergePoints: ['m4'],
        duplicates: ['b2'],
        missing: [{ revision: 'x5', parent: 'zz' }],
        cycles: [['y6', 'z7']],
        unparsable: ['migrations/versions/broken.py'],
        labels: { shop: 'm4' },
      },
    ]);
    expect(Object.keys(factsOf(read).revisions).toSorted()).toEqual([
      'a1',
      'b2',
      'b2 (migrations/versions/copy.py)',
      'c3',
      'm4',
      'x5',
      'y6',
      'z7',
    ]);
  });
});

const author = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com'];

describe('in a repository', () => {
  function clone(files: Files): { readonly at: string; readonly base: string } {
    const repo = makeRepository({ commits: [...main, { branch: 'feature/x', message: 'feat: more\n', files }] });
    onTestFinished(() => repo.remove());
    const at = folder({});
    execFileSync('git', ['clone', '--quiet', '--branch', 'feature/x', repo.path, at]);
    return { at, base: repo.sha('two') };
  }

  it('the branch is judged against where it left the default branch, or against a base', async () => {
    const { at, base } = clone(revision('c3', 'b2'));
    for (const [cwd, flags] of [
      [at, []],
      [at, ['--base', 'origin/main']],
      [at, ['--path', 'migrations', '--base', base]],
      [join(at, 'migrations'), ['--path', 'versions', '--base', base]],
      [tmpdir(), ['--path', at, '--base', base]],
    ] as const) {
      const { exitCode, report: read } = await report(cwd, ...flags);
      expect([exitCode, factsOf(read).changed, factsOf(read).rollback]).toEqual([
        0,
        [{ id: 'c3', path: pathOf('c3'), status: 'added' }],
        { command: 'alembic downgrade b2' },
      ]);
      expect(read.rules.find(({ rule }) => rule === 'migration-check/open-collisions')?.outcome).toBe('not-applicable');
    }
  });

  it('a folder without a base is judged whole, with what is not committed yet', async () => {
    const { at } = clone(revision('c3', 'b2'));
    for (const [path, text] of Object.entries(revision('d4', 'c3'))) writeFileSync(join(at, path), text ?? '');
    const { report: read } = await report(at, '--path', 'migrations');
    expect(factsOf(read)).toMatchObject({ trees: [{ revisions: 4, heads: ['d4'] }], changed: [] });
    expect(Object.keys(factsOf(read).revisions).toSorted()).toEqual(['a1', 'b2', 'c3', 'd4']);
  });

  it('a migration that is a symbolic link is told, and a folder behind one is found', async () => {
    const { at, base } = clone({ 'README.md': '# Shop\n' });
    writeFileSync(join(at, 'real.py'), Object.values(revision('c3', 'b2'))[0] ?? '');
    symlinkSync('../../real.py', join(at, pathOf('c3')));
    symlinkSync('migrations/versions', join(at, 'link'));
    execFileSync('git', ['add', '.'], { cwd: at });
    execFileSync('git', [...author, 'commit', '--quiet', '-m', 'feat: a link'], { cwd: at });
    const { exitCode, report: read } = await report(at, '--base', base);
    expect([exitCode, factsOf(read).trees[0]?.unparsable]).toEqual([1, [pathOf('c3')]]);
    expect(read.findings[0]?.message).toContain('It is a symbolic link to ../../real.py');
    expect(factsOf((await report(at, '--path', 'link')).report).trees[0]).toMatchObject({ revisions: 2 });
  });

  it('a repository without migrations has nothing to judge, also where its top is named', async () => {
    const repo = makeRepository({ commits: [{ id: 'one', message: 'feat: start\n', files: { 'a.txt': 'a\n' } }] });
    onTestFinished(() => repo.remove());
    const at = folder({});
    execFileSync('git', ['clone', '--quiet', repo.path, at]);
    for (const flags of [[], ['--path', '.'], ['--path', at], ['--base', 'HEAD']]) {
      const { exitCode, report: read } = await report(at, ...flags);
      expect([exitCode, read.outcome]).toEqual([0, 'pass']);
      expect(read.rules.find(({ rule }) => rule === 'migration-check/single-head')?.outcome).toBe('not-applicable');
    }
  });

  it('a deleted revision is found against a base alone', async () => {
    const { at, base } = clone({ [pathOf('b2')]: null });
    expect((await report(at, '--path', 'migrations', '--base', base)).exitCode).toBe(1);
    expect((await report(at, '--path', 'migrations')).exitCode).toBe(0);
  });

  it('the database may be told, and not against what the configuration says', async () => {
    const { at, base } = clone(revision('c3', 'b2'));
    expect((await report(at, '--base', base, '--dialect', 'postgresql')).exitCode).toBe(0);
    const { exitCode, report: read } = await report(at, '--base', base, '--dialect', 'sqlite');
    expect([exitCode, read.findings[0]?.rule]).toEqual([1, 'migration-check/configuration']);
  });
});
