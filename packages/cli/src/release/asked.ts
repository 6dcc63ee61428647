import { resolve } from 'node:path';

import type { Ports } from '@cm/app';
import { stripControl } from '@cm/report/control';

import { parseArgs } from '../args.ts';
import type { HelpedFlag } from '../flags.ts';
import { portOptions } from '../options.ts';
import { localPorts, type PortOptions } from '../ports.ts';
import { type ExitCode, refuse, type World } from '../world.ts';
import { type OwnGit, ownGitIn } from './own-git.ts';
import { problem, type ReleaseProblem } from './problems.ts';
import { readReleases, type Release } from './releases.ts';

/** What was typed, and the clone that it is about. */
export interface Asked {
  readonly world: World;
  readonly values: ReadonlyMap<string, string>;
  readonly words: readonly string[];
  readonly options: PortOptions;
  readonly ports: Ports;
  readonly git: OwnGit;
  readonly releases: readonly Release[];
}

/** Reads the command line and the releases of the clone; an exit code where that cannot be, and it is said. */
export async function askedRelease(
  world: World,
  args: readonly string[],
  flags: readonly HelpedFlag[],
  mostWords: number,
): Promise<Asked | ExitCode> {
  const { problems, values, words } = parseArgs(args, flags);
  const odd = words.slice(mostWords).map((word) => `"${word}" is one word too many here.`);
  if (problems.length + odd.length > 0) return refuse(world, ...problems, ...odd);
  const options = portOptions(world, values);
  if (options.status === 'unavailable') return refuse(world, options.reason);
  const ports = localPorts(world, options.value);
  const git = ownGitIn(world, options.value.repo);
  const asked = { world, values, words, options: options.value, ports, git };
  if (!(await ports.git.present()))
    return toldProblems(asked, [
      problem('not-a-repository', `${values.get('repo') ?? 'This folder'} is not in a git repository.`),
    ]);
  const releases = await readReleases(ports);
  return releases.status === 'unavailable' ? refuse(world, releases.reason) : { ...asked, releases: releases.value };
}

/** The releases as they are now, after something was made. */
export async function reread(asked: Asked): Promise<Asked> {
  const releases = await readReleases(asked.ports);
  return releases.status === 'unavailable' ? asked : { ...asked, releases: releases.value };
}

/** A folder or file that was typed, absolute. */
export function typedPath({ world }: Pick<Asked, 'world'>, path: string): string {
  return resolve(world.cwd, path);
}

/** Says why nothing was done: in words, or as JSON on standard output. Exit 1. */
export async function toldProblems(
  { values, world }: Pick<Asked, 'values' | 'world'>,
  problems: readonly ReleaseProblem[],
): Promise<1> {
  if (values.has('json')) {
    await world.out.write(`${JSON.stringify({ ok: false, problems }, null, 2)}\n`);
    return 1;
  }
  await world.err.write(
    problems
      .map(({ code, fix, message }) => `cm: ${stripControl(message)}\n    ${stripControl(fix)} (release/${code})\n`)
      .join(''),
  );
  return 1;
}

/** Writes what was done: lines for a person, or JSON. */
export async function told(
  { values, world }: Pick<Asked, 'values' | 'world'>,
  lines: readonly string[],
  json: Readonly<Record<string, unknown>>,
): Promise<void> {
  await world.out.write(
    values.has('json')
      ? `${JSON.stringify({ ok: true, ...json }, null, 2)}\n`
      : lines.map((line) => `${stripControl(line)}\n`).join(''),
  );
}
