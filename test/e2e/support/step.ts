import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Level, Report, RuleResult } from '@cm/model';
import { defaultToken, runAction, type RunActionOptions, type RunOutcome } from '@cm/testkit';
import { expect } from 'vitest';

import { dist } from './dist.ts';
import { expectNoStackTrace, expectNoToken, expectOnlyOwnCommands, expectPublishedSchema } from './output.ts';

/** A step that ran `commit-lint` and kept the promises that hold for every run. */
export interface Step extends RunOutcome {
  readonly report: Report;
  /** Messages of the annotations of a level, in order. */
  readonly annotations: (level: Level) => readonly string[];
  readonly rule: (id: string) => RuleResult;
  /** Rules that turned the step red, or may have. */
  readonly red: readonly string[];
}

const exitCodes = { pass: 0, fail: 1, unknown: 2 } as const;

export type StepOptions = Omit<RunActionOptions, 'action' | 'dist'> & { readonly action?: string };

/** Runs a built control (`commit-lint` where none is named) as a step of a job, and checks what has to hold whatever it was given. */
export async function step(options: StepOptions): Promise<Step> {
  const ran = await runAction({ action: 'commit-lint', ...options, dist });
  const { exitCode, outputs, report } = ran;
  expectNoStackTrace(`${ran.stdout}\n${ran.stderr}\n${ran.summary}`);
  expectOnlyOwnCommands(ran.stdout);
  if (report === null) throw new Error(`no report was written, exit ${exitCode}:\n${ran.stdout}\n${ran.stderr}`);
  expectNothingLeaks(ran, options.token ?? options.server?.token ?? defaultToken.value, options.workspace);
  expectPublishedSchema(report);
  expect(ran.problems, 'what the runner refuses').toEqual([]);
  expect(ran.stderr, 'standard error').toBe('');
  expect(exitCode).toBe(report.policy.mode === 'audit' ? 0 : exitCodes[report.outcome]);
  expect(outputs['outcome']).toBe(report.outcome);
  const annotations = (level: Level): readonly string[] =>
    ran.commands.filter((command) => command.name === level).map(({ message }) => message);
  for (const level of ['error', 'warning', 'notice'] as const) {
    expect(annotations(level).length, `annotations of level ${level}`).toBeLessThanOrEqual(10);
  }
  const red = report.rules.filter(({ level, outcome }) => level === 'error' && ['fail', 'unknown'].includes(outcome));
  return { ...ran, report, annotations, rule: (id) => ruleOf(report, id), red: red.map(({ rule }) => rule) };
}

/** The token is told to the runner once, so that it masks it, and stands nowhere else. */
function expectNothingLeaks(ran: RunOutcome, token: string, workspace: string | undefined): void {
  if (token === '') return;
  const shown = ran.stdout.replace(`::add-mask::${token}`, '');
  const config = workspace === undefined ? '' : readIfThere(join(workspace, '.git', 'config'));
  expectNoToken([shown, ran.stderr, ran.summary, JSON.stringify([ran.outputs, ran.report]), config].join('\n'), token);
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** A rule's row of a report. */
export function ruleOf(report: Report, id: string): RuleResult {
  const found = report.rules.find(({ rule }) => rule === id);
  if (found === undefined) throw new Error(`the report has no rule ${id}`);
  return found;
}

/** What the control says it saw. Source: issue 2, B.7. */
export interface CommitLintFacts {
  readonly expected: number | null;
  readonly read: number;
  readonly commits: readonly {
    readonly sha: string | null;
    readonly header: {
      readonly type: string;
      readonly scope: string | null;
      readonly breaking: boolean;
      readonly subject: string;
    } | null;
    readonly trailers: readonly (readonly [string, string])[];
    readonly footers: readonly (readonly [string, string])[];
    readonly tickets: readonly string[];
    readonly exempt: { readonly rule: string; readonly reason: string } | null;
    readonly outcome: 'pass' | 'fail' | 'exempt' | 'unknown';
    readonly rules: readonly string[];
  }[];
  readonly predicted: readonly { readonly method: string; readonly title: string; readonly body: string }[];
}

/** A report's facts, typed. */
export function factsOf(report: Report): CommitLintFacts {
  return report.facts as unknown as CommitLintFacts;
}
