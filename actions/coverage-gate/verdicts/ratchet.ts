import { type BaselineFile, countsOf } from '@cm/formats/coverage';
import type { DiffFile } from '@cm/formats/diff';
import type { FindingDraft, Verdict } from '@cm/model';

import type { BaselineFacts } from '../facts.ts';
import { missingRanges, sizeOutside } from '../patch.ts';
import { ratchet } from '../rules/project.ts';
import type { View } from '../view.ts';
import { decided, idle, undecided, unknown } from '@cm/model/verdict';
import { counted, thousands } from '@cm/model/words';

const mostFindings = 20;

/** Whether code outside of the change lost its tests since the baseline, by counts of uncovered lines. */
export function judgeRatchet(view: View): Verdict {
  const { baseline, change } = view.facts;
  if (view.nothing !== null) return idle(ratchet, view.nothing);
  if (baseline.kind === 'none') return idle(ratchet, baseline.reason);
  if (baseline.kind === 'unread') {
    const remedy = 'Let a run on the default branch write a new baseline, or delete the artifact.';
    return decided(ratchet, baseline.reason, [unknown(baseline.reason, remedy)]);
  }
  if (change.kind === 'unread') return undecided(ratchet, 'Not judged: the change is not known.');
  if (view.incomplete !== null) return undecided(ratchet, `Not judged: ${view.incomplete}`);
  if (view.facts.measured.size === 0) return undecided(ratchet, 'Not judged: nothing was measured.');
  return compared(view, baseline);
}

type FoundBaseline = Extract<BaselineFacts, { readonly kind: 'found' }>;

interface Compared {
  readonly path: string;
  readonly before: number;
  readonly now: number;
}

function compared(view: View, found: FoundBaseline): Verdict {
  const { files, lost } = comparedFiles(view, found);
  const before = files.reduce((sum, file) => sum + file.before, 0);
  const now = files.reduce((sum, file) => sum + file.now, 0);
  const tolerance = view.settings.dropTolerance;
  const reason = `${counted(now, 'uncovered line')} outside of the change, ${thousands(before)} at ${found.where}.`;
  const dropped = now > before + tolerance ? dropFindings(files, now - before, tolerance, found.where) : [];
  const gone = lost.slice(0, mostFindings).map(({ path, lines }): FindingDraft => ({
    outcome: 'fail',
    message: `No report names ${path} any more, and at ${found.where} reports told of ${counted(lines, 'line')} of it.`,
    remedy:
      'See whether its tests still run, and whether the tool still measures it. If it needs no test, list it under controls: coverage-gate: exclude in the policy file.',
    location: { kind: 'file', path },
  }));
  return decided(ratchet, reason, [...dropped, ...gone], { threshold: tolerance });
}

function dropFindings(
  files: readonly Compared[],
  more: number,
  tolerance: number,
  where: string,
): readonly FindingDraft[] {
  return files
    .filter(({ before, now }) => now > before)
    .toSorted((a, b) => b.now - b.before - (a.now - a.before) || (a.path < b.path ? -1 : 1))
    .slice(0, mostFindings)
    .map(({ path, before, now }) => ({
      outcome: 'fail',
      message: `${path} has ${counted(now, 'uncovered line')} outside of what the change brings, and had ${thousands(before)} at ${where}. In all there are ${thousands(more)} more, and ${thousands(tolerance)} are tolerated.`,
      remedy: 'Bring the tests back that ran these lines.',
      location: { kind: 'file', path },
    }));
}

interface Lost {
  readonly path: string;
  readonly lines: number;
}

/** Files that both know, each by its uncovered lines outside of what changed since; and files that only the baseline knows. */
function comparedFiles(
  view: View,
  { baseline, since }: FoundBaseline,
): { readonly files: readonly Compared[]; readonly lost: readonly Lost[] } {
  const changed = new Map(since.files.map((file) => [pathBefore(file), file]));
  const files: Compared[] = [];
  const lost: Lost[] = [];
  for (const [oldPath, old] of baseline.files) {
    const change = changed.get(oldPath);
    const path = change?.path ?? oldPath;
    if (change?.status === 'deleted' || !view.isJudged(path) || view.carried.has(path)) continue;
    const now = outsideNow(view, path, change);
    const before = outsideBefore(old, change);
    if (now === 'not measured') lost.push({ path, lines: old.lines.total });
    else if (now !== null && before !== null) files.push({ path, before, now });
  }
  const worstFirst = lost.filter(({ lines }) => lines > 0);
  return { files, lost: worstFirst.toSorted((a, b) => b.lines - a.lines || (a.path < b.path ? -1 : 1)) };
}

/** The path at the baseline; what a copy was made from is still there. */
function pathBefore({ path, oldPath, status }: DiffFile): string {
  return status === 'copied' ? path : (oldPath ?? path);
}

function outsideBefore({ lines, missing }: BaselineFile, change: DiffFile | undefined): number | null {
  if (missing === null) return unlessChanged(lines.total - lines.covered, change);
  return sizeOutside(missing, change?.removed);
}

/** Null where only totals are known, and the file changed. */
function outsideNow(
  { facts: { measured } }: View,
  path: string,
  change: DiffFile | undefined,
): number | 'not measured' | null {
  const file = measured.get(path);
  if (file === undefined) return 'not measured';
  if (file.lines !== null) return sizeOutside(missingRanges(file.lines, change?.added));
  const counts = countsOf(file, 'lines');
  return counts === null ? null : unlessChanged(counts.total - counts.covered, change);
}

function unlessChanged(count: number, change: DiffFile | undefined): number | null {
  return change === undefined ? count : null;
}
