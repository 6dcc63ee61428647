import type { GitPort, LogPort } from '@cm/app';
import { available, type Fact } from '@cm/model';

import { countCommits, streamLog, unreachableOf } from './commits.ts';
import { streamDiff } from './diff.ts';
import { gitEnvironment, type GitSetting, type Variables } from './environment.ts';
import { authSettings, fetchArguments, type RemoteAuth, runFetch } from './fetch.ts';
import { readBranch, readRefs, readShallow } from './files.ts';
import { locateGit, locateRepository, type Place } from './locate.ts';
import { createConversation } from './conversation.ts';
import { readObjects } from './objects.ts';
import type { GitSetup } from './process.ts';
import { listRemoteTags } from './remote-tags.ts';
import { listTree } from './tree-list.ts';
import type { KnownTrees } from './tree-walk.ts';

export interface GitOptions {
  /** Any folder of the repository. */
  readonly cwd: string;
  readonly log: LogPort;
  /** Null: git uses what the developer's own configuration gives. */
  readonly remoteAuth?: RemoteAuth | null;
  /** Wall time that one git process may take, in milliseconds. */
  readonly timeoutMs?: number;
  /** The caller's environment; of it only a short list of variables reaches git. */
  readonly env?: Variables;
}

const defaultTimeoutMs = 300_000;

/** Git behind its port: nothing that the repository's own configuration names is run, and nothing throws. */
export function createGit(options: GitOptions): GitPort {
  const { log, remoteAuth = null, timeoutMs = defaultTimeoutMs, env = process.env } = options;
  const place = once(() => locateRepository(options.cwd));
  const program = once(() => then(place(), ({ top }) => locateGit(env, top)));
  const local = once(() => setupWith([], { GIT_ALLOW_PROTOCOL: 'none' }));

  // The month of a ledger is written once and pushed at once: packing it well, and unpacking it again, would be for nothing.
  const importSettings: readonly GitSetting[] = [
    ['pack.compression', '1'],
    ['fastimport.unpackLimit', '0'],
  ];
  const importing = once(() => setupWith(importSettings, { GIT_ALLOW_PROTOCOL: 'none' }));

  function setupWith(settings: readonly GitSetting[], more: Variables): Fact<GitSetup> {
    return then(place(), ({ top, gitDir }) =>
      then(program(), (git) => {
        const all: readonly GitSetting[] = [['safe.directory', slashes(top)], ...settings];
        return available({ git, cwd: top, env: gitEnvironment(env, gitDir, all, more), timeoutMs });
      }),
    );
  }

  function remote(): Fact<GitSetup> {
    if (remoteAuth === null) return setupWith([], {});
    return then(authSettings(remoteAuth), (settings) => setupWith(settings, { GIT_ALLOW_PROTOCOL: 'https:http:file' }));
  }

  const trees: KnownTrees = new Map();
  const talk = once(() => then(local(), (setup) => available(createConversation(setup, ['cat-file', '--batch']))));

  return {
    present: () => Promise.resolve(place().status === 'available'),
    objects: (specs, maxBytes) => withSetup(talk, (conversation) => readObjects(conversation, specs, maxBytes)),
    log: (range, onCommit, onBoundary) => withSetup(local, (setup) => streamLog(setup, range, onCommit, onBoundary)),
    count: (range) => withSetup(local, (setup) => countCommits(setup, range)),
    notReachable: (shas, from) => withSetup(local, (setup) => unreachableOf(setup, shas, from)),
    refs: (prefix) => withSetup(local, (setup) => readRefs(setup, prefix)),
    remoteTags: () => withSetup(remote, (setup) => listRemoteTags(setup, remoteAuth)),
    remoteBranch: (name) =>
      withSetup(remote, async (setup) => (await import('./remote-branch.ts')).tipOfBranch(setup, name, remoteAuth)),
    commitFiles: (commit) =>
      withSetup(importing, (here) =>
        withSetup(remote, async (there) =>
          (await import('./commit-files.ts')).commitFiles(here, there, commit, remoteAuth),
        ),
      ),
    diff: (ends, onBytes) => withSetup(local, (setup) => streamDiff(setup, ends, onBytes)),
    tree: (commit, onEntry) => withSetup(talk, (conversation) => listTree(conversation, commit, onEntry, trees)),
    shallowCommits: () => withSetup(place, readShallow),
    currentBranch: () => withSetup(place, (found) => readBranch(found, local)),
    fetch: (refs, depth) =>
      withSetup(remote, async (setup) => {
        const open = talk();
        if (open.status === 'available') open.value.close();
        const args = fetchArguments(refs, await fitting(depth, place()));
        return args.status === 'unavailable' ? args : runFetch(setup, args.value, remoteAuth, log);
      }),
  };
}

/** A complete clone has nothing to deepen, and git fails on `--unshallow` there. */
async function fitting(depth: Parameters<GitPort['fetch']>[1], place: Fact<Place>): Promise<typeof depth> {
  if (depth === null || 'depth' in depth || place.status === 'unavailable') return depth;
  const shallow = await readShallow(place.value);
  return shallow.status === 'available' && shallow.value.size === 0 ? null : depth;
}

function then<A, B>(fact: Fact<A>, next: (value: A) => Fact<B>): Fact<B> {
  return fact.status === 'unavailable' ? fact : next(fact.value);
}

async function withSetup<A, B>(setup: () => Fact<A>, next: (value: A) => Promise<Fact<B>>): Promise<Fact<B>> {
  const ready = setup();
  return ready.status === 'unavailable' ? ready : next(ready.value);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Git compares folders with `/` on every system. */
function slashes(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}
