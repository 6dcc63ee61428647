import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { changesBetween } from './changelog.ts';
import { moveLines, type Target } from './moves.ts';
import { remoteOf } from './place.ts';
import { pinAll, pinnedLine, withoutPins, withPin } from './pins.ts';
import { workflowText } from './workflow-file.ts';

const old = 'a'.repeat(40);
const fresh = 'b'.repeat(40);
const to13: Target = { version: 'v1.3.0', commit: fresh, asCommit: false };
const toCommit: Target = { version: 'v1.3.0', commit: fresh, asCommit: true };
const suite = 'org/cm-actions';

describe('a line with a pin', () => {
  it.each([
    ['      - uses: org/cm-actions/commit-lint@v1', 'org/cm-actions/commit-lint', 'v1', ''],
    [
      `    uses: org/cm-actions/.github/workflows/ci.yml@${old} # v1.2.3`,
      'org/cm-actions/.github/workflows/ci.yml',
      old,
      'v1.2.3',
    ],
    [`      - uses: "org/cm-actions/vuln-sla@v1.2" # why`, 'org/cm-actions/vuln-sla', 'v1.2', 'why'],
    ["      - 'uses': 'ORG/cm-actions/vuln-sla@v1.2'", 'ORG/cm-actions/vuln-sla', 'v1.2', ''],
  ])('%s', (line, name, ref, version) => {
    expect(pinnedLine(line)).toMatchObject({ name, pin: { ref, version } });
  });

  it.each([
    '      - run: npx -y github:org/cm-actions#v1',
    '# uses: org/cm-actions/a@v1',
    'uses: $/commit-lint',
    'uses: "a/b@v1',
  ])('none in %s', (line) => {
    expect(pinnedLine(line)).toBeNull();
  });

  it('any text is read without a throw, and stays whole but for its pins', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const moved = pinAll(text, { ref: 'v1', version: '' });
        expect(withoutPins(moved)).toBe(withoutPins(text));
      }),
    );
  });

  it('what is written is read again', () => {
    const ref = fc.constantFrom('v1', 'v1.2', 'v1.2.3', old);
    fc.assert(
      fc.property(ref, fc.constantFrom('', 'v1.2.3'), fc.constantFrom('', '"', "'"), (one, version, quote) => {
        const read = pinnedLine(`  - uses: ${quote}${suite}/commit-lint@v9${quote}`);
        const line = read === null ? '' : withPin(read, { ref: one, version });
        expect(pinnedLine(line)?.pin).toEqual({ ref: one, version });
      }),
    );
  });

  it('a line of 2 MB is read at once', () => {
    const start = performance.now();
    for (const filler of ['a', ' ', '#', '"', '/'])
      expect(pinnedLine(`uses: org/cm-actions/${filler.repeat(2_000_000)}@v1`)).toBeNull();
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('an upgrade to v1.3.0 keeps how exactly a line names its version', () => {
  it.each([
    ['@v1', to13, '@v1'],
    ['@v1.2', to13, '@v1.3'],
    ['@v1.2.3', to13, '@v1.3.0'],
    ['@v1.2.3 # pinned for ACME-7', to13, '@v1.3.0 # pinned for ACME-7'],
    [`@${old} # v1.2.3`, to13, `@${fresh} # v1.3.0`],
    [`@${old}`, to13, `@${fresh} # v1.3.0`],
    ['@v1', toCommit, `@${fresh} # v1.3.0`],
    ['@main', to13, '@main'],
  ])('%s', (before, target, after) => {
    const { text } = moveLines(`  - uses: ${suite}/commit-lint${before}\r\n`, target, () => true);
    expect(text).toBe(`  - uses: ${suite}/commit-lint${after}\r\n`);
  });

  it('and touches no line that is none of ours, or no reference', () => {
    const text = `uses: acme/build@v1\nuses: ${suite}/a@v1.2\n`;
    expect(moveLines(text, to13, (line) => line === 1)).toMatchObject({ text, moves: [] });
    const { moves, stays } = moveLines(`uses: ${suite}/a@main\n`, to13, () => true);
    expect([moves, stays.map(({ reason }) => reason)]).toEqual([
      [],
      ['"main" is no release: name one, such as @v1.3.0.'],
    ]);
  });
});

const changelog =
  '# Changelog\n\n## Unreleased\n\n- e\n\n## [1.3.0] - 2026-03-01\n\n- d\n\n## 1.2.4\n\n- c\n\n## v1.2.0\n\n- a\n';

it.each([
  ['v1.2.3', 'v1.3.0', ['## [1.3.0]', '## 1.2.4']],
  ['v1.2', 'v1.3.0', ['## [1.3.0]']],
  ['v1.2.4', 'v1.2.4', []],
  ['v1.0.0', 'v1.2.0', ['## v1.2.0']],
])('from %s to %s the changelog says', (after, upTo, heads) => {
  expect(changesBetween(changelog, after, upTo).map((section) => /^\S+ \S+/.exec(section)?.[0])).toEqual(heads);
});

it.each([
  ['git@github.com:acme/shop.git', 'github.com', 'acme/shop'],
  ['https://github.com/acme/shop', 'github.com', 'acme/shop'],
  ['https://token@git.acme.example/acme/shop.git/', 'git.acme.example', 'acme/shop'],
  ['ssh://git@github.com:22/acme/shop.git', 'github.com', 'acme/shop'],
])('%s is a repository', (url, host, name) => {
  expect(remoteOf(url)).toEqual({ host, name });
});

it.each(['/srv/git/shop.git', 'file:///srv/shop', '', '../shop'])('%s names no repository of a server', (url) => {
  expect(remoteOf(url)).toBeNull();
});

it('inputs are added to the job that calls a workflow, beside those that stand there', () => {
  const starter = `on:\n  push:\n    branches: [$default-branch]\njobs:\n  a:\n    uses: ${suite}/.github/workflows/build.yml@v1\n  b:\n    uses: ${suite}/.github/workflows/security.yml@v1\n    with:\n      x: y\n`;
  const given = { build: { stack: 'node' }, security: { 'working-directory': 'web app' } };
  expect(workflowText(starter, 'release/1', { ref: 'v1.2', version: '' }, given)).toBe(
    `on:\n  push:\n    branches: [release/1]\njobs:\n  a:\n    uses: ${suite}/.github/workflows/build.yml@v1.2\n    with:\n      stack: node\n  b:\n    uses: ${suite}/.github/workflows/security.yml@v1.2\n    with:\n      working-directory: "web app"\n      x: y\n`,
  );
});
