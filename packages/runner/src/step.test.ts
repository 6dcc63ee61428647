import type { Report } from '@cm/model';
import { describe, expect, test } from 'vitest';

import { inChild } from './in-child.ts';

const attack = [
  '::error::a',
  '  ::add-mask::b',
  'x\n::warning::c',
  'x\r::set-env name=PATH::d',
  '\u0085::error::e',
  '\u00a0::error::f',
  'x ##[error]g',
  '::stop-commands::h',
  '\u001b[0m::error::i',
];

const base: Report = {
  schema: 'cm-actions/report/v1',
  control: 'commit-lint',
  outcome: 'fail',
  summary: 'One commit breaks the commit format.',
  change: {
    repository: 'acme/webshop',
    event: 'push',
    base: null,
    head: null,
    merge: null,
    headRepository: null,
    pullRequest: null,
  },
  policy: { source: 'built-in', sha256: '0'.repeat(64), commit: null, mode: 'enforce' },
  rules: [],
  findings: [],
  facts: {},
  inputs: [],
  tool: { name: 'cm-actions', version: '0.1.0', tree: null },
  run: { id: null, attempt: null, job: null, workflowRef: null, actor: null, evaluatedAt: '2026-01-01T00:00:00.000Z' },
};

function finding(index: number, outcome: 'fail' | 'waived' = 'fail'): Report['findings'][number] {
  const location = { kind: 'commit', sha: index.toString(16).padStart(40, '0') } as const;
  return {
    rule: 'commit-lint/format',
    outcome,
    level: 'error',
    message: `bad ${index}\n::error::x`,
    remedy: 'Fix it.',
    location,
    waiver: null,
  };
}

function emitting(report: Report, more = '', env = {}) {
  const result = JSON.stringify({ report, exitCode: 1, outputs: { expected: '3', outcome: 'forged' } });
  return inChild(
    `const log = runner.actionLog();\n${more}\nconst path = runner.emit(${result}, { env: process.env, log });\nconsole.log('at ' + path);`,
    env,
  );
}

describe('the log of a step', () => {
  test('prints nothing from outside that the runner would obey', () => {
    const calls = attack.map((text) => `log.info(${JSON.stringify(text)});`).join('');
    const step = inChild(`const log = runner.actionLog(); ${calls}`);
    expect(step.commands).toEqual([]);
    expect(step.stdout).toContain('add-mask');
  });

  test.each(['debug', 'group'])('gives %s to the runner as one command, whatever the text', (name) => {
    const calls = attack.map((text) => `log.${name}(${JSON.stringify(text)});`).join('');
    const { commands } = inChild(`const log = runner.actionLog(); ${calls}`);
    expect(commands).toHaveLength(attack.length);
    for (const command of commands) expect(command.startsWith(`::${name}::`)).toBe(true);
  });

  test('makes annotations of the first three warnings, and lines of the rest', () => {
    const step = inChild(
      `const log = runner.actionLog(); for (let i = 1; i <= 5; i += 1) log.warning('w' + i); console.log(JSON.stringify(log.written()));`,
    );
    expect(step.commands).toEqual(['::warning::w1', '::warning::w2', '::warning::w3']);
    expect(step.stdout).toContain('Warning: w5\n{"warning":3}');
  });
});

test('the token is masked before anything else is printed', () => {
  const step = inChild(`runner.readRunner(process.env, runner.actionLog());`, { INPUT_TOKEN: 'ghs_secret' });
  expect(step.commands[0]).toBe('::add-mask::ghs_secret');
});

/** The commands that make annotations; the report in the log is folded by two of its own. */
function annotationsOf(step: { readonly commands: readonly string[] }): readonly string[] {
  return step.commands.filter((command) => !/^::(?:end)?group::/.test(command));
}

describe('a result', () => {
  test('is given as outputs, summary, report file and annotations', () => {
    const step = emitting({ ...base, findings: [finding(1), finding(2, 'waived')] });
    expect(JSON.parse(step.report)).toMatchObject({ control: 'commit-lint', outcome: 'fail' });
    expect(step.stdout).toContain(`at ${step.folder}`);
    expect(step.summary).toContain('One commit breaks the commit format.');
    const outputs = Object.fromEntries(
      [...step.output.matchAll(/^(\w+)<<(\S+)\r?\n(.*)\r?\n\2/gm)].map(([, name, , value]) => [name, value]),
    );
    expect(outputs).toMatchObject({ outcome: 'fail', findings: '1', expected: '3' });
    expect(outputs['report']).toMatch(/cm-actions.commit-lint\.json$/);
    expect(annotationsOf(step)).toHaveLength(1);
    expect(annotationsOf(step)[0]).toContain('%0A::error::x');
    expect(step.commands).toContain('::group::The whole report');
  });

  test('has at most ten annotations of a level, warnings of the log included', () => {
    const warnings = Array.from({ length: 15 }, (_, index) => ({ ...finding(index), level: 'warning' as const }));
    const step = emitting({ ...base, findings: warnings }, `log.warning('one'); log.warning('two');`);
    expect(annotationsOf(step)).toHaveLength(10);
    expect(annotationsOf(step).every((command) => command.startsWith('::warning'))).toBe(true);
  });

  test('stands where the runner offers no summary, and where nothing can be written', () => {
    expect(annotationsOf(emitting(base, '', { GITHUB_STEP_SUMMARY: '' }))).toEqual([]);
    const step = emitting(base, '', {
      RUNNER_TEMP: process.execPath,
      GITHUB_OUTPUT: '/nowhere/x',
      GITHUB_STEP_SUMMARY: '/nowhere/y',
    });
    expect(annotationsOf(step).map((command) => command.slice(0, 50))).toEqual([
      expect.stringContaining('The report file'),
      expect.stringContaining('The job summary'),
      expect.stringContaining('The outputs'),
    ]);
    expect(step.stdout).toContain('at \n');
  });
});
