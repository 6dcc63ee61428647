import { describe, expect, it } from 'vitest';

import { floors } from '../../packages/tools/src/lint/floors.ts';
import { arrowsOf, isAllowed } from './arrows.ts';
import { allSources, isProduct } from './sources.ts';

describe('arrows point down only', () => {
  const product = allSources().filter(isProduct);
  const arrows = product.flatMap(arrowsOf);

  it('reads every product file', () => {
    expect(product.length).toBeGreaterThan(30);
    expect(arrows.length).toBeGreaterThan(product.length);
  });

  it('finds no import that the table of floors does not allow', () => {
    expect(arrows.filter((arrow) => !isAllowed(arrow))).toEqual([]);
  });

  it('has a floor for every package that is shipped', () => {
    const packages = product.flatMap(({ path }) => /^packages\/([^/]+)\//.exec(path)?.[1] ?? []);
    expect([...new Set(packages)].filter((name) => floors[name] === undefined)).toEqual([]);
  });
});

describe('what an arrow may be', () => {
  it.each([
    ['packages/policy/src/a.ts', '@cm/model', true],
    ['packages/policy/src/a.ts', '@cm/report', false],
    ['packages/policy/src/a.ts', 'node:fs', false],
    ['packages/policy/src/a.ts', 'lodash', false],
    ['packages/policy/src/a.ts', '../../model/src/index.ts', false],
    ['packages/git/src/a.ts', 'node:fs', true],
    ['packages/git/src/a.ts', '@actions/core', false],
    ['packages/app/src/a.ts', '@cm/git', false],
    ['packages/cli/src/a.ts', '@cm/runner', false],
    ['packages/cli/src/a.ts', '@cm/runner/files', true],
    ['packages/suite/src/registry.ts', '../../../actions/commit-lint/action.ts', true],
    ['packages/suite/src/other.ts', '../../../actions/commit-lint/action.ts', false],
    ['actions/a/action.ts', '../b/judge.ts', false],
    ['actions/a/rules/x.ts', '../facts.ts', true],
    ['actions/a/action.ts', '@cm/formats/coverage/lcov', true],
    ['actions/a/action.ts', '@cm/github', false],
  ])('%s → %s: %s', (from, to, allowed) => {
    expect(isAllowed({ from, to })).toBe(allowed);
  });

  it('sees static, type, dynamic and re-exported imports', () => {
    const text = [
      "import { a } from 'a';",
      "import type { B } from 'b';",
      "export * from 'c';",
      "const d = await import('d');",
      "type E = import('e').E;",
    ].join('\n');
    expect(
      arrowsOf({ path: 'x.ts', text })
        .map(({ to }) => to)
        .toSorted(),
    ).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});
