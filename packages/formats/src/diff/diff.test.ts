import { describe, expect, it } from 'vitest';

import { diffReader } from './reader.ts';
import type { DiffFile } from './types.ts';

function filesOf(text: string): readonly DiffFile[] {
  const reader = diffReader();
  reader.push(new TextEncoder().encode(text));
  const fact = reader.end();
  if (fact.status === 'unavailable') throw new Error(fact.reason);
  return fact.value.files;
}

/** `path (from old path), status: added ranges / removed ranges` of each file. */
function summary(text: string): readonly string[] {
  const pairs = (numbers: Uint32Array): string =>
    Array.from(numbers, (line, at) => (at % 2 === 0 ? `${line}-${numbers[at + 1]}` : ''))
      .filter(Boolean)
      .join(' ');
  return filesOf(text).map(({ path, oldPath, status, binary, added, removed }) => {
    const from = oldPath === null ? '' : ` (${oldPath})`;
    return `${path}${from}, ${status}${binary ? ', binary' : ''}: +${pairs(added)} / -${pairs(removed)}`;
  });
}

const index = 'index 1111111..2222222 100644\n';

describe('a diff of git', () => {
  it.each([
    [
      'lines added, removed and changed, without context',
      `diff --git a/src/a.ts b/src/a.ts\n${index}--- a/src/a.ts\n+++ b/src/a.ts\n@@ -3,0 +4,2 @@ function a() {\n+x\n+y\n@@ -9 +10,0 @@\n-z\n@@ -12,2 +13 @@\n-p\n-q\n+r\n`,
      ['src/a.ts, modified: +4-5 13-13 / -9-9 12-13'],
    ],
    [
      'lines with context, an empty one among it without its space',
      `diff --git a/a b/a\n${index}--- a/a\n+++ b/a\n@@ -1,4 +1,5 @@\n one\n-two\n+2\n+2.5\n\n four\n`,
      ['a, modified: +2-3 / -2-2'],
    ],
    [
      'a new file and one without its last line feed',
      `diff --git a/n b/n\nnew file mode 100644\nindex 0000000..2222222\n--- /dev/null\n+++ b/n\n@@ -0,0 +1 @@\n+x\n\\ No newline at end of file\n`,
      ['n, added: +1-1 / -'],
    ],
    [
      'a deleted file',
      `diff --git a/d b/d\ndeleted file mode 100644\nindex 1111111..0000000\n--- a/d\n+++ /dev/null\n@@ -1,2 +0,0 @@\n-x\n-y\n`,
      ['d, deleted: + / -1-2'],
    ],
    ['an empty new file', 'diff --git a/n b/n\nnew file mode 100644\nindex 0000000..e69de29\n', ['n, added: + / -']],
    [
      'a renamed file, and one with spaces in its name',
      'diff --git a/old name b/new name\nsimilarity index 100%\nrename from old name\nrename to new name\n',
      ['new name (old name), renamed: + / -'],
    ],
    [
      'a renamed and changed file',
      `diff --git a/o b/n\nsimilarity index 90%\nrename from o\nrename to n\n${index}--- a/o\n+++ b/n\n@@ -1 +1 @@\n-a\n+b\n`,
      ['n (o), renamed: +1-1 / -1-1'],
    ],
    ['a copied file', 'diff --git a/o b/n\nsimilarity index 100%\ncopy from o\ncopy to n\n', ['n (o), copied: + / -']],
    ['a mode', 'diff --git a/x.sh b/x.sh\nold mode 100644\nnew mode 100755\n', ['x.sh, mode: + / -']],
    [
      'a file that became a link: one file',
      `diff --git a/l b/l\ndeleted file mode 100644\nindex 1111111..0000000\n--- a/l\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\ndiff --git a/l b/l\nnew file mode 120000\nindex 0000000..2222222\n--- /dev/null\n+++ b/l\n@@ -0,0 +1 @@\n+target\n\\ No newline at end of file\n`,
      ['l, type-changed: +1-1 / -1-1'],
    ],
    [
      'a binary file',
      `diff --git a/p.png b/p.png\n${index}Binary files a/p.png and b/p.png differ\n`,
      ['p.png, modified, binary: + / -'],
    ],
    [
      'a binary patch',
      `diff --git a/p b/p\n${index}GIT binary patch\nliteral 3\nKcmZQzWMT#Y01f~L\n\nliteral 0\nHcmV?d00001\n\ndiff --git a/q b/q\nold mode 100644\nnew mode 100755\n`,
      ['p, modified, binary: + / -', 'q, mode: + / -'],
    ],
    [
      'a path in quotes, as bytes',
      `diff --git "a/\\303\\244\\t\\"\\\\.ts" "b/\\303\\244\\t\\"\\\\.ts"\n${index}--- "a/\\303\\244\\t\\"\\\\.ts"\n+++ "b/\\303\\244\\t\\"\\\\.ts"\n@@ -1 +1 @@\n-a\n+b\n`,
      ['ä\t"\\.ts, modified: +1-1 / -1-1'],
    ],
    [
      'a path with a space, behind which git puts a tab',
      `diff --git a/my file b/my file\n${index}--- a/my file\t\n+++ b/my file\t\n@@ -1 +1 @@\n-a\n+b\n`,
      ['my file, modified: +1-1 / -1-1'],
    ],
    [
      'no prefixes, in a folder that is called a',
      `diff --git a/x a/x\n${index}--- a/x\n+++ a/x\n@@ -1 +1 @@\n-a\n+b\n`,
      ['a/x, modified: +1-1 / -1-1'],
    ],
    [
      'other prefixes (diff.mnemonicPrefix)',
      `diff --git i/x w/x\n${index}--- i/x\n+++ w/x\n@@ -1 +1 @@\n-a\n+b\n`,
      ['x, modified: +1-1 / -1-1'],
    ],
    [
      'lines that look like headers',
      `diff --git a/x b/x\n${index}--- a/x\n+++ b/x\n@@ -1,3 +1,3 @@\n--- a/y\n-diff --git a/y b/y\n-@@ -1 +1 @@\n+++ b/y\n+@@@ -1\n+diff --cc y\n`,
      ['x, modified: +1-3 / -1-3'],
    ],
    [
      'a commit message around it',
      `From 1234 Mon Sep 17 00:00:00 2001\nSubject: [PATCH] x\n\n--- not a name\n---\n a | 2 +-\n\ndiff --git a/a b/a\n${index}--- a/a\n+++ b/a\n@@ -1 +1 @@\n-a\n+b\n-- \n2.39.5\n\n`,
      ['a, modified: +1-1 / -1-1'],
    ],
    [
      'CRLF everywhere',
      `diff --git a/a b/a\r\nindex 1..2 100644\r\n--- a/a\r\n+++ b/a\r\n@@ -1,3 +1,3 @@\r\n \r\n-a\r\n+b\r\n\r\n`,
      ['a, modified: +2-2 / -2-2'],
    ],
    ['nothing', '', []],
    ['a blank line', '\n', []],
  ])('has %s', (_, text, files) => {
    expect(summary(text)).toEqual(files);
  });
});

