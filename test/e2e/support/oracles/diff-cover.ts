import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Toolbox } from './toolbox.ts';

/** What diff-cover made of a report and the diff of the checked-out merge commit. */
export interface DiffCover {
  readonly exitCode: number;
  readonly output: string;
  /** Null where it wrote no report. */
  readonly patch: { readonly covered: number; readonly total: number } | null;
  /** Uncovered new lines by path. */
  readonly missing: Readonly<Record<string, readonly number[]>>;
}

interface DiffCoverJson {
  readonly total_num_lines: number;
  readonly total_num_violations: number;
  readonly src_stats: Readonly<Record<string, { readonly violation_lines: readonly number[] }>>;
}

/** Runs it with the threshold of the policy. */
export async function diffCover(workspace: string, tools: Toolbox, report: string): Promise<DiffCover> {
  const folder = mkdtempSync(join(tmpdir(), 'cm-diff-cover-'));
  const file = join(folder, 'diff-cover.json');
  try {
    const args = [report, '--compare-branch=HEAD^1', '--fail-under=80', '--format', `json:${file}`];
    const ran = await tools.python(workspace, 'diff-cover', args);
    return { ...ran, ...read(file) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function read(file: string): Pick<DiffCover, 'patch' | 'missing'> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return { patch: null, missing: {} };
  }
  const { src_stats: stats, total_num_lines: total, total_num_violations: missed } = JSON.parse(text) as DiffCoverJson;
  const missing = Object.entries(stats).map(([path, { violation_lines: lines }]) => [path, lines] as const);
  return {
    patch: { covered: total - missed, total },
    missing: Object.fromEntries(missing.filter(([, lines]) => lines.length > 0)),
  };
}
