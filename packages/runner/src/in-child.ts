import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs lines of a module in a process of its own, as a step of a job: what it prints is what the runner would read. */
export function inChild(body: string, env: Readonly<Record<string, string | undefined>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'cm-step-'));
  const file = (name: string): string => join(folder, name);
  for (const name of ['output', 'summary']) writeFileSync(file(name), '');
  const index = JSON.stringify(new URL('index.ts', import.meta.url).href);
  const done = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', `import * as runner from ${index};\n${body}`],
    {
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        RUNNER_TEMP: folder,
        GITHUB_OUTPUT: file('output'),
        GITHUB_STEP_SUMMARY: file('summary'),
        ...env,
      },
    },
  );
  const read = (name: string): string => (existsSync(file(name)) ? readFileSync(file(name), 'utf8') : '');
  const seen = {
    output: read('output'),
    summary: read('summary'),
    report: read(join('cm-actions', 'commit-lint.json')),
  };
  rmSync(folder, { recursive: true, force: true });
  if (done.status !== 0) throw new Error(done.stderr);
  return { ...seen, folder, commands: commandsIn(done.stdout), stdout: done.stdout };
}

/**
 * The lines that the runner would obey: a line ends at a line feed or a carriage return, white space before `::` does
 * not count (.NET also counts U+0085), and the older `##[` may stand anywhere. Source: actions/runner, ActionCommand.cs.
 */
function commandsIn(stdout: string): readonly string[] {
  return stdout.split(/\r\n|\r|\n/).filter((line) => /^[\s\u0085]*::/.test(line) || line.includes('##['));
}
