import type { StandardRow } from '../../settings.ts';
import type { ClassificationCase } from './case.fixture.ts';

const author = 'dependabot[bot]';
const policy = 'Policy, "Standard Changes": dependency updates (patch versions)';
const forged = 'Notes §4: the words in the commit can be forged; author, signature and committer count';
const largest = 'Notes §4: a grouped update counts as its largest step (dependabot/fetch-metadata 396)';
const kinds = ['patch updates of dependencies'];
const files = ['package-lock.json', 'package.json'];

/** A commit message as Dependabot writes it. */
function update(...packages: readonly (readonly [name: string, ...more: readonly string[]])[]): string {
  const entries = packages.map(([name, ...more]) =>
    [`- dependency-name: ${name}`, ...more.map((line) => `  ${line}`)].join('\n'),
  );
  const words = 'Bumps [lodash](https://github.com/lodash/lodash) from 4.17.20 to 4.17.21.';
  return `chore(deps): bump lodash\n\n${words}\n\n---\nupdated-dependencies:\n${entries.join('\n')}\n...\n\nSigned-off-by: dependabot[bot] <support@github.com>`;
}

const step = { patch: 'semver-patch', minor: 'semver-minor', major: 'semver-major' } as const;
function to(size: keyof typeof step): string {
  return `update-type: version-update:${step[size]}`;
}
const patch = update(['lodash', 'dependency-version: 4.17.21', 'dependency-type: direct:production', to('patch')]);
const minorKind: StandardRow = {
  name: 'minor updates',
  paths: null,
  types: null,
  dependencies: 'minor',
  label: null,
  approvedBy: 'lena',
  approvedOn: '2026-01-01',
  reviewBy: '2026-12-31',
};

