import { languageOf, rootOf } from '@cm/formats/code';
import { type Counts, countsOf, type Metric, metrics, pooled } from '@cm/formats/coverage';
import { compileGlobs } from '@cm/policy';
import { counted } from '@cm/model/words';

import { carriedFiles } from './carried.ts';
import type { ChangedFile, CoverageFacts } from './facts.ts';
import { joinPatch, type Patch } from './patch.ts';
import type { PathSettings, Settings } from './settings.ts';

/** The facts as the verdicts look at them: worked out once. */
export interface View {
  readonly facts: CoverageFacts;
  readonly settings: Settings;
  /** Why the numbers are not all there, so that no rule on them can be decided; null where they are. */
  readonly incomplete: string | null;
  /** Why nothing has to be judged; null where something has. */
  readonly nothing: string | null;
  readonly isJudged: (path: string) => boolean;
  /** The policy file's entry for a path; null for the general settings. */
  readonly entryOf: (path: string) => PathSettings | null;
  /** Null where the change is not known. */
  readonly patch: Patch | null;
  /** Changed files of code that no report names. */
  readonly absent: readonly ChangedFile[];
  readonly project: Readonly<Record<Metric, Counts | null>>;
  /** Lines of each judged file that a report counts: counted once, for there may be millions. */
  readonly lineCounts: ReadonlyMap<string, Counts>;
  /** Files that no report of this run names and that the baseline stands in for, by the policy's word. */
  readonly carried: ReadonlyMap<string, Counts>;
  readonly languages: ReadonlySet<string>;
  /** `language root` of every measured file. */
  readonly places: ReadonlySet<string>;
}

/** Works out what the verdicts need of the facts. */
export function viewOf(facts: CoverageFacts, settings: Settings): View {
  const isExcluded = compileGlobs(settings.exclude);
  const isJudged = (path: string): boolean => settings.exclude.length === 0 || !isExcluded(path);
  const entries = settings.paths.map((entry) => ({ entry, covers: compileGlobs(entry.paths) }));
  const carried = carriedFiles(facts, settings, isJudged);
  const lineCounts = lineCountsOf(facts, isJudged);
  const { change, measured } = facts;
  const patch = change.kind === 'read' ? joinPatch(change.diff, measured, isJudged) : null;
  const files = change.kind === 'read' ? change.files : [];
  return {
    facts,
    settings,
    incomplete: incompleteBy(facts, settings),
    nothing: nothingIn(facts),
    isJudged,
    entryOf: (path) => entries.find(({ covers }) => covers(path))?.entry ?? null,
    patch,
    absent: files.filter((file) => bringsCode(file) && !measured.has(file.path) && isJudged(file.path)),
    project: projectOf(facts, isJudged, [...lineCounts.values(), ...carried.values()]),
    lineCounts,
    carried,
    ...placesOf(facts),
  };
}

/** Code that the change brings and that tests could run. */
export function bringsCode({ kind, nothingToRun, brings }: ChangedFile): boolean {
  return kind === 'code' && nothingToRun === null && brings;
}

function lineCountsOf({ measured }: CoverageFacts, isJudged: (path: string) => boolean): ReadonlyMap<string, Counts> {
  const found = new Map<string, Counts>();
  const files = [...measured.values()];
  const paths = [...measured.keys()];
  for (let at = 0; at < paths.length; at += 1) {
    const path = paths[at] ?? '';
    const file = isJudged(path) ? files[at] : undefined;
    const counts = file === undefined ? null : countsOf(file, 'lines');
    if (counts !== null) found.set(path, counts);
  }
  return found;
}

function projectOf(
  { measured }: CoverageFacts,
  isJudged: (path: string) => boolean,
  lines: readonly Counts[],
): View['project'] {
  const files = [...measured.values()].filter((file) => isJudged(file.path));
  const totals = metrics.map((metric) => {
    const counts = metric === 'lines' ? lines : files.map((file) => countsOf(file, metric));
    return [metric, pooled(counts)] as const;
  });
  return Object.fromEntries(totals) as Record<Metric, Counts | null>;
}

function placesOf({ measured }: CoverageFacts): Pick<View, 'languages' | 'places'> {
  const languages = new Set<string>();
  const places = new Set<string>();
  for (const path of measured.keys()) {
    const language = languageOf(path);
    if (language === null) continue;
    languages.add(language.id);
    places.add(`${language.id} ${rootOf(path)}`);
  }
  return { languages, places };
}

/** A shard that is missing is no drop: what was read is then not all, in either direction. */
function incompleteBy({ reports, treeProblem }: CoverageFacts, { flags }: Settings): string | null {
  if (treeProblem !== null) return 'The files of the repository could not be listed.';
  if (reports.artifact?.problem) return 'The reports of the run that ended could not be had.';
  if (reports.refused.length > 0) return `${counted(reports.refused.length, 'report')} could not be read.`;
  const missing = flags.find(
    ({ uploads, carryForward }, index) => !carryForward && (reports.flags[index]?.reports ?? 0) < uploads,
  );
  if (missing !== undefined) return `Reports of the part "${missing.name}" are missing.`;
  return reports.empty.length > 0 ? 'A report that was asked for is not there.' : null;
}

/** A change without code, in a run that nobody told where its reports are, needs none. */
function nothingIn({ reports, change }: CoverageFacts): string | null {
  const silent = reports.read.length === 0 && reports.refused.length === 0 && !reports.named;
  if (!silent || change.kind !== 'read') return null;
  const code = change.files.some(({ kind }) => kind === 'code' || kind === 'test');
  return code ? null : 'The change has no code, and there is no coverage report.';
}
