import type { Counts } from '@cm/formats/coverage';
import { compileGlobs } from '@cm/policy';

import type { CoverageFacts } from './facts.ts';
import type { Settings } from './settings.ts';

/**
 * What the baseline has of the parts of the tests that did not run, because nothing of theirs changed. A file that
 * changed since is not carried: nobody knows what of it is run now.
 */
export function carriedFiles(
  { reports, measured, baseline }: CoverageFacts,
  { flags }: Settings,
  isJudged: (path: string) => boolean,
): ReadonlyMap<string, Counts> {
  const idle = flags.filter(({ carryForward }, index) => carryForward && (reports.flags[index]?.reports ?? 0) === 0);
  if (idle.length === 0 || baseline.kind !== 'found') return new Map();
  const covers = idle.map(({ paths }) => compileGlobs(paths));
  const changed = new Set(baseline.since.files.flatMap(({ path, oldPath }) => [path, oldPath ?? path]));
  const carried = [...baseline.baseline.files].filter(
    ([path]) => !measured.has(path) && !changed.has(path) && isJudged(path) && covers.some((covered) => covered(path)),
  );
  return new Map(carried.map(([path, { lines }]) => [path, lines]));
}
