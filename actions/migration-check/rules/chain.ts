import type { RuleDefinition } from '@cm/model';

export const singleHead = {
  id: 'migration-check/single-head',
  clause: 'database.migration',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'The merged history has one head, or one for each branch label',
  doc: {
    why: 'Two pull requests that stand on the same revision are each green alone; merged, `alembic upgrade head` refuses, or applies nothing. So the heads are counted on the result of merging the change with its base.',
    good: ['main ends at 0f3e; the new revision has down_revision = "0f3e"'],
    bad: ['main went on to 77aa meanwhile; the new revision still has down_revision = "0f3e"'],
    fix: 'Point the `down_revision` of your own new revision at the head that the message names, or join the heads: `alembic merge -m "Join heads" <one> <other>`. Never re-point a revision that is merged already: databases that have it would skip others. A branch on purpose has a branch label.',
  },
} as const satisfies RuleDefinition;

export const newBranch = {
  id: 'migration-check/new-branch',
  clause: 'database.migration',
  scope: 'change',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'A new branch of the history is one that the policy expects',
  doc: {
    why: 'A branch label says that several heads are meant. But every deployment that runs `alembic upgrade head` stops working on that day: it has to be `heads`. So a branch that the policy file does not list is said once, when it comes.',
    good: ['branch_labels = ("reports",), and `expected-heads: [reports]` in the policy file'],
    bad: ['branch_labels = ("reports",) in a pull request, and deployments that run `alembic upgrade head`'],
    fix: 'Deploy with `alembic upgrade heads`, and list the label under `expected-heads`. Where no branch was meant, take the label out and point `down_revision` at the head of the base.',
  },
} as const satisfies RuleDefinition;

export const missingParent = {
  id: 'migration-check/missing-parent',
  clause: 'database.migration',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'Every parent and dependency of a revision is there',
  doc: {
    why: 'A `down_revision` that no file has makes every command of the tool fail with a KeyError.',
    good: ["down_revision = '0f3e', and a file with revision = '0f3e'"],
    bad: ["down_revision = '0f3e', and no such file"],
    fix: 'Add the missing file to the change, or point `down_revision` at the head of the base.',
  },
} as const satisfies RuleDefinition;

export const cycle = {
  id: 'migration-check/cycle',
  clause: 'database.migration',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'No revision leads back to itself',
  doc: {
    why: 'Revisions that stand on each other have no order, so none of them can be applied.',
    good: ['ab12 stands on 0f3e'],
    bad: ['ab12 stands on cd34, and cd34 on ab12'],
    fix: 'Point the `down_revision` of your own new revision at the head of the base.',
  },
} as const satisfies RuleDefinition;

export const duplicateId = {
  id: 'migration-check/duplicate-id',
  clause: 'database.migration',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'Every revision has an id of its own',
  doc: {
    why: 'Of two files with one id the tool takes one and passes over the other, with no more than a warning.',
    good: ["revision = 'ab12' in one file"],
    bad: ["revision = 'ab12' in two files, one of them copied"],
    fix: 'Give your own new file another id: `alembic revision` makes one. Never change the id of a revision that is merged.',
  },
} as const satisfies RuleDefinition;

export const idLength = {
  id: 'migration-check/id-length',
  clause: 'database.migration',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'Ids fit into the table that remembers them',
  doc: {
    why: 'Alembic keeps the id in a column of 32 characters; a longer one fails on the first database that counts, which is rarely the one of the tests. Ids with `@`, `-`, `+` or `:` are refused at start-up.',
    good: ["revision = '2026_01_add_email'"],
    bad: ["revision = '2026_01_05_add_email_address_to_users'"],
    fix: 'Shorten the id to 32 letters, digits and underscores, here and where another revision names it.',
  },
} as const satisfies RuleDefinition;

export const branchLabel = {
  id: 'migration-check/branch-label',
  clause: 'database.migration',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'Branch labels are unique',
  doc: {
    why: 'Alembic refuses the whole history where two revisions declare one label, or a label is an id.',
    good: ["branch_labels = ('billing',) in one revision"],
    bad: ["branch_labels = ('billing',) in two revisions"],
    fix: 'Take the label out of your own new revision: its followers belong to the branch without it.',
  },
} as const satisfies RuleDefinition;

export const onBaseHead = {
  id: 'migration-check/on-base-head',
  clause: 'database.migration',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'New revisions stand on the head of the base',
  doc: {
    why: 'A revision that is put in before others that databases have already is skipped there for ever, or makes a second head.',
    good: ['The base ends at 77aa, and the first new revision has down_revision = "77aa".'],
    bad: ['The base ends at 77aa, and the new revision stands on the one before it.'],
    fix: 'Set `down_revision` of your new revision to the head that the message names. A new branch of its own is marked by a branch label.',
  },
} as const satisfies RuleDefinition;

export const openCollisions = {
  id: 'migration-check/open-collisions',
  clause: 'database.migration',
  scope: 'change',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'No other open pull request adds a migration to the same revision',
  doc: {
    why: 'Both are green, and whichever is merged second forks the history. A warning, because the other one may never be merged; the merge queue, or a run on the merge result, is where it becomes an error.',
    good: ['No open pull request has a migration on the same parent.'],
    bad: ['#41 adds ab12 on 0f3e, and so does this pull request.'],
    fix: 'Agree who merges first. The other one then merges the base into its branch and points its `down_revision` at the new head.',
  },
} as const satisfies RuleDefinition;
