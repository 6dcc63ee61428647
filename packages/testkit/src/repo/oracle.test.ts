import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { lineDiff } from '../world/line-diff.ts';
import { viewRepository } from '../world/view.ts';
import { makeRepository } from './make.ts';
import type { RepositoryScript } from './script.ts';
import { worldFromRepository } from './world.ts';

/** Histories of up to 12 commits, each with one to three parents among the ones before it. */
const histories = fc
  .array(fc.array(fc.nat({ max: 11 }), { minLength: 1, maxLength: 3 }), { minLength: 3, maxLength: 12 })
  .map((parents): RepositoryScript => ({
    commits: parents.map((wanted, index) => ({
      id: `c${index}`,
      branch: `b${index}`,
      message: `feat: step ${index}`,
      parents: index === 0 ? [] : [...new Set(wanted.map((place) => `c${place % index}`))],
      files: { [`f${index}`]: String(index) },
    })),
  }));

describe('the world agrees with git', () => {
  test('on ranges, merge bases and trees of any history', () => {
    fc.assert(
      fc.property(histories, fc.nat(), fc.nat(), (script, a, b) => {
        const repo = makeRepository({ ...script, defaultBranch: 'b0' });
        const world = worldFromRepository(repo);
        const view = viewRepository(world, world.repositories[0] ?? { fullName: '', defaultBranch: '' });
        const [base, head] = [a, b].map((place) => repo.sha(`c${place % script.commits.length}`)) as [string, string];
        const lines = (text: string): readonly string[] => text.split('\n').filter(Boolean).toSorted();
        expect(view.range(base, head).toSorted()).toEqual(lines(repo.git('rev-list', `${base}..${head}`)));
        expect(lines(repo.git('merge-base', '--all', base, head))).toContain(view.mergeBase(base, head));
        expect([...(view.treeAt(head)?.keys() ?? [])].toSorted()).toEqual(
          lines(repo.git('ls-tree', '-r', '--name-only', head)),
        );
        repo.remove();
      }),
      { numRuns: 12 },
    );
  });

  test('on added and deleted lines', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 9 })
      .map((all) => all.map((one) => `${one}\n`).join(''));
    const versions = fc.sample(text, 300);
    const repo = makeRepository({
      commits: versions.map((content, index) => ({
        message: `v${index}`,
        files: { f: content, other: String(index) },
      })),
    });
    const log = repo.git('log', '--reverse', '--minimal', '--numstat', '--format=%s', '--', 'f', 'other');
    const counted = log
      .split(/^v\d+$/m)
      .slice(2)
      .map((part) => /^(\d+)\t(\d+)\tf$/m.exec(part)?.slice(1).map(Number) ?? [0, 0]);
    const ours = versions.slice(1).map((after, index) => {
      const { additions, deletions } = lineDiff(versions[index] ?? '', after);
      return [additions, deletions];
    });
    repo.remove();
    // Git drops lines that it finds too often before it looks for the shortest way, so its own is at times one longer.
    const longer = ours.filter(([added = 0, deleted = 0], index) => {
      const [gits = 0, gitsDeleted = 0] = counted[index] ?? [];
      expect(added - deleted).toBe(gits - gitsDeleted);
      expect(added).toBeLessThanOrEqual(gits);
      return added < gits;
    });
    expect(counted).toHaveLength(ours.length);
    expect(longer.length).toBeLessThanOrEqual(3);
  });
});
