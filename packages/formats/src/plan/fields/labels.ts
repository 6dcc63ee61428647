import type { FieldName } from '../types.ts';
import { labelKey } from '../../markdown/words.ts';

const written: Readonly<Record<FieldName, string>> = {
  owner:
    'owner, plan owner, responsible, responsible person, who, who rolls back, who runs it, who runs the rollback, who does it, ' +
    'performed by, executed by, run by, contact, on call, on-call engineer, operator, assignee, dri, rollback performed by',
  minutes:
    'time, time to roll back, duration, estimated time, estimated duration, estimate, expected time, expected duration, ' +
    'minutes, rto, recovery time, time to recover, time to revert, time needed, time estimate, estimated rollback time, ' +
    'estimated time to roll back, estimated time to complete, time to complete, how long, how long does it take, expected time to roll back, time to restore',
  verification:
    'verification, verification step, verification steps, verify, how to verify, check, checks, validation, validate, ' +
    'validation steps, post-rollback verification, post-rollback checks, confirm, confirmation, smoke test, smoke tests, ' +
    'success criteria, how you see that it worked, how we know it worked, how do we know it worked, health check',
  evidence:
    'evidence, tested, test evidence, tested evidence, tested on, tested in, tested with, rehearsed, rehearsal, proof, ' +
    'test of the rollback, rollback tested, rollback test, has it been tested, has the rollback been tested, round trip, ' +
    'round-trip report, how was it tested, how was this tested, dry run',
  backup:
    'backup, backups, backup id, backup taken, backup location, database backup, snapshot, snapshot id, restore point, ' +
    'backup to restore, backup/snapshot, restore from',
  dataLoss:
    'data loss, data lost, loss of data, data loss statement, expected data loss, rpo, data impact, impact on data, ' +
    'what is lost, what data is lost, data at risk',
};

const fields = new Map<string, FieldName>();
for (const name of Object.keys(written) as FieldName[]) {
  for (const label of written[name].split(', ')) fields.set(labelKey(label), name);
}

/** Names of parts of a plan that are no fields: a bold line of such a name does not end a section. */
const parts = new Set(
  (
    'steps, step, commands, command, procedure, instructions, how, order, plan, database, db, schema, data, migration, ' +
    'migrations, application, app, api, code, backend, frontend, web, worker, workers, service, services, image, images, ' +
    'deployment, deploy, kubernetes, k8s, helm, docker, compose, infrastructure, infra, terraform, config, configuration, ' +
    'feature flag, feature flags, flags, trigger, triggers, when, when to roll back, condition, conditions, criteria, ' +
    'prerequisites, before, after, then, first, second, third, finally, production, staging, note, notes, warning, important, ' +
    'restore, rollback commands, rollback steps, rollback triggers, git, alembic, todo, none'
  )
    .split(', ')
    .map(labelKey),
);

const ownPrefixes = ['rollback', 'backout', 'revert', 'recovery', 'plan'];

/** The field that a label asks for: "Rollback owner", "Time (minutes)". */
export function fieldOf(label: string): FieldName | null {
  if (label.length > 80) return null;
  const key = labelKey(label);
  return fields.get(key) ?? fields.get(withoutPrefix(key)) ?? null;
}

/** The field that a heading outside the section asks for; it must say by itself that it is about going back. */
export function companionOf(heading: string): FieldName | null {
  if (heading.length > 80) return null;
  const key = labelKey(heading);
  const field = fields.get(key) ?? null;
  if (field === 'backup' || field === 'dataLoss') return field;
  if (field !== null && (key.includes('rollback') || key.includes('restore') || key.includes('recover'))) return field;
  const rest = withoutPrefix(key);
  return rest === key || key.startsWith('plan') ? null : (fields.get(rest) ?? null);
}

/** Whether a label belongs into a plan, so that a bold line of that name goes on with the section. */
export function isPlanLabel(label: string): boolean {
  if (label.length > 80) return false;
  const key = labelKey(label);
  return fieldOf(label) !== null || parts.has(key) || parts.has(withoutPrefix(key)) || /^(?:step|if|option)/u.test(key);
}

function withoutPrefix(key: string): string {
  const prefix = ownPrefixes.find((word) => key.startsWith(word) && key.length > word.length);
  return prefix === undefined ? key : key.slice(prefix.length);
}
