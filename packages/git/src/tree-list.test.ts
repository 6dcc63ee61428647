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

describe('the trees of a commit', () => {
  /** What the port lists, and what git lists. */
  async function both(box: Sandbox, commit: string): Promise<readonly [readonly Entry[], readonly Entry[]]> {
    const entries: Entry[] = [];
    await createGit({ cwd: box.dir, log: recordingLog() }).tree(commit, (...one) => void entries.push(one));
    const listed = box.git('ls-tree', '-r', '-z', commit).split('\0').slice(0, -1);
    const own = listed.map((line): Entry => {
      const [mode = '', , id = ''] = line.slice(0, line.indexOf('\t')).split(' ');
      return [line.slice(line.indexOf('\t') + 1), mode, id];
    });
    return [entries, own];
  }

  test.each([3, 39, 45, 130])('are listed alike over %i folders', async (count) => {
    const box = sandbox();
    for (let at = 0; at < count; at += 1) box.write(`f${at % 7}/g${at}/h.py`, String(at));
    box.write('f0.py', 'between f0 and f1 in no order of names alone');
    box.git('add', '.');
    box.commit('feat: first');
    const [entries, own] = await both(box, 'HEAD');
    expect(entries).toEqual(own);
    expect(own).toHaveLength(count + 1);
    box.remove();
  });

  test('are listed alike where one tree stands for many, and in a second commit', async () => {
    const box = sandbox();
    for (const path of ['a/x/1.py', 'b/x/1.py', 'c/d/x/1.py', 'a/y/2.py']) box.write(path, 'the same');
    box.git('add', '.');
    const first = box.commit('feat: first');
    box.write('c/d/x/3.py', 'more');
    box.git('add', '.');
    const second = box.commit('feat: second');
    const git = createGit({ cwd: box.dir, log: recordingLog() });
    for (const commit of [first, second]) {
      const paths: string[] = [];
      await git.tree(commit, (path) => void paths.push(path));
      expect(paths).toEqual(box.git('ls-tree', '-r', '--name-only', commit).split('\n'));
    }
    box.remove();
  });

  test('of which few name millions of folders are given up', async () => {
    const box = sandbox();
    const git = createGit({ cwd: box.dir, log: recordingLog(), timeoutMs: 1000 });
    let tree = box.git('hash-object', '-t', 'tree', '-w', '/dev/null');
    for (let depth = 0; depth < 30; depth += 1) {
      const names = ['a', 'b'].map((name) => Buffer.concat([Buffer.from(`40000 ${name}\0`), Buffer.from(tree, 'hex')]));
      box.write('tree.bin', Buffer.concat(names));
      tree = box.git('hash-object', '-t', 'tree', '-w', 'tree.bin');
    }
    const commit = box.git('commit-tree', '-m', 'feat: deep', tree);
    expect(reasonOf(await git.tree(commit, () => undefined))).toContain('did not end within 1 s');
    box.remove();
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
