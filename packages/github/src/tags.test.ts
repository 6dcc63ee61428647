import { expect, test } from 'vitest';

import { standIn } from './stand-in.ts';

const repo = 'acme/webshop';
const [object, commit] = ['a'.repeat(40), 'b'.repeat(40)];
const annotated = {
  sha: object,
  tag: 'v1.0.0',
  message: 'Release\n',
  object: { sha: commit, type: 'commit' },
  verification: { verified: false, reason: 'unsigned', signature: null },
};

test('a tag’s ref says what it stands on', async () => {
  await using github = await standIn(() => ({ ref: 'refs/tags/v1.0.0', object: { sha: object, type: 'tag' } }));
  expect(await github.forge.tagRef(repo, 'v1.0.0')).toEqual({
    status: 'available',
    value: { sha: object, type: 'tag' },
  });
  expect(github.asked).toEqual(['/api/v3/repos/acme/webshop/git/ref/tags/v1.0.0']);
});

test.each([
  ['an unsigned one', annotated, null],
  ['a signed one', { ...annotated, verification: { signature: '-----BEGIN' } }, '-----BEGIN'],
])('an annotated tag is read: %s', async (_, data, signature) => {
  await using github = await standIn(() => data);
  expect(await github.forge.tagObject(repo, object)).toEqual({
    status: 'available',
    value: { sha: object, name: 'v1.0.0', target: commit, targetType: 'commit', message: 'Release\n', signature },
  });
  expect(github.asked).toEqual([`/api/v3/repos/acme/webshop/git/tags/${object}`]);
});

test.each([{}, [], { ...annotated, message: null }, { ...annotated, object: { sha: 'short', type: 'commit' } }])(
  'an answer that is no tag is unavailable: %j',
  async (data) => {
    await using github = await standIn(() => data);
    expect((await github.forge.tagObject(repo, object)).status).toBe('unavailable');
  },
);
