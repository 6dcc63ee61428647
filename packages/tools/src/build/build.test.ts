import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { actionMetadataSchema } from '../generate/metadata.ts';
import { archiveBytes, tarOf } from './archive.ts';
import { contentsFile, contentsText } from './contents.ts';
import { withoutSourceLinks, withTwin } from './pages.ts';
import { controls } from './sizes.ts';
import { cliStub, controlStub, manifest, rootActionYml } from './stubs.ts';
import { checksums, differences, readTree, textFile, writeTree } from './tree.ts';
import type { Tree } from './tree.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cm-build-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const tree: Tree = new Map([
  ['b/z.txt', textFile('z')],
  ['B.txt', textFile('capital')],
  ['a.js', textFile('#!x', true)],
]);

describe('a tree', () => {
  it('is written and read back the same', () => {
    writeFileSync(join(folder, 'left-over'), '');
    writeTree(folder, tree);
    expect(differences(tree, readTree(folder), process.platform)).toEqual([]);
  });

  it('says where two differ', () => {
    const other = new Map([
      ['B.txt', textFile('capitol')],
      ['a.js', textFile('#!x', false)],
      ['new', textFile('')],
    ]);
    expect(differences(tree, other, 'linux')).toEqual([
      'differs   B.txt (first at line 1; 7 bytes wanted, 7 found)',
      'mode      a.js',
      'missing   b/z.txt',
      'left over new',
    ]);
    expect(differences(tree, other, 'win32')).toHaveLength(3);
  });

  it('has checksums in the order of bytes, as sha256sum writes them', () => {
    const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
    expect(checksums(tree)).toBe(`${hash('capital')}  B.txt\n${hash('#!x')}  a.js\n${hash('z')}  b/z.txt\n`);
  });

  it('weighs what its tar weighs, and tar can read it', () => {
    const long = `${'folder/'.repeat(16)}file.txt`;
    const bigger = new Map([...tree, [long, textFile('x'.repeat(600))]]);
    const archive = tarOf(bigger);
    const listed = spawnSync('tar', ['-tf', '-'], { input: archive, encoding: 'utf8' });
    expect(listed.stdout.trim().split(/\r?\n/)).toEqual(['B.txt', 'a.js', 'b/z.txt', long]);
    expect(archive.length % 512).toBe(0);
    expect(archiveBytes(bigger)).toBeGreaterThan(archiveBytes(tree));
  });
});

describe('stubs', () => {
  function run(stub: string): { status: number | null; out: string; err: string } {
    writeTree(
      folder,
      new Map([
        ['package.json', textFile(manifest('1.0.0'))],
        ['x/index.js', textFile(stub)],
      ]),
    );
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'x/index.js')], { encoding: 'utf8' });
    return { status, out: stdout, err: stderr };
  }

  it('of a control: one clear line and exit 2 when the bundle is not there', () => {
    const { status, out, err } = run(controlStub('some-check'));
    expect(status).toBe(2);
    expect(err).toBe('');
    expect(out).toMatch(/^::error::some-check could not run, so nothing was checked: Cannot find module [^\n]*\n$/);
  });

  it('of the command line: the same, on standard error', () => {
    const { status, out, err } = run(cliStub());
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^cm could not run, so nothing was checked: Cannot find module [^\n]*\n$/);
  });

  it('call the function that is named after the control', () => {
    writeTree(
      folder,
      new Map([
        ['package.json', textFile(manifest('1.0.0'))],
        ['lib/index.js', textFile('export async function someCheck() { console.log("ran"); process.exitCode = 1; }\n')],
        ['some-check/index.js', textFile(controlStub('some-check'))],
      ]),
    );
    const { status, stdout } = spawnSync(process.execPath, [join(folder, 'some-check/index.js')], { encoding: 'utf8' });
    expect([status, stdout]).toEqual([1, 'ran\n']);
  });

  const known = process.versions.node.startsWith('24.');
  it.each([
    [['commit-lint', '--range', 'main..x'], known],
    [['commit-lint', '--range=main..x', '--json'], known],
    [['commit-lint', '--tag', 'v1.0.0'], known],
    [['commit-lint', '--message', 'file'], false],
    [['vuln-sla', '--range', 'main..x'], false],
    [[], false],
  ])('of the command line: for %j compilers are left off: %s', (words, off) => {
    // Bits of how V8 runs a function. Source: OptimizationStatus in V8's src/runtime/runtime.h.
    const [optimized, maglev, baseline] = [2 ** 4, 2 ** 5, 2 ** 15];
    const lib = `export async function cm() {
  const round = (count) => { let sum = 0; for (let at = 0; at < count; at += 1) sum += at; return sum; };
  for (let left = 20000; left > 0; left -= 1) round(20);
  const compiled = (%GetOptimizationStatus(round) & ${optimized | maglev | baseline}) !== 0;
  console.log(compiled);
}
`;
    writeTree(
      folder,
      new Map([
        ['package.json', textFile(manifest('1.0.0'))],
        ['lib/index.js', textFile(lib)],
        ['cm/index.js', textFile(cliStub())],
      ]),
    );
    const args = ['--allow-natives-syntax', join(folder, 'cm/index.js'), ...words];
    const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(stdout).toBe(`${!off}\n`);
  });
});

describe('pages', () => {
  it('the root action is valid and says which controls there are', () => {
    const yaml = rootActionYml(['a', 'b']);
    expect(actionMetadataSchema.safeParse(parse(yaml)).success).toBe(true);
    expect(yaml).toContain('There are: org/cm-actions/a@v1, org/cm-actions/b@v1.');
  });

  it('loses links that lead out of the tree, and keeps the others', () => {
    expect(withoutSourceLinks('[`a`](../../docs/a.md) and [b](https://example.com/b)')).toBe(
      '`a` and [b](https://example.com/b)',
    );
  });

  it.each([
    ['uses: $/some-check', 'uses: acme/cm@v1.2.3'.replace('cm@', 'cm/some-check@')],
    ["- uses: '$/some-check'", "- uses: 'acme/cm/some-check@v1.2.3'"],
    ['- uses: org/cm-actions/some-check@v1', '- uses: acme/cm/some-check@v1.2.3'],
    ['- uses: actions/checkout@v6', '- uses: actions/checkout@v6'],
    ['run: echo $/home', 'run: echo $/home'],
  ])('twin: %s', (yaml, expected) => {
    expect(withTwin(yaml, 'acme/cm@v1.2.3')).toBe(expected);
    expect(withTwin(yaml, null)).toBe(yaml);
  });
});

it('a control weighs its folder and the chunks that are its own', () => {
  const sizes = (owners: readonly string[]): number => {
    const files = [
      ['a/action.yml', textFile('x')],
      ['lib/a-judge.js', textFile('export const a = 1;\n')],
      [`lib/${contentsFile}`, textFile(contentsText(new Map([['a-judge.js', owners]])))],
    ] as const;
    return controls(new Map(files))[0]?.[1] ?? 0;
  };
  expect(sizes(['packages/app', 'actions/a'])).toBeGreaterThan(sizes(['actions/a', 'actions/b']));
});
