import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { parse } from 'yaml';

import { repositoryRoot } from '../workspace.ts';

interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly if?: string;
}

interface Reusable {
  readonly env?: Readonly<Record<string, string>>;
  readonly on: {
    readonly workflow_call: { readonly inputs: Readonly<Record<string, { readonly required?: boolean }>> };
  };
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly steps?: readonly Step[];
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly permissions?: Readonly<Record<string, string>>;
}

/** One of the reusable workflows, as YAML reads it. */
export function reusable(name: string): Reusable {
  return parse(readFileSync(join(repositoryRoot, `workflows-templates/reusable/${name}.yml`), 'utf8')) as Reusable;
}

/** What a caller has to give: of each permission the most that any job asks for, those of workflows that it calls too. */
export function askedBy(name: string): Readonly<Record<string, string>> {
  const asked = Object.values(reusable(name).jobs).flatMap(({ permissions = {}, uses = '' }) => {
    const called = /^\$\/\.github\/workflows\/([\w-]+)\.yml$/.exec(uses)?.[1];
    return [...Object.entries(permissions), ...Object.entries(called === undefined ? {} : askedBy(called))];
  });
  return Object.fromEntries(asked.toSorted(([, a], [, b]) => (a === b ? 0 : b === 'write' ? -1 : 1)));
}

/** The script of one step. */
export function script(workflow: string, job: string, step: string): string {
  const run = reusable(workflow).jobs[job]?.steps?.find(({ name }) => name === step)?.run;
  if (run === undefined) throw new Error(`${workflow}.yml has no script "${step}" in the job "${job}".`);
  return run;
}

/** What a script left behind: how it ended, what it printed, and the files through which it speaks to the runner. */
export interface Ran {
  readonly status: number | null;
  readonly said: string;
  readonly outputs: string;
  readonly environment: string;
  readonly log: string;
}

/** Runs a step's script as a runner does, in an empty folder; `programs` are put first on the PATH. */
export function ran(
  text: string,
  env: Readonly<Record<string, string>>,
  programs: Readonly<Record<string, string>> = {},
): Ran {
  const home = mkdtempSync(join(tmpdir(), 'cm-shell-'));
  try {
    mkdirSync(join(home, 'bin'));
    for (const [name, body] of Object.entries(programs))
      writeFileSync(join(home, 'bin', name), `#!/usr/bin/env bash\n${body}\n`, { mode: 0o755 });
    const done = spawnSync('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', text], {
      cwd: home,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: `${join(home, 'bin')}:${process.env['PATH'] ?? ''}`,
        RUNNER_TEMP: home,
        GITHUB_OUTPUT: join(home, 'outputs'),
        GITHUB_ENV: join(home, 'environment'),
        GITHUB_STEP_SUMMARY: join(home, 'summary'),
        ...env,
      },
    });
    const read = (file: string): string =>
      existsSync(join(home, file)) ? readFileSync(join(home, file), 'utf8').trimEnd() : '';
    return {
      status: done.status,
      said: `${done.stdout}${done.stderr}`,
      outputs: read('outputs'),
      environment: read('environment'),
      log: read('log'),
    };
  } finally {
    rmSync(home, { recursive: true });
  }
}
