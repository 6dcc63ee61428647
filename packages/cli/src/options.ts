import { statSync } from 'node:fs';
import { resolve } from 'node:path';

import type { PolicyFile } from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';

import { tokenOf } from './defaults.ts';
import type { PortOptions } from './ports.ts';
import { readTypedFile } from './read-input.ts';
import type { World } from './world.ts';

/** What the shared flags mean for the ports; a sentence where one of them cannot be meant. */
export function portOptions(world: World, flags: ReadonlyMap<string, string>): Fact<PortOptions> {
  const typed = flags.get('repo') ?? '.';
  const repo = resolve(world.cwd, typed);
  if (!statSync(repo, { throwIfNoEntry: false })?.isDirectory()) {
    return unavailable(`--repo ${typed} is no folder. Name the folder of the repository, or run cm in it.`);
  }
  const now = timeOf(flags.get('now'));
  if (now.status === 'unavailable') return now;
  return available({ repo, token: tokenOf(flags.get('token'), world.env), now: now.value, debug: flags.has('debug') });
}

/** Without a zone a time would mean another moment on every machine, so a time must name one; a day is in UTC. */
const isoTime = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d))?$/;

/** The moment that a flag names, in milliseconds since 1970 UTC; null where it is not given. */
export function timeOf(text: string | undefined, flag = '--now'): Fact<number | null> {
  if (text === undefined) return available(null);
  const time = isoTime.test(text) && isDay(text.slice(0, 10)) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time)
    ? unavailable(`${flag} ${text} is no time. Write it as 2026-03-31T12:00:00Z.`)
    : available(time);
}

/** `Date.parse` makes a day of March out of the 31st of February. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The file of `--policy`, named in reports as it was typed; null without the flag. */
export async function policyFileOf(world: World, path: string | undefined): Promise<Fact<PolicyFile | null>> {
  if (path === undefined) return available(null);
  const bytes = await readTypedFile(world, path);
  return bytes.status === 'unavailable' ? bytes : available({ path, bytes: bytes.value });
}
