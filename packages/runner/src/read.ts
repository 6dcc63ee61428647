import { readFileSync, statSync } from 'node:fs';

import { setSecret } from './core.ts';
import type { EventSource, Host, LogPort } from '@cm/app';

/** Variables by name, as a process has them. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** What the runner tells an action by its environment; an empty variable is null, as if it were not set. */
export interface RunnerContext {
  readonly rawInputs: ReadonlyMap<string, string>;
  readonly event: EventSource;
  readonly run: Host['run'];
  readonly token: string | null;
  readonly apiUrl: string | null;
  readonly serverUrl: string | null;
  readonly workspace: string;
}

/** Reads the runner's environment and has the token masked before anything is printed. */
export function readRunner(env: Variables, log: LogPort): RunnerContext {
  const rawInputs = collectInputs(env);
  const token = rawInputs.get('token') ?? null;
  if (token !== null) setSecret(token);
  return {
    rawInputs,
    token,
    event: readEvent(env, log),
    run: runOf(env),
    apiUrl: setOf(env, 'GITHUB_API_URL'),
    serverUrl: setOf(env, 'GITHUB_SERVER_URL'),
    workspace: setOf(env, 'GITHUB_WORKSPACE') ?? process.cwd(),
  };
}

/**
 * Every input that was given, by its name in lower case. The runner writes names in upper case with `_` for blanks, so
 * a variable in lower case is none of its; an input left empty is not given.
 */
export function collectInputs(env: Variables): ReadonlyMap<string, string> {
  const inputs = new Map<string, string>();
  for (const [variable, value = ''] of Object.entries(env)) {
    const text = value.trim();
    if (!variable.startsWith('INPUT_') || variable !== variable.toUpperCase() || text === '') continue;
    inputs.set(variable.slice('INPUT_'.length).toLowerCase(), text);
  }
  return inputs;
}

/** The event; where its file cannot be read, the payload is null and the log says why. */
export function readEvent(env: Variables, log: LogPort): EventSource {
  return {
    name: setOf(env, 'GITHUB_EVENT_NAME') ?? '',
    payload: payloadOf(setOf(env, 'GITHUB_EVENT_PATH'), log),
    repository: setOf(env, 'GITHUB_REPOSITORY'),
    sha: setOf(env, 'GITHUB_SHA'),
    ref: setOf(env, 'GITHUB_REF'),
    range: null,
  };
}

const eventCap = 64 * 1024 * 1024;

function payloadOf(path: string | null, log: LogPort): unknown {
  if (path === null) {
    log.warning('GITHUB_EVENT_PATH is not set, so the event is not known. Run this as a step of a workflow.');
    return null;
  }
  try {
    if (statSync(path).size > eventCap) throw new Error(`it holds more than ${eventCap} bytes`);
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    log.warning(`The file of the event (GITHUB_EVENT_PATH) could not be read: ${reason.slice(0, 200)}.`);
    return null;
  }
}

function runOf(env: Variables): Host['run'] {
  const attempt = setOf(env, 'GITHUB_RUN_ATTEMPT') ?? '';
  return {
    id: setOf(env, 'GITHUB_RUN_ID'),
    attempt: /^\d{1,9}$/.test(attempt) ? Number(attempt) : null,
    job: setOf(env, 'GITHUB_JOB'),
    workflowRef: setOf(env, 'GITHUB_WORKFLOW_REF'),
    actor: setOf(env, 'GITHUB_ACTOR'),
  };
}

function setOf(env: Variables, name: string): string | null {
  const value = env[name];
  return value === undefined || value === '' ? null : value;
}
