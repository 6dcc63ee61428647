import type { Location } from '@cm/model';
import { listed } from '@cm/model/words';

import { rulesetName } from '../holding.ts';
import { type Key, requirements } from '../requirements.ts';
import type { Settings } from '../settings.ts';
import type { BranchView, View } from '../view.ts';
import { rulesetJson } from './ruleset.ts';

/** What a branch lacks: after its name. */
const lacking: Readonly<Record<Key, (settings: Settings) => string>> = {
  protected: () => 'is not protected',
  'pull-request': () => 'takes direct pushes: no pull request is required',
  'review-approval': ({ approvals }) =>
    approvals === 1 ? 'needs no approval for a merge' : `needs fewer than ${approvals} approvals for a merge`,
  'checks-required': () => 'requires no check, so a red one stops nobody',
  'no-force-push': () => 'may be force-pushed to',
  'up-to-date': () => 'takes branches that are not up to date with it',
  'stale-approvals': () => 'keeps approvals that are older than the last push',
  deletion: () => 'may be deleted',
};

/** Where in a ruleset’s settings it is ticked. */
const ticked: Readonly<Record<Exclude<Key, 'protected'>, (settings: Settings) => string>> = {
  'pull-request': () => 'tick “Require a pull request before merging”',
  'review-approval': ({ approvals }) => `set “Required approvals” to ${approvals}`,
  'checks-required': () => 'tick “Require status checks to pass” and add the checks',
  'no-force-push': () => 'tick “Block force pushes”',
  'up-to-date': () => 'tick “Require branches to be up to date before merging”, or use a merge queue',
  'stale-approvals': () => 'tick “Dismiss stale pull request approvals when new commits are pushed”',
  deletion: () => 'tick “Restrict deletions”',
};

/** What is asked for, for a sentence that says that nobody can tell. */
const asking: Readonly<Record<Key, string>> = {
  protected: 'is protected',
  'pull-request': 'changes by pull request only',
  'review-approval': 'needs an approval for a merge',
  'checks-required': 'requires checks',
  'no-force-push': 'refuses force pushes',
  'up-to-date': 'takes only branches that are up to date',
  'stale-approvals': 'drops approvals with the next push',
  deletion: 'cannot be deleted',
};

/** What is wrong with a branch, in one sentence or two. */
export function failWords(branch: BranchView, key: Key, how: string, settings: Settings): string {
  const idle = idleNames(branch, key);
  const hint = idle === '' ? '' : ` Not active, so it binds nobody: ${idle}.`;
  return `${nameOf(branch)} ${lacking[key](settings)} (${how}).${hint}`;
}

/** Rulesets for the branch that would ask for it, were they active. */
function idleNames({ seen }: BranchView, key: Key): string {
  const types: readonly string[] = requirements[key].types;
  const would = (seen?.idle ?? []).filter(
    ({ rules }) => types.length === 0 || rules.some((type) => types.includes(type)),
  );
  return listed(would.map((ruleset) => `${rulesetName(ruleset, ruleset.id)} (${ruleset.enforcement})`));
}

/** Where to click, and the lines to import. */
export function failRemedy(branch: BranchView, key: Key, settings: Settings): string {
  const plan = branch.seen?.protection.plan ?? null;
  if (plan !== null)
    return 'Take a plan with protected branches, or make the repository public: on this one nothing can hold the branch.';
  const json = rulesetJson(key, settings, branch.facts);
  if (key === 'protected') {
    return `Import this at Settings › Rules › Rulesets › New ruleset › Import a ruleset; \`cm init\` writes it to .github/rulesets/default-branch.json:\n${json}`;
  }
  return `In the branch’s ruleset (Settings › Rules › Rulesets) ${ticked[key](settings)}, which is this rule:\n${json}`;
}

/** That nobody can tell, with the permission that would. */
export function unknownWords(branch: BranchView, key: Key, how: string, lacks: readonly string[]): string {
  return `Nobody can tell whether ${nameOf(branch)} ${asking[key]}: ${whyUntold(how, lacks)}`;
}

/** `the token lacks administration: read.`, or what else stood in the way. */
export function whyUntold(how: string, lacks: readonly string[]): string {
  const missing = lacks.length === 0 ? '' : `the token lacks \`${lacks.join('` and `')}\`.`;
  return [missing, how].filter((part) => part !== '').join(' ');
}

/** How a permission is got. No workflow’s token has any of administration. */
export function grant(lacks: readonly string[]): string {
  const [first] = lacks;
  if (first === undefined) return 'Mend what the reason names, and run it again.';
  const [scope = '', access = ''] = first.split(': ');
  const level = levels[scope];
  if (level === undefined) return `Give the job \`permissions: ${first}\`, and pass \`token\`.`;
  const may = access === 'write' ? 'Read and write' : 'Read-only';
  return `Pass the token of a GitHub App with “${level}: ${may}” as \`token\`: no workflow’s own token has that.`;
}

/** What the settings of an App call permissions that no workflow can give. */
const levels: Readonly<Record<string, string>> = {
  administration: 'Administration',
  organization_administration: 'Organization administration',
};

export function nameOf({ facts }: Pick<BranchView, 'facts'>): string {
  return `“${facts.name.slice(0, 200)}”`;
}

/** Everything here is about the repository as a whole. */
export function placeOf({ facts }: View): Location {
  return facts.repository === null ? { kind: 'repository' } : { kind: 'repository', name: facts.repository };
}
