import type { ForgeBranchRule, ForgeClassicProtection, ForgeReadableProtection } from '@cm/app';

import type { Classic } from './holding.ts';
import type { Settings } from './settings.ts';

type Hidden = Extract<Classic, { readonly kind: 'hidden' }>;

/** What a branch may be asked for, and where each source would say so; null: that source does not tell. */
export interface Requirement {
  readonly ofRule: (rule: ForgeBranchRule, settings: Settings) => boolean;
  readonly ofClassic: (told: ForgeClassicProtection, settings: Settings) => boolean;
  readonly ofReadable: (told: ForgeReadableProtection, settings: Settings) => boolean | null;
  readonly ofHidden: (told: Hidden) => boolean | null;
  /** Types of rules of a ruleset that would bring it, for rulesets that are not active. */
  readonly types: readonly string[];
}

const untold = (): null => null;
const any = (count: { readonly length: number }): boolean => count.length > 0;

/** Source: GitHub's REST documentation, "Rules" and "Protected branches". */
export const requirements = {
  protected: {
    ofRule: () => true,
    ofClassic: () => true,
    ofReadable: () => true,
    ofHidden: ({ isProtected }) => isProtected || null,
    types: [],
  },
  'pull-request': {
    ofRule: ({ type }) => type === 'pull_request',
    ofClassic: ({ pullRequest }) => pullRequest !== null,
    ofReadable: ({ approvals }) => approvals !== null,
    ofHidden: untold,
    types: ['pull_request'],
  },
  'review-approval': {
    ofRule: ({ approvals, type }, settings) => type === 'pull_request' && approvals >= settings.approvals,
    ofClassic: ({ pullRequest }, settings) => pullRequest !== null && pullRequest.approvals >= settings.approvals,
    ofReadable: ({ approvals }, settings) => approvals !== null && approvals >= settings.approvals,
    ofHidden: untold,
    types: ['pull_request'],
  },
  'checks-required': {
    ofRule: ({ checks, workflows }) => any(checks) || any(workflows),
    ofClassic: ({ checks }) => any(checks),
    ofReadable: ({ checks }) => any(checks),
    ofHidden: ({ checks }) => checks && any(checks),
    types: ['required_status_checks', 'workflows'],
  },
  'no-force-push': {
    ofRule: ({ type }) => type === 'non_fast_forward',
    ofClassic: ({ forcePushes }) => !forcePushes,
    ofReadable: ({ forcePushes }) => !forcePushes,
    ofHidden: untold,
    types: ['non_fast_forward'],
  },
  // Where no check is required, being up to date is not looked at, whatever the setting says.
  'up-to-date': {
    ofRule: ({ checks, strict, type }) => type === 'merge_queue' || (strict && any(checks)),
    ofClassic: ({ checks, strict }) => strict && any(checks),
    ofReadable: ({ checks }) => (any(checks) ? null : false),
    ofHidden: ({ checks }) => (checks === null || any(checks) ? null : false),
    types: ['merge_queue', 'required_status_checks'],
  },
  'stale-approvals': {
    ofRule: ({ approvals, dismissStale, lastPush }) => approvals > 0 && (dismissStale || lastPush),
    ofClassic: ({ pullRequest: asked }) =>
      asked !== null && asked.approvals > 0 && (asked.dismissStale || asked.lastPush),
    ofReadable: ({ approvals }) => (approvals === null || approvals === 0 ? false : null),
    ofHidden: untold,
    types: ['pull_request'],
  },
  deletion: {
    ofRule: ({ type }) => type === 'deletion',
    ofClassic: ({ deletions }) => !deletions,
    ofReadable: ({ deletions }) => !deletions,
    ofHidden: untold,
    types: ['deletion'],
  },
} as const satisfies Readonly<Record<string, Requirement>>;

export type Key = keyof typeof requirements;

/** The policy's six branch protection rules, in its order. Source: the policy document, "Git Workflow". */
export const six = [
  'protected',
  'pull-request',
  'review-approval',
  'checks-required',
  'no-force-push',
  'up-to-date',
] as const satisfies readonly Key[];
