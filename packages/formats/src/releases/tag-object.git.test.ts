import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readTagObject } from './tag-object.ts';
import type { TagObject } from './tag-object.ts';

const folder = mkdtempSync(join(tmpdir(), 'tags-'));
const isolated = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_COMMITTER_DATE: '1759831200 +0200',
  ...{ GIT_AUTHOR_NAME: 'Ada Example', GIT_AUTHOR_EMAIL: 'ada@acme.test' },
  ...{ GIT_COMMITTER_NAME: 'Ada Example', GIT_COMMITTER_EMAIL: 'ada@acme.test' },
};

function git(args: readonly string[], input = ''): Buffer {
  return execFileSync('git', ['-C', folder, ...args], { env: isolated, input, stdio: ['pipe', 'pipe', 'ignore'] });
}

function tagOf(name: string): TagObject {
  const reading = readTagObject(git(['cat-file', 'tag', `refs/tags/${name}`]));
  if (!reading.ok) throw new Error(reading.problem);
  return reading.tag;
}

/** Comes with OpenSSH. Without it there is no key, and git makes no signed tag here. */
const keyMaker = 'ssh-keygen';
const key = spawnSync(keyMaker, ['-q', '-t', 'ed25519', '-N', '', '-C', 'test', '-f', join(folder, 'key')]);
const signing = ['-c', 'gpg.format=ssh', '-c', `user.signingKey=${join(folder, 'key.pub')}`];

const list = 'Release version 1.2.3\n\nChanges:\n- Feature X added\n- Bug Y fixed\n';
const block = '-----BEGIN PGP SIGNATURE-----\n\nAAAA\n-----END PGP SIGNATURE-----\n';
const messages: readonly (readonly [string, string])[] = [
  ['policy', list],
  ['no-end', 'Release'],
  ['empty', ''],
  ['blank-lines', '\n\n\nRelease\n\n\n'],
  ['crlf', list.replaceAll('\n', '\r\n')],
  ['unicode', 'Veröffentlichung 🚀\n'],
  ['pgp', `${list}${block}`],
  ['pgp-message', `x\n${block.replaceAll('SIGNATURE', 'MESSAGE')}`],
  ['x509', `x\n${block.replaceAll('PGP SIGNATURE', 'SIGNED MESSAGE')}`],
  ['trailing', `x\n${block}below\n`],
  ['two-blocks', `x\n${block}between\n${block}`],
  ['block-first', block],
  ['no-closing', 'x\n-----BEGIN SSH SIGNATURE-----\nAAAA\n'],
  ['indented', 'x\n -----BEGIN SSH SIGNATURE-----\nAAAA\n'],
  ['in-a-line', 'see -----BEGIN PGP SIGNATURE-----\n'],
];

beforeAll(() => {
  git(['init', '-q', '--bare']);
  const commit = git(['commit-tree', git(['mktree']).toString().trim(), '-m', 'feat: x'])
    .toString()
    .trim();
  const write = (name: string, type: string, object: string, tagger: string, message: string): void => {
    const text = `object ${object}\ntype ${type}\ntag ${name}\n${tagger}\n${message}`;
    const id = git(['hash-object', '-t', 'tag', '-w', '--stdin', '--literally'], text).toString().trim();
    git(['update-ref', `refs/tags/${name}`, id]);
  };
  const tagger = 'tagger Ada Example <ada@acme.test> 1759831200 +0200\n';
  for (const [name, message] of messages) write(name, 'commit', commit, tagger, message);
  write('no-tagger', 'commit', commit, '', list);
  write('odd-tagger', 'commit', commit, 'tagger A. B. <a@acme.test>\n', list);
  git(['tag', '-a', '-m', list, 'made-by-git', commit]);
  git(['tag', '-a', '-m', 'nested', 'nested', 'refs/tags/made-by-git']);
  git(['tag', '-a', '-m', 'tree', 'of-a-tree', `${commit}^{tree}`]);
  if (key.status === 0) git([...signing, 'tag', '-s', '-m', list, 'signed', commit]);
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const fields = [
  '%(refname:short)',
  '%(object)',
  '%(type)',
  '%(tag)',
  '%(taggername)',
  '%(taggeremail:trim)',
  '%(taggerdate:raw)',
  '%(contents)',
  '%(contents:signature)',
];

/** What git says of every tag: fields are ended by `%00`, tags by two. */
function printedByGit(): readonly (readonly string[])[] {
  const printed = git(['for-each-ref', `--format=${fields.join('%00')}%00%00`, 'refs/tags']).toString('utf8');
  return printed
    .split('\0\0\n')
    .filter((part) => part !== '')
    .map((part) => [...part.split('\0'), ''].slice(0, fields.length));
}

function ours(name: string): readonly string[] {
  const { object, type, name: tag, tagger, message, signature, trailing } = tagOf(name);
  const when = tagger === null || tagger.seconds === null ? '' : `${tagger.seconds} ${tagger.zone ?? ''}`;
  const signed = `${signature?.text ?? ''}${trailing}`;
  const contents = `${message}${signed}`.replace(/^\n+/, '');
  return [name, object, type, tag, tagger?.name ?? '', tagger?.email ?? '', when, contents, signed];
}

describe('readTagObject against git itself', () => {
  it('agrees on every tag', () => {
    const printed = printedByGit();
    expect(printed.length).toBe(messages.length + 5 + (key.status === 0 ? 1 : 0));
    expect(printed.map(([name = '']) => ours(name))).toEqual(printed);
  });

  it.runIf(key.status === 0)('sees the signature that git made', () => {
    const { signature, message, trailing } = tagOf('signed');
    expect(signature).toMatchObject({ format: 'ssh', complete: true });
    expect([message, trailing]).toEqual([list, '']);
  });

  it('leads from a tag of a tag to the commit', () => {
    const outer = tagOf('nested');
    expect(outer.type).toBe('tag');
    expect(git(['rev-parse', 'refs/tags/made-by-git']).toString().trim()).toBe(outer.object);
  });
});
