import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { withTypedFolders } from './typed-folder.ts';

const specs = { path: { description: 'Where.', allowed: 'folders', folder: true } } as const;
let top = '';

beforeAll(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), 'cm-folder-')));
  for (const folder of ['repo/.git', 'repo/backend/migrations', 'plain/migrations']) {
    mkdirSync(join(top, folder), { recursive: true });
  }
  writeFileSync(join(top, 'plain/alembic.ini'), '');
  symlinkSync('backend/migrations', join(top, 'repo/link'));
});
afterAll(() => rmSync(top, { recursive: true }));

it.each([
  ['in the repository', 'repo', ['backend/migrations'], 'repo', 'backend/migrations'],
  ['in a folder of the repository', 'repo/backend', ['migrations'], 'repo', 'backend/migrations'],
  ['at the top of the repository', 'repo', ['.'], 'repo', '.'],
  ['from elsewhere, by the whole path', 'plain', ['TOP/repo/backend/migrations'], 'repo', 'backend/migrations'],
  ['from elsewhere, by a relative path', 'plain', ['../repo/backend'], 'repo', 'backend'],
  ['over a symbolic link', 'repo', ['link'], 'repo', 'backend/migrations'],
  ['with --repo', 'plain', ['backend', '../repo'], 'repo', 'backend'],
  ['twice', 'repo', ['backend, backend/migrations'], 'repo', 'backend,backend/migrations'],
  ['outside of git, below', 'plain', ['migrations'], 'plain', 'migrations'],
  ['outside of git, elsewhere', 'repo', ['TOP/plain/migrations'], 'plain/migrations', '.'],
  ['outside of git, a file', 'repo', ['TOP/plain/alembic.ini'], 'plain', 'alembic.ini'],
])('a folder that is typed %s', (_, cwd, [typed = '', repo], expectedRepo, expectedPath) => {
  const flags = new Map([
    ['path', typed.replace('TOP', top)],
    ...(repo === undefined ? [] : [['repo', repo] as const]),
  ]);
  const found = withTypedFolders({ cwd: join(top, cwd) }, specs, flags);
  expect([found.get('repo'), found.get('path')]).toEqual([join(top, expectedRepo), expectedPath]);
});

it.each([[new Map([['base', 'main']])], [new Map([['path', 'a,,b']])]])('leaves %j as it is', (flags) => {
  expect(withTypedFolders({ cwd: top }, specs, flags)).toBe(flags);
});
