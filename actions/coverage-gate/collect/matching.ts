import { type CoverageReport, indexTree, type Match, matchReport, type TreeIndex } from '@cm/formats/coverage';

import type { MatchingFacts } from '../facts.ts';

/** Names files of reports as the repository does, and remembers what fits nothing. */
export interface Matcher {
  readonly place: (report: CoverageReport, path: string) => readonly (string | null)[];
  /** Null where there is nothing to match with. */
  readonly facts: () => MatchingFacts | null;
}

/** By the names that git lists; a file of a report that is none of them is not judged, and is told of. */
export function treeMatcher(tree: TreeIndex): Matcher {
  const seen = new Map<string, Match>();
  return {
    place: (report, path) => {
      const matches = matchReport(report, path, tree);
      for (const [index, match] of matches.entries()) seen.set(report.files[index]?.path ?? '', match);
      return matches.map((match) => (match.kind === 'matched' ? match.path : null));
    },
    facts: () => factsOf(seen),
  };
}

function factsOf(seen: ReadonlyMap<string, Match>): MatchingFacts {
  const unmatched: string[] = [];
  const ambiguous: { written: string; candidates: readonly string[] }[] = [];
  let [matched, foreign] = [0, 0];
  for (const match of seen.values()) {
    if (match.kind === 'matched') matched += 1;
    else if (match.kind === 'ambiguous') ambiguous.push({ written: match.written, candidates: match.candidates });
    else {
      unmatched.push(match.written);
      if (match.foreign) foreign += 1;
    }
  }
  const byWritten = (a: { written: string }, b: { written: string }): number => (a.written < b.written ? -1 : 1);
  return {
    files: seen.size - foreign,
    matched,
    unmatched: unmatched.toSorted(),
    ambiguous: ambiguous.toSorted(byWritten),
  };
}

/** Without a repository: a path that fits a changed file is that file, and every other is taken as it is written. */
export function looseMatcher(changed: readonly string[]): Matcher {
  const tree = indexTree(changed);
  return {
    place: (report, path) =>
      matchReport(report, path, tree).map((match, index) =>
        match.kind === 'matched' ? match.path : (report.files[index]?.path ?? null),
      ),
    facts: () => null,
  };
}
