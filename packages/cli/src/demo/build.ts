import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, realpath, writeFile } from 'node:fs/promises';
import { devNull, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { available, type Fact, unavailable } from '@cm/model';

import type { World } from '../world.ts';
import { coverageReport } from './coverage.ts';
import { pullRequestEvent } from './event.ts';
import { fastImport, featureBranch, steps } from './history.ts';
import { scanReport } from './scan.ts';
import { testReport } from './test-report.ts';

/** What the demonstration wrote, by absolute path. */
export interface DemoFiles {
  readonly folder: string;
  readonly repository: string;
  readonly origin: string;
  readonly event: string;
}

/** Makes the bare origin, a clone of it on the branch under review, and the pull request's event. */
export async function buildDemo(world: World, keep: string | undefined): Promise<Fact<DemoFiles>> {
  const folder = await folderFor(world, keep);
  if (folder.status === 'unavailable') return folder;
  const files: DemoFiles = {
    folder: folder.value,
    repository: join(folder.value, 'orders'),
    origin: join(folder.value, 'origin.git'),
    event: join(folder.value, 'event.json'),
  };
  const env = gitEnvironment(world.env);
  const commands: readonly (readonly [readonly string[], string])[] = [
    [['init', '--quiet', '--bare', files.origin], ''],
    [['-C', files.origin, 'symbolic-ref', 'HEAD', 'refs/heads/main'], ''],
    [['-C', files.origin, 'fast-import', '--quiet', '--done'], fastImport(steps)],
    [['clone', '--quiet', '--no-hardlinks', '--branch', 'main', files.origin, files.repository], ''],
    [['-C', files.repository, 'checkout', '--quiet', featureBranch], ''],
  ];
  for (const [args, input] of commands) {
    const done = await git(args, input, env);
    if (done.status === 'unavailable') return done;
  }
  for (const { path, text } of [coverageReport, scanReport, testReport])
    await writeFile(join(files.repository, path), text);
  const written = await writeEvent(files, env);
  return written.status === 'unavailable' ? written : available(files);
}

async function writeEvent(files: DemoFiles, env: Variables): Promise<Fact<true>> {
  const tips = await git(['-C', files.repository, 'rev-parse', 'origin/main', featureBranch], '', env);
  if (tips.status === 'unavailable') return tips;
  const [base = '', head = ''] = tips.value.split(/\s+/);
  const commits = steps.filter((step) => step.branch === featureBranch).length;
  await writeFile(files.event, `${JSON.stringify(pullRequestEvent({ base, head }, commits), null, 2)}\n`);
  return available(true);
}

async function folderFor(world: World, keep: string | undefined): Promise<Fact<string>> {
  if (keep === undefined) return available(await realpath(await mkdtemp(join(tmpdir(), 'cm-demo-'))));
  const folder = resolve(world.cwd, keep);
  try {
    await mkdir(folder, { recursive: true });
    if ((await readdir(folder)).length > 0) return unavailable(`--keep ${keep} is not empty. Name a new folder.`);
    return available(folder);
  } catch (error) {
    return unavailable(`--keep ${keep} cannot be used: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

type Variables = Readonly<Record<string, string | undefined>>;

/** Nothing of the developer's own git reaches the demonstration: no configuration, templates, signing or hooks. */
function gitEnvironment(env: Variables): Variables {
  const own = Object.entries(env).filter(([name]) => !name.toUpperCase().startsWith('GIT_'));
  return {
    ...Object.fromEntries(own),
    GIT_CONFIG_GLOBAL: devNull,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TEMPLATE_DIR: '',
    GIT_TERMINAL_PROMPT: '0',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'core.autocrlf',
    GIT_CONFIG_VALUE_0: 'false',
  };
}

function git(args: readonly string[], input: string, env: Variables): Promise<Fact<string>> {
  return new Promise((done) => {
    const child = spawn('git', args, { env, stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.stdin.on('error', () => {});
    child.on('error', (error) =>
      done(unavailable(`git could not be started: ${error.message}. Install git, or add it to PATH.`)),
    );
    child.on('close', (code) =>
      done(code === 0 ? available(out) : unavailable(`git ${args.join(' ')} failed: ${err.trim()}`)),
    );
    child.stdin.end(input);
  });
}
