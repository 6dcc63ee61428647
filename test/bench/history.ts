import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

import { mergeMessage, ordinaryMessage, someone } from './messages.ts';
import { type Random, seeded } from './random.ts';

/** Sizes of the ranges that the numbers are about, in commits. */
export const rangeSizes = [1, 1000, 10_000] as const;

const before = 20;
const total = before + Math.max(...rangeSizes);

/** The range of the newest `size` commits. */
export function rangeOf(size: number): string {
  return `last-${size}..main`;
}

/**
 * Makes a repository of real-looking commits with one `git fast-import`, the same in every run: bodies, lists, trailers,
 * other scripts, merged branches, and a few messages of up to 40 KB. The tag `last-<size>` stands before the newest
 * `size` commits; no merged branch lies across it, so a range has exactly that many.
 */
export function makeHistory(dir: string): void {
  mkdirSync(dir, { recursive: true });
  git(dir, ['init', '--quiet', '--initial-branch=main'], '');
  git(dir, ['fast-import', '--quiet'], stream(seeded(20_260_101)));
  for (const size of rangeSizes) {
    const found = git(dir, ['rev-list', '--count', rangeOf(size)], '').trim();
    if (found !== String(size)) throw new Error(`the history for the bench has ${found} commits in ${rangeOf(size)}`);
  }
}

/** Runs git in a folder, with no configuration of the machine; throws where it fails. */
export function git(dir: string, args: readonly string[], input: string): string {
  const env = { ...process.env, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '' };
  const ran = spawnSync('git', args, { cwd: dir, env, input, encoding: 'utf8', maxBuffer: 1024 * 1024 * 1024 });
  if (ran.status !== 0) throw new Error(`git ${args.join(' ')}: ${ran.stderr || ran.error?.message || 'failed'}`);
  return ran.stdout;
}

function stream(random: Random): string {
  const parts: string[] = [];
  const add = (message: string, mark: number, parents: readonly number[]): number => {
    parts.push(commit(random, { mark, message, parents }));
    if (rangeSizes.some((size) => total - mark === size))
      parts.push(`reset refs/tags/last-${total - mark}\nfrom :${mark}\n\n`);
    return mark;
  };
  let tip = add(ordinaryMessage(random, 0), 1, []);
  for (let made = 1; made < total;) {
    const wanted = random.chance(6) ? 1 + random.below(4) : 0;
    const branch = wanted > 0 && wanted < roomFrom(made) ? wanted : 0;
    let side = tip;
    for (let left = branch; left > 0; left -= 1) {
      made += 1;
      side = add(ordinaryMessage(random, made), made, [side]);
    }
    made += 1;
    tip =
      branch > 0 ? add(mergeMessage(random, made), made, [tip, side]) : add(ordinaryMessage(random, made), made, [tip]);
  }
  parts.push(`reset refs/heads/main\nfrom :${tip}\n\n`);
  return parts.join('');
}

/** Commits that may be made before a tag has to be set on the main line. */
function roomFrom(made: number): number {
  const left = total - made;
  const next = Math.max(0, ...rangeSizes.filter((size) => size < left));
  return left - next;
}

function commit(
  random: Random,
  { mark, message, parents }: { readonly mark: number; readonly message: string; readonly parents: readonly number[] },
): string {
  const [name, email] = someone(random);
  const when = `${1_700_000_000 + mark * 60} +0000`;
  const [first, ...others] = parents;
  return [
    `commit refs/heads/making\nmark :${mark}\n`,
    `author ${name} <${email}> ${when}\ncommitter ${name} <${email}> ${when}\n`,
    data(message),
    first === undefined ? '' : `from :${first}\n`,
    ...others.map((other) => `merge :${other}\n`),
    `M 100644 inline file-${mark % 50}.txt\n${data(String(mark))}\n`,
  ].join('');
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}
