import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { loadControls, repositoryRoot, suiteVersion } from '../workspace.ts';
import { releaseTree } from './release.ts';
import type { Tree } from './tree.ts';

const actions = await loadControls(repositoryRoot);
const release = { root: repositoryRoot, actions, version: suiteVersion(repositoryRoot), lib: new Map() };
const commit = '0123456789abcdef0123456789abcdef01234567';
const own = await releaseTree({ ...release, twin: null });
const twin = await releaseTree({ ...release, twin: `acme/change@${commit}` });
const strangers = /^(?:[\w-]+\/[\w.-]+(?:\/[\w./-]+)?@[0-9a-f]{40}|docker:\/\/.+@sha256:[0-9a-f]{64})$/;

/** Everything behind a `uses:` in the files of a tree that GitHub reads, with the file that says it. */
function references(tree: Tree): readonly (readonly [file: string, uses: string])[] {
  return [...tree]
    .filter(([path]) => path.endsWith('.yml') && !path.startsWith('updates/'))
    .flatMap(([path, { bytes }]) =>
      usesIn(parse(Buffer.from(bytes).toString('utf8'))).map((uses): readonly [string, string] => [path, uses]),
    );
}

function usesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) =>
    key === 'uses' && typeof inside === 'string' ? [inside] : usesIn(inside),
  );
}

/** The file of the tree that a reference to the suite means. */
function fileOf(path: string): string {
  return path.startsWith('.github/workflows/') ? path : `${path}/action.yml`;
}

describe('the release tree names its own parts', () => {
  const found = references(own).filter(([, uses]) => !strangers.test(uses));

  it('in one form: `$/name`, and in what a team copies `org/cm-actions/name@v1`', () => {
    const wrong = found.filter(
      ([file, uses]) =>
        !(file.startsWith('workflow-templates/') ? /^org\/cm-actions\/[\w./-]+@v1$/ : /^\$\/[\w./-]+$/).test(uses),
    );
    expect(wrong).toEqual([]);
    expect(found.filter(([, uses]) => uses.startsWith('$/')).length).toBeGreaterThan(10);
  });

  it('that are there', () => {
    const paths = found.map(([file, uses]) => [file, uses.replace(/^\$\/|^org\/cm-actions\/|@v1$/g, '')] as const);
    expect(paths.filter(([, path]) => !own.has(fileOf(path)))).toEqual([]);
  });
});

describe('a twin names its own parts', () => {
  const found = references(twin).filter(([, uses]) => !strangers.test(uses) || uses.startsWith('acme/'));

  it('by its name and its commit, and in no other form', () => {
    const form = new RegExp(`^acme/change/[\\w./-]+@${commit}$`);
    expect(found.filter(([, uses]) => !form.test(uses))).toEqual([]);
  });

  it('as often as the other tree does', () => {
    const count = (tree: Tree): number => references(tree).length;
    expect([count(twin), found.length]).toEqual([
      count(own),
      references(own).filter(([, uses]) => !strangers.test(uses)).length,
    ]);
  });
});
