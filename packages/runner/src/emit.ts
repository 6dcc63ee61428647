import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { info, setOutput } from './core.ts';
import type { RunResult } from '@cm/app';
import type { Report } from '@cm/model';
import {
  type ChangedFiles,
  defuseCommands,
  stripControl,
  toAnnotations,
  toJson,
  toSummary,
  toText,
  toWorkflowCommand,
} from '@cm/report';

import type { ActionLog } from './log.ts';
import type { Variables } from './read.ts';

export interface EmitOptions {
  readonly env: Variables;
  readonly log: ActionLog;
  /** What the change touches: annotations there come first. */
  readonly changedFiles?: ChangedFiles;
  /** Where the report is written; by default `cm-actions/<control>.json` in the runner's temporary folder. */
  readonly reportPath?: string;
}

/**
 * Gives a result to the runner: annotations, job summary, report file and outputs. What cannot be written is a warning
 * in the log; the verdict stands. The caller sets the exit code. Gives the report's path, empty where it was not written.
 */
export function emit(result: RunResult, options: EmitOptions): string {
  const { env, log } = options;
  const { report } = result;
  const file = options.reportPath ?? reportPath(report, env);
  const path = tried(log, 'The report file', () => writeReport(file, report)) ? file : '';
  const summary = env['GITHUB_STEP_SUMMARY'] ?? '';
  if (summary !== '')
    tried(log, 'The job summary', () => appendFileSync(summary, `${toSummary(report, result.sections)}\n`));
  tried(log, 'The outputs', () => writeOutputs(result, path));
  tell(report, log);
  const { changedFiles } = options;
  const annotations = toAnnotations(report, { written: log.written(), ...(changedFiles && { changedFiles }) });
  for (const annotation of annotations) info(toWorkflowCommand(annotation));
  return path;
}

/** The report in the job log: one line where nothing is to be done, else all of it, folded. */
function tell(report: Report, log: ActionLog): void {
  if (report.outcome === 'pass' && report.findings.length === 0) {
    info(defuseCommands(stripControl(`${report.control} passed: ${report.summary}`)));
    return;
  }
  const [headline = '', ...rest] = toText(report, { colour: false, width: 100 }).trimEnd().split('\n');
  info(headline);
  log.group('The whole report');
  info(rest.join('\n'));
  log.endGroup();
}

function reportPath(report: Report, env: Variables): string {
  const temporary = env['RUNNER_TEMP'];
  const folder = temporary === undefined || temporary === '' ? tmpdir() : temporary;
  return join(folder, 'cm-actions', `${report.control}.json`);
}

function writeReport(file: string, report: Report): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, toJson(report));
}

/** `findings` counts those that no waiver excuses. */
function writeOutputs({ report, outputs }: RunResult, path: string): void {
  const open = report.findings.filter((finding) => finding.outcome !== 'waived').length;
  const all = { ...outputs, outcome: report.outcome, report: path, findings: String(open) };
  for (const [name, value] of Object.entries(all)) setOutput(name, value);
}

function tried(log: ActionLog, what: string, work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    log.warning(`${what} could not be written: ${error instanceof Error ? error.message : String(error)}.`);
    return false;
  }
}