describe('a diff of other tools', () => {
  it.each([
    ['--- a/x\t2026-01-01\n+++ b/x\t2026-01-02\n@@ -1 +1,2 @@\n a\n+b\n', ['x, modified: +2-2 / -']],
    ['diff -u old/x new/x\n--- old/x\n+++ new/x\n@@ -1 +1 @@\n-a\n+b\n', ['new/x, modified: +1-1 / -1-1']],
    [
      '--- /dev/null\n+++ b/x\n@@ -0,0 +1 @@\n+b\n--- a/y\n+++ /dev/null\n@@ -1 +0,0 @@\n-b\n',
      ['x, added: +1-1 / -', 'y, deleted: + / -1-1'],
    ],
  ])('%j', (text, files) => {
    expect(summary(text)).toEqual(files);
  });
});

describe('a diff is refused', () => {
  const head = `diff --git a/x b/x\n${index}--- a/x\n+++ b/x\n`;

  it.each([
    [
      'a combined diff',
      `diff --cc x\nindex 1,2..3\n--- a/x\n+++ b/x\n@@@ -1,1 -1,1 +1,2 @@@\n`,
      'line 1: it is a combined diff, of a merge',
    ],
    [
      'a hunk that is cut off',
      `${head}@@ -1,2 +1,2 @@\n-a\n+b\n`,
      'it is cut off: it ends inside the hunk that begins at line 5, 2 lines before that is over',
    ],
    [
      'a hunk with another file in it',
      `${head}@@ -1,2 +1,2 @@\n-a\n+b\ndiff --git a/y b/y\n`,
      'line 8: no line of the hunk that begins at line 5 can begin like that; 2 of its lines are missing',
    ],
    ['too many lines added', `${head}@@ -1,2 +1,0 @@\n-a\n+b\n`, 'line 7: no line of the hunk'],
    ['a header without a hunk', head, 'it is cut off: nothing follows the header of the file that begins at line 1'],
    ['an index line and nothing else', `diff --git a/x b/x\n${index}`, 'it is cut off'],
    ['a first line and nothing else', 'diff --git a/x b/x\n', 'it is cut off'],
    ['no diff at all', '<html>Not found</html>\n', 'it is no diff: no line of it begins with `diff --git`'],
    [
      'a hunk without a file',
      '@@ -1 +1 @@\n-a\n+b\n',
      'line 1: a hunk begins, and no `---` and `+++` lines tell its file',
    ],
    ['a hunk header that is none', `${head}@@ -1,x +1 @@\n`, 'line 5: `@@ -1,x +1 @@` is no header of a hunk'],
    ['line 0 in a hunk', `${head}@@ -0,1 +0,1 @@\n-a\n+b\n`, 'line 5: `@@ -0,1 +0,1 @@` is no header of a hunk'],
    [
      'hunks out of order',
      `${head}@@ -9 +9 @@\n-a\n+b\n@@ -1 +1 @@\n-a\n+b\n`,
      'line 8: `@@ -1 +1 @@` is not behind the hunk before it',
    ],
    [
      'two changes of one file',
      `${head}@@ -1 +1 @@\n-a\n+b\n${head}@@ -1 +1 @@\n-b\n+c\n`,
      '`x` is changed a second time. Give one diff between two commits',
    ],
    [
      'prefixes of our own',
      `diff --git old/x newer/x\n${index}--- old/x\n+++ newer/x\n@@ -1 +1 @@\n-a\n+b\n`,
      'does not tell which file it is about',
    ],
    [
      'a name that is not whole',
      `diff --git "a/x" "b/x"\n${index}--- "a/x\n`,
      'line 3: `--- "a/x` holds no whole file name',
    ],
    ['UTF-16', '\uFEFFd', 'UTF-16'],
  ])('%s', (what, text, reason) => {
    const bytes =
      what === 'UTF-16'
        ? new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer)
        : new TextEncoder().encode(text);
    const reader = diffReader();
    reader.push(bytes);
    const fact = reader.end();
    expect(fact.status === 'unavailable' ? fact.reason : 'not refused').toContain(reason);
  });
});

it('a file with more ranges of changed lines than there is room for at first is read whole', () => {
  const hunks = Array.from({ length: 100_000 }, (_, at) => `@@ -${at * 2 + 1} +${at * 2 + 1} @@\n-a\n+b\n`);
  const [file] = filesOf(`diff --git a/a b/a\nindex 1..2 100644\n--- a/a\n+++ b/a\n${hunks.join('')}`);
  const ranges = Uint32Array.from({ length: 200_000 }, (_, at) => (at >> 1) * 2 + 1);
  expect(file?.added).toEqual(ranges);
  expect(file?.removed).toEqual(ranges);
});
