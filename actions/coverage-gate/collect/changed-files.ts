import {
  type Classified,
  classify,
  type LinguistFlags,
  nothingToRun,
  settingLines,
  settingsFileOf,
} from '@cm/formats/code';
import type { CoveredFile } from '@cm/formats/coverage';
import type { Diff, DiffFile } from '@cm/formats/diff';

import type { ChangedFile, Looks } from '../facts.ts';
import { linesIn, type ReadContents } from './contents.ts';

/** Files that are looked into, at most: beyond, only what the diff itself says is known. */
const mostLooks = 300;

interface Sources {
  readonly measured: ReadonlyMap<string, CoveredFile>;
  readonly attributes: (path: string) => LinguistFlags;
  /** What files are by their path alone, as far as that is known already. */
  readonly kinds: ReadonlyMap<string, Classified>;
  readonly atHead: ReadContents;
  /** Null: nobody knows how the files were before. */
  readonly atBase: ReadContents | null;
}

/** Every file of the change, with what it is; those that decide something are looked into. */
export async function changedFiles(diff: Diff, sources: Sources): Promise<readonly ChangedFile[]> {
  const files = diff.files.filter(({ status }) => status !== 'mode').map((file) => fileOf(file, sources));
  const absent = files.filter(({ brings, kind, path }) => brings && kind === 'code' && !sources.measured.has(path));
  const known = files.filter(({ length, brings, path }) => length === null && brings && sources.measured.has(path));
  const asked = [...absent.slice(0, mostLooks), ...(known.length > mostLooks ? [] : known)];
  const contents = await sources.atHead(asked.map(({ path }) => path));
  if (contents.status === 'unavailable') return files;
  const looked = new Map(asked.map(({ path }, index) => [path, contents.value[index] ?? null]));
  return files.map((file) => {
    const bytes = looked.get(file.path) ?? null;
    return bytes === null ? file : lookedInto(file, bytes, sources.measured.has(file.path));
  });
}

function fileOf(file: DiffFile, { attributes, kinds }: Sources): ChangedFile {
  const { path, status, added } = file;
  const flags = attributes(path);
  const known = flags.generated || flags.vendored ? undefined : kinds.get(path);
  const { kind, language } = known ?? classify(path, flags);
  const isNew = status === 'added' || status === 'copied';
  return {
    path,
    kind,
    language: language?.id ?? '',
    added: isNew,
    brings: status !== 'deleted' && added.length > 0 && !file.binary,
    nothingToRun: null,
    length: status === 'added' ? (added.at(-1) ?? 0) : null,
  };
}

function lookedInto(file: ChangedFile, bytes: Uint8Array, isMeasured: boolean): ChangedFile {
  if (isMeasured) return { ...file, length: linesIn(bytes) };
  return { ...file, nothingToRun: nothingToRun(file.language, new TextDecoder().decode(bytes)) };
}

/** The lines of the tools' settings by which the change measures less: new ones that leave out, and all that say what is measured. */
export async function changedSettings(diff: Diff, { atHead, atBase }: Sources): Promise<Looks['settings']> {
  const files = diff.files
    .filter(({ path, status }) => settingsFileOf(path) !== null && status !== 'deleted')
    .slice(0, 50);
  if (files.length === 0) return [];
  const heads = await atHead(files.map(({ path }) => path));
  const bases = atBase === null ? null : await atBase(files.map(({ path, oldPath }) => oldPath ?? path));
  return files.flatMap((file, index) => {
    const head = heads.status === 'available' ? (heads.value[index] ?? null) : null;
    const base = bases?.status === 'available' ? (bases.value[index] ?? null) : null;
    return [...changedLines(file, head), ...takenLines(file, base)];
  });
}

function changedLines({ path, added }: DiffFile, bytes: Uint8Array | null): Looks['settings'] {
  return linesOf(path, bytes, 'leaves-out')
    .filter(({ line }) => isIn(added, line))
    .map(({ line, text }) => ({ path, line, text, removed: false }));
}

function takenLines({ path, removed }: DiffFile, bytes: Uint8Array | null): Looks['settings'] {
  return linesOf(path, bytes, 'measures')
    .filter(({ line }) => isIn(removed, line))
    .map(({ line, text }) => ({ path, line, text, removed: true }));
}

function linesOf(path: string, bytes: Uint8Array | null, wanted: 'leaves-out' | 'measures') {
  if (bytes === null) return [];
  return settingLines(path, new TextDecoder().decode(bytes)).filter(({ kind }) => kind === wanted);
}

function isIn(ranges: Uint32Array, line: number): boolean {
  for (let at = 0; at + 1 < ranges.length; at += 2) {
    if ((ranges[at] ?? 0) <= line && line <= (ranges[at + 1] ?? 0)) return true;
  }
  return false;
}
