import type { RuleDefinition } from '@cm/model';

const covers = {
  clause: 'reversibility.rollback-plan',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
} as const;
const commands = { ...covers, clause: 'rollback.commands' } as const;

export const partNotCovered = {
  ...covers,
  id: 'rollback-plan-check/part-not-covered',
  title: 'The plan covers every part that the change touches',
  doc: {
    why: 'Half a rollback is worse than none: an old image on a new schema, or a new deployment on an old one. Each part of the diff that has a way back of its own is named.',
    good: ['a migration and a deployment in the diff: a downgrade and a rollout undo in the plan'],
    bad: ['a migration and a deployment in the diff: only `kubectl rollout undo` in the plan'],
    fix: 'Add the commands that the message prints.',
  },
} as const satisfies RuleDefinition;

export const downgradeTarget = {
  ...commands,
  clause: 'database.rollback',
  id: 'rollback-plan-check/downgrade-target',
  title: 'The downgrade goes back to the revision before the first new one',
  doc: {
    why: '`-1` undoes one of several revisions, a revision that is not there undoes nothing, and an older one undoes more than this change. The right one is known: what the first new revision stands on.',
    good: ['alembic downgrade ae1027'],
    bad: ['alembic downgrade -1   # two revisions are new'],
    fix: 'Write the command that the message prints.',
  },
} as const satisfies RuleDefinition;

export const rolloutTarget = {
  ...commands,
  id: 'rollback-plan-check/rollout-target',
  title: '`kubectl rollout undo` names a workload of the manifests',
  doc: {
    why: 'A misspelt deployment is not found when it matters, and the policy’s own example, `deployment/sales-agent`, is of another project.',
    good: ['kubectl rollout undo deployment/checkout-api'],
    bad: ['kubectl rollout undo deployment/my-app'],
    fix: 'Write a name of the manifests. One that stands elsewhere goes into the policy file: controls: rollback-plan-check: names.',
  },
} as const satisfies RuleDefinition;

export const helmRelease = {
  ...commands,
  id: 'rollback-plan-check/helm-release',
  title: '`helm rollback` names a release of the repository',
  doc: {
    why: 'A rollback of a release that is not there does nothing, and says so only to the person who needs it.',
    good: ['helm rollback checkout'],
    bad: ['helm rollback my-release'],
    fix: 'Write a release that a helmfile or a workflow installs, or the chart’s name. Others go into the policy file: controls: rollback-plan-check: names.',
  },
} as const satisfies RuleDefinition;

export const serviceName = {
  ...commands,
  id: 'rollback-plan-check/service-name',
  title: '`docker service update --rollback` names a service of the files',
  doc: {
    why: 'A service that is in no Compose or stack file is not rolled back. A stack’s name in front (`shop_api`) is fine.',
    good: ['docker service update --rollback shop_api'],
    bad: ['docker service update --rollback sales-agent'],
    fix: 'Write a service of the files. Others go into the policy file: controls: rollback-plan-check: names.',
  },
} as const satisfies RuleDefinition;

export const toolTarget = {
  ...commands,
  id: 'rollback-plan-check/tool-target',
  title: 'A command of the policy’s own rows names what the row allows',
  doc: {
    why: 'The policy file says how the target of the team’s own tools is checked.',
    good: ['nomad job revert checkout 4'],
    bad: ['nomad job revert my-job 4'],
    fix: 'Write one of the names that the message lists.',
  },
} as const satisfies RuleDefinition;

export const restorePlan = {
  ...covers,
  id: 'rollback-plan-check/restore-plan',
  title: 'What cannot be undone has a backup, steps to restore it and a word on what is lost',
  doc: {
    why: 'A dropped column does not come back with a downgrade. Whoever approves the change has to know which backup holds the data, how it is brought back and what is lost in between.',
    good: [
      'Backup: snapshot shop-2026-11-21\nData loss: orders of the last hour\n\npg_restore --clean --dbname shop shop-2026-11-21.dump',
    ],
    bad: ['alembic downgrade ae10   # after DROP COLUMN'],
    fix: 'Name the backup, the command that restores from it, and what is lost; the message prints the lines. Or expand first, and drop in a later release.',
  },
} as const satisfies RuleDefinition;

export const order = {
  ...commands,
  id: 'rollback-plan-check/order',
  title: 'The database goes back before the image does',
  doc: {
    why: 'Alembic cannot walk back over a revision whose file it does not have, and the image before this change does not have the new one. After the image has gone back, the downgrade fails.',
    good: ['alembic downgrade ae10\nkubectl rollout undo deployment/api'],
    bad: ['kubectl rollout undo deployment/api\nalembic downgrade ae10'],
    fix: 'Put the downgrade first. Where it runs from the new image or a checkout of it, say so in front of the image’s rollback.',
  },
} as const satisfies RuleDefinition;
