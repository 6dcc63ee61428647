import { shaOf } from '../world/object-id.ts';
import type { World, WorldCommit } from '../world/types.ts';

/** A small world by hand: two commits on main, two on a feature branch with pull request 7, a merged one and a tag. */
export function sampleWorld(): { readonly data: World; readonly sha: (name: string) => string } {
  const commit = (
    name: string,
    minute: number,
    parents: readonly string[],
    files: WorldCommit['files'],
  ): WorldCommit => ({
    sha: shaOf(name),
    parents: parents.map(shaOf),
    message: `${name}\n`,
    author: { name: 'acme-dev', email: 'dev@acme.example', date: `2026-01-05T09:0${minute}:00+01:00` },
    files: files ?? {},
  });
  const data: World = {
    repositories: [
      {
        fullName: 'acme/webshop',
        defaultBranch: 'main',
        branches: { main: shaOf('main'), feature: shaOf('feature') },
        tags: { v1: shaOf('v1 tag') },
        annotatedTags: [{ sha: shaOf('v1 tag'), tag: 'v1', object: shaOf('base'), message: 'First release\n' }],
        commits: [
          commit('base', 0, [], { 'README.md': 'one\ntwo\n', 'old.txt': 'same\n' }),
          commit('feature 1', 1, ['base'], { 'src/app.py': 'print(1)\n' }),
          commit('feature', 2, ['feature 1'], { 'README.md': 'one\n2\n', 'old.txt': null, 'new.txt': 'same\n' }),
          commit('main', 3, ['base'], { 'CHANGES.md': 'none yet\n' }),
        ],
        pulls: [
          {
            number: 7,
            title: 'feat: add the app',
            base: { ref: 'main', sha: shaOf('base') },
            head: { ref: 'feature', sha: shaOf('feature') },
            reviews: [
              { user: { login: 'acme-lead' }, state: 'APPROVED' },
              { user: null, state: 'COMMENTED', commit: null },
            ],
          },
          {
            number: 8,
            title: 'docs: changes',
            body: 'Why not',
            user: { login: 'acme-bot[bot]', type: 'Bot' },
            base: { ref: 'main', sha: shaOf('base') },
            head: { ref: 'docs', sha: shaOf('main'), repository: null },
            state: 'closed',
            mergedAt: '2026-01-05T10:00:00Z',
            mergeCommitSha: shaOf('main'),
          },
        ],
        issues: [{ number: 3, title: 'The shop is slow', body: 'Very' }],
        alerts: [
          { kind: 'dependabot', number: 1, id: 'GHSA-aaaa-bbbb-cccc', cve: 'CVE-2026-1' },
          { kind: 'dependabot', number: 2, id: 'GHSA-dddd-eeee-ffff', state: 'dismissed', malware: true },
          { kind: 'code-scanning', number: 3, id: 'js/eval', severity: 'high' },
          { kind: 'secret-scanning', number: 4, id: 'npm_token', path: '.env', line: 2 },
        ],
        deployments: [
          { id: 41, sha: shaOf('base'), environment: 'staging', states: ['in_progress', 'success'] },
          { id: 42, sha: shaOf('main'), environment: 'production', states: [] },
        ],
        comments: [{ id: 1, issue: 7, body: 'Nice' }],
        runs: [
          { id: 21, path: '.github/workflows/ci.yml', headSha: shaOf('base') },
          {
            id: 22,
            path: '.github/workflows/ci.yml',
            headSha: shaOf('feature'),
            headBranch: 'feature',
            conclusion: null,
          },
        ],
        artifacts: [
          { id: 31, name: 'coverage-baseline', files: { 'baseline.json': '{"lines": 1}' }, run: 21 },
          {
            id: 32,
            name: 'coverage-baseline',
            files: { 'baseline.json': '{"lines": 2}' },
            run: 22,
            createdAt: '2026-01-06T09:00:00Z',
          },
          { id: 33, name: 'coverage-baseline', files: {}, run: 21, expired: true },
          { id: 34, name: 'other', files: {}, run: 21 },
        ],
      },
    ],
  };
  return { data, sha: shaOf };
}
