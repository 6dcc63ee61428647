import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { fastImportStream } from './fast-import.ts';
import { git } from './git.ts';
import { planScript, type RepositoryScript } from './script.ts';

/** A real bare repository, the `origin` of checkouts. */
export interface TestRepository {
  readonly path: string;
  /** `file://` address, so that a clone's depth counts. */
  readonly url: string;
  readonly defaultBranch: string;
  /** Hash of a commit by its id in the script, or of a branch's or tag's tip. */
  readonly sha: (name: string) => string;
  /** Runs git in it. */
  readonly git: (...args: readonly string[]) => string;
  /** A new empty folder that goes with the repository. */
  readonly folder: (name: string) => string;
  /** Removes it and every checkout of it. */
  readonly remove: () => void;
}

/** Builds a repository from a script with one `git fast-import`; 10,000 commits take about a second. */
export function makeRepository(script: RepositoryScript): TestRepository {
  const root = mkdtempSync(join(tmpdir(), 'cm-repo-'));
  const path = join(root, 'origin.git');
  const plan = planScript(script);
  git(root, ['init', '--quiet', '--bare', '--initial-branch', plan.defaultBranch, path]);
  // GitHub hands out any commit by its hash.
  git(path, ['config', 'uploadpack.allowAnySHA1InWant', 'true']);
  git(path, ['config', 'uploadpack.allowFilter', 'true']);
  const marks = join(root, 'marks');
  const input = fastImportStream(plan, script.tags ?? []);
  git(path, ['fast-import', '--quiet', '--force', `--export-marks=${marks}`], { input });
  const shas = readMarks(readFileSync(marks, 'utf8'));
  const ids = new Map(
    plan.commits.flatMap(({ script: { id } }, index) =>
      id === undefined ? [] : [[id, shas.get(index + 1) ?? ''] as const],
    ),
  );
  return {
    path,
    url: pathToFileURL(path).href,
    defaultBranch: plan.defaultBranch,
    sha: (name) => ids.get(name) ?? git(path, ['rev-parse', '--verify', '--end-of-options', `${name}^{commit}`]),
    git: (...args) => git(path, args),
    folder: (name) => mkdtempSync(join(root, `${name}-`)),
    remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 3 }),
  };
}

function readMarks(text: string): ReadonlyMap<number, string> {
  const lines = text.split('\n').filter((line) => line !== '');
  return new Map(lines.map((line) => [Number(line.slice(1, line.indexOf(' '))), line.slice(line.indexOf(' ') + 1)]));
}
