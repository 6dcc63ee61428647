import type { FolderView } from '../format.ts';
import { byFolder, inside, isBelow, isForeign, withoutSlash } from './paths.ts';
import { type Numbered, numberedOf } from './numbered.ts';
import { type Manifests, manifestsOf, sqlxOrGo } from './language.ts';

/** Tools whose files begin with a number, so that only one of them can have a folder. */
export type NumberedTool = 'golang-migrate' | 'goose' | 'dbmate' | 'sqlx';

/** A folder of migrations, and its files in the order of their versions. */
export interface Claim {
  readonly folder: string;
  readonly tool: NumberedTool;
  readonly files: readonly Numbered[];
}

/** Files of a folder that are looked into, to see whose sections they have. */
const samples = 6;

/** Folders that are looked into at all. */
const mostFolders = 200;

/**
 * Which folder is whose. Pairs (`1_a.up.sql`) are golang-migrate's or sqlx's, see `sqlxOrGo`; files with sections are of
 * the tool whose sections they have; files without any are sqlx's, where the project uses sqlx and the folder is named for
 * migrations, or was named by the user. Everything else (seeds, dumps, Drizzle's, Supabase's) is nobody's.
 */
export async function claims(view: FolderView, at: string | null): Promise<readonly Claim[]> {
  const named = view.paths.filter((path) => path.endsWith('.sql') && isBelow(path, at) && !isForeign(path));
  const folders = [...byFolder(named)].slice(0, mostFolders);
  const found: Claim[] = [];
  let manifests: Manifests | null = null;
  for (const [folder, paths] of folders) {
    const files = paths.flatMap((path) => numberedOf(path) ?? []);
    if (files.length === 0) continue;
    manifests ??= await manifestsOf(view);
    const tool = await toolOf(view, manifests, { folder, files, at });
    if (tool !== null) found.push({ folder, tool, files });
  }
  return found;
}

interface Candidate {
  readonly folder: string;
  readonly files: readonly Numbered[];
  readonly at: string | null;
}

async function toolOf(
  view: FolderView,
  manifests: Manifests,
  { folder, files, at }: Candidate,
): Promise<NumberedTool | null> {
  if (files.some(({ half }) => half === 'up')) return sqlxOrGo(view, manifests, folder);
  const sections = await sectionsIn(view, files);
  if (sections !== null) return sections;
  if (view.paths.includes(inside(folder, 'meta/_journal.json'))) return null;
  const isNamed = at !== null && folder === withoutSlash(at);
  const isLikely = isNamed || /(?:^|\/)migrations?$/.test(folder);
  return isLikely && sqlxOrGo(view, manifests, folder) === 'sqlx' ? 'sqlx' : null;
}

/** The tool whose sections stand in some of the files, the first and the last of them. */
async function sectionsIn(view: FolderView, files: readonly Numbered[]): Promise<'goose' | 'dbmate' | null> {
  const half = samples / 2;
  for (const { path } of new Set([...files.slice(0, half), ...files.slice(-half)])) {
    const read = await view.read([path]);
    const bytes = read.status === 'available' ? read.value[0] : null;
    const text = bytes === null || bytes === undefined ? '' : new TextDecoder('utf-8').decode(bytes);
    if (/^--[ \t]*\+goose[ \t]/im.test(text)) return 'goose';
    if (/^--[ \t]*migrate:(?:up|down)/m.test(text)) return 'dbmate';
  }
  return null;
}
