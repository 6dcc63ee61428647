import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { createGit } from './git.ts';
import { remoteTagsOf } from './remote-tags.ts';
import { reasonOf, recordingLog, sandbox, valueOf } from './sandbox.ts';

const [one, two, three] = ['1', '2', '3'].map((digit) => digit.repeat(40)) as [string, string, string];

describe('what git ls-remote prints', () => {
  test('is a line for each tag, and a second for what an annotated one comes down to', () => {
    const output = `${one}\trefs/tags/v1\n${two}\trefs/tags/v1.0.0\n${three}\trefs/tags/v1.0.0^{}\n`;
    expect(valueOf(remoteTagsOf(output))).toEqual([
      { name: 'refs/tags/v1', id: one, peeled: null },
      { name: 'refs/tags/v1.0.0', id: two, peeled: three },
    ]);
    expect(valueOf(remoteTagsOf(''))).toEqual([]);
  });

  test.each([
    ['no list', 'hello\n'],
    ['a short id', `123\trefs/tags/v1\n`],
    ['another ref', `${one}\trefs/heads/main\n`],
    ['what a tag comes down to, without the tag', `${one}\trefs/tags/v1^{}\n`],
  ])('is refused where it holds %s', (_, output) => {
    expect(reasonOf(remoteTagsOf(output))).toContain('no list of tags');
  });

  test('never makes it throw', () => {
    const word = fc.constantFrom(one, two, '\t', '\n', ' ', 'refs/tags/', 'v1', '^{}', '\0', 'é');
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(['available', 'unavailable']).toContain(remoteTagsOf(words.join('')).status);
      }),
    );
  });
});

describe('the tags of origin', () => {
  test('are listed without fetching any, as git itself has them', async () => {
    const origin = sandbox();
    origin.commit('feat: one');
    origin.git('tag', 'plain');
    origin.git('tag', '-a', 'v1.0.0', '-m', 'release');
    const clone = sandbox();
    clone.git('remote', 'add', 'origin', `file://${origin.dir}`);
    const id = (name: string): string => origin.git('rev-parse', name).trim();
    const git = createGit({ cwd: clone.dir, log: recordingLog() });
    expect(valueOf(await git.remoteTags())).toEqual([
      { name: 'refs/tags/plain', id: id('HEAD'), peeled: null },
      { name: 'refs/tags/v1.0.0', id: id('v1.0.0'), peeled: id('HEAD') },
    ]);
    expect(valueOf(await git.refs('refs/tags'))).toEqual([]);
    origin.remove();
    expect(reasonOf(await git.remoteTags())).toContain('ls-remote');
    clone.remove();
  });

  test('are not asked for by a program that the configuration names', async () => {
    const origin = sandbox();
    origin.commit('feat: one');
    const clone = sandbox();
    clone.git('remote', 'add', 'origin', `file://${origin.dir}`);
    clone.git('config', 'remote.origin.uploadpack', 'false');
    expect(valueOf(await createGit({ cwd: clone.dir, log: recordingLog() }).remoteTags())).toEqual([]);
    origin.remove();
    clone.remove();
  });
});
