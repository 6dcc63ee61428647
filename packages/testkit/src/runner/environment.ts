import { join } from 'node:path';

import type { EventContext } from './event-context.ts';

/** Where a step's files are. */
export interface StepPlaces {
  readonly workspace: string;
  /** `RUNNER_TEMP` and the home folder. */
  readonly temp: string;
  readonly apiUrl: string;
  readonly sha: string;
}

/** The files that a step writes for the runner, by variable. */
export const commandFiles = {
  GITHUB_ENV: 'set_env',
  GITHUB_OUTPUT: 'set_output',
  GITHUB_PATH: 'add_path',
  GITHUB_STATE: 'save_state',
  GITHUB_STEP_SUMMARY: 'step_summary',
} as const;

/** The path of one of the runner's files in a step's temporary folder. */
export function commandFile(temp: string, variable: keyof typeof commandFiles): string {
  return join(temp, '_runner_file_commands', commandFiles[variable]);
}

/** A step's variables as actions/runner sets them for a hosted runner, inputs apart. */
export function stepEnvironment(
  name: string,
  context: EventContext,
  places: StepPlaces,
): Readonly<Record<string, string>> {
  const { apiUrl, sha, temp, workspace } = places;
  const files = (Object.keys(commandFiles) as (keyof typeof commandFiles)[]).map(
    (variable) => [variable, commandFile(temp, variable)] as const,
  );
  const workflow = `${context.repository}/.github/workflows/change-management.yml`;
  return {
    ...machine(temp),
    ...Object.fromEntries(files),
    GITHUB_ACTION: '__self',
    GITHUB_ACTION_REF: 'v1',
    GITHUB_ACTION_REPOSITORY: 'org/cm-actions',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'acme-dev',
    GITHUB_ACTOR_ID: '1',
    GITHUB_API_URL: apiUrl,
    GITHUB_BASE_REF: context.baseRef,
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: join(temp, '_github_workflow', 'event.json'),
    GITHUB_GRAPHQL_URL: `${apiUrl}/graphql`,
    GITHUB_HEAD_REF: context.headRef,
    GITHUB_JOB: 'change-management',
    GITHUB_REF: context.ref,
    GITHUB_REF_NAME: shortRef(context.ref),
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: context.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REPOSITORY: context.repository,
    GITHUB_REPOSITORY_ID: '1',
    GITHUB_REPOSITORY_OWNER: context.repository.split('/')[0] ?? '',
    GITHUB_REPOSITORY_OWNER_ID: '1',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1000001',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: sha,
    GITHUB_TRIGGERING_ACTOR: 'acme-dev',
    GITHUB_WORKFLOW: 'Change management',
    GITHUB_WORKFLOW_REF: `${workflow}@${context.ref}`,
    GITHUB_WORKFLOW_SHA: sha,
    GITHUB_WORKSPACE: workspace,
  };
}

function machine(temp: string): Readonly<Record<string, string>> {
  const systems: Readonly<Record<string, string>> = { darwin: 'macOS', linux: 'Linux', win32: 'Windows' };
  return {
    ...isolated(temp),
    CI: 'true',
    RUNNER_ARCH: process.arch.toUpperCase(),
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_OS: systems[process.platform] ?? 'Linux',
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: join(temp, '_tool'),
  };
}

/** The only variables that come from the machine the tests run on: how to find programs, and a home of their own. */
export function isolated(home: string): Readonly<Record<string, string>> {
  const kept = ['PATH', 'Path', 'SystemRoot', 'PATHEXT'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(kept), HOME: home, USERPROFILE: home, TMPDIR: home, TEMP: home, TMP: home };
}

function shortRef(ref: string): string {
  return ref.replace(/^refs\/(?:heads|tags|pull)\//, '');
}
