/** A fault that is put into a file, and the rules of which one has to tell of it. Null: the file has no place for it. */
export interface Mutation {
  readonly name: string;
  readonly rules: readonly string[];
  readonly mutate: (text: string) => string | null;
}

function replacing(name: string, rules: string, from: RegExp, to: string): Mutation {
  const mutate = (text: string): string | null => (from.test(text) ? text.replace(from, to) : null);
  return { name, rules: rules.split(' ').map((rule) => (rule === 'unknown' ? rule : `workflow/${rule}`)), mutate };
}

function adding(name: string, script: string): Mutation {
  return replacing(name, 'injection', /^( +(?:- )?run: \|\n)( +)/m, `$1$2${script}\n$2`);
}

const pinned = /(uses: [\w-]+\/[\w-]+(?:\/[\w-]+)*)@[0-9a-f]{40} # (v\d+)[\d.]*/;
const stepOfSuite = /(uses: )\$\/((?!\.)[\w-]+)$/m;
const callOfSuite = /(uses: )\$\/\.github\/workflows\/([\w-]+)\.yml$/m;
const ofTemplate = /(uses: org\/cm-actions\/)([\w./-]+)@v1$/m;
/** The first input of a workflow: its name, then its lines. */
const input = /^( {4}inputs:\n {6}[\w-]+:\n)((?: {8}.*\n)+)/m;

