import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import type { GitRef } from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';

import { type Place, smallFile } from './locate.ts';
import { type GitSetup, outputOf } from './process.ts';
import { isHash, isRefName } from './revision.ts';

const listCap = 32 * 1024 * 1024;

/** Reads git's `shallow` file, as gitformat and gitrepository-layout describe it: one commit a line. No process. */
export async function readShallow(place: Place): Promise<Fact<ReadonlySet<string>>> {
  const file = join(place.common, 'shallow');
  try {
    if (statSync(file).size > listCap) return unavailable('The list of shallow commits is too long to read.');
    const lines = readFileSync(file, 'latin1')
      .split('\n')
      .filter((line) => line !== '');
    if (!lines.every(isHash)) return unavailable('`.git/shallow` is damaged. Check the repository out again.');
    return available(new Set(lines));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return available(new Set<string>());
    return unavailable('`.git/shallow` cannot be read. Check the repository out again.');
  }
}

/** The branch that HEAD names, from the file itself; git is asked only where refs are not kept in files. */
export async function readBranch(place: Place, setup: () => Fact<GitSetup>): Promise<Fact<string | null>> {
  const head = (smallFile(join(place.gitDir, 'HEAD')) ?? '').trimEnd();
  if (isHash(head)) return available(null);
  if (head.startsWith('ref: ') && head !== 'ref: refs/heads/.invalid') return available(branchOf(head.slice(5)));
  const git = setup();
  if (git.status === 'unavailable') return git;
  const output = await outputOf(git.value, ['rev-parse', '--symbolic-full-name', 'HEAD'], null, 4096);
  return output.status === 'unavailable' ? output : available(branchOf(output.value.toString('utf8').trimEnd()));
}

function branchOf(ref: string): string | null {
  const name = ref.trim();
  return name.startsWith('refs/heads/') ? name.slice('refs/heads/'.length) : null;
}

/** Refs whose name is the prefix or stands below it. */
export async function readRefs(setup: GitSetup, prefix: string): Promise<Fact<readonly GitRef[]>> {
  const folder = prefix.replace(/\/$/, '');
  if (!isRefName(folder)) return unavailable(`${JSON.stringify(prefix.slice(0, 200))} is no name of a ref.`);
  const args = ['for-each-ref', '--format=%(objectname) %(refname)', folder];
  const output = await outputOf(setup, args, null, listCap);
  if (output.status === 'unavailable') return output;
  const lines = output.value
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
  return available(
    lines.map((line) => {
      const gap = line.indexOf(' ');
      return { id: line.slice(0, gap), name: line.slice(gap + 1) };
    }),
  );
}
