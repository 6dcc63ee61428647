import { catalogueWith, type Host, type LogPort, run, type RunResult } from '@cm/app';
import { createGit } from '@cm/git';
import { createForge } from '@cm/github';
import { actionLog, emit, readRunner, type RunnerContext } from '@cm/runner';
import {
  brokenParts,
  nodeFiles,
  nodeHash,
  nodeProcesses,
  releasePolicy,
  releaseTree,
  systemClock,
} from '@cm/runner/node-ports';
import { createSql } from '@cm/sql';

import { registry } from './registry.ts';
import { version } from './version.ts';

/** Runs one control as a step of a workflow: what every stub of the release tree calls. Sets the exit code. */
export async function runAction(name: string): Promise<void> {
  // A reader of the log that leaves is no defect: the exit code, the outputs and the report say the same.
  process.stdout.on('error', () => undefined);
  const entry = registry[name];
  if (entry === undefined) throw new Error(`there is no control "${name}" in this release`);
  const log = actionLog();
  const context = readRunner(process.env, log);
  const action = await entry.load();
  const host = { ...hostOf(context, log), builtInSha256: entry.builtInSha256 };
  const result = await run(action, host, catalogueWith(registry, name));
  const reportPath = context.rawInputs.get('report-path');
  const deliver = asksForDelivery(result) ? await import('@cm/runner/deliver') : null;
  deliver?.deliverFiles(result, context.workspace, process.env, log);
  emit(result, { env: process.env, log, ...(reportPath !== undefined && { reportPath }) });
  process.exitCode = result.exitCode;
  await deliver?.deliverComment(result, host.ports.forge, log);
  await deliver?.deliverIssues(result, host.ports.forge, log);
  if (await deliver?.deliverStatus(result, host.ports.forge, log)) process.exitCode = 0;
}

function asksForDelivery({ comment, files, issues, status }: RunResult): boolean {
  return files.length > 0 || comment !== null || (status ?? issues ?? null) !== null;
}

function hostOf(context: RunnerContext, log: LogPort): Host {
  const { token, apiUrl, serverUrl, workspace } = context;
  const remoteAuth = token !== null && serverUrl !== null ? { serverUrl, token } : null;
  return {
    surface: 'action',
    event: context.event,
    rawInputs: context.rawInputs,
    policyFile: null,
    defaultPolicy: releasePolicy(process.argv[1]),
    run: context.run,
    tool: { name: 'cm-actions', version, tree: releaseTree(process.argv[1]) },
    brokenParts: () => brokenParts(process.argv[1]),
    ports: {
      git: createGit({ cwd: workspace, log, remoteAuth }),
      forge: createForge({ apiUrl: apiUrl ?? '', token: apiUrl === null ? null : token, log }),
      files: nodeFiles(workspace),
      clock: systemClock(),
      hash: nodeHash(),
      sql: createSql(),
      processes: nodeProcesses(workspace, process.env, log),
      log,
    },
  };
}
