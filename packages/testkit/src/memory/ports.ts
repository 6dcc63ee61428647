import { createHash } from 'node:crypto';

import type { ClockPort, HashPort, Ports, ProcessPort } from '@cm/app';
import { unavailable } from '@cm/model';
import { createSql } from '@cm/sql';

import { type RecordingLog, recordingLog } from '../log/recording-log.ts';
import { type World, worldDate, type WorldFile } from '../world/types.ts';
import { viewRepository } from '../world/view.ts';
import { memoryFiles } from './files.ts';
import { memoryForge } from './forge.ts';
import { memoryGit, type MemoryGitOptions } from './git.ts';

export interface MemoryPortsOptions {
  /** What GitHub and the origin have; default one empty repository, `acme/webshop`. */
  readonly world?: World;
  /** The local repository; default the world's first. */
  readonly repository?: string;
  readonly git?: MemoryGitOptions;
  /** The workspace: path to content. */
  readonly files?: Readonly<Record<string, WorldFile>>;
  /** ISO 8601; default `worldDate`. */
  readonly now?: string;
  /** Default one that starts nothing. */
  readonly processes?: ProcessPort;
  /** Default true. */
  readonly hasToken?: boolean;
}

/** All ports on plain data, for tests of collectors. To break one answer, spread the port and replace it. */
export function memoryPorts(options: MemoryPortsOptions = {}): Ports & { readonly log: RecordingLog } {
  const world = options.world ?? { repositories: [{ fullName: 'acme/webshop', defaultBranch: 'main' }] };
  const data = world.repositories.find(({ fullName }) => fullName === (options.repository ?? fullName));
  if (data === undefined) throw new Error(`the world has no repository ${options.repository}`);
  return {
    git: memoryGit(viewRepository(world, data), options.git),
    forge: memoryForge(world, { hasToken: options.hasToken ?? true }),
    files: memoryFiles(options.files ?? {}),
    clock: fixedClock(options.now ?? worldDate),
    hash: nodeHash,
    sql: createSql(),
    processes: options.processes ?? noProcesses,
    log: recordingLog(),
  };
}

/** A clock that stands still. */
export function fixedClock(at: string): ClockPort {
  const now = Date.parse(at);
  return { now: () => now };
}

const noProcesses: ProcessPort = {
  run: () => Promise.resolve(unavailable('There is no program on the PATH.')),
};

const nodeHash: HashPort = { sha256: (data) => createHash('sha256').update(data).digest('hex') };
