import { expect, it } from 'vitest';

import { nameOf, ownerOf, partNames } from './names.ts';

it.each([
  ['/x/repo/packages/app/src/run.ts', 'packages/app/src/run.ts', 'packages/app'],
  ['/x/repo/actions/a-b/judge.ts', 'actions/a-b/judge.ts', 'actions/a-b'],
  ['/x/repo/node_modules/yaml/a.js', 'node_modules/yaml/a.js', 'yaml'],
  ['/elsewhere/node_modules/@a/b/c.js', 'node_modules/@a/b/c.js', '@a/b'],
  ['/x/repo/packages/formats/node_modules/smol-toml/a.js', 'node_modules/smol-toml/a.js', 'smol-toml'],
  ['/x/repo/.cm/build/entry.ts', '.cm/build/entry.ts', null],
])('%s', (id, name, owner) => {
  expect(nameOf('/x/repo', id)).toBe(name);
  expect(ownerOf(name)).toBe(owner);
});

it('names each file by what stands in it, and no two the same', () => {
  const parts = [
    'packages/formats/src/coverage/index.ts',
    'packages/formats/src/coverage/index.tsx',
    'e.ts',
    'node_modules/@a/b/c.js',
    'actions/x/judge.ts',
  ];
  const names = partNames(
    parts.map((of) => ({ of, modules: [of] })),
    'e.ts',
  );
  expect([...names.values()].toSorted()).toEqual([
    'a-b',
    'formats-coverage',
    'formats-coverage-index.tsx',
    'index',
    'x-judge',
  ]);
});
