import type { ForgePort, LogPort, Ports } from '@cm/app';
import { createGit } from '@cm/git';
import { oneLine } from '@cm/report/control';
import { nodeHash, nodeProcesses, systemClock } from '@cm/runner/node-ports';
import { createSql } from '@cm/sql';

import { apiUrlOf, serverUrlOf } from './defaults.ts';
import { keepPinned, pinnedFolder } from './pinned-files.ts';
import { tunedFiles, tunedGit } from './tuned-ports.ts';
import type { Sink } from './sink.ts';
import { typedFiles } from './typed-files.ts';
import type { World } from './world.ts';

export interface PortOptions {
  /** The repository's folder, absolute. */
  readonly repo: string;
  /** Null: GitHub is not asked. */
  readonly token: string | null;
  /** Milliseconds since 1970-01-01 UTC; null for the real time. */
  readonly now: number | null;
  readonly debug: boolean;
}

/** The ports of a laptop: local git and files, GitHub only with a token, and a log on standard error. */
export function localPorts(world: World, options: PortOptions): Ports {
  const { repo, token, now } = options;
  const log = logTo(world.err, options.debug);
  const apiUrl = apiUrlOf(world.env);
  const remoteAuth = token === null ? null : { serverUrl: serverUrlOf(world.env), token };
  return {
    git: tunedGit(createGit({ cwd: repo, log, remoteAuth, env: world.env })),
    forge: keepPinned(lazyForge(apiUrl, token, log), apiUrl, pinnedFolder(world.env)),
    files: tunedFiles(typedFiles(repo)),
    clock: now === null ? systemClock() : { now: () => now },
    hash: nodeHash(),
    sql: createSql(),
    processes: nodeProcesses(repo, world.env, log),
    log,
  };
}

/** The forge, whose client is loaded on the first question: most runs on a laptop ask none. */
function lazyForge(apiUrl: string, token: string | null, log: LogPort): ForgePort {
  let client: Promise<ForgePort> | null = null;
  async function forge(): Promise<ForgePort> {
    client ??= import('@cm/github').then(({ createForge }) => createForge({ apiUrl, token, log }));
    return client;
  }
  return {
    hasToken: token !== null,
    repository: async (...question) => (await forge()).repository(...question),
    fileAt: async (...question) => (await forge()).fileAt(...question),
    pullRequest: async (...question) => (await forge()).pullRequest(...question),
    compare: async (...question) => (await forge()).compare(...question),
    compareStatus: async (...question) => (await forge()).compareStatus(...question),
    pullRequestsOfCommit: async (...question) => (await forge()).pullRequestsOfCommit(...question),
    openPullRequests: async (...question) => (await forge()).openPullRequests(...question),
    pullRequestsFrom: async (...question) => (await forge()).pullRequestsFrom(...question),
    pullRequestFiles: async (...question) => (await forge()).pullRequestFiles(...question),
    commitsOfPath: async (...question) => (await forge()).commitsOfPath(...question),
    reviews: async (...question) => (await forge()).reviews(...question),
    issue: async (...question) => (await forge()).issue(...question),
    rootNames: async (...question) => (await forge()).rootNames(...question),
    tagRef: async (...question) => (await forge()).tagRef(...question),
    tagObject: async (...question) => (await forge()).tagObject(...question),
    artifacts: async (...question) => (await forge()).artifacts(...question),
    workflowRun: async (...question) => (await forge()).workflowRun(...question),
    artifactArchive: async (...question) => (await forge()).artifactArchive(...question),
    artifactFile: async (...question) => (await forge()).artifactFile(...question),
    alerts: async (...question) => (await forge()).alerts(...question),
    keepIssues: async (...question) => (await forge()).keepIssues(...question),
    comment: async (...question) => (await forge()).comment(...question),
    commitFiles: async (...question) => (await forge()).commitFiles(...question),
    statuses: async (...question) => (await forge()).statuses(...question),
    setStatus: async (...question) => (await forge()).setStatus(...question),
    commitsWithStatus: async (...question) => (await forge()).commitsWithStatus(...question),
    branchRules: async (...question) => (await forge()).branchRules(...question),
    requirements: async (...question) => (await forge()).requirements(...question),
    labels: async (...question) => (await forge()).labels(...question),
    changeRecord: async (...question) => (await forge()).changeRecord(...question),
    pullRequestDiff: async (...question) => (await forge()).pullRequestDiff(...question),
    compareFiles: async (...question) => (await forge()).compareFiles(...question),
    collaborators: async (...question) => (await forge()).collaborators(...question),
    teamMembers: async (...question) => (await forge()).teamMembers(...question),
    activity: async (...question) => (await forge()).activity(...question),
    commitComments: async (...question) => (await forge()).commitComments(...question),
    protection: async (...question) => (await forge()).protection(...question),
  };
}

/**
 * A log on standard error: warnings, and with `--debug` everything. Outside text in it cannot steer the terminal.
 */
export function logTo(err: Sink, debug: boolean): LogPort {
  function line(prefix: string, message: string): void {
    const text = message.split('\n').map((part) => `${prefix}${oneLine(part)}\n`);
    void err.write(text.join(''));
  }
  function whenAsked(message: string): void {
    if (debug) line('debug: ', message);
  }
  return {
    debug: whenAsked,
    info: whenAsked,
    warning: (message) => line('warning: ', message),
    group: whenAsked,
    endGroup: () => {},
  };
}
