import { defaults, type StandardRow } from '../../settings.ts';
import type { ClassificationCase } from './case.fixture.ts';

const anything: StandardRow = {
  name: 'anything at all',
  paths: ['**'],
  types: null,
  dependencies: null,
  label: null,
  approvedBy: 'lena',
  approvedOn: '2026-01-01',
  reviewBy: '2026-12-31',
};
const row = { paths: null, types: null, dependencies: null, label: null } as const;
const loosened = 'Issue 10: the gate cannot be loosened by the pull request that it judges';
const schema = 'Policy, "Normal Changes": database schema changes';
const highest = 'Notes §4: the highest risk wins';
const standard = [anything];

/** Files that make a change a normal one, even where the register would take them. */
export const raiseCases: readonly ClassificationCase[] = [
  {
    name: 'the register takes any file, and code is changed',
    source: 'Policy, "Standard Changes": what is approved as a kind',
    settings: { standard },
    files: ['src/app.py'],
    expected: { category: 'standard', kinds: ['anything at all'] },
  },
  {
    name: 'a workflow',
    source: loosened,
    settings: { standard },
    files: ['src/app.py', '.github/workflows/ci.yml'],
    expected: { category: 'normal', file: '.github/workflows/ci.yml' },
  },
  {
    name: 'a text below .github, such as the template of pull requests',
    source: loosened,
    settings: { standard },
    files: ['.github/pull_request_template.md'],
    expected: { category: 'normal', file: '.github/pull_request_template.md' },
  },
  {
    name: 'who has to approve what',
    source: loosened,
    settings: { standard },
    files: ['docs/CODEOWNERS'],
    expected: { category: 'normal', file: 'docs/CODEOWNERS' },
  },
  {
    name: 'the policy file',
    source: loosened,
    settings: { standard },
    files: ['docs/guide.md', '.github/change-policy.yml'],
    expected: { category: 'normal', file: '.github/change-policy.yml' },
  },
  {
    name: 'a migration',
    source: schema,
    settings: { standard },
    files: ['alembic/versions/ae10_add_table.py'],
    expected: { category: 'normal', file: 'alembic/versions/ae10_add_table.py' },
  },
  {
    name: 'a migration in capitals, deleted',
    source: schema,
    settings: { standard },
    files: [{ path: 'DB/MIGRATIONS/001.SQL', status: 'removed' }],
    expected: { category: 'normal', file: 'DB/MIGRATIONS/001.SQL' },
  },
  {
    name: 'a recipe of an image',
    source: highest,
    settings: { standard },
    files: ['services/api/Dockerfile.prod'],
    expected: { category: 'normal', file: 'services/api/Dockerfile.prod' },
  },
  {
    name: 'infrastructure that is written as code',
    source: highest,
    settings: { standard },
    files: ['infra/main.tf'],
    expected: { category: 'normal', file: 'infra/main.tf' },
  },
  {
    name: 'a chart',
    source: highest,
    settings: { standard },
    files: ['deploy/charts/shop/values.yaml'],
    expected: { category: 'normal', file: 'deploy/charts/shop/values.yaml' },
  },
  {
    name: 'a list of packages that a person changed',
    source: 'Policy, "Normal Changes": third-party integrations',
    settings: { standard },
    files: ['package.json', 'src/app.ts'],
    expected: { category: 'normal', file: 'package.json' },
  },
  {
    name: 'of two files that raise, the one of the policy is named',
    source: 'Notes §4: print the rule and the file that decided',
    files: ['Dockerfile', 'src/app.py', '.github/change-policy.yml'],
    expected: { category: 'normal', file: '.github/change-policy.yml' },
  },
  {
    name: 'the policy file raises a folder of texts',
    source: highest,
    settings: { raise: [{ ...row, name: 'contracts', paths: ['docs/contracts/**'] }] },
    files: ['docs/guide.md', 'docs/contracts/acme.md'],
    expected: { category: 'normal', file: 'docs/contracts/acme.md' },
  },
  {
    name: 'the same folder, from which a text is moved away',
    source: 'Notes §4: both names of a rename count',
    settings: { raise: [{ ...row, name: 'contracts', paths: ['docs/contracts/**'] }] },
    files: [{ path: 'docs/acme.md', previous: 'docs/contracts/acme.md' }],
    expected: { category: 'normal', file: 'docs/contracts/acme.md' },
  },
  {
    name: 'the same folder, written in capitals',
    source: highest,
    settings: { raise: [{ ...row, name: 'contracts', paths: ['docs/contracts/**'] }] },
    files: ['DOCS/Contracts/acme.md'],
    expected: { category: 'normal', file: 'DOCS/Contracts/acme.md' },
  },
  {
    name: 'the policy file raises commits of type feat, and one of them is',
    source: 'Policy, "Normal Changes": new features',
    settings: { raise: [{ ...row, name: 'features', types: ['feat'] }] },
    commits: ['docs: explain it', 'feat: add it'],
    files: ['docs/guide.md'],
    expected: { category: 'normal' },
  },
  {
    name: 'the policy file raises what anybody labels as delicate',
    source: highest,
    settings: { raise: [{ ...row, name: 'delicate', label: 'delicate' }] },
    labels: [{ name: 'delicate', by: 'bob' }],
    files: ['docs/guide.md'],
    expected: { category: 'normal' },
  },
  {
    name: 'a breaking change, announced by an exclamation mark',
    source: 'Policy, "Standard Changes": non-breaking only',
    commits: ['docs!: drop the old address'],
    files: ['docs/guide.md'],
    expected: { category: 'normal' },
  },
  {
    name: 'a breaking change, announced in a footer of a commit in the middle',
    source: 'Policy, "Standard Changes": non-breaking only',
    commits: ['docs: one', 'docs: two\n\nBREAKING CHANGE: the address is another', 'docs: three'],
    files: ['docs/guide.md'],
    expected: { category: 'normal' },
  },
  {
    name: 'an addition to the interface that breaks nothing is still a change of code',
    source: 'Policy: "API modifications" are normal, and the higher risk wins',
    title: 'feat(api): add a field',
    settings: { incidents: defaults.incidents },
    files: ['src/api/orders.py'],
    expected: { category: 'normal', file: 'src/api/orders.py' },
  },
];
