import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { gitVariables } from './support/release-world.ts';

const root = resolve(import.meta.dirname, '../..');
let folder: string;

/** The sources as they are here, in a repository of their own, with the packages that are installed here. */
beforeAll(() => {
  mkdirSync(join(root, '.cm'), { recursive: true });
  folder = realpathSync(mkdtempSync(join(root, '.cm', 'release-')));
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const path of listed.split('\0').filter((file) => file !== '' && !file.startsWith('dist/'))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(root, path), join(folder, path));
  }
  mkdirSync(join(folder, 'node_modules/@cm'), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules')).filter((one) => one !== '@cm')) {
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
  }
  for (const name of readdirSync(join(folder, 'packages'))) {
    symlinkSync(join(folder, 'packages', name), join(folder, 'node_modules/@cm', name), 'junction');
    const own = join(root, 'packages', name, 'node_modules');
    if (readdirSync(join(root, 'packages', name)).includes('node_modules'))
      symlinkSync(own, join(folder, 'packages', name, 'node_modules'), 'junction');
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(command: string, ...args: readonly string[]): string {
  const env = { ...process.env, ...gitVariables, GITHUB_TOKEN: '', GH_TOKEN: '' };
  return execFileSync(command, args, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

it('these very sources: built, landed, checked for drift by npm run check:dist, released and proved', () => {
  run('npm', 'run', '--silent', 'generate');
  run('npm', 'run', '--silent', 'build');
  run('git', 'init', '--quiet', '--initial-branch=main');
  // `node_modules/` in .gitignore means a folder, and here some are links.
  appendFileSync(join(folder, '.git/info/exclude'), 'node_modules\n');
  run('git', 'add', '--all', '--force', '--', '.', ':!node_modules', ':!packages/*/node_modules', ':!.cm');
  run('git', 'commit', '--quiet', '--message', 'feat: begin\n\nTask: TASK-1\n');
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const out = join(folder, '.cm', 'assets');
  const cm = join(folder, 'dist/cm/index.js');
  const said = run(process.execPath, cm, 'release', '--version', version, '--tests', 'exit 0', '--out', out);
  expect(said).toContain(`Released v${version} (as it was typed`);
  expect(run('git', 'rev-parse', `v${version}^{tree}`)).toBe(run('git', 'rev-parse', 'main:dist'));
  expect(run(process.execPath, cm, 'release', 'verify', `v${version}`)).toContain(`v${version} is proved.`);
  const sbom = JSON.parse(readFileSync(join(out, 'sbom.cdx.json'), 'utf8')) as { components: { name: string }[] };
  const names = sbom.components.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['zod', 'yaml', '@actions/core', 'libpg-query', 'markdown-it']));
  expect(names.filter((name) => ['vitest', 'typescript', '@vercel/ncc', 'oxlint'].includes(name))).toEqual([]);
}, 240_000);
