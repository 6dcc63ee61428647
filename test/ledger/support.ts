import { execFileSync } from 'node:child_process';
import { devNull } from 'node:os';

import type { ChangeContext, Ports } from '@cm/app';
import { bareContext } from '@cm/app';
import type { LedgerReading, LedgerWriting } from '@cm/app/ledger';
import { createGit, type GitOptions } from '@cm/git';
import type { EntryDraft, Verified } from '@cm/ledger';
import type { Fact } from '@cm/model';
import { memoryForge, recordingLog, type World } from '@cm/testkit';
import { nodeHash } from '@cm/runner/node-ports';

export const branch = 'cm-ledger';
export const repository = 'acme/webshop';
export const policy = 'a'.repeat(64);

/** Ports over a real clone; GitHub is not asked unless a forge is given. */
export function portsOf(
  cwd: string,
  more: { readonly now?: string; readonly forge?: Ports['forge']; readonly remoteAuth?: GitOptions['remoteAuth'] } = {},
): Pick<Ports, 'clock' | 'forge' | 'git' | 'hash' | 'log'> {
  const log = recordingLog();
  const nobody: World = { repositories: [] };
  return {
    git: createGit({ cwd, log, remoteAuth: more.remoteAuth ?? null }),
    forge: more.forge ?? memoryForge(nobody, { hasToken: false }),
    clock: { now: () => Date.parse(more.now ?? '2026-11-22T10:00:00Z') },
    hash: nodeHash(),
    log,
  };
}

/** A scheduled run of the default branch. */
export function scheduled(head: string | null = null, change: Partial<ChangeContext> = {}): ChangeContext {
  const bare = bareContext({ name: 'schedule', repository });
  return { ...bare, defaultBranch: 'main', branch: 'main', change: { ...bare.change, head }, ...change };
}

export function heartbeat(id: string): EntryDraft {
  return { kind: 'heartbeat', payload: { id } };
}

export function writing(ids: readonly string[], more: Partial<LedgerWriting> = {}): LedgerWriting {
  return { branch, context: scheduled(), drafts: ids.map(heartbeat), policy, ...more };
}

export function valueOf<T>(fact: Fact<T>): T {
  if (fact.status === 'unavailable') throw new Error(fact.reason);
  return fact.value;
}

export function reasonOf(fact: Fact<unknown>): string {
  if (fact.status === 'available') throw new Error(`available: ${JSON.stringify(fact.value)}`);
  return fact.reason;
}

/** The `id` of every entry, of a ledger that is whole. */
export function idsOf({ verified }: { readonly verified: Verified } | LedgerReading): readonly unknown[] {
  if (verified.kind === 'broken') throw new Error(verified.at.reason);
  return verified.entries.map(({ payload }) => payload['id']);
}

/** Runs git in a folder and gives its output without the last line break; throws where git fails. */
export function git(cwd: string, args: readonly string[]): string {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' };
  return execFileSync('git', args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).replace(
    /\n$/,
    '',
  );
}
