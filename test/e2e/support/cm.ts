import type { Report } from '@cm/model';
import { runCm, type RunCmOptions } from '@cm/testkit';
import { expect } from 'vitest';

import { dist } from './dist.ts';
import { expectNoStackTrace, expectPublishedSchema } from './output.ts';

/** Runs the built `cm`, and checks what has to hold whatever was typed. */
export async function cm(args: string | readonly string[], options: Partial<Omit<RunCmOptions, 'args' | 'dist'>> = {}) {
  const words = typeof args === 'string' ? args.split(' ') : args;
  const ran = await runCm({ cwd: process.cwd(), ...options, dist, args: words });
  expectNoStackTrace(`${ran.stdout}\n${ran.stderr}`);
  return ran;
}

/** Runs a control with `--json`; the report has the published shape and goes with the exit code. */
export async function cmReport(
  args: readonly string[],
  options: Partial<Omit<RunCmOptions, 'args' | 'dist'>> = {},
): Promise<Report> {
  const { exitCode, stderr, stdout } = await cm(['commit-lint', '--json', ...args], options);
  expect(stderr).toBe('');
  const report = JSON.parse(stdout) as Report;
  expectPublishedSchema(report);
  expect(exitCode).toBe(report.policy.mode === 'audit' ? 0 : { pass: 0, fail: 1, unknown: 2 }[report.outcome]);
  return report;
}
