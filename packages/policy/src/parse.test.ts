import { describe, expect, it } from 'vitest';

import { largestPolicyFile, parsePolicy, type ParseContext } from './parse.ts';
import { policySchema } from './schema.ts';
import { vocabulary } from './vocabulary.fixture.ts';

const commit = '3f'.repeat(20);

function parse(text: string, context: ParseContext = vocabulary) {
  return parsePolicy(text, '.github/change-policy.yml', context);
}

/** `line:column message | fix` of every problem. */
function problemsOf(text: string, context?: ParseContext): readonly string[] {
  const result = parse(text, context);
  return result.ok
    ? []
    : result.problems.map(({ line, column, message, fix }) => `${line}:${column} ${message} | ${fix}`);
}

describe('a right file', () => {
  it.each([
    '',
    '\n',
    '# nothing yet\n',
    '---\n',
    '\uFEFF',
    'rules:\nwaivers:\ncontrols:\n  commit-lint:\n',
    'version: 1',
  ])('%j is the built-in default', (text) => {
    expect(parse(text)).toMatchObject({ ok: true, policy: policySchema(vocabulary).parse({}), extends: null });
  });

  it('is read whole', () => {
    const text = [
      `extends: acme/policies/policy.yml@${commit}`,
      'enforce: [commit-lint/header, coverage-gate, commits.task]',
      'adopted-at: 2026-01-31',
      'mode: audit',
      'rules: { commit-lint/ticket: off }',
      'protected-bases: ["release/*"]',
      'approvers: [alice, "dependabot[bot]"]',
      'waivers:',
      '  - control: commit-lint',
      '    rule: header',
      '    scope: "#12"',
      '    reason: imported history',
      '    approver: alice',
      '    expires: 2026-03-31',
      '    ticket: TASK-7',
      'controls:',
      '  commit-lint: { header-length: 72 }',
    ].join('\n');
    const result = parse(text);
    expect(result).toMatchObject({
      ok: true,
      extends: { repository: 'acme/policies', path: 'policy.yml', commit },
      overrides: { mode: 'audit', controls: { 'commit-lint': { 'header-length': 72 } } },
      policy: {
        version: 1,
        enforce: ['commit-lint/header', 'coverage-gate', 'commits.task'],
        adoptedAt: '2026-01-31',
        mode: 'audit',
        rules: { 'commit-lint/ticket': 'off' },
        protectedBases: ['release/*'],
        approvers: ['alice', 'dependabot[bot]'],
        waivers: [{ control: 'commit-lint', scope: '#12', expires: '2026-03-31' }],
        controls: { 'commit-lint': { headerLength: 72, scopes: null }, 'coverage-gate': { minimum: 80, warn: 85 } },
      },
    });
  });

  it('says what was written, without defaults', () => {
    expect(parse('mode: audit')).toMatchObject({ overrides: { mode: 'audit' } });
    expect(Object.keys((parse('mode: audit') as { overrides: object }).overrides)).toEqual(['mode']);
  });
});

