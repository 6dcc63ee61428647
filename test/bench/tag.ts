import { git } from './history.ts';
import { raceRow } from './ranges.ts';
import { ratioRow, type Row } from './table.ts';
import { cm, yardstick } from './tree.ts';

/** At most so many times the CPU of the floor. Source: issue 3, "Numbers". */
const limit = 2;
const size = 5000;
const what = `a tag with ${size.toLocaleString('en')} commits since the last, CPU`;

/** A release tag on the command line, with no policy file, against the floor over the commits that it releases. */
export function tagRows(repository: string, rounds: number): readonly Row[] {
  const previous = commitBefore(repository, size);
  const run = (...args: readonly string[]): string => git(repository, [...identity, ...args], '');
  run('tag', '-a', '-f', 'v1.0.0', '-m', 'Release version 1.0.0\n\nChanges:\n- The start\n', previous);
  run('tag', '-a', '-f', 'v1.1.0', '-m', `Release version 1.1.0\n\nChanges:\n${items(repository)}\n`, 'main');
  const floor = yardstick('floor', ['floor.mjs', 'v1.0.0..v1.1.0'], repository);
  const ours = cm(['commit-lint', '--tag', 'v1.1.0', '--json'], repository, [0, 1]);
  const rowsOf = (cpu: (name: string) => number): readonly Row[] => [
    ratioRow(what, cpu('cm'), cpu('floor'), limit, 'the floor'),
  ];
  return raceRow([floor, ours], rounds, rowsOf, [what, `${limit} × the floor`]);
}

const identity = ['-c', 'user.name=Ada Acme', '-c', 'user.email=ada@acme.test'] as const;

/** The newest commit of the main line with at least so many commits after it; a merge may bring a few more. */
function commitBefore(repository: string, count: number): string {
  const line = git(repository, ['rev-list', '--first-parent', 'main'], '').trim().split('\n');
  let [low, high] = [0, line.length - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const after = Number(git(repository, ['rev-list', '--count', `${line[middle] ?? ''}..main`], ''));
    if (after < count) low = middle + 1;
    else high = middle;
  }
  return line[low] ?? '';
}

/** As many changes as a long list has, in the words of the commits. */
function items(repository: string): string {
  const subjects = git(repository, ['log', '--format=%s', '--no-merges', '-n', '2000', 'main'], '').split('\n');
  const notable = subjects.filter((subject) => /^(?:feat|fix)/.test(subject)).slice(0, 200);
  return notable.map((subject) => `- ${subject.replace(/^[^:]*: /, '')}`).join('\n');
}
