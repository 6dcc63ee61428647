import { type CommitlintInstall, commitlintContender } from './commitlint.ts';
import { rangeOf } from './history.ts';
import { type Contender, race } from './measure.ts';
import { ratioRow, type Row, unmeasuredRow } from './table.ts';
import { cm, yardstick } from './tree.ts';

/** At most so many times the CPU of the floor, by the number of commits. Source: issue 2, section D. */
const floorLimits = [
  [1, 3],
  [1000, 2],
  [10_000, 2],
] as const;

/** At most this part of the CPU that commitlint takes. Source: issue 2, section D. */
const commitlintLimit = 0.25;

/** Ranges of commits: the built command line, with no policy file, against the floor and against commitlint. */
export function rangeRows(repository: string, commitlint: CommitlintInstall, rounds: number): readonly Row[] {
  return floorLimits.flatMap(([size, limit]) => {
    const what = `${size.toLocaleString('en')} ${size === 1 ? 'commit' : 'commits'}, CPU`;
    const floor = yardstick('floor', ['floor.mjs', rangeOf(size)], repository);
    const ours = cm(['commit-lint', '--range', rangeOf(size), '--json'], repository, [0, 1]);
    const withCommitlint = size > 1 && commitlint.ok;
    const contenders = [
      floor,
      ours,
      ...(withCommitlint ? [commitlintContender(commitlint.dir, size, repository)] : []),
    ];
    const rows = raceRow(
      contenders,
      rounds,
      (cpu) => [
        ratioRow(what, cpu('cm'), cpu('floor'), limit, 'the floor'),
        ...(withCommitlint ? [ratioRow(what, cpu('cm'), cpu('commitlint'), commitlintLimit, 'commitlint')] : []),
      ],
      [what, `${limit} × the floor`],
    );
    const missing =
      size > 1 && !commitlint.ok ? [unmeasuredRow(what, `${commitlintLimit} × commitlint`, commitlint.reason)] : [];
    return [...rows, ...missing];
  });
}

/** Rows made of a race's medians; one row that says why where it could not be run. */
export function raceRow(
  contenders: readonly Contender[],
  rounds: number,
  rowsOf: (cpu: (name: string) => number) => readonly Row[],
  [what, limit]: readonly [what: string, limit: string],
): readonly Row[] {
  try {
    const medians = race(contenders, rounds);
    return rowsOf((name) => medians.get(name)?.cpu ?? Number.NaN);
  } catch (error) {
    return [unmeasuredRow(what, limit, error)];
  }
}
