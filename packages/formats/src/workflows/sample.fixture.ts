import { checkWorkflow } from './check.ts';
import type { Callee, Surroundings } from './model.ts';

/** A commit hash. */
export const sha = '0123456789abcdef0123456789abcdef01234567';

const lint: Callee = {
  inputs: { scopes: { required: false }, ticket: { required: true } },
  secrets: null,
  outputs: ['outcome'],
  permissions: { contents: 'read' },
  pullRequestTypes: ['edited'],
  calls: [],
};

const deploy: Callee = {
  inputs: { artifact: { required: true } },
  secrets: { key: { required: true } },
  outputs: [],
  permissions: { contents: 'read', deployments: 'write' },
  pullRequestTypes: [],
  calls: [],
};

/** A team's own file, in a repository with one workflow of its own, beside a suite of one control and one workflow. */
export const around: Surroundings = {
  own: new Map([['.github/workflows/own.yml', { ...deploy, secrets: {}, inputs: {}, permissions: {} }]]),
  suite: {
    repository: 'org/cm-actions',
    callees: new Map([
      ['commit-lint', lint],
      ['.github/workflows/deploy.yml', deploy],
    ]),
  },
  form: 'any',
  trusted: ['acme'],
};

/** A workflow with nothing to complain of; line numbers count from 1. */
export const good = `name: Checks
on:
  pull_request:
    types: [opened, edited, synchronize, reopened]
permissions: {}
concurrency:
  group: checks-\${{ github.ref }}
  queue: max
jobs:
  lint:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@${sha} # v6.0.1
        with:
          persist-credentials: false
      - uses: org/cm-actions/commit-lint@v1
        with:
          ticket: required
      - run: echo "$REF"
        env:
          REF: \${{ github.head_ref }}
  release:
    uses: org/cm-actions/.github/workflows/deploy.yml@v1
    permissions:
      contents: read
      deployments: write
    with:
      artifact: shop
    secrets:
      key: \${{ secrets.KEY }}
`;

/** `rule:line` of each finding, without the words that all rules share; \`unknown:line\` where the text cannot be read. */
export function told(text: string, change: Partial<Surroundings> = {}): readonly string[] {
  const checked = checkWorkflow(text, { ...around, ...change });
  if (checked.status === 'unknown') return [`unknown:${checked.line}`];
  return checked.findings.map(({ level, line, rule }) => `${level === 'warning' ? '~' : ''}${rule.slice(9)}:${line}`);
}
