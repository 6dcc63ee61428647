import {
  countOf,
  type ForgeBranchRule,
  type ForgeBypass,
  type ForgeRuleset,
  type OutsideRecord,
  recordOf,
  type RepoName,
  type Seen,
  textOf,
} from '@cm/app';
import { available } from '@cm/model';

import { call, perPage, sent, unreadable } from '../asking.ts';
import type { Call, Send } from '../client.ts';
import { listOf } from '../replies.ts';
import { appOf, listIn } from './checks.ts';
import { planWords, unseen, unseenReply } from './seen.ts';

const permission = 'metadata: read';
const mostPages = 10;
/** Rulesets that are read one by one; those in force come first. */
const mostRulesets = 30;

interface Rules {
  readonly seen: Seen<readonly ForgeBranchRule[]>;
  readonly plan: string | null;
}

/** Rules of active rulesets, merged over the repository and what is above it. Source: "Get rules for a branch". */
export async function branchRules(send: Send, repo: RepoName, branch: string): Promise<Rules> {
  const what = `rules of the branch ${branch} of ${repo}`;
  const asked = call(repo, '/rules/branches/{branch}', { branch }, what, permission);
  return listed(send, asked, ruleOf);
}

/** The rulesets that stand behind rules, and those for branches that are not active. */
export async function rulesetsBehind(
  send: Send,
  repo: RepoName,
  rules: readonly ForgeBranchRule[],
): Promise<Seen<readonly ForgeRuleset[]>> {
  const { plan, seen } = await listed(send, call(repo, '/rulesets', {}, `rulesets of ${repo}`, permission), summaryOf);
  if (seen.status === 'unavailable' || plan !== null) return seen.status === 'unavailable' ? seen : available([]);
  const inForce = new Set(rules.map(({ ruleset }) => ruleset));
  const others = seen.value.filter(
    ({ forBranches, told }) => forBranches && told.enforcement !== 'active' && !inForce.has(told.id),
  );
  const wanted = [...inForce, ...others.map(({ told }) => told.id)].slice(0, mostRulesets);
  const found: ForgeRuleset[] = [];
  for (const id of wanted) {
    const known = seen.value.find(({ told }) => told.id === id)?.told;
    found.push(await whole(send, repo, known ?? { ...nothing, id, name: `ruleset ${id}`, source: repo }));
  }
  return available(found);
}

async function listed<T>(
  send: Send,
  asked: Call,
  reader: (data: unknown) => T | null,
): Promise<{ readonly seen: Seen<readonly T[]>; readonly plan: string | null }> {
  const items: T[] = [];
  for (let page = 1; page <= mostPages; page += 1) {
    const reply = await sent(send, { ...asked, parameters: { ...asked.parameters, per_page: perPage, page } });
    if (reply.kind !== 'answer') {
      const plan = planWords(reply);
      return { seen: plan === null ? unseenReply(reply, permission) : available([]), plan };
    }
    const found = listOf(reply.data, reader);
    if (found === null) return { seen: unseen(unreadable(asked)), plan: null };
    items.push(...found);
    if (!reply.more) return { seen: available(items), plan: null };
  }
  return { seen: unseen(`There are more than ${mostPages * perPage} ${asked.what}, too many to read.`), plan: null };
}

/** A ruleset of a list, which has neither its rules nor its conditions. */
interface Summary {
  readonly told: ForgeRuleset;
  readonly forBranches: boolean;
}

const nothing: Omit<ForgeRuleset, 'id' | 'name' | 'source'> = {
  level: 'repository',
  enforcement: 'active',
  rules: [],
  include: [],
  createdAt: null,
  updatedAt: null,
  bypass: null,
};

/** The ruleset with its rules, and with who may pass by them where that is told; else what the list said of it. */
async function whole(send: Send, repo: RepoName, known: ForgeRuleset): Promise<ForgeRuleset> {
  const what = `ruleset ${known.id} of ${repo}`;
  const reply = await sent(send, call(repo, '/rulesets/{ruleset_id}', { ruleset_id: known.id }, what, permission));
  const data = reply.kind === 'answer' ? recordOf(reply.data) : null;
  const read = summaryOf(data);
  if (data === null || read === null) return known;
  const names = recordOf(recordOf(data['conditions'])?.['ref_name']);
  return {
    ...read.told,
    rules: listIn(data, 'rules').flatMap((rule) => textOf(recordOf(rule)?.['type']) ?? []),
    include: listIn(names, 'include').filter((name) => typeof name === 'string'),
    bypass: bypassOf(data),
  };
}

/**
 * GitHub leaves the list out for who may not change the ruleset. An empty one beside the word that the asking account itself
 * may pass by is no empty one.
 */
function bypassOf(data: OutsideRecord): ForgeRuleset['bypass'] {
  const actors = listOf(data['bypass_actors'], actorOf);
  const own = textOf(data['current_user_can_bypass']);
  return actors?.length === 0 && own !== null && own !== 'never' ? null : actors;
}

function actorOf(data: unknown): ForgeBypass | null {
  const actor = recordOf(data);
  const type = textOf(actor?.['actor_type']);
  if (type === null) return null;
  const mode = (['pull_request', 'exempt'] as const).find((known) => known === actor?.['bypass_mode']);
  return { type, id: countOf(actor?.['actor_id']), mode: mode ?? 'always' };
}

function summaryOf(data: unknown): Summary | null {
  const ruleset = recordOf(data);
  const id = countOf(ruleset?.['id']);
  const name = textOf(ruleset?.['name']);
  if (ruleset === null || id === null || name === null) return null;
  const enforcement = (['active', 'evaluate'] as const).find((known) => known === ruleset['enforcement']);
  const told: ForgeRuleset = {
    ...nothing,
    id,
    name,
    source: textOf(ruleset['source']) ?? '',
    level: ruleset['source_type'] === 'Repository' ? 'repository' : 'above',
    enforcement: enforcement ?? 'disabled',
    createdAt: textOf(ruleset['created_at']),
    updatedAt: textOf(ruleset['updated_at']),
  };
  return { told, forBranches: (textOf(ruleset['target']) ?? 'branch') === 'branch' };
}

/** A rule in force; null where it has no type. A parameter that is missing asks for nothing. */
function ruleOf(data: unknown): ForgeBranchRule | null {
  const rule = recordOf(data);
  const type = textOf(rule?.['type']);
  if (type === null) return null;
  const own = recordOf(rule?.['parameters']);
  return {
    type,
    ruleset: countOf(rule?.['ruleset_id']) ?? 0,
    approvals: countOf(own?.['required_approving_review_count']) ?? 0,
    dismissStale: own?.['dismiss_stale_reviews_on_push'] === true,
    lastPush: own?.['require_last_push_approval'] === true,
    checks: listIn(own, 'required_status_checks').flatMap((check) => {
      const context = textOf(recordOf(check)?.['context']);
      return context === null ? [] : [{ context, app: appOf(recordOf(check)?.['integration_id']) }];
    }),
    strict: own?.['strict_required_status_checks_policy'] === true,
    workflows: listIn(own, 'workflows').flatMap((workflow) => textOf(recordOf(workflow)?.['path']) ?? []),
  };
}
