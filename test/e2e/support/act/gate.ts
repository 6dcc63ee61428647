import { join } from 'node:path';
import { writeFileSync } from 'node:fs';

import {
  addReview,
  type EventFixture,
  mergePull,
  pullRequestReviewEvent,
  pushEvent,
  scheduleEvent,
  type TokenPermissions,
  type WorldAccount,
} from '@cm/testkit';
import { parse } from 'yaml';

import { clockText } from '../clock.ts';
import { ada, openShop, repository, type Shop, type ShopOptions } from '../change-gate/shop.ts';
import type { PipelineWorld, Place } from './pipeline.ts';
import type { ActRun } from './run.ts';

/** A shop in which workflows run whole, each with the token that it asks for itself. */
export interface GatePipeline {
  readonly shop: Shop;
  /** Runs a workflow on an event. `now` is what the clock of its runner says, ISO 8601. */
  readonly run: (workflow: string, event: EventFixture, now?: string) => Promise<ActRun>;
  /** Runs it on the review that this person has just given, at that moment. */
  readonly reviewed: (workflow: string, by: WorldAccount, at: string) => Promise<ActRun>;
  /** Merges the pull request: the default branch stands on its test merge. */
  readonly merge: (by: WorldAccount, at: string) => EventFixture;
  /** Pushes a commit to the default branch, without a pull request. */
  readonly pushed: (id: string) => EventFixture;
  /** A run of the clock on the default branch. */
  readonly clock: () => EventFixture;
  /** State and description of the gate's status on a commit, by default the head of the pull request. */
  readonly status: (sha?: string) => string;
  /** Lines of the ledger, as its branch has them. */
  readonly ledger: () => string;
  /** Kinds of its entries, in order. */
  readonly register: () => readonly string[];
  /** State and title of every issue. */
  readonly issues: () => readonly string[];
}

/** Opens a shop with pull request 7 for whole workflows. */
export async function gatePipeline(world: PipelineWorld, options: ShopOptions): Promise<GatePipeline> {
  const shop = await openShop(options);
  const { repo, server } = shop;
  const run: GatePipeline['run'] = async (workflow, event, now) => {
    server.change((old) => ({ ...old, token: { value: server.token, permissions: granted(workflow) } }));
    const more = now === undefined ? {} : { env: clock(repo.folder('clock'), now) };
    return world.at(workflow, { context: contextOf(shop, event), event, origin: repo.url, server }, more);
  };
  return {
    shop,
    run,
    reviewed: (workflow, by, at) => {
      server.change((old) => addReview(old, { number: 7 }, { user: by, state: 'APPROVED', submittedAt: at }));
      return run(workflow, reviewOf(shop, by), at);
    },
    merge: (by, at) => {
      const before = repo.sha('main');
      const after = shop.pull().mergeCommitSha ?? '';
      repo.git('update-ref', 'refs/heads/main', after);
      server.change((old) => {
        const commit = old.repositories[0]?.commits?.find(({ sha }) => sha === after);
        if (commit === undefined) throw new Error('the pull request has no test merge');
        return mergePull(old, { number: 7 }, { at, by, commit });
      });
      return pushEvent({ before, after, commits: [{ sha: after, message: 'feat(cart): add the basket (#7)' }] });
    },
    pushed: (id) => {
      const [before, after] = [repo.sha('main'), repo.sha(id)];
      shop.move(ada, { main: id });
      return pushEvent({
        before,
        after,
        commits: [{ sha: after, message: 'feat(cart): add the basket' }],
        sender: ada,
      });
    },
    clock: () => scheduleEvent({ schedule: '37 * * * *' }),
    status: (sha = shop.pull().head.sha) => {
      const all = server.repository(repository)?.statuses() ?? [];
      const last = all.findLast((one) => one.sha === sha && one.context === 'change-gate/main');
      return last === undefined ? 'none' : `${last.state}: ${last.description ?? ''}`;
    },
    ledger: () => ledgerOf(shop),
    register: () =>
      ledgerOf(shop)
        .split('\n')
        .flatMap((line) => /"kind":"([\w-]+)"/.exec(line)?.[1] ?? []),
    issues: () =>
      (server.repository(repository)?.issues() ?? []).map(({ state = 'open', title }) => `${state}: ${title ?? ''}`),
  };
}

function ledgerOf({ repo }: Shop): string {
  const files = repo.git('ls-tree', '-r', '--name-only', 'cm-ledger').split('\n');
  const written = files.filter((path) => path.endsWith('.jsonl'));
  return written.map((path) => repo.git('show', `cm-ledger:${path}`)).join('\n');
}

/** What the jobs of a workflow give the token. */
function granted(workflow: string): TokenPermissions {
  const { jobs } = parse(workflow) as { readonly jobs: Readonly<Record<string, { permissions?: TokenPermissions }>> };
  return Object.assign({}, ...Object.values(jobs).map(({ permissions }) => permissions)) as TokenPermissions;
}

function clock(folder: string, now: string): Readonly<Record<string, string>> {
  writeFileSync(join(folder, 'clock.mjs'), clockText(now));
  return { NODE_OPTIONS: `--import=${join(folder, 'clock.mjs')}` };
}

/** Where GitHub runs the event: reviews on the test merge, most others on the default branch. Source: "Events that trigger workflows". */
function contextOf({ pull, repo }: Shop, { name, payload }: EventFixture): Place['context'] {
  const group = payload['merge_group'] as { readonly head_ref: string; readonly head_sha: string } | undefined;
  if (group !== undefined) return { ref: group.head_ref, sha: group.head_sha };
  const main = { ref: 'refs/heads/main', sha: repo.sha('main') };
  const { base, head, mergeCommitSha } = pull();
  if (name === 'pull_request_target') return { ...main, baseRef: base.ref, headRef: head.ref };
  if (name !== 'pull_request' && name !== 'pull_request_review') return main;
  return { ref: 'refs/pull/7/merge', sha: mergeCommitSha ?? '', baseRef: base.ref, headRef: head.ref };
}

function reviewOf({ pull }: Shop, sender: WorldAccount): EventFixture {
  const { base, head, mergeCommitSha } = pull();
  const at = { ref: head.ref, sha: head.sha };
  return pullRequestReviewEvent({ number: 7, base, head: at, mergeSha: mergeCommitSha ?? null, user: ada, sender });
}
