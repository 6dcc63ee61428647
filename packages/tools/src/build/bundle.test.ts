import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, describe, expect, it } from 'vitest';

import { repositoryRoot } from '../workspace.ts';
import { bundle } from './bundle.ts';
import { spine } from './entry.ts';
import { cliStub, controlStub, manifest } from './stubs.ts';
import { differences, textFile, writeTree } from './tree.ts';
import type { Tree } from './tree.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const suite = `export async function runAction(name: string): Promise<void> {
  const { greet } = await import('./greet.ts');
  console.log(greet(name));
}
`;

/** A checkout as small as can be: what a control and the command line run, and the tools to build it. */
function checkout(name: string, greet: string): string {
  const root = join(realpathSync(mkdtempSync(join(tmpdir(), 'cm-bundle-test-'))), name);
  folders.push(dirname(root));
  const files = {
    'package.json': '{"type":"module"}',
    'packages/suite/src/main.ts': suite,
    'packages/suite/src/greet.ts': greet,
    ...Object.fromEntries(spine.map((path) => [path, 'export {};\n'])),
    'packages/cli/src/main.ts': "export async function cmMain(): Promise<void> {\n  console.log('cm ran');\n}\n",
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  copyFileSync(join(repositoryRoot, 'tsconfig.json'), join(root, 'tsconfig.json'));
  mkdirSync(join(root, 'node_modules'));
  symlinkSync(join(repositoryRoot, 'node_modules/typescript'), join(root, 'node_modules/typescript'), 'junction');
  return root;
}

const good = 'export function greet(name: string): string {\n  return `hello from ${name}`;\n}\n';

function release(lib: Tree): string {
  const folder = mkdtempSync(join(tmpdir(), 'cm-release-test-'));
  folders.push(folder);
  writeTree(
    folder,
    new Map([
      ...[...lib].map(([path, file]) => [`lib/${path}`, file] as const),
      ['package.json', textFile(manifest('1.0.0'))],
      ['some-check/index.js', textFile(controlStub('some-check'))],
      ['cm/index.js', textFile(cliStub(), true)],
    ]),
  );
  return folder;
}

function run(file: string): string {
  const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
  return stdout + stderr;
}

describe('the bundle', { timeout: 60_000 }, () => {
  it('is the same in any folder, and runs through its stubs', async () => {
    const first = checkout('one', good);
    const lib = await bundle(first, ['some-check']);
    expect(differences(lib, await bundle(checkout('another-one', good), ['some-check']), process.platform)).toEqual([]);
    expect(existsSync(join(first, '.cm/build'))).toBe(false);
    expect([...lib.keys()]).toContain('index.js');
    const folder = release(lib);
    expect(run(join(folder, 'some-check/index.js'))).toBe('hello from some-check\n');
    expect(run(join(folder, 'cm/index.js'))).toBe('cm ran\n');
  });

  it.each([
    [
      'of a package',
      `import { nothing } from 'no-such-package';\n${good}export const n = nothing;\n`,
      'no-such-package',
    ],
    ['of a file', `${good}export { nothing } from './no-such-file.ts';\n`, './no-such-file.ts'],
    ['when it runs', `${good}export const n = await import('no-such-package');\n`, 'no-such-package'],
  ])('fails on an import that cannot be resolved: %s', async (_which, greet, named) => {
    await expect(bundle(checkout('broken', greet), ['some-check'])).rejects.toThrow(named);
  });

  it('fails on a name that a module does not export', async () => {
    const root = checkout('nameless', `import { nothing } from './main.ts';\n${good}export const n = nothing;\n`);
    await expect(bundle(root, ['some-check'])).rejects.toThrow('nothing');
  });

  it('says which start is missing', async () => {
    const root = checkout('headless', good);
    rmSync(join(root, 'packages/cli/src/main.ts'));
    await expect(bundle(root, [])).rejects.toThrow('packages/cli/src/main.ts is missing; the bundle starts there.');
  });
});
