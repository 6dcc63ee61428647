import type { Entry } from './config/entry.ts';
import { folderOf, isBelow, joined, locate, type Located } from './config/locate.ts';
import type { Survey } from './files.ts';

/** A tree before its files are read. */
export interface Candidate {
  readonly config: string | null;
  readonly section: string | null;
  /** Folder with env.py. */
  readonly script: string;
  readonly folders: readonly string[];
  /** As `FoundTree` has it. */
  readonly path: string;
  /** Its folders lie below a versions folder, and nothing but their revisions says that they are a tree. */
  readonly nested: boolean;
  readonly recursive: boolean;
  /** The configuration names its folders, or takes in all below them. */
  readonly complete: boolean;
  readonly urls: readonly string[];
  readonly problems: readonly string[];
  /** False: the script folder that the configuration names is not there. */
  readonly found: boolean;
  /** Its commands find the scripts only when they are run in the configuration's folder. */
  readonly besideConfig: boolean;
}

/** What a configuration entry leads to, as far as the files are there. */
export function candidateOf(entry: Entry, isFolder: (folder: string) => boolean): Candidate {
  const { config, section, recursive, urls } = entry;
  const place = { folder: folderOf(config), packages: entry.packages };
  const problems = [...entry.problems];
  const find = (option: string, written: string): Located | null => {
    const located = locate(written, place, isFolder);
    if (located?.exists !== true) problems.push(notThere(entry, option, written, located));
    return located;
  };
  const located = entry.script === null ? ownFolder(place.folder) : find('script_location', entry.script);
  const { folder: script, exists, besideConfig } = located ?? { ...ownFolder(place.folder), exists: false };
  const named = entry.versions.flatMap((written) => find('version_locations', written)?.folder ?? []);
  const folders = named.length > 0 ? named : [joined(script, 'versions') ?? script];
  return {
    config: entry.script === null && entry.problems.length === 0 ? null : config,
    section,
    script,
    folders,
    path: folders.length > 1 ? script : (folders[0] ?? script),
    nested: false,
    recursive,
    complete: recursive || named.length > 0,
    urls,
    problems,
    found: exists,
    besideConfig,
  };
}

/** Where a configuration names no script folder, it is its own. */
function ownFolder(folder: string): Located {
  return { folder, exists: true, besideConfig: false };
}

function notThere({ config }: Entry, option: string, written: string, located: Located | null): string {
  const path = written.replaceAll('\0here', '%(here)s').slice(0, 200);
  return located === null
    ? `${config}: \`${option}\` names \`${path}\`, a place outside the repository. Write it relative to the file: \`%(here)s/…\`.`
    : `${config}: \`${option}\` names \`${path}\`, but \`${located.folder}\` is no folder with files here. Correct the path, or commit the folder.`;
}

/** Trees that no configuration tells of: a `versions` folder beside an env.py. */
export function bareCandidates({ versions, environments }: Survey, taken: readonly Candidate[]): readonly Candidate[] {
  const known = new Set(taken.flatMap(({ folders }) => folders));
  return [...versions]
    .filter((folder) => environments.has(folderOf(folder)) && !known.has(folder))
    .map((folder) => bare(folderOf(folder), folder));
}

/**
 * A configuration whose script folder is not there (a path inside a container, say) and one tree below it that no configuration
 * tells of belong together.
 */
export function paired(configured: readonly Candidate[], bares: readonly Candidate[]): readonly Candidate[] {
  const left = new Set(bares);
  const kept = configured.map((candidate) => {
    const { found, section, config, urls } = candidate;
    if (found || section !== null || config === null) return candidate;
    const below = [...left].filter(({ script }) => script === folderOf(config) || isBelow(script, folderOf(config)));
    const [only] = below;
    if (only === undefined || below.length > 1) return candidate;
    left.delete(only);
    return { ...only, config, urls };
  });
  return [...kept, ...left];
}

/** The tree that a folder is by itself: its `versions`, or its own Python files. */
export function namedCandidate(at: string, paths: readonly string[], { environments }: Survey): Candidate | null {
  const below = joined(at, 'versions') ?? at;
  const folder = paths.some((path) => isBelow(path, below) && path.endsWith('.py')) ? below : at;
  if (!paths.some((path) => isBelow(path, folder) && path.endsWith('.py'))) return null;
  return bare(environmentAbove(at, environments) ?? (folder === at ? folderOf(at) : at), folder);
}

/** The nearest folder with an env.py, from a folder up. */
function environmentAbove(at: string, environments: ReadonlySet<string>): string | null {
  for (let folder = at; ; folder = folderOf(folder)) {
    if (environments.has(folder)) return folder;
    if (folder === '') return null;
  }
}

function bare(script: string, folder: string): Candidate {
  return {
    config: null,
    section: null,
    script,
    folders: [folder],
    path: folder,
    nested: false,
    recursive: false,
    complete: false,
    urls: [],
    problems: [],
    found: true,
    besideConfig: false,
  };
}

/** Whether a tree is what the user named: by its configuration, or by a folder of it, above it, or above its configuration. */
export function isNamed(candidate: Candidate, at: string): boolean {
  if (candidate.config === at) return true;
  const places = [
    candidate.script,
    ...candidate.folders,
    ...(candidate.config === null ? [] : [folderOf(candidate.config)]),
  ];
  return places.some((place) => place === at || isBelow(place, at));
}

/** Trees with the same folders are one: that of the usual configuration, with the addresses of all. */
export function withoutTwins(candidates: readonly Candidate[]): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  for (const candidate of candidates.toSorted((a, b) => rank(a) - rank(b))) {
    const key = candidate.folders.join('\n');
    const twin = found.get(key);
    found.set(key, twin === undefined ? candidate : { ...twin, urls: [...twin.urls, ...candidate.urls] });
  }
  return [...found.values()];
}

function rank({ config, section }: Candidate): number {
  const usual = config === null || /(?:^|\/)(?:alembic\.ini|pyproject\.toml)$/.test(config);
  return Number(section !== null) + 2 * Number(!usual);
}
