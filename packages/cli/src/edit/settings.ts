import type { CleanupSettings } from '@cm/formats/commits';
import { available, type Fact, unavailable } from '@cm/model';

import { askOwnGit } from '../own-git.ts';
import type { World } from '../world.ts';

const keys = String.raw`^(core\.comment(char|string)|commit\.(cleanup|verbose))$`;

/** What the developer's git is told about message files; one process. */
export async function cleanupSettings(world: World, repo: string): Promise<Fact<CleanupSettings>> {
  const answer = await askOwnGit(world, repo, ['config', '-z', '--get-regexp', keys]);
  if (answer.status === 'unavailable') return answer;
  const { code, out, err } = answer.value;
  // 1: none of them is set.
  if (code > 1) return unavailable(`git config could not be read: ${err.trim().split('\n', 1)[0] ?? ''}.`);
  return available(readSettings(out));
}

/** Reads `git config -z --get-regexp`: a key, a line feed and a value each; the last one of a key holds. */
export function readSettings(output: string): CleanupSettings {
  const found = new Map<string, string | null>();
  for (const entry of output.split('\0')) {
    const feed = entry.indexOf('\n');
    const key = feed === -1 ? entry : entry.slice(0, feed);
    // Two names of one setting.
    const name = key === 'core.commentstring' ? 'core.commentchar' : key;
    found.set(name, feed === -1 ? null : entry.slice(feed + 1));
  }
  return {
    cleanup: found.get('commit.cleanup') ?? null,
    comment: found.get('core.commentchar') ?? null,
    verbose: found.has('commit.verbose') && isOn(found.get('commit.verbose') ?? null),
  };
}

/** Git's boolean or number: a key without a value is true. */
function isOn(value: string | null): boolean {
  if (value === null) return true;
  return !['', 'false', 'no', 'off'].includes(value.toLowerCase()) && !/^[+-]?0+$/.test(value);
}
