import type { RuleDefinition, Verdict } from '@cm/model';

const releases = { clause: 'releases.tags', scope: 'change', level: 'error', enforcedLevel: 'error' } as const;

export const tagVersion = {
  ...releases,
  id: 'commit-lint/tag-version',
  title: 'A release tag is named `v` and a semantic version',
  doc: {
    why: 'From `v1.2.3` everybody, and every tool, can tell what came before and whether it may break callers. Tags that do not look like a release are left alone, and so are moving tags such as `v1` and `v1.2`, which follow the newest release of their line.',
    good: ['v1.2.3', 'v1.2.3-rc.1'],
    bad: ['1.2.3', 'v1.2', 'release-1.2.3', 'v1.2.3.4'],
    fix: 'Make a tag with the right name on the same commit, push it, and delete the wrong one; the message prints the commands.',
  },
} as const satisfies RuleDefinition;

export const tagAnnotated = {
  ...releases,
  id: 'commit-lint/tag-annotated',
  title: 'A release tag is annotated',
  doc: {
    why: 'An annotated tag says who released, when, and what changed, and it can be signed. A plain one is only another name for a commit: anybody may move it, and nothing shows that it was moved. A release that is drafted on GitHub’s page makes a plain tag; push the annotated tag first and draft the release on it.',
    good: ['git tag -a v1.2.3 -m "Release version 1.2.3 …"'],
    bad: ['git tag v1.2.3'],
    fix: 'Make the tag again on the same commit with `git tag -a -f`, and push it by force; the message prints the commands, with the list of changes.',
  },
} as const satisfies RuleDefinition;

export const tagOrder = {
  ...releases,
  id: 'commit-lint/tag-order',
  title: 'A release is greater than the one before it',
  doc: {
    why: 'A release must be greater than every other of its line (those with the same major and minor number) and than every release in its own history, as semantic versioning orders them: `v1.2.0-rc.1` comes before `v1.2.0`. So `v1.2.5` may follow `v2.0.0` on the branch of 1.2, and not on a branch that holds `v2.0.0`.',
    good: ['v1.2.0-rc.1, then v1.2.0, then v1.2.1', 'v2.0.0 on main, then v1.2.5 on the branch of 1.2'],
    bad: ['v1.2.0, then v1.2.0-rc.1', 'v2.0.0 on main, then v1.2.5 on main'],
    fix: 'Delete the tag and release under a greater number; the message names one. Where the tags could not be read, give checkout `fetch-depth: 0`, which brings them all.',
  },
} as const satisfies RuleDefinition;

export const tagUnmoved = {
  ...releases,
  id: 'commit-lint/tag-unmoved',
  title: 'A release tag is never moved to another commit',
  doc: {
    why: 'Who installed v1.2.3 yesterday and who installs it today must get the same: semantic versioning forbids to change what a released version holds (clause 3). To make a tag again on the same commit, say to annotate it, is fine.',
    good: ['v1.2.3 stays; the correction is v1.2.4'],
    bad: ['git tag -f v1.2.3 && git push --force origin v1.2.3, on another commit'],
    fix: 'Put the tag back where it was and release the new commit under the next number; the message prints the commands.',
  },
} as const satisfies RuleDefinition;

export const tagChanges = {
  ...releases,
  id: 'commit-lint/tag-changes',
  clause: 'releases.change-list',
  title: 'A release tag lists what changed',
  doc: {
    why: 'The policy’s example has a list below "Changes:" in the tag’s message. Whoever deploys reads there what is new, and an auditor reads it years later.',
    good: ['Release version 1.2.3\n\nChanges:\n- Export of all invoices added\n- Rounding of totals fixed'],
    bad: ['Release version 1.2.3', 'Release version 1.2.3\n\nChanges:'],
    fix: 'Make the tag again on the same commit with a line "Changes:" and an item for each change, each starting with "- "; the message prints the command with a list made of the commits.',
  },
} as const satisfies RuleDefinition;

export const tagAgreement = {
  ...releases,
  id: 'commit-lint/tag-agreement',
  clause: 'releases.change-list',
  level: 'warning',
  title: 'The list of changes agrees with the commits',
  doc: {
    why: 'Each feature, fix and breaking change since the last release should be on the list, and each item should speak of a commit. An item speaks of a commit if it names its hash, ticket or pull request, or shares its words. The words are a rule of thumb, so this is a warning until the policy enforces it. A final release may list everything since the last final one, or only what its pre-releases do not have.',
    good: ['- Export of all invoices added (TASK-12)', '- feat: add export (#42)'],
    bad: ['- Various improvements'],
    fix: 'Add the missing changes to the list, and name the ticket or the pull request where an item is put in other words than the commit.',
  },
} as const satisfies RuleDefinition;

export const tagBranch = {
  ...releases,
  id: 'commit-lint/tag-branch',
  clause: 'principles.no-direct-changes',
  title: 'A release is made from the default branch',
  doc: {
    why: 'What is on the default branch has passed its gates: review, checks, a ticket. A tag on any other commit would release what nobody approved. A release commit that was built from the default branch counts too: its `Source-Commit:` trailer names a commit there, and its tree is that commit’s release folder, to the byte.',
    good: ['git tag -a v1.2.3 origin/main'],
    bad: ['A tag on a feature branch', 'A release commit whose tree is not that of its source'],
    fix: 'Merge the commit by pull request and tag what landed. A team that releases from maintenance branches sets this rule to `warning` in the policy file.',
  },
} as const satisfies RuleDefinition;

export const tagSigned = {
  ...releases,
  id: 'commit-lint/tag-signed',
  title: 'A release tag is signed, where the policy asks for it',
  doc: {
    why: 'Off unless the policy file says `signed-tags: true`. Checked is that a whole signature is there (OpenPGP, SSH or X.509); whether it is good, and whose it is, only `git verify-tag` with your own keys can tell.',
    good: ['git tag -s v1.2.3'],
    bad: ['git tag -a v1.2.3'],
    fix: 'Make the tag again on the same commit with `git tag -s -f`, and push it by force.',
  },
} as const satisfies RuleDefinition;

export const tagRules: readonly RuleDefinition[] = [
  tagVersion,
  tagAnnotated,
  tagOrder,
  tagUnmoved,
  tagChanges,
  tagAgreement,
  tagBranch,
  tagSigned,
];

/** What these rules say of a change that is no tag. */
export const notATag: readonly Verdict[] = tagRules.map(({ id }) => ({
  rule: id,
  applies: false,
  reason: 'Judged on tags.',
  findings: [],
}));
