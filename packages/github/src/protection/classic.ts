import { type ForgeClassicProtection, type OutsideRecord, recordOf, type RepoName, type Seen, textOf } from '@cm/app';
import { available } from '@cm/model';

import { call, sent, unreadable } from '../asking.ts';
import type { Send } from '../client.ts';
import { checksOf, listIn } from './checks.ts';
import { planWords, unseen, unseenReply } from './seen.ts';

const permission = 'administration: read';

/**
 * Classic protection as an administrator sees it. GitHub says 404 where there is none, though rulesets protect the branch,
 * and to some tokens where it hides it: its words tell which. Source: "Get branch protection".
 */
export async function classicProtection(
  send: Send,
  repo: RepoName,
  branch: string,
): Promise<{ readonly seen: Seen<ForgeClassicProtection | null>; readonly plan: string | null }> {
  const what = `the branch protection of ${branch} in ${repo}`;
  const asked = call(repo, '/branches/{branch}/protection', { branch }, what, permission);
  const reply = await sent(send, asked);
  if (reply.kind === 'answer') {
    const data = recordOf(reply.data);
    return { seen: data === null ? unseen(unreadable(asked)) : available(classicOf(data)), plan: null };
  }
  const plan = planWords(reply);
  if (plan !== null) return { seen: available(null), plan };
  if (reply.kind !== 'missing') return { seen: unseenReply(reply, permission), plan: null };
  const none = /^Branch not protected\b/i.test(reply.said ?? '');
  return { seen: none ? available(null) : unseen(reply.reason, permission), plan: null };
}

/** A setting that GitHub leaves out is taken for the one that protects less; force pushes were never allowed before they could be. */
function classicOf(data: OutsideRecord): ForgeClassicProtection {
  const reviews = recordOf(data['required_pull_request_reviews']);
  const required = recordOf(data['required_status_checks']);
  const restrictions = recordOf(data['restrictions']);
  const count = reviews?.['required_approving_review_count'];
  return {
    pullRequest:
      reviews === null
        ? null
        : {
            approvals: typeof count === 'number' ? count : 0,
            dismissStale: reviews['dismiss_stale_reviews'] === true,
            lastPush: reviews['require_last_push_approval'] === true,
            bypass: actorsIn(recordOf(reviews['bypass_pull_request_allowances'])),
          },
    checks: required === null ? [] : checksOf(required),
    strict: required?.['strict'] === true,
    admins: isOn(data, 'enforce_admins'),
    forcePushes: isOn(data, 'allow_force_pushes'),
    deletions: isOn(data, 'allow_deletions'),
    pushers: restrictions === null ? null : actorsIn(restrictions),
  };
}

function isOn(data: OutsideRecord, key: string): boolean {
  return recordOf(data[key])?.['enabled'] === true;
}

const kinds = [
  ['users', 'user', 'login'],
  ['teams', 'team', 'slug'],
  ['apps', 'app', 'slug'],
] as const;

function actorsIn(record: OutsideRecord | null): readonly string[] {
  return kinds.flatMap(([list, kind, key]) =>
    listIn(record, list).map((actor) => `${kind}:${textOf(recordOf(actor)?.[key]) ?? '?'}`),
  );
}
