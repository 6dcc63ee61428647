import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import type { Report } from '@cm/model';

import type { EventFixture } from '../events/seed.ts';
import type { GitHubServer } from '../server/start.ts';
import { defaultToken } from '../world/types.ts';
import { runChild } from './child.ts';
import { parseStepOutput, type StepOutput } from './commands.ts';
import { nodeStep } from './composite.ts';
import { commandFile, commandFiles, stepEnvironment } from './environment.ts';
import { eventContext } from './event-context.ts';
import { type FileCommands, parseFileCommands } from './file-commands.ts';
import { inputVariables, parseManifest } from './inputs.ts';
import { findNode24 } from './node.ts';

export interface RunActionOptions {
  /** The release tree. */
  readonly dist: string;
  readonly action: string;
  /** As in `with:`; the defaults of action.yml fill in the rest. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event: EventFixture;
  /** The checkout; without one an empty folder. */
  readonly workspace?: string;
  /** Variables over the runner's own. */
  readonly env?: Readonly<Record<string, string>>;
  /** Without one every call to the API is refused. */
  readonly server?: Pick<GitHubServer, 'token' | 'url'>;
  /** `${{ github.token }}`; default the server's. */
  readonly token?: string;
  readonly node?: string;
  /** Default 60,000. */
  readonly timeoutMs?: number;
}

/** A finished step, as a person would see it in the job. */
export interface RunOutcome extends StepOutput {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** Empty where it is over the platform's 1 MiB, which drops it whole. */
  readonly summary: string;
  /** The JSON that the output `report` names; null where there is none. */
  readonly report: Report | null;
  /** Why the runner itself would fail or shorten the step: an unreadable output file, a summary that is too large. */
  readonly problems: readonly string[];
  readonly cpuMs: number | null;
}

const summaryLimit = 1024 * 1024;
/** Nobody listens there, so a call fails at once. */
const nowhere = 'http://127.0.0.1:1';

/** Runs a built action as a runner would: Node 24, its own environment, its own temporary folder, the event in a file. */
export async function runAction(options: RunActionOptions): Promise<RunOutcome> {
  const temp = mkdtempSync(join(tmpdir(), 'cm-runner-'));
  try {
    const workspace = options.workspace ?? join(temp, 'workspace');
    prepare(temp, workspace, options.event);
    const { folder, given } = nodeStep(options.dist, options.action, options.inputs ?? {});
    const manifest = parseManifest(readFileSync(join(folder, 'action.yml'), 'utf8'));
    const { name, payload } = options.event;
    const context = eventContext(name, payload);
    const apiUrl = options.server?.url ?? nowhere;
    const sha = context.sha ?? checkedOut(workspace) ?? '';
    const token = options.token ?? options.server?.token ?? defaultToken.value;
    const ended = await runChild({
      command: options.node ?? findNode24(),
      args: [join(folder, manifest.main)],
      cwd: workspace,
      env: {
        ...stepEnvironment(name, context, { workspace, temp, apiUrl, sha }),
        ...inputVariables(manifest, given, token),
        ...options.env,
      },
      timeoutMs: options.timeoutMs ?? 60_000,
    });
    return { ...ended, ...parseStepOutput(ended.stdout), ...readFiles(temp, workspace) };
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

function prepare(temp: string, workspace: string, event: EventFixture): void {
  for (const folder of [workspace, join(temp, '_runner_file_commands'), join(temp, '_github_workflow')]) {
    mkdirSync(folder, { recursive: true });
  }
  for (const variable of Object.keys(commandFiles)) {
    writeFileSync(commandFile(temp, variable as keyof typeof commandFiles), '');
  }
  writeFileSync(join(temp, '_github_workflow', 'event.json'), JSON.stringify(event.payload));
}

function checkedOut(workspace: string): string | null {
  if (!existsSync(join(workspace, '.git'))) return null;
  return execFileSync('git', ['rev-parse', 'HEAD'], { cwd: workspace, encoding: 'utf8' }).trim();
}

function readFiles(temp: string, workspace: string): Pick<RunOutcome, 'outputs' | 'problems' | 'report' | 'summary'> {
  const read = (variable: keyof typeof commandFiles): string => readFileSync(commandFile(temp, variable), 'utf8');
  const written = (['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_STATE'] as const).map(
    (variable) => [variable, parseFileCommands(read(variable))] as const,
  );
  const summary = read('GITHUB_STEP_SUMMARY');
  const bytes = Buffer.byteLength(summary);
  const tooLarge = bytes > summaryLimit;
  const outputs = Object.fromEntries(written[0]?.[1].values ?? []);
  return {
    outputs,
    summary: tooLarge ? '' : summary,
    report: readReport(outputs['report'], workspace),
    problems: [
      ...written.flatMap(([variable, { problem }]: readonly [string, FileCommands]) =>
        problem === null ? [] : [`${variable}: ${problem}`],
      ),
      ...(tooLarge ? [`GITHUB_STEP_SUMMARY: ${bytes} bytes are over ${summaryLimit}, so it is dropped`] : []),
    ],
  };
}

function readReport(path: string | undefined, workspace: string): Report | null {
  if (path === undefined || path === '') return null;
  return JSON.parse(readFileSync(resolve(workspace, path), 'utf8')) as Report;
}
