import type { ForgeDiffFile, ForgeDiffFiles } from '@cm/app';

import { type Files, mainFiles, shaOf, type Story, type StoryCommit } from './story.fixture.ts';

type Tree = Readonly<Record<string, string>>;

/** A commit of the branch with the files that it has, and those that the main branch had where it left it. */
export interface StoryTree {
  readonly sha: string;
  /** Whether the branch begins with it: at first, and after a force push. */
  readonly isFirst: boolean;
  readonly commit: StoryCommit;
  readonly parents: readonly string[];
  readonly files: Tree;
  readonly main: Tree;
  /** New name to former name. */
  readonly renamed: Readonly<Record<string, string>>;
}

/** Commits of the branch as they stand at the end, oldest first. */
export function treesOf(story: Story): readonly StoryTree[] {
  const all = everTrees(story);
  return all.slice(all.findLastIndex(({ isFirst }) => isFirst));
}

/** Every commit that ever was on the branch. */
export function everTrees({ events }: Story): readonly StoryTree[] {
  let main = { sha: shaOf('b0'), files: mainFiles as Tree };
  const trees: StoryTree[] = [];
  for (const [index, event] of events.entries()) {
    if (event.kind === 'main') main = { sha: shaOf(`b${index}`), files: put(main.files, event.files) };
    if (event.kind === 'push') trees.push(treeOf(event.commit, event.isForced ? undefined : trees.at(-1), main));
  }
  return trees;
}

function treeOf(
  commit: StoryCommit,
  before: StoryTree | undefined,
  main: { readonly sha: string; readonly files: Tree },
): StoryTree {
  const renames = Object.entries(commit.files).filter(([name]) => name.startsWith('='));
  const own = { sha: shaOf(commit.name), commit };
  const renamed = Object.fromEntries(renames.map(([name, from]) => [name.slice(1), from ?? '']));
  if (before === undefined) {
    const files = put(main.files, commit.files);
    return { ...own, isFirst: true, parents: [main.sha], files, main: main.files, renamed };
  }
  const later = { ...own, isFirst: false, renamed: { ...before.renamed, ...renamed } };
  if (!commit.isMerge)
    return { ...later, parents: [before.sha], files: put(before.files, commit.files), main: before.main };
  const files = put(merged(before, main.files), commit.files);
  return { ...later, parents: [before.sha, main.sha], files, main: main.files };
}

function put(tree: Tree, files: Files): Tree {
  const next: Record<string, string> = { ...tree };
  for (const [name, text] of Object.entries(files)) {
    if (name.startsWith('=')) next[name.slice(1)] = tree[text ?? ''] ?? '';
    else if (text === null) Reflect.deleteProperty(next, name);
    else next[name] = text;
  }
  return next;
}

/** What git makes of both sides where they touch other lines: line 8 is the branch's, everything else the main branch's. */
function merged({ files, main }: StoryTree, now: Tree): Tree {
  const changed = Object.keys({ ...files, ...main }).filter((name) => files[name] !== main[name]);
  const next: Record<string, string> = { ...now };
  for (const name of changed) {
    const text = files[name];
    if (text === undefined) Reflect.deleteProperty(next, name);
    else next[name] = name === 'shop.ts' ? withLine8(now[name] ?? '', text) : text;
  }
  return next;
}

function withLine8(main: string, branch: string): string {
  return main.replace('line 8\n', `${branch.split('\n').find((line) => line.startsWith('line 8')) ?? 'line 8'}\n`);
}

/** What GitHub lists of a commit against the main branch. */
export function diffOf({ files, main, renamed }: StoryTree): ForgeDiffFiles {
  const names = Object.keys({ ...main, ...files })
    .filter((name) => main[name] !== files[name])
    .toSorted();
  const gone = new Set(Object.values(renamed));
  const listed = names.filter((name) => !(gone.has(name) && files[name] === undefined));
  return { files: listed.map((name) => fileOf(name, main, files, renamed[name])), whole: true };
}

function fileOf(path: string, main: Tree, files: Tree, former: string | undefined): ForgeDiffFile {
  const before = main[former ?? path];
  const after = files[path];
  const text = after ?? before ?? '';
  const isBlind = text.includes('\0') || before === after;
  return {
    path,
    status: former === undefined ? statusOf(before, after) : 'renamed',
    previous: former ?? null,
    additions: 1,
    deletions: 1,
    patch: isBlind ? null : patchOf(before ?? '', after ?? ''),
    blob: `blob of ${text}`,
  };
}

function statusOf(before: string | undefined, after: string | undefined): ForgeDiffFile['status'] {
  if (before === undefined) return 'added';
  return after === undefined ? 'removed' : 'modified';
}

/** One hunk with three lines around it. */
function patchOf(before: string, after: string): string {
  const [a, b] = [before.split('\n').slice(0, -1), after.split('\n').slice(0, -1)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const from = Math.max(0, start - 3);
  const lines = [
    ...a.slice(from, start).map((line) => ` ${line}`),
    ...a.slice(start, a.length - end).map((line) => `-${line}`),
    ...b.slice(start, b.length - end).map((line) => `+${line}`),
    ...a.slice(a.length - end, a.length - end + 3).map((line) => ` ${line}`),
  ];
  return [`@@ -${from + 1},${a.length} +${from + 1},${b.length} @@`, ...lines].join('\n');
}
