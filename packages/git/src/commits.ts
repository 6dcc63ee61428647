import type { GitCommit, GitRange } from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';

import { commitCap, createLogParser, logFormat } from './log-parser.ts';
import { feed, type GitSetup, outputOf, runGit } from './process.ts';
import { isHash, isRefName, rangeInput } from './revision.ts';
import { streamGit } from './stream.ts';

const logArguments = [
  'log',
  '-z',
  logFormat,
  '--encoding=UTF-8',
  '--no-show-signature',
  '--no-ext-diff',
  '--no-textconv',
  '--no-decorate',
  '--no-color',
  '--no-notes',
  '--no-patch',
  '--stdin',
];

/** Streams a range with one `git log`; the count is of commits given. Where dates are badly skewed git may give more. */
export async function streamLog(
  setup: GitSetup,
  range: GitRange,
  onCommit: (commit: GitCommit) => void,
  onBoundary?: (sha: string) => void,
): Promise<Fact<number>> {
  if (range.include.length === 0) return available(0);
  const input = rangeInput(range);
  if (input.status === 'unavailable') return input;
  let given = 0;
  const parser = createLogParser((commit) => {
    given += 1;
    onCommit(commit);
  }, onBoundary);
  const args = onBoundary === undefined ? logArguments : [...logArguments, '--boundary'];
  const onOutput = (chunk: Buffer): string | null => (parser.push(chunk) ? null : unreadable(given));
  const ran = await streamGit(setup, { args, onOutput }, input.value);
  if (ran.status === 'unavailable') return ran;
  return parser.whole() ? available(given) : unavailable(unreadable(given));
}

function unreadable(given: number): string {
  return `Commit ${given + 1} of the range could not be read: git cut it short, or it is over ${commitCap / 1024 / 1024} MiB. Shorten its message.`;
}

/** Counts a range with `git rev-list --count`, which shares no parsing with the log. */
export async function countCommits(setup: GitSetup, range: GitRange): Promise<Fact<number>> {
  if (range.include.length === 0) return available(0);
  const input = rangeInput(range);
  if (input.status === 'unavailable') return input;
  const output = await outputOf(setup, ['rev-list', '--count', '--stdin'], input.value, 1024);
  if (output.status === 'unavailable') return output;
  const text = output.value.toString('latin1').trim();
  return /^\d{1,15}$/.test(text) ? available(Number(text)) : unavailable('`git rev-list --count` gave no number.');
}

const mostHashes = 10_000;

/**
 * Which of the commits `from` does not reach, with one `git rev-list <shas> --not <from>`: it lists them among their
 * own unreachable ancestors, and is stopped once all are seen. Git never hides an unreachable commit; where dates are
 * badly skewed it may list a reachable one. `^{commit}` makes git fail on an id that is here but is no commit.
 */
export async function unreachableOf(
  setup: GitSetup,
  shas: readonly string[],
  from: string,
): Promise<Fact<ReadonlySet<string>>> {
  const wanted = new Set(shas);
  const odd = [...wanted].find((sha) => !isHash(sha));
  if (odd !== undefined) return unavailable(`${JSON.stringify(odd.slice(0, 200))} is no full commit hash.`);
  if (!isHash(from) && !isRefName(from)) return unavailable(`${JSON.stringify(from.slice(0, 200))} is no revision.`);
  if (wanted.size > mostHashes) return unavailable(`More than ${mostHashes} commits were asked for at once.`);
  const found = new Set<string>();
  if (wanted.size === 0) return available(found);
  let rest = '';
  const ran = await runGit(setup, {
    args: ['rev-list', '--stdin'],
    onStart: (handle) => feed(handle, [...[...wanted].map((sha) => `${sha}^{commit}`), `^${from}`, ''].join('\n')),
    onOutput: (chunk, handle) => {
      const lines = (rest + chunk.toString('latin1')).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (wanted.has(line)) found.add(line);
      if (found.size === wanted.size) handle.stop(null);
    },
  });
  return ran.status === 'unavailable' ? ran : available(found);
}
