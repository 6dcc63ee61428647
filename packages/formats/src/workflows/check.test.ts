import { describe, expect, it } from 'vitest';

import { checkWorkflow } from './check.ts';
import { around, good, sha, told } from './sample.fixture.ts';

it('a complete workflow has nothing against it', () => {
  expect(told(good)).toEqual([]);
});

/** What is replaced, by what, and what is then said, with its line. */
const cases: readonly (readonly [string, string | RegExp, string, ...string[]])[] = [
  ['no permissions of the workflow', 'permissions: {}\n', '', 'permissions:1'],
  ['a workflow that may write', 'permissions: {}', 'permissions: { contents: write }', 'permissions:5'],
  ['a workflow that may do anything', 'permissions: {}', 'permissions: write-all', 'permissions-all:5'],
  ['a workflow that reads all', 'permissions: {}', 'permissions: read-all', '~permissions-all:5'],
  [
    'a job without permissions',
    '    permissions:\n      contents: read\n    steps',
    '    steps',
    'job-permissions:10',
    'missing-permission:17',
  ],
  [
    'a permission that is none',
    'deployments: write',
    'deployment: write',
    'missing-permission:27',
    'unknown-permission:29',
  ],
  [
    'an access that is none',
    'contents: read\n    steps',
    'contents: reads\n    steps',
    'missing-permission:13',
    'unknown-permission:14',
  ],
  ['no concurrency', /concurrency:\n.*\n.*\n/, '', 'concurrency:1'],
  ['a queue that is none', 'queue: max', 'queue: all', 'concurrency:8'],
  ['a queue whose runs are ended', 'queue: max', 'queue: max\n  cancel-in-progress: true', 'concurrency:9'],
  ['no time limit', '    timeout-minutes: 5\n', '', 'timeout:10'],
  ['a time limit of six hours', 'timeout-minutes: 5', 'timeout-minutes: 360', 'timeout:12'],
  ['a time limit on a call', 'artifact: shop', 'artifact: shop\n    timeout-minutes: 5', 'caller-keys:32'],
  ['a tag of a stranger', `@${sha} # v6.0.1`, '@v6', 'pinned:16'],
  ['a commit without its version', ' # v6.0.1', '', 'version-comment:16'],
  ['a tag of our own company', `actions/checkout@${sha} # v6.0.1`, 'acme/build@v2'],
  ['an image by its tag', `actions/checkout@${sha} # v6.0.1`, 'docker://alpine:3.21', 'pinned:16'],
  ['an image by its digest', `actions/checkout@${sha} # v6.0.1`, `docker://alpine@sha256:${'0'.repeat(64)}`],
  ['a folder of the checkout', `actions/checkout@${sha} # v6.0.1`, './build', '~local:16'],
  ['an own action at the running commit', `actions/checkout@${sha} # v6.0.1`, '$/build'],
  ['an own action with a ref', `actions/checkout@${sha} # v6.0.1`, '$/build@v1', 'sibling:16'],
  ['no ref at all', `actions/checkout@${sha} # v6.0.1`, 'actions/checkout', 'reference:16'],
  ['an expression', `actions/checkout@${sha} # v6.0.1`, '${{ vars.X }}/checkout@v1', 'reference:16'],
  ['a control that there is not', 'commit-lint@v1', 'commit-lnt@v1', 'unknown-reference:19'],
  ['a workflow that there is not', 'workflows/deploy.yml', 'workflows/deply.yml', 'unknown-reference:26'],
  [
    'an own workflow that there is not',
    'org/cm-actions/.github/workflows/deploy.yml@v1',
    '$/.github/workflows/owm.yml',
    'unknown-reference:26',
  ],
  ['a misspelt input', 'ticket: required', 'tickets: required', 'unknown-input:21', 'missing-input:20'],
  ['an input that lacks', /\n    with:\n      artifact: shop/, '', 'missing-input:26'],
  ['a secret that there is not', 'key: ${{', 'kee: ${{', 'missing-secret:32', 'unknown-secret:33'],
  ['every secret', /secrets:\n.*\n$/, 'secrets: inherit\n', 'secrets-inherit:32'],
  ['too few permissions for what is called', '      deployments: write\n', '', 'missing-permission:27'],
  ['a trigger that does not see the title', 'opened, edited, ', 'opened, ', 'trigger-types:4'],
  ['a trigger with what GitHub takes by itself', /\n    types: .*/, '', 'trigger-types:3'],
  ['text of a stranger in a script', 'echo "$REF"', 'echo ${{ github.head_ref }}', 'injection:22'],
  [
    'the same in a later line',
    'echo "$REF"',
    '|\n          set -e\n          echo ${{ github.event.issue.title }}',
    'injection:24',
  ],
  ['a commit hash in a script', 'echo "$REF"', 'echo ${{ github.sha }}'],
  ['an input in a script', 'echo "$REF"', 'echo ${{ inputs.name }}', 'injection:22'],
  ['a token that stays behind', /\n {8}with:\n.*persist-credentials: false/, '', 'persist-credentials:16'],
  ['one that stays behind for no stated reason', 'credentials: false', 'credentials: true', '~persist-credentials:18'],
  ['one that stays behind for a reason', 'credentials: false', 'credentials: true # pushes the tag'],
  [
    'a stranger’s code with our secrets',
    /pull_request:\n.*\n([^]*)persist-/,
    'pull_request_target:\n    types: [edited]\n$1ref: ${{ github.event.pull_request.head.sha }}\n          persist-',
    'stranger-checkout:18',
  ],
  [
    'printed text that sets variables',
    'env:\n',
    'env:\n          ACTIONS_ALLOW_UNSECURE_COMMANDS: true\n',
    'insecure-commands:24',
  ],
  ['a job that deploys nowhere', '  lint:\n', '  deploy:\n', 'environment:10'],
  ['a job that deploys somewhere', '  lint:\n', '  deploy:\n    environment: production\n'],
  ['a job that looks at a deployment', '  lint:\n', '  deploy-check:\n'],
  [
    'a token that deploys nowhere',
    'contents: read\n    steps',
    'contents: read\n      deployments: write\n    steps',
    'environment:10',
  ],
  [
    'a deployment that is ended half way',
    /queue: max([^]*) {2}lint:/,
    'cancel-in-progress: true$1  deploy:\n    environment: production',
    'deploy-cancelled:8',
  ],
];

