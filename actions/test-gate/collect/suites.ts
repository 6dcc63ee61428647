import { compileGlobs } from '@cm/policy';

import type { SuiteFacts } from '../facts.ts';
import type { SuiteSettings } from '../settings.ts';

/** The suites that have to be there: the policy's, and those that the workflow adds. Where both name one, the policy's patterns hold. */
export function suitesOf(policy: readonly SuiteSettings[], given: readonly SuiteSettings[]): readonly SuiteFacts[] {
  const asked = new Map(given.map((suite) => [suite.name, suite]));
  const own = policy.map((suite) => ({
    name: suite.name,
    patterns: suite.reports.length > 0 ? suite.reports : (asked.get(suite.name)?.reports ?? []),
    minTests: suite.minTests,
  }));
  const names = new Set(policy.map(({ name }) => name));
  const added = given.filter(({ name }) => !names.has(name));
  return [...own, ...added.map(({ name, reports, minTests }) => ({ name, patterns: reports, minTests }))];
}

/** Other words for the suites that the policy names. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  unit: ['unit'],
  integration: ['integration'],
  'end-to-end': ['e2e', 'endtoend'],
  performance: ['performance', 'perf', 'load', 'benchmark'],
};

/** Says which suite a report is of: by the patterns, else by a word of its path. Null for none. */
export function suiteMatcher(suites: readonly SuiteFacts[]): (path: string) => string | null {
  const known = Object.keys(synonyms).filter((name) => suites.every((suite) => suite.name !== name));
  const tests = [
    ...suites.map(({ name, patterns }) => ({
      name,
      covers: patterns.length > 0 ? compileGlobs(patterns) : hasWord(name),
    })),
    ...known.map((name) => ({ name, covers: hasWord(name) })),
  ];
  return (path) => tests.find(({ covers }) => covers(path))?.name ?? null;
}

function hasWord(name: string): (path: string) => boolean {
  const plain = name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  const words = new Set([plain, ...(Object.hasOwn(synonyms, name) ? (synonyms[name] ?? []) : [])]);
  return (path) =>
    path
      .toLowerCase()
      .split('/')
      .some(
        (part) =>
          words.has(part.replaceAll(/[^a-z0-9]/g, '')) || part.split(/[^a-z0-9]/).some((word) => words.has(word)),
      );
}
