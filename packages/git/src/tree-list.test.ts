import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createGit } from './git.ts';
import { reasonOf, recordingLog, type Sandbox, sandbox, valueOf } from './sandbox.ts';
import { createTreeParser } from './tree-list.ts';

let repo: Sandbox;
beforeAll(() => {
  repo = sandbox();
  for (const path of ['a.py', 'src/deep/größe.py', 'src/with space.py', 'src/with\nbreak.py', 'src/tab\t.py'])
    repo.write(path, path);
  repo.git('add', '.');
  repo.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},sub`);
  repo.git('update-index', '--chmod=+x', 'a.py');
  repo.commit('feat: first');
  repo.write('later.py', 'not in the commit');
  repo.git('add', '.');
});
afterAll(() => repo.remove());

type Entry = readonly [path: string, mode: string, id: string];

describe('the files of a commit', () => {
  test('are those of `git ls-tree`, in its order', async () => {
    const entries: Entry[] = [];
    const git = createGit({ cwd: repo.dir, log: recordingLog() });
    const given = await git.tree('HEAD', (...entry) => void entries.push(entry));
    const paths = repo.git('ls-tree', '-r', '-z', '--name-only', 'HEAD').split('\0').slice(0, -1);
    expect(entries.map(([path]) => path)).toEqual(paths);
    for (const [path, , id] of entries) expect(id).toBe(repo.git('rev-parse', `HEAD:${path}`));
    expect(valueOf(given)).toBe(6);
    const modes = Object.fromEntries(entries.map(([path, mode]) => [path, mode]));
    expect(modes).toMatchObject({ 'a.py': '100755', sub: '160000', 'src/with\nbreak.py': '100644' });
  });

  test.each([
    ['1'.repeat(40), 'is not in this clone'],
    ['--all', 'is no commit'],
    ['HEAD:src', 'is no commit'],
  ])('%s are unavailable', async (commit, reason) => {
    const git = createGit({ cwd: repo.dir, log: recordingLog() });
    expect(reasonOf(await git.tree(commit, () => undefined))).toContain(reason);
  });
});

const entry = fc.record({
  path: fc.string({ minLength: 1 }).map((path) => `p${path.replaceAll('\0', '')}`),
  odd: fc.boolean(),
});

test('entries are read whole wherever the windows are cut', () => {
  fc.assert(
    fc.property(fc.array(entry), fc.array(fc.nat(50)), (entries, cuts) => {
      const wanted = entries.map(({ path, odd }) => [path, odd ? '120000' : '100644', 'ab'.repeat(odd ? 32 : 20)]);
      const bytes = Buffer.from(wanted.map(([path, mode, id]) => `${mode} blob ${id}\t${path}\0`).join(''));
      const seen: Entry[] = [];
      const parser = createTreeParser((...one) => void seen.push(one));
      let at = 0;
      for (const cut of [...cuts, bytes.length]) {
        const window = Buffer.from(bytes.subarray(at, at + cut));
        expect(parser.push(window)).toBe(true);
        window.fill(0x3f);
        at += cut;
      }
      // `path` may hold half a surrogate pair, which UTF-8 cannot.
      expect(seen).toEqual(wanted.map(([path = '', ...more]) => [Buffer.from(path).toString(), ...more]));
      expect(parser.whole()).toBe(true);
    }),
  );
});

test('no bytes make the parser throw', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array()), (windows) => {
      const parser = createTreeParser(() => undefined);
      for (const window of windows) parser.push(window);
      parser.whole();
    }),
  );
});
