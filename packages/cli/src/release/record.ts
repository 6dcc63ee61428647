import { bareContext, type ChangeContext } from '@cm/app';
import { writeLedger } from '@cm/app/ledger';
import { ledgerName, type Payload } from '@cm/ledger';

import { localPolicy } from '../local-policy.ts';
import type { Asked } from './asked.ts';
import type { Moving } from './move.ts';
import type { Remote } from './own-git.ts';
import { nameOf, type Release } from './releases.ts';

interface Rollback {
  readonly tags: readonly Moving[];
  readonly to: Release;
  readonly reason: string;
}

/** Whether all is recorded that should be, and a sentence without its full stop. */
interface Recorded {
  readonly ok: boolean;
  readonly said: string;
}

/** Records a rollback in the ledger of `origin`, where there is one and the run may write it: a workflow run of the default branch. */
export async function recordRollback(asked: Asked, remote: Remote | null, rollback: Rollback): Promise<Recorded> {
  if (!asked.values.has('push')) return { ok: true, said: 'nothing was pushed, so the ledger says nothing of it' };
  const { env } = asked.world;
  const branch = await asked.ports.git.remoteBranch(ledgerName);
  if (branch.status === 'unavailable') return { ok: false, said: branch.reason };
  if (branch.value === null) return { ok: true, said: 'there is no ledger' };
  if ((env['GITHUB_EVENT_NAME'] ?? '') === '')
    return { ok: true, said: 'not in the ledger, which only workflow runs write' };
  const policy = await localPolicy(asked.world, asked.values);
  if (!policy.ok) return { ok: false, said: policy.sentences.join(' ') };
  const written = await writeLedger(asked.ports, {
    branch: ledgerName,
    context: contextOf(env, remote?.branch ?? null),
    drafts: [{ kind: 'release-rollback', payload: payloadOf(env, rollback) }],
    policy: policy.local.loaded.sha256,
  });
  if (written.status === 'unavailable') return { ok: false, said: written.reason };
  return { ok: true, said: `entry ${written.value.head?.seq ?? ''} of the ledger` };
}

function payloadOf(env: Asked['world']['env'], { reason, tags, to }: Rollback): Payload {
  return {
    moved: tags.map(({ name, on }) => ({ tag: name, from: nameOf(on) })),
    to: nameOf(to),
    commit: to.commit?.id ?? null,
    reason,
    actor: env['GITHUB_ACTOR'] ?? null,
    run: env['GITHUB_RUN_ID'] ?? null,
  };
}

/** What the runner says of the run. */
function contextOf(env: Asked['world']['env'], defaultBranch: string | null): ChangeContext {
  const bare = bareContext({ name: env['GITHUB_EVENT_NAME'] ?? 'cli', repository: env['GITHUB_REPOSITORY'] || null });
  const branch = env['GITHUB_REF_NAME'] ?? null;
  return { ...bare, branch, defaultBranch, change: { ...bare.change, head: env['GITHUB_SHA'] || null } };
}
