import { blobId, bytesOf } from '../world/object-id.ts';
import type { WorldFile } from '../world/types.ts';

type Tree = ReadonlyMap<string, WorldFile>;

/** The difference of two trees as `git diff -U0` writes it; one hunk a file, no renames, no binary files. */
export function treeDiff(before: Tree, after: Tree): string {
  const paths = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  return paths.map((path) => fileDiff(path, before.get(path), after.get(path))).join('');
}

const none = '0'.repeat(40);

function fileDiff(path: string, before: WorldFile | undefined, after: WorldFile | undefined): string {
  const [from, to] = [before, after].map((file) => (file === undefined ? none : blobId(file)));
  if (from === to) return '';
  const mode =
    before === undefined ? ['new file mode 100644'] : after === undefined ? ['deleted file mode 100644'] : [];
  const names = [
    `--- ${before === undefined ? '/dev/null' : `a/${path}`}`,
    `+++ ${after === undefined ? '/dev/null' : `b/${path}`}`,
  ];
  const hunk = hunkOf(linesOf(before), linesOf(after));
  const head = [`diff --git a/${path} b/${path}`, ...mode, `index ${from}..${to}`];
  return `${[...head, ...(hunk.length === 0 ? [] : [...names, ...hunk])].join('\n')}\n`;
}

function hunkOf(before: readonly string[], after: readonly string[]): readonly string[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const [removed, added] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  if (removed.length + added.length === 0) return [];
  const side = (lines: readonly string[]): string => `${lines.length === 0 ? start : start + 1},${lines.length}`;
  return [
    `@@ -${side(removed)} +${side(added)} @@`,
    ...removed.map((line) => `-${line}`),
    ...added.map((line) => `+${line}`),
  ];
}

/** Lines of a file; that a last one is not ended does not show. */
function linesOf(file: WorldFile | undefined): readonly string[] {
  const text = file === undefined ? '' : Buffer.from(bytesOf(file)).toString('utf8');
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}