/** Updates of packages. */
export const updateCases: readonly ClassificationCase[] = [
  {
    name: 'a patch update by Dependabot',
    source: policy,
    author,
    commits: [patch],
    files,
    expected: { category: 'standard', kinds },
  },
  {
    name: 'a patch update of two packages',
    source: policy,
    author,
    commits: [update(['lodash', to('patch')], ['"@types/node"', to('patch')])],
    files,
    expected: { category: 'standard', kinds },
  },
  {
    name: 'a group of two patch updates and a minor one',
    source: largest,
    author,
    commits: [update(['lodash', to('patch')], ['react', to('minor')], ['vite', to('patch')])],
    files,
    expected: { category: 'normal', file: 'package-lock.json' },
  },
  {
    name: 'a major update that stands in the second commit',
    source: largest,
    author,
    commits: [patch, update(['react', to('major')])],
    files,
    expected: { category: 'normal', file: 'package-lock.json' },
  },
  {
    name: 'a minor update, which the register of the policy file takes',
    source: 'Policy, "Standard Changes": what is approved as a kind',
    author,
    commits: [update(['react', to('minor')])],
    files,
    settings: { standard: [minorKind] },
    expected: { category: 'standard', kinds: ['minor updates'] },
  },
  {
    name: 'a major update, where the register takes minor ones',
    source: largest,
    author,
    commits: [update(['react', to('major')])],
    files,
    settings: { standard: [minorKind] },
    expected: { category: 'normal', file: 'package-lock.json' },
  },
  {
    name: 'a package that others bring along, whose step follows from its versions',
    source: 'Dependabot leaves the step out for indirect packages; 4.17.20 to 4.17.21 is a patch',
    author,
    commits: [update(['lodash', 'dependency-version: 4.17.21', 'dependency-type: indirect'])],
    files,
    expected: { category: 'standard', kinds },
  },
  {
    name: 'the same, but the listed version is not the one that the text tells of',
    source: 'A step that is not proved counts as none',
    author,
    commits: [update(['lodash', 'dependency-version: 5.0.0', 'dependency-type: indirect'])],
    files,
    expected: { category: 'normal', file: 'package-lock.json' },
  },
  {
    name: 'a package of a group whose versions are left blank',
    source: 'Notes §4: grouped updates leave single versions blank (dependabot/fetch-metadata 396)',
    author,
    commits: [update(['lodash', to('patch')], ['react', 'dependency-type: indirect'])],
    files,
    expected: { category: 'normal', file: 'package-lock.json' },
  },
  {
    name: 'a person writes the words of Dependabot',
    source: forged,
    author: 'mallory',
    commits: [{ message: patch, verified: true }],
    files,
    expected: { category: 'normal', file: 'package-lock.json' },
  },
  {
    name: 'a person opens it with a commit in the name of Dependabot',
    source: forged,
    author: 'mallory',
    commits: [{ message: patch, author, verified: true }],
    files,
    expected: { category: 'normal', file: 'package-lock.json' },
  },
  {
    name: 'a person adds a commit in the name of Dependabot, without a signature',
    source: forged,
    author,
    commits: [patch, { message: patch, author, committer: 'mallory', verified: false }],
    files,
    expected: { category: 'normal', file: 'package-lock.json' },
  },
  {
    name: 'the signature is not verified',
    source: forged,
    author,
    commits: [{ message: patch, verified: false }],
    files,
    expected: { category: 'normal', file: 'package-lock.json' },
  },
  {
    name: 'a person commits in the name of Dependabot with a signature of their own',
    source: forged,
    author,
    commits: [{ message: patch, committer: 'mallory', verified: true }],
    files,
    expected: { category: 'normal', file: 'package-lock.json' },
  },
  {
    name: 'a person is a co-author of the update',
    source: forged,
    author,
    commits: [{ message: patch, coAuthors: ['mallory'] }],
    files,
    expected: { category: 'normal', file: 'package-lock.json' },
  },
  {
    name: 'a person pushes over the update a commit that Dependabot signed elsewhere',
    source: forged,
    author,
    commits: [patch],
    forcedBy: 'mallory',
    files,
    expected: { category: 'normal', file: 'package-lock.json' },
  },
  {
    name: 'Dependabot pushes its own update again',
    source: policy,
    author,
    commits: [patch],
    forcedBy: author,
    files,
    expected: { category: 'standard', kinds },
  },
  {
    name: 'the update comes from a fork, whose owner sets up its Dependabot',
    source: forged,
    author,
    commits: [patch],
    fork: true,
    files,
    expected: { category: 'normal', file: 'package-lock.json' },
  },
  {
    name: 'another bot writes the words of Dependabot',
    source: forged,
    author: 'helper[bot]',
    commits: [{ message: patch, verified: true }],
    files,
    expected: { category: 'normal', file: 'package-lock.json' },
  },
  {
    name: 'the update touches code too',
    source: 'Notes §4: standard only if every file matches',
    author,
    commits: [patch],
    files: [...files, 'src/app.ts'],
    expected: { category: 'normal', file: 'src/app.ts' },
  },
  {
    name: 'a patch update of a step of a workflow',
    source: 'Issue 10: the gate cannot be loosened by the pull request that it judges',
    author,
    commits: [patch],
    files: ['.github/workflows/ci.yml'],
    expected: { category: 'normal', file: '.github/workflows/ci.yml' },
  },
  {
    name: 'the list of packages hides behind an anchor of YAML',
    source: 'What is not written as Dependabot writes it is not read',
    author,
    commits: [update(['&a lodash', to('patch')])],
    files,
    expected: { category: 'normal', file: 'package-lock.json' },
  },
  {
    name: 'a step is written twice',
    source: 'What is not written as Dependabot writes it is not read',
    author,
    commits: [update(['lodash', to('major'), to('patch')])],
    files,
    expected: { category: 'normal', file: 'package-lock.json' },
  },
  {
    name: 'an update that lists no packages',
    source: 'A step that is not proved counts as none',
    author,
    commits: ['chore(deps): bump lodash from 4.17.20 to 4.17.21'],
    files,
    expected: { category: 'normal', file: 'package-lock.json' },
  },
];
