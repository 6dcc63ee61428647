import { execFileSync } from 'node:child_process';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { gitEnvironment, ready, type Scratch, scratch } from './scratch.fixture.ts';

let suite: Scratch;
let tagText: string;
let commitText: string;

beforeAll(async () => {
  suite = scratch();
  await suite.release(ready);
  suite.land('feat(export): add invoice export\n\nTask: TASK-7\n', '0.2.0');
  await suite.release(ready);
  tagText = raw('cat-file', 'tag', 'v0.2.0');
  commitText = raw('cat-file', 'commit', 'v0.2.0^{commit}');
});
afterAll(() => suite[Symbol.dispose]());

function raw(...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: suite.clone, env: gitEnvironment, encoding: 'utf8' });
}

/** Stores an object as it is, well-formed or not. */
function store(type: string, input: string): string {
  const args = ['hash-object', '-t', type, '-w', '--literally', '--stdin'];
  return execFileSync('git', args, { cwd: suite.clone, env: gitEnvironment, input, encoding: 'utf8' }).trim();
}

/** Another byte at a place, which no reader takes for the same. */
function flipped(text: string, at: number): string {
  return `${text.slice(0, at)}${text[at] === 'x' ? 'y' : 'x'}${text.slice(at + 1)}`;
}

const setTag = (tag: string): unknown => suite.git('update-ref', 'refs/tags/v0.2.0', store('tag', tag));
const commitId = (): string => suite.git('rev-parse', `${tagText.slice(7, 47)}`);
/** The tag as it was, on another commit. */
const setCommit = (text: string): unknown => setTag(tagText.replace(commitId(), store('commit', text)));
/** The commit as it was, with another tree. */
const setTree = (tree: string): unknown => setCommit(commitText.replace(/^tree \S+/, `tree ${tree}`));

/** The tree with another file of some name; null takes it away. */
function treeWith(path: string, content: string | null, mode = '100644'): string {
  const index = { ...gitEnvironment, GIT_INDEX_FILE: `${suite.clone}/.git/test-index` };
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: suite.clone, env: index, encoding: 'utf8' }).trim();
  git('read-tree', commitText.slice(5, 45));
  if (content === null) git('update-index', '--force-remove', path);
  else git('update-index', '--add', '--cacheinfo', `${mode},${store('blob', content)},${path}`);
  return git('write-tree');
}

async function verified(): Promise<{ readonly code: number; readonly failed: readonly string[] }> {
  const { code, out } = await suite.release(['verify', 'v0.2.0', '--json']);
  const { checks } = JSON.parse(out) as { checks: readonly { name: string; outcome: string }[] };
  return { code, failed: checks.filter(({ outcome }) => outcome === 'fail').map(({ name }) => name) };
}

describe('cm release verify', () => {
  it('proves a release that is whole', async () => {
    setTag(tagText);
    expect(await verified()).toEqual({ code: 0, failed: [] });
    const moving = await suite.release(['verify', 'v0']);
    expect([moving.code, moving.out.split('\n').at(-2)]).toEqual([0, 'v0 stands on v0.2.0, which is proved.']);
  });

  const file = (path: string): string => raw('cat-file', 'blob', `v0.1.0:${path}`).replace('= 1;', '= 2;');
  it.each<readonly [string, readonly string[], () => unknown]>([
    [
      'a byte of a file',
      ['tree', 'checksums'],
      () => setTree(treeWith('lib/index.js', flipped(raw('cat-file', 'blob', `${commitId()}:lib/index.js`), 3))),
    ],
    [
      'a byte of the checksums',
      ['tree', 'checksums'],
      () => setTree(treeWith('SHA256SUMS', flipped(raw('cat-file', 'blob', `${commitId()}:SHA256SUMS`), 5))),
    ],
    [
      'a file of the release before',
      ['tree', 'checksums'],
      () => setTree(treeWith('lib/index.js', `${file('lib/index.js')}// old\n`)),
    ],
    ['a file more', ['tree', 'checksums'], () => setTree(treeWith('lib/extra.js', 'x'))],
    ['a policy that nobody named', ['tree'], () => setTree(treeWith('policy/default.yml', 'mode: audit\n'))],
    ['a file less', ['tree', 'checksums'], () => setTree(treeWith('lib/index.js', null))],
    ['an executable bit', ['tree'], () => setTree(treeWith('.gitattributes', '* -text\n', '100755'))],
    ['a byte of the commit', ['commit'], () => setCommit(commitText.replace('cm-actions <', 'cm-action5 <'))],
    ['another source commit', ['source'], () => setCommit(commitText.replace(/(Source-Commit: )\S/, '$1z'))],
    ['a plain tag', ['annotated'], () => suite.git('update-ref', 'refs/tags/v0.2.0', commitId())],
    ['the object of another tag', ['annotated', 'commit', 'changes'], () => setTag(raw('cat-file', 'tag', 'v0.1.0'))],
  ])('%s: not proved, %j', async (_name, failed, tamper) => {
    tamper();
    const found = await verified();
    expect(found.code).toBe(1);
    expect(found.failed).toEqual(failed);
  });

  it('any byte of the message: not proved', async () => {
    const start = tagText.indexOf('\n\n') + 2;
    const places = Array.from(
      { length: 12 },
      (_, step) => start + Math.floor(((tagText.length - 1 - start) * step) / 11),
    );
    for (const place of places) {
      setTag(flipped(tagText, place));
      expect([place, (await verified()).code]).toEqual([place, 1]);
    }
  });

  it('a source that never landed: not proved', async () => {
    setTag(tagText);
    suite.git('update-ref', 'refs/remotes/origin/main', 'HEAD~1');
    expect(await verified()).toEqual({ code: 1, failed: ['branch'] });
    suite.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  });

  it('what is not there: exit 2 for a missing word, 1 for a missing tag', async () => {
    expect((await suite.release(['verify'])).code).toBe(2);
    expect(await suite.release(['verify', 'v9.9.9'])).toMatchObject({ code: 1, out: '' });
  });

  it('a clone without the history: could not tell', async () => {
    setTag(tagText);
    suite.git('push', '--quiet', '--force', 'origin', 'refs/tags/v0.2.0');
    const thin = `${suite.clone}-thin`;
    suite.git('clone', '--quiet', '--depth', '1', '--branch', 'v0.2.0', `file://${suite.origin}`, thin);
    const ran = await suite.release(['verify', 'v0.2.0'], { cwd: thin });
    expect(ran.code).toBe(2);
    expect(ran.out).toContain('Fetch it: git fetch --unshallow origin.');
  });
});
