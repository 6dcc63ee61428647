import { outlineOf } from '@cm/formats/workflows';
import { available, unavailable } from '@cm/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { handedOn, runs } from './condition.ts';
import { diagnose } from './diagnose.ts';
import type { DoctorFacts } from './facts.ts';
import { type Known, runningIn } from './running.ts';

const inputs = { controls: 'commit-lint, vuln-sla', on: 'true', off: 'false', none: '', late: null };

describe('whether an `if:` lets a step of the suite run', () => {
  it.each([
    ['', 'yes'],
    ['always()', 'yes'],
    ["${{ !cancelled() && contains(inputs.controls, 'commit-lint') }}", 'yes'],
    ["${{ !cancelled() && contains(inputs.controls, 'test-gate') }}", 'no'],
    ['inputs.on', 'yes'],
    ['inputs.off', 'no'],
    ["inputs.none != ''", 'no'],
    ["inputs.controls != ''", 'yes'],
    ['inputs.late', 'maybe'],
    ["github.event_name == 'push'", 'maybe'],
    ["github.event_name == 'push' && inputs.off", 'no'],
  ])('%s: %s', (condition, expected) => {
    expect(runs(condition, inputs)).toBe(expected);
  });

  it('is answered for any text', () => {
    fc.assert(fc.property(fc.string(), (text) => ['maybe', 'no', 'yes'].includes(runs(text, inputs))));
  });

  it('an input that is handed on has its caller’s value, and any other expression is not known', () => {
    const given = { a: '${{ inputs.on }}', b: '${{ github.ref }}', c: 'x' };
    expect(handedOn(given, { c: 'y', d: 'z' }, inputs)).toEqual({ a: 'true', b: null, c: 'x', d: 'z' });
  });
});

const called = `on: workflow_call
jobs:
  inner:
    name: Inner
    permissions: { contents: read, issues: write }
    runs-on: ubuntu-latest
    steps:
      - uses: $/commit-lint
`;
const caller = (events: string): string => `on: ${events}
jobs:
  one:
    name: One
    permissions: { contents: read }
    uses: org/cm-actions/.github/workflows/called.yml@v1
  last:
    name: Last
    needs: one
    runs-on: ubuntu-latest
    steps: [{ run: make }]
`;
const known: Known = {
  controls: new Set(['commit-lint']),
  reusable: new Map([['.github/workflows/called.yml', called]]),
};

function factsOf(events: string, checks: readonly string[], rules: readonly string[] = []): DoctorFacts {
  const read = outlineOf(caller(events));
  if (!('outline' in read)) throw new Error(read.message);
  const workflow = { path: '.github/workflows/a.yml', outline: read.outline };
  return {
    controls: [
      { name: 'commit-lint', title: 'Commit lint', permissions: { contents: { access: 'read', why: 'reads' } } },
    ],
    workflows: [workflow],
    unread: [],
    running: runningIn(workflow, known),
    branch: 'main',
    requirements: available({ rules, checks, workflows: [], approval: true }),
    policy: { kind: 'valid', mode: 'enforce', source: '.github/change-policy.yml' },
    emergencyLabel: null,
    hook: available(true),
    remarks: available([]),
  };
}

describe('a control in a workflow that is called', () => {
  it('shows under both names, and its token has what both jobs give', () => {
    const [running] = factsOf('pull_request', []).running;
    expect([running?.check, running?.gates]).toEqual(['One / Inner', ['Last']]);
    expect(['contents', 'issues'].map((scope) => running?.access?.(scope))).toEqual(['read', 'none']);
  });

  it.each([
    ['its own check is required', ['One / Inner'], 'required'],
    ['a job that waits for it is required', ['Last'], 'required'],
    ['something else is required', ['Other'], 'advisory'],
  ])('%s', (_, checks, state) => {
    expect(diagnose(factsOf('pull_request', checks)).controls[0]?.state).toBe(state);
  });

  it.each([
    ['pull_request', ['.github/workflows/a.yml']],
    ['[pull_request, merge_group]', []],
  ])('on %s, a merge queue misses: %j', (events, missed) => {
    const { problems } = diagnose(factsOf(events, ['Last'], ['merge_queue']));
    expect(problems.map(({ where }) => where)).toEqual(missed);
  });
});

describe('the label of the emergency path', () => {
  const asked = (there: NonNullable<DoctorFacts['emergencyLabel']>['there']) =>
    diagnose({ ...factsOf('pull_request', ['One / Inner']), emergencyLabel: { name: 'sev1', there } });

  it('that is there is no news', () => {
    expect(asked(available(true))).toMatchObject({ problems: [], unknown: [] });
  });

  it('that is not there is a problem, by the policy’s name for it', () => {
    const { problems, unknown } = asked(available(false));
    expect(unknown).toEqual([]);
    expect(problems).toEqual([
      {
        id: 'emergency-label',
        where: 'Issues › Labels',
        message: 'There is no label "sev1", so nobody can open the emergency path.',
        remedy: expect.stringContaining('`emergency-label`'),
      },
    ]);
  });

  it('that could not be asked for is not known, and no pass', () => {
    const { problems, unknown } = asked(unavailable('the token may not read labels.'));
    expect([problems, unknown]).toEqual([[], ['Whether there is a label "sev1": the token may not read labels.']]);
  });
});