/** Faults that a person makes, and some that only a stranger would. */
export const mutations: readonly Mutation[] = [
  replacing('no permissions of the workflow', 'permissions', /^permissions: \{\}\n/m, ''),
  replacing(
    'a workflow whose every job may write',
    'permissions',
    /^permissions: \{\}/m,
    'permissions:\n  contents: write',
  ),
  replacing('a workflow that may do anything', 'permissions-all', /^permissions: \{\}/m, 'permissions: write-all'),
  replacing('a job without permissions', 'job-permissions', /^ {4}permissions:(?: \{\}.*\n|.*\n(?: {6}.*\n)+)/m, ''),
  replacing(
    'a job that may do anything',
    'permissions-all',
    /^ {4}permissions:\n(?: {6}.*\n)+/m,
    '    permissions: write-all\n',
  ),
  replacing('a misspelt permission', 'unknown-permission', /^ {6}contents: read/m, '      content: read'),
  replacing('an access that there is not', 'unknown-permission', /^ {6}contents: read/m, '      contents: admin'),
  replacing(
    'less than a control needs',
    'missing-permission',
    /^ {6}contents: read(.*\n(?:(?! {2}\w).*\n)*?.*uses: (?:\$\/|org\/cm-actions\/)(?:commit-lint|coverage-gate|migration-check)\b)/m,
    '      contents: none$1',
  ),
  replacing(
    'less than a called workflow needs',
    'missing-permission',
    /^( {4}uses: (?:\$|org\/cm-actions)\/\.github.*\n(?: {4}(?!permissions).*\n)*? {4}permissions:\n)(?: {6}.*\n)+/m,
    '$1      issues: read\n',
  ),
  replacing('no concurrency', 'concurrency', /^concurrency:.*\n(?: {2}.*\n)+/m, ''),
  replacing('a concurrency without a group', 'concurrency', /^( *concurrency:\n) +group: .*\n/m, '$1'),
  replacing(
    'a group of its caller',
    'concurrency-shared',
    /(workflow_call:[^]*?^ *)group: .*$/m,
    '$1group: ${{ github.workflow }}',
  ),
  replacing(
    'a queue whose runs are ended',
    'concurrency',
    /^( *)group: (.*)\n(?:\1[\w-]+: .*\n)*/m,
    '$1group: $2\n$1queue: max\n$1cancel-in-progress: true\n',
  ),
  replacing(
    'a queue that there is not',
    'concurrency',
    /^( *)group: (.*)\n(?:\1[\w-]+: .*\n)*/m,
    '$1group: $2\n$1queue: all\n',
  ),
  replacing('a job without a time limit', 'timeout', /^ {4}timeout-minutes: .*\n/m, ''),
  replacing('a time limit of none', 'timeout', /^ {4}timeout-minutes: .*$/m, '    timeout-minutes: 0'),
  replacing('a time limit of a day', 'timeout', /^ {4}timeout-minutes: .*$/m, '    timeout-minutes: 1440'),
  replacing('a time limit on a call', 'caller-keys', /^( {4}uses: .*)$/m, '$1\n    timeout-minutes: 5'),
  replacing('an environment on a call', 'caller-keys', /^( {4}uses: .*)$/m, '$1\n    environment: production'),
  replacing('a tag', 'pinned', pinned, '$1@$2'),
  replacing('a branch', 'pinned', pinned, '$1@main'),
  replacing('half a commit', 'pinned', /(uses: [\w-]+\/[\w-]+@[0-9a-f]{7})[0-9a-f]{33}/, '$1'),
  replacing('a commit without its version', 'version-comment', /(uses: [\w-]+\/[\w-]+@[0-9a-f]{40}) # v.*$/m, '$1'),
  replacing('no ref', 'reference', pinned, '$1'),
  replacing('an image by its tag', 'pinned', pinned, 'uses: docker://alpine:3.21'),
  replacing('a sibling with a ref', 'sibling', stepOfSuite, '$1$$/$2@v1'),
  replacing('a sibling as a folder', 'sibling', stepOfSuite, '$1./$2'),
  replacing('a sibling by its whole name', 'sibling', stepOfSuite, '$1org/cm-actions/$2@v1'),
  replacing('a sibling that there is not', 'unknown-reference', stepOfSuite, '$1$$/$2x'),
  replacing('a workflow with a ref', 'sibling', callOfSuite, '$1$$/.github/workflows/$2.yml@v1'),
  replacing('a workflow that there is not', 'unknown-reference', callOfSuite, '$1$$/.github/workflows/$2s.yml'),
  replacing('a template of another version', 'sibling', ofTemplate, '$1$2@main'),
  replacing('a template that calls the team’s own', 'sibling', ofTemplate, 'uses: $$/$2'),
  replacing('a template that calls what there is not', 'unknown-reference', ofTemplate, '$1x$2@v1'),
  replacing(
    'a misspelt input',
    'unknown-input',
    /(uses: (?:\$\/|org\/cm-actions\/).*\n(?: +(?:if|id|name|needs|continue-on-error|#).*\n)* +with:\n +)([\w-]+):/,
    '$1$2x:',
  ),
  replacing(
    'every secret',
    'secrets-inherit',
    /^( {4}uses: .*\n(?:(?! {2}\w).*\n)*?) {4}secrets:\n(?: {6}.*\n)+/m,
    '$1    secrets: inherit\n',
  ),
  replacing('an input without words', 'description', input, '$1        type: string\n        default: a\n'),
  replacing('an input without a type', 'input-type', input, '$1        description: A.\n        default: a\n'),
  replacing(
    'an input of a type that there is not',
    'input-type',
    input,
    '$1        description: A.\n        type: text\n        default: a\n',
  ),
  replacing('an input without a default', 'input-default', input, '$1        description: A.\n        type: string\n'),
  replacing('an output without words', 'description', /^( {4}outputs:\n {6}[\w-]+:\n) {8}description: .*\n/m, '$1'),
  replacing(
    'an output without a value',
    'output-value',
    /^( {4}outputs:\n {6}[\w-]+:\n {8}description: .*\n) {8}value: .*\n/m,
    '$1',
  ),
  replacing(
    'a secret that may be needed',
    'secret-required',
    /^( {4}secrets:\n {6}[\w-]+:\n(?: {8}(?!required).*\n)*) {8}required: .*\n/m,
    '$1',
  ),
  replacing(
    'a deployment to nowhere',
    'environment',
    /^( {2}(?:deploy|rollback):\n(?:(?! {2}\w).*\n)*?) {4}environment:.*\n(?: {6}.*\n)*/m,
    '$1',
  ),
  replacing(
    'a trigger that does not see the text',
    'trigger-types',
    /types: \[(.*)edited, (?=[^]*(?:rollback-plan-check|pull-request\.yml))/,
    'types: [$1',
  ),
  replacing(
    'a trigger that does not see a draft end',
    'trigger-types',
    /types: \[(.*), ready_for_review(?=[^]*(?:rollback-plan-check|pull-request\.yml))/,
    'types: [$1',
  ),
  replacing(
    'a trigger with no types',
    'trigger-types',
    /^( {2}pull_request:\n(?: {4}#.*\n)*) {4}types: .*edited.*\n(?=[^]*(?:rollback-plan-check|pull-request\.yml))/m,
    '$1',
  ),
  adding('a title in a script', 'echo "${{ github.event.pull_request.title }}"'),
  adding('a branch in a script', 'git switch ${{ github.head_ref }}'),
  adding('an input in a script', "echo '${{ inputs.version }}'"),
  adding('an output in a script', 'echo ${{ steps.a.outputs.b }}'),
  adding('all of the event in a script', 'echo ${{ toJSON(github.event) }}'),
  adding('a variable in a script', 'echo ${{ env.TITLE }}'),
  replacing('a token that stays behind', 'persist-credentials', /^ +persist-credentials: false.*\n/m, ''),
  replacing(
    'a stranger’s code with our secrets',
    'stranger-checkout',
    /^on:\n(?: {2}.*\n|\n)*([^]*uses: actions\/checkout@.*\n +with:\n)( +)/m,
    'on: [pull_request_target]\n$1$2ref: ${{ github.event.pull_request.head.sha }}\n$2',
  ),
  replacing(
    'printed text that sets variables',
    'insecure-commands',
    /^permissions: \{\}(?![^]*^env:)/m,
    'env: { ACTIONS_ALLOW_UNSECURE_COMMANDS: true }\npermissions: {}',
  ),
  replacing('a key twice', 'unknown', /^permissions: \{\}\n/m, 'permissions: {}\npermissions: {}\n'),
  replacing('a bracket that is open', 'unknown', /^permissions: \{\}/m, 'permissions: {'),
  replacing('nothing that starts it', 'unknown', /^on:\n(?: {2}.*\n|\n)*/m, ''),
  replacing('an action without words', 'metadata', /^description: .*\n/m, ''),
  replacing('an action on a Node that is gone', 'metadata', /using: node24/, 'using: node20'),
  replacing('a script without a shell', 'metadata', /^(runs:\n[^]*?)^ +shell: bash\n/m, '$1'),
];
