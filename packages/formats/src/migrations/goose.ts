import { shellWord } from '@cm/model';

import type { FoundTree, Format, FolderView, SourceFile } from './format.ts';
import type { Reading, Revision, RevisionHeader } from './model/revision.ts';
import { unreadBody } from './pairs/body.ts';
import { chained } from './pairs/chain.ts';
import { gooseSections } from './pairs/goose-sections.ts';
import { compareIds, numberedOf, titleOf } from './pairs/numbered.ts';
import { folderOf, nameOf } from './pairs/paths.ts';
import { readFiles, sqlRevision } from './pairs/revision.ts';
import { sectionRevision } from './pairs/sections.ts';
import { numberedTrees } from './pairs/tree.ts';

/** goose: one file with the sections `-- +goose Up` and `-- +goose Down`; some may be written in Go. */
export const format: Format = {
  name: 'goose',
  title: 'goose',
  rollback: (to, { path }) => `goose -dir ${shellWord(path === '' ? '.' : path)} down-to ${shellWord(to ?? '0')}`,
  discover,
  headers: (_, files) => Promise.resolve(headers(files)),
  revision: (files, header) =>
    Promise.resolve(isGo(header.path) ? goRevision(files, header) : sectionRevision(files, header, gooseSections)),
};

const isGo = (path: string): boolean => path.endsWith('.go');

/** Version and title of `00012_add_users.go`; null where the name is none of a migration. */
function goNamed(path: string): { readonly id: string; readonly title: string } | null {
  const found = /^(\d{1,20})_(.*)\.go$/.exec(nameOf(path));
  if (found === null || path.endsWith('_test.go')) return null;
  return { id: String(BigInt(found[1] ?? '0')), title: titleOf(found[2] ?? '') };
}

async function discover(view: FolderView, at: string | null): Promise<readonly FoundTree[]> {
  const trees = await numberedTrees('goose', view, at);
  return trees.map((tree) => {
    const written = view.paths.filter((path) => folderOf(path) === tree.path && goNamed(path) !== null);
    return { ...tree, sources: [...tree.sources, ...written.map((path) => [path])] };
  });
}

function headers(files: readonly (readonly SourceFile[])[]): readonly Reading<RevisionHeader>[] {
  const groups = files.map((group) => {
    const [first] = group;
    if (first === undefined || (isGo(first.path) && !registers(first))) return null;
    const named = goNamed(first.path) ?? numberedOf(first.path);
    return named === null ? null : { id: named.id, paths: [first.path] };
  });
  return chained(groups, compareIds);
}

/** Whether a Go file is a migration, not code beside them. */
function registers({ bytes }: SourceFile): boolean {
  return /\bgoose\.Add(?:Named)?Migration/.test(new TextDecoder('utf-8').decode(bytes));
}

function goRevision(files: readonly SourceFile[], header: RevisionHeader): Reading<Revision> {
  const read = readFiles(files);
  if (read.kind !== 'revision') return read;
  const lines = read.value[0]?.lines ?? 1;
  const body = unreadBody(header.path, lines, 'Go');
  const meaning = read.value.map(({ text }) => text).join('\n');
  return sqlRevision(header, goNamed(header.path)?.title ?? '', [], { up: body, down: body, meaning });
}