it.each(cases.map(([name, from, to, ...expected]) => ({ name, from, to, expected })))(
  '$name',
  ({ expected, from, to }) => {
    const text = typeof from === 'string' ? good.replace(from, () => to) : good.replace(from, to);
    expect(text).not.toBe(good);
    expect(told(text)).toEqual(expected.toSorted((a, b) => Number(a.split(':')[1]) - Number(b.split(':')[1])));
  },
);

describe('what others call', () => {
  const call = (inputs: string, rest = ''): string =>
    good.replace(/on:\n.*\n.*\n/, `on:\n  workflow_call:\n    inputs:\n      name:${inputs}\n${rest}`);
  const whole = ' { description: Its name., type: string, default: a }';

  it.each([
    ['a whole input', call(whole), []],
    ['a required one', call(' { description: Its name., type: string, required: true }'), []],
    ['no description', call(' { type: string, default: a }'), ['description:5']],
    ['no type', call(' { description: Its name., default: a }'), ['input-type:5']],
    ['a type that is none', call(' { description: Its name., type: text, default: a }'), ['input-type:5']],
    ['no default', call(' { description: Its name., type: string }'), ['input-default:5']],
    ['an output without words', call(whole, '    outputs: { o: { value: a } }\n'), ['description:6']],
    ['an output without a value', call(whole, '    outputs: { o: { description: a } }\n'), ['output-value:6']],
    ['a secret without words', call(whole, '    secrets: { s: { required: true } }\n'), ['description:6']],
    ['a group that is the caller’s', call(whole).replace('checks-', ''), ['concurrency-shared:8']],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('how the suite is named', () => {
  const named = (uses: string): string => good.replace('org/cm-actions/commit-lint@v1', uses);
  const self = { form: 'self', own: around.suite.callees } as const;

  it.each([
    ['in a file of the suite', '$/commit-lint', self, []],
    ['with a ref', '$/commit-lint@v1', self, ['sibling:19']],
    ['by its whole name', 'org/cm-actions/commit-lint@v1', self, ['sibling:19']],
    ['as a folder', './commit-lint', self, ['sibling:19']],
    ['one that there is not', '$/commit-lnt', self, ['unknown-reference:19']],
    ['in a starter', 'org/cm-actions/commit-lint@v1', { form: { ref: 'v1' } }, []],
    ['in a starter, another version', 'org/cm-actions/commit-lint@v2', { form: { ref: 'v1' } }, ['sibling:19']],
    ['in a starter, as its own', '$/commit-lint', { form: { ref: 'v1' } }, ['sibling:19']],
  ] as const)('%s: %s', (_, uses, change, expected) => {
    const text = named(uses).replace(
      'org/cm-actions/.github',
      change.form === 'self' ? '$/.github' : 'org/cm-actions/.github',
    );
    const fixed = change.form === 'self' ? text.replace('deploy.yml@v1', 'deploy.yml') : text;
    expect(told(fixed, change)).toEqual(expected);
  });
});

it('tells the nearest name, and what to write', () => {
  const checked = checkWorkflow(good.replace('ticket: required', 'tiket: required'), around);
  const [, unknown] = checked.status === 'checked' ? checked.findings : [];
  expect(unknown).toMatchObject({ message: expect.stringContaining('"tiket"'), remedy: 'Write `ticket`.' });
});