describe('a wrong key or value', () => {
  it.each([
    ['waiver: []', '1:1 "waiver" is not a key of the policy file. | Write "waivers", or remove it.'],
    [
      'mode: enfroce',
      '1:7 mode is "enfroce", which is not one of the allowed values. | Write "enforce". Allowed: enforce, audit.',
    ],
    ['mode:', '1:1 mode has no value. | Write one, or remove the line.'],
    ['version: 2', '1:10 version is 2, which is not known here. | Write 1.'],
    [
      'enforce: al',
      '1:10 enforce is "al", which is not `change`, `all`, or a list of rule ids, controls and clause ids. | Did you mean "all"?',
    ],
    [
      'enforce: [commits.fromat]',
      '1:11 enforce[0] is "commits.fromat", which is not one of the allowed values. | Write "commits.format".',
    ],
    [
      'enforce: { toString: [] }',
      '1:10 enforce is a map of keys and values, which is not `change`, `all`, or a list of rule ids, controls and clause ids.',
    ],
    ['mode: [{ toString: [] }]', '1:7 mode is a list, which is not one of the allowed values.'],
    ['adopted-at: 2026-02-30', '1:13 adopted-at is "2026-02-30", which is not a day that the calendar has.'],
    [
      'rules:\n  commit-lint/heder: off',
      '2:3 "commit-lint/heder" is not a rule id. | Write "commit-lint/header", or remove it.',
    ],
    [
      'rules:\n  commit-lint/header: false',
      '2:23 rules.commit-lint/header is false, which is not one of the allowed values. | Write "off".',
    ],
    ['controls:\n  comit-lint: {}', '2:3 "comit-lint" is not a control. | Write "commit-lint", or remove it.'],
    [
      'controls:\n  commit-lint:\n    scope: [a]',
      '3:5 "scope" is not a key of controls.commit-lint. | Write "scopes", or remove it.',
    ],
    [
      'controls:\n  commit-lint:\n    header-length: 500',
      '3:20 controls.commit-lint.header-length is 500, which is too large. | Write 200 or less.',
    ],
    [
      'controls: { coverage-gate: { minimum: "80" } }',
      '1:39 controls.coverage-gate.minimum is "80", and must be a number. | Write a number. Coverage in percent.',
    ],
    [
      'controls: { coverage-gate: { minimum: 90 } }',
      '1:39 controls.coverage-gate.minimum is 90: The minimum is above the warning.',
    ],
    [
      'controls: { commit-lint: { scopes: [a, 3] } }',
      '1:40 controls.commit-lint.scopes[1] is 3, and must be text. | Put it in quotes: "3".',
    ],
    [
      'approvers: ["@alice"]',
      '1:13 approvers[0] is "@alice", which is not a GitHub login such as alice, without an @.',
    ],
    [
      'protected-bases: ["!main"]',
      '1:19 protected-bases[0] is "!main", which is not a pattern of a branch name, without a leading !.',
    ],
    ['protected-bases: [""]', '1:19 protected-bases[0] is "", which is too short. | Write 1 character or more.'],
    [
      `extends: acme/p/policy.yml@v1`,
      '1:10 extends is "acme/p/policy.yml@v1", which is not owner/repo/path@commit with the whole commit hash',
    ],
    ['waivers: [5]', '1:11 waivers[0] is 5, and must be a map of keys and values.'],
    ['waivers:\n  - scope: #12', '2:5 waivers[0].scope has no value. | Write one.'],
    ['- mode: audit', '1:1 The policy file is a list, and must be keys with values.'],
    ['null', '1:1 The policy file is empty, and must be keys with values.'],
    ['mode:audit', '1:1 The policy file is text, and must be keys with values.'],
    ['__proto__: { a: 1 }', '1:1 "__proto__" is not a key of the policy file.'],
  ])('%j', (text, problem) => {
    expect(problemsOf(text)).toContainEqual(expect.stringContaining(problem));
  });

  it('is told once for each place, all at once, in the order of the text', () => {
    const text = 'mode: no\nadopted-at: soon\nrules:\n  a: off\nenforce: [x, commits.task, y]\n';
    expect(problemsOf(text).map((problem) => problem.split(' ', 1)[0])).toEqual(['1:7', '2:13', '4:3', '5:11', '5:28']);
  });

  it('tells every part of a waiver that is missing', () => {
    const missing = problemsOf('waivers:\n  - control: commit-lint\n').map((problem) => problem.split(' | ')[0]);
    expect(missing).toEqual(
      ['rule', 'scope', 'reason', 'approver', 'expires', 'ticket'].map((key) => `2:5 waivers[0] has no "${key}".`),
    );
  });

  it('may not extend a third file', () => {
    const text = `mode: audit\nextends: acme/policies/policy.yml@${commit}\n`;
    expect(problemsOf(text)).toEqual([]);
    expect(problemsOf(text, { ...vocabulary, extended: true })).toEqual([
      '2:1 This file is extended by a repository, so it cannot extend another file. | Copy what it needs from that file, and remove "extends".',
    ]);
  });
});

describe('wrong YAML', () => {
  it.each([
    ['mode: audit\nmode: audit', '2:1 The key "mode" stands here a second time.'],
    ['mode: audit\n---\nmode: audit', '2:1 A second document begins here'],
    ['rules:\n\tx: off', '2:1 There is a tab in the indentation. | Indent with spaces.'],
    [
      'waivers:\n  - scope: *.py',
      '2:12 YAML reads "*.py" as a reference to another value, and a policy file has none. | Put it in quotes ("*.py")',
    ],
    ['waivers:\n  - scope: *', '2:12 YAML reads "*" as a reference'],
    ['mode: &m audit', '1:10 YAML reads "&m" as a name for the value behind it'],
    ['mode: !!str audit', '1:13 YAML reads "!!str" as a tag'],
    ['rules: !!map {}', '1:14 YAML reads "!!map" as a tag'],
    [
      'approvers: [@alice]',
      '1:13 A value cannot begin with "@". | Put the whole value in quotes. A login is written without its @.',
    ],
    ['mode: audit: x', '1:7 There is a second "key:" at "audit" on one line.'],
    ['rules: [1', '1:10 Something is missing here: a closing quote or bracket'],
    ['mode: "audit', '1:13 Something is missing here: a closing quote or bracket'],
    ['mode: "\\q"', '1:8 Between double quotes, "\\\\q" begins an escape that YAML does not know.'],
    ['? [mode]\n: audit', '1:3 The key at "[" is a list or a map.'],
    ['%YAML 1.1\n---\nmode: audit', '1:1 The file asks for another version of YAML than 1.2.'],
    ['%OTHER\n---\nmode: audit', '1:1 A line that begins with % is an instruction'],
    [`rules: ${'['.repeat(50)}${']'.repeat(50)}`, 'Lists and maps are nested too deep here.'],
    [`mode: audit # ${'x'.repeat(largestPolicyFile)}`, '1:1 The policy file is over 256 KiB.'],
    [`mode: audit # ${'é'.repeat(largestPolicyFile / 2)}`, '1:1 The policy file is over 256 KiB.'],
  ])('%.60j', (text, problem) => {
    expect(problemsOf(text)).toContainEqual(expect.stringContaining(problem));
  });
});
