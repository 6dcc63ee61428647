import { available, unavailable } from '@cm/model';
import { expect, it } from 'vitest';

import type { Ports } from '../ports.ts';
import { folderLinks } from './links.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Links are told by their key, with what they hold as the id. */
function linksOf(links: Readonly<Record<string, string>>, isRead = true) {
  const files = ['db/versions/a1.py', 'env.py', 'deep/er/x.sql'].map((path) => [path, 'f'] as const);
  const entries = new Map([...files, ...Object.entries(links).map(([path, target]) => [`${path}/`, target] as const)]);
  const objects = (specs: readonly string[]) =>
    Promise.resolve(
      isRead
        ? available(specs.map((spec) => ({ kind: 'found', spec, bytes: bytes(spec) })))
        : unavailable('There is no git.'),
    );
  const ports = { git: { objects } } as unknown as Pick<Ports, 'git'>;
  return folderLinks(
    ports,
    entries,
    [...entries.keys()].filter((key) => key.endsWith('/')),
  );
}

it.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>]>([
  ['a folder beside it', { versions: 'db/versions' }, { versions: 'db/versions' }],
  [
    'a folder above it',
    { 'app/migrations/versions': '../../db/versions/' },
    { 'app/migrations/versions': 'db/versions' },
  ],
  ['a link to a folder', { a: 'b', b: './deep/er' }, { a: 'b', b: 'deep/er' }],
  ['a file', { a: 'env.py' }, {}],
  ['nothing', { a: 'gone' }, {}],
  ['a place outside', { a: '../../etc', b: '/etc', 'c/d': '../../../db' }, {}],
  ['a folder that holds it', { 'db/versions/loop': '..', 'deep/self': '.' }, {}],
])('a link to %s', async (_, links, expected) => {
  expect(Object.fromEntries(await linksOf(links))).toEqual(expected);
});

it('is none where it cannot be read', async () => {
  expect((await linksOf({ versions: 'db/versions' }, false)).size).toBe(0);
});
