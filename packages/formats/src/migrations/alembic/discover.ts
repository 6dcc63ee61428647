import type { FolderView, FoundTree } from '../format.ts';
import type { Dialect } from '../model/operation.ts';
import {
  bareCandidates,
  type Candidate,
  candidateOf,
  isNamed,
  namedCandidate,
  paired,
  withoutTwins,
} from './candidates.ts';
import { readConfigs, type Unread } from './config/read.ts';
import type { Entry } from './config/entry.ts';
import { folderOf, isBelow, joined } from './config/locate.ts';
import { type RealPath, realPaths, withoutLinks } from './links.ts';
import { type EnvironmentFile, readEnvironment } from './env/index.ts';
import { isRevisionText, revisionFiles, type Survey, survey } from './files.ts';
import { withNested } from './nested.ts';

/** Finds the trees of Alembic by configuration files and, where none tells of a folder, by the files themselves. Nothing is run. */
export async function discoverTrees(view: FolderView, at: string | null): Promise<readonly FoundTree[]> {
  const found = survey(view.paths);
  const real = realPaths(await view.links?.());
  const named = namedPlace(at, real);
  const isConfig = named !== null && view.paths.includes(named);
  const { entries, unread } = await readConfigs(
    view,
    isConfig ? [...new Set([...found.configs, named])] : found.configs,
  );
  const all = await candidatesOf(view, found, entries, real);
  const wanted = named === null || named === '' ? all : chosen(all, named);
  const own = wanted.length > 0 || named === null || isConfig ? null : namedCandidate(named, view.paths, found);
  const trees = await Promise.all(
    [...wanted, ...(own === null ? [] : await withNested(view, [own]))].map((candidate) => treeOf(view, candidate)),
  );
  const kept = own === null ? trees : trees.filter(({ sources }) => sources.length > 0);
  return [
    ...kept,
    ...unread.filter(({ path }) => named === null || isBelow(path, named) || path === named).map(unreadTree),
  ];
}

function namedPlace(at: string | null, real: RealPath): string | null {
  return at === null ? null : real(joined('', at.replaceAll('\\', '/')) ?? at);
}

async function candidatesOf(
  view: FolderView,
  found: Survey,
  entries: readonly Entry[],
  real: RealPath,
): Promise<readonly Candidate[]> {
  const isFolder = (folder: string): boolean => view.paths.some((path) => isBelow(path, real(folder)));
  const configured = entries
    .map((entry) => withoutLinks(candidateOf(entry, isFolder), real))
    .filter((candidate) => isTree(candidate, found.environments));
  const linked = [...found.environments].map((folder) => joined(folder, 'versions') ?? folder);
  const versions = new Set([...found.versions, ...linked.filter((folder) => real(folder) !== folder)]);
  const bares = bareCandidates({ ...found, versions }, configured).map((candidate) => withoutLinks(candidate, real));
  const bare = await proved(view, bares);
  return withNested(view, withoutTwins(paired(configured, bare)));
}

/** Those that were named most closely: a configuration file, else the folder. */
function chosen(all: readonly Candidate[], named: string): readonly Candidate[] {
  const exact = all.filter(({ folders, config }) => config === named || (folders.length === 1 && folders[0] === named));
  return exact.length > 0 ? exact : all.filter((candidate) => isNamed(candidate, named));
}

/** An `[alembic]` section that names no script folder is a tree only where the scripts lie beside it, as Flask-Migrate has them. */
function isTree({ config, script }: Candidate, environments: ReadonlySet<string>): boolean {
  return config !== null || environments.has(script);
}

/** How many files of a folder are looked into before it counts as something else. */
const looks = 3;

/** Keeps the folders in which one of the first files assigns `revision` and `down_revision`. */
async function proved(view: FolderView, candidates: readonly Candidate[]): Promise<readonly Candidate[]> {
  const kept = await Promise.all(
    candidates.map(async (candidate) => {
      const read = await view.read(revisionFiles(view.paths, candidate.folders, false).slice(0, looks));
      const texts = read.status === 'available' ? read.value : [];
      return texts.some((bytes) => bytes !== null && isRevisionText(bytes)) ? [candidate] : [];
    }),
  );
  return kept.flat();
}

const decoder = new TextDecoder();

async function treeOf(view: FolderView, candidate: Candidate): Promise<FoundTree> {
  const { config, section, folders, recursive, urls } = candidate;
  const path = joined(candidate.script, 'env.py') ?? 'env.py';
  const read = view.paths.includes(path) ? await readOne(view, path) : nothing;
  const { settings, dialects, problems } = readEnvironment(read.file, urls);
  return {
    tool: 'alembic',
    path: candidate.path,
    folders,
    config,
    section,
    sources: revisionFiles(view.paths, folders, recursive).map((source) => [source]),
    dialects: candidate.nested ? (folderDialect(candidate.path) ?? dialects) : dialects,
    settings,
    problems: [...candidate.problems, ...read.problems, ...problems],
    ...callOf(candidate, read.file),
  };
}

/** Projects for several databases keep a folder for each: `versions/postgresql`. */
function folderDialect(path: string): readonly Dialect[] | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dialect = (['postgresql', 'mysql', 'sqlite', 'mssql', 'oracle'] as const).find((one) => one === name);
  return dialect === undefined ? null : [dialect];
}

/** How its commands have to be called, where plain `alembic` in the root does not do. */
function callOf({ config, besideConfig }: Candidate, file: EnvironmentFile | null): Pick<FoundTree, 'call'> {
  if (config !== null) return besideConfig ? { call: { command: 'alembic', folder: folderOf(config) } } : {};
  return file !== null && isFlask(decoder.decode(file.bytes)) ? { call: { command: 'flask db', folder: '' } } : {};
}

/** Flask-Migrate's env.py, which gets the script folder from the application: plain `alembic` does not work there. */
function isFlask(text: string): boolean {
  return text.includes('current_app');
}

interface ReadFile {
  readonly file: EnvironmentFile | null;
  readonly problems: readonly string[];
}

const nothing: ReadFile = { file: null, problems: [] };

async function readOne(view: FolderView, path: string): Promise<ReadFile> {
  const read = await view.read([path]);
  if (read.status !== 'available') {
    return { file: null, problems: [`${path}: it could not be read (${read.reason}), so what it sets is not known.`] };
  }
  const [bytes] = read.value;
  return bytes === null || bytes === undefined ? nothing : { file: { path, bytes }, problems: [] };
}

/** Stands for what an unreadable configuration may tell of, so that it is not left out. */
function unreadTree({ path, reason }: Unread): FoundTree {
  const { settings } = readEnvironment(null, []);
  const problem = `${path}: it could not be read (${reason}), so the migrations that it tells of are not known.`;
  const folder = folderOf(path);
  return {
    tool: 'alembic',
    path: folder,
    folders: [folder],
    config: path,
    section: null,
    sources: [],
    dialects: null,
    settings,
    problems: [problem],
  };
}
