import type { Key } from '../requirements.ts';
import type { Settings } from '../settings.ts';

/** GitHub Actions, as the source of a check. */
const actionsApp = 15368;
/** What the suite’s own ruleset requires. */
const ownChecks = ['Controls / Required'];

interface Rule {
  readonly type: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** The rules of the suite’s ruleset (`documents/rulesets/default-branch.json`), with what the policy file asks for. */
function rulesFor({ approvals, checks }: Settings): Readonly<Record<'checks' | 'deletion' | 'force' | 'pull', Rule>> {
  const contexts = checks.length > 0 ? checks : ownChecks;
  return {
    deletion: { type: 'deletion' },
    force: { type: 'non_fast_forward' },
    pull: {
      type: 'pull_request',
      parameters: {
        required_approving_review_count: approvals,
        dismiss_stale_reviews_on_push: true,
        require_code_owner_review: true,
        require_last_push_approval: true,
        required_review_thread_resolution: false,
      },
    },
    checks: {
      type: 'required_status_checks',
      parameters: {
        strict_required_status_checks_policy: true,
        do_not_enforce_on_create: true,
        required_status_checks: contexts.map((context) => ({ context, integration_id: actionsApp })),
      },
    },
  };
}

const ruleOf: Readonly<Record<Exclude<Key, 'protected'>, keyof ReturnType<typeof rulesFor>>> = {
  'pull-request': 'pull',
  'review-approval': 'pull',
  'checks-required': 'checks',
  'no-force-push': 'force',
  'up-to-date': 'checks',
  'stale-approvals': 'pull',
  deletion: 'deletion',
};

/** The lines to import or to add: for the branch as a whole a ruleset, for one requirement its rule. */
export function rulesetJson(
  key: Key,
  settings: Settings,
  branch: { readonly name: string; readonly isDefault: boolean },
): string {
  const rules = rulesFor(settings);
  if (key !== 'protected') return JSON.stringify(rules[ruleOf[key]], null, 2);
  const include = [branch.isDefault ? '~DEFAULT_BRANCH' : `refs/heads/${branch.name}`];
  return JSON.stringify(
    {
      name: `Change management: ${branch.isDefault ? 'default branch' : branch.name}`,
      target: 'branch',
      enforcement: 'active',
      bypass_actors: [],
      conditions: { ref_name: { include, exclude: [] } },
      rules: [rules.deletion, rules.force, rules.pull, rules.checks],
    },
    null,
    2,
  );
}
