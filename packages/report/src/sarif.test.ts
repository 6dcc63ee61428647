import { Ajv } from 'ajv';
import ajvFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';

import { finding, reportOf, ruleResult, sample, sampleNames } from '../test/samples.ts';
import { sarifStructure } from '../test/sarif-structure.ts';
import { fingerprint } from './fingerprint.ts';
import { pathUri, sarifText } from './sarif-text.ts';
import { toSarif } from './sarif.ts';
import type { SarifOptions } from './sarif.ts';

const ajv = new Ajv({ allErrors: true, strict: false });
ajvFormats.default(ajv);
const validate = ajv.compile(sarifStructure);

interface Result {
  readonly kind: string;
  readonly level: string;
  readonly locations: readonly unknown[];
  readonly suppressions?: readonly { readonly status: string; readonly justification: string }[];
}

interface Run {
  readonly results: readonly Result[];
  readonly tool: { readonly driver: { readonly rules: readonly Readonly<Record<string, unknown>>[] } };
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly toolExecutionNotifications: readonly unknown[];
  }[];
  readonly properties: { readonly resultsLeftOut: number };
}

function runOf(report: ReturnType<typeof sample>, options: SarifOptions = {}): Run {
  const log = JSON.parse(toSarif(report, options)) as { readonly runs: readonly Run[] };
  const [run] = log.runs;
  if (run === undefined) throw new Error('no run');
  return run;
}

const definition = {
  id: 'demo/rule',
  clause: 'c',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'A title',
  doc: { why: 'Because.', good: ['good'], bad: ['bad'], fix: 'Mend it.' },
} as const;

describe('SARIF', () => {
  it.each(sampleNames)('has the structure of SARIF 2.1.0: %s', (name) => {
    validate(JSON.parse(toSarif(sample(name), { rules: [definition], docs: 'https://docs.example/cm' })));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('marks what a verified waiver excuses as suppressed, and nothing else', () => {
    const results = runOf(sample('waived')).results.map(({ kind, suppressions }) => [
      kind,
      suppressions?.map(({ status }) => status),
    ]);
    expect(results).toEqual([
      ['fail', undefined],
      ['fail', ['accepted']],
      ['fail', ['accepted']],
    ]);
  });

  it('calls what nobody could tell open, and says so beside the results too', () => {
    const run = runOf(sample('unknown'));
    expect(run.results.map(({ kind, level }) => `${kind} ${level}`)).toEqual(['open none', 'open none', 'open none']);
    expect(run.invocations[0]?.executionSuccessful).toBe(false);
    expect(run.invocations[0]?.toolExecutionNotifications).toHaveLength(2);
  });

  it('names files physically and everything else logically', () => {
    const run = runOf(
      reportOf([
        finding({ location: { kind: 'file', path: 'a b.py', line: 3, endLine: 4, column: 2 } }),
        finding({ location: { kind: 'commit', sha: 'a1b2c3d4'.repeat(5) } }),
      ]),
    );
    expect(run.results.map(({ locations }) => locations)).toEqual([
      [
        {
          physicalLocation: {
            artifactLocation: { uri: 'a%20b.py', uriBaseId: '%SRCROOT%' },
            region: { startLine: 3, startColumn: 2, endLine: 4 },
          },
        },
      ],
      [{ logicalLocations: [{ fullyQualifiedName: 'commit a1b2c3d4', kind: 'commit' }] }],
    ]);
  });

  it('gives each rule its help and, where the place is known, its address', () => {
    const report = reportOf([], [ruleResult()]);
    const [rule] = runOf(report, { rules: [definition], docs: 'https://docs.example/cm/' }).tool.driver.rules;
    expect(rule?.['helpUri']).toBe('https://docs.example/cm/docs/rules/demo/rule.md');
    expect(rule?.['help']).toEqual({
      text: 'Because.\nTo fix: Mend it.',
      markdown: 'Because.\n\n**To fix:** Mend it.\n\n**Good**\n\n```\ngood\n```\n\n**Bad**\n\n```\nbad\n```',
    });
    expect(runOf(report).tool.driver.rules[0]).not.toHaveProperty('helpUri');
  });

  it('keeps within the 25,000 results that GitHub takes', () => {
    const run = runOf(reportOf(Array.from({ length: 25_003 }, () => finding())));
    expect([run.results.length, run.properties.resultsLeftOut]).toEqual([25_000, 3]);
  });

  it('knows a finding again after a rebase, and tells equal ones apart', () => {
    const seen = new Map<string, number>();
    const at = (sha: string): string => fingerprint(finding({ location: { kind: 'commit', sha } }), seen);
    const [first = '', second = ''] = [at('aaaa'), at('bbbb')];
    expect([first.split(':')[1], second.split(':')[1]]).toEqual(['1', '2']);
    expect(first.split(':')[0]).toBe(second.split(':')[0]);
    expect(fingerprint(finding({ message: 'Other.' }), seen).split(':')[0]).not.toBe(first.split(':')[0]);
  });

  it.each([
    ['//evil.example/a', 'evil.example/a'],
    ['javascript:x', 'javascript%3Ax'],
    ['a/ä?#.py', 'a/%C3%A4%3F%23.py'],
    ['\ud800', '%EF%BF%BD'],
  ])('writes the path %j as %j', (path, expected) => {
    expect(pathUri(path)).toBe(expected);
  });

  it('doubles braces and parts links, as the standard reads them', () => {
    expect(sarifText('{0} [a](b)')).toBe('{{0}} [a]\u200b(b)');
  });
});
