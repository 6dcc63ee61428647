import { expect, it } from 'vitest';

import { textOf } from '../bytes/text.ts';
import { bytesOf, inWindows } from '../bytes/windows.fixture.ts';
import { diffReader } from './reader.ts';
import { hints } from './scanner.ts';

const diff = [
  'diff --git a/a.py b/a.py\nindex 1..2 100644\n--- a/a.py\n+++ b/a.py\n@@ -1,2 +1,3 @@\n one\n-two\n+x = 1  # pragma: no cover\r\n+y = 2\n',
  'diff --git a/b.md b/b.md\nindex 1..2 100644\n--- a/b.md\n+++ b/b.md\n@@ -0,0 +1 @@\n+text\n',
  `diff --git a/c.py b/c.py\nindex 1..2 100644\n--- a/c.py\n+++ b/c.py\n@@ -0,0 +1,3 @@\n+${'y'.repeat(40_000)} # PRAGMA: NO COVER ${'y'.repeat(160_000)}\n+IGNored\n+z\n`,
  'diff --git a/d.py b/d.py\nold mode 100644\nnew mode 100755\n',
].join('');

it.each([[[]], [[1, 90, 91, 130, 300, 5000, 150_000]]])(
  'added lines in which a hint stands are shown to who watches a file, windows cut at %j',
  (cuts) => {
    const asked: string[] = [];
    const seen: (readonly [string, number, string])[] = [];
    const reader = diffReader({
      watch: (path) => {
        asked.push(path);
        if (!path.endsWith('.py')) return null;
        return (line, bytes, start, end) => seen.push([path, line, textOf(bytes, start, end)]);
      },
    });
    inWindows(bytesOf(diff), cuts, reader.push);
    expect(reader.end().status).toBe('available');
    expect(asked).toEqual(['a.py', 'b.md', 'c.py']);
    expect(seen).toEqual([
      ['a.py', 2, 'x = 1  # pragma: no cover'],
      ['c.py', 1, 'y'.repeat(32_768)],
      ['c.py', 2, 'IGNored'],
    ]);
  },
);

it.each(hints.flatMap((hint) => [hint, hint.toUpperCase()]))('a line is shown wherever "%s" stands in it', (hint) => {
  const seen: number[] = [];
  const reader = diffReader({ watch: () => (line) => seen.push(line) });
  const lines = Array.from({ length: 70 }, (_, at) => `${'.'.repeat(at)}${hint}${'.'.repeat(at % 7)}`);
  const without = lines.map((line) => line.replace(hint.slice(1), `-${hint.slice(1)}`));
  const all = [...lines, ...without].map((line) => `+${line}\n`).join('');
  const head = 'diff --git a/a.py b/a.py\nnew file mode 100644\n--- /dev/null\n+++ b/a.py\n@@ -0,0 +1,140 @@\n';
  inWindows(bytesOf(head + all), [], reader.push);
  expect(reader.end().status).toBe('available');
  expect(seen).toEqual(Array.from({ length: 70 }, (_, at) => at + 1));
});
