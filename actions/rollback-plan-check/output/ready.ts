import type { PlanToWrite, StepToWrite } from '@cm/formats/plan';
import { shellWord } from '@cm/model';

import type { CaseFacts, MigrationPart, ObjectPart, Part, RestorePart, ServicePart, WorkloadPart } from '../facts.ts';

/** What a plan for these parts says: everything that follows from the diff, and a place for what only people know. */
export function readyPlan({ parts }: Pick<CaseFacts, 'parts'>): PlanToWrite {
  const restores = parts.filter((part): part is RestorePart => part.kind === 'restore');
  const stays = parts.some(
    (part) => part.kind === 'migration' && part.commands.length === 0 && part.notAdditive === null,
  );
  return {
    steps: [
      ...flagSteps(parts),
      ...databaseSteps(parts),
      ...restores.map(restoreStep),
      ...rolloutSteps(parts),
      ...toolSteps(parts),
      revertStep,
      ...afterRevert(parts),
    ],
    owner: null,
    minutes: null,
    verification: verificationOf(parts),
    ...(restores.length > 0 || hasBlindMigration(parts) ? { backup: null, dataLoss: null } : {}),
    ...(stays && { schemaStays: true }),
  };
}

const revertStep: StepToWrite = {
  text: 'Revert this pull request, so that the next deployment does not bring the change back.',
  commands: [],
};

function flagSteps(parts: readonly Part[]): readonly StepToWrite[] {
  return parts.flatMap((part) =>
    part.kind === 'flag' && part.fate !== 'removed'
      ? [{ text: `Turn off the feature flag \`${part.target}\`.`, commands: [] }]
      : [],
  );
}

/** A migration of which nobody can say how it goes back. */
function hasBlindMigration(parts: readonly Part[]): boolean {
  return parts.some((part) => part.kind === 'foreign-migration' && part.commands.length === 0);
}

function databaseSteps(parts: readonly Part[]): readonly StepToWrite[] {
  return parts.flatMap((part): readonly StepToWrite[] => {
    if (part.kind !== 'migration' && part.kind !== 'foreign-migration') return [];
    if (part.commands.length > 0) {
      return [{ text: 'Take the database back, before anything else goes back:', commands: part.commands }];
    }
    return part.kind === 'foreign-migration' ? [{ text: restoreText, commands: [restoreCommand(null)] }] : [];
  });
}

const restoreText = 'Bring the data back from the backup:';

function restoreStep({ of, dialect, target }: RestorePart): StepToWrite {
  if (of === 'database') return { text: restoreText, commands: [restoreCommand(dialect)] };
  return { text: `Restore \`${target}\` from the backup:`, commands: [restoreCommand(null)] };
}

/** Source: the manuals of pg_restore, mysql and sqlite3. */
function restoreCommand(dialect: RestorePart['dialect']): string {
  switch (dialect) {
    case 'mysql':
      return 'mysql [database] < [backup file]';
    case 'sqlite':
      return 'sqlite3 [database] ".restore [backup file]"';
    default:
      return 'pg_restore --clean --if-exists --dbname [database] [backup file]';
  }
}

function rolloutSteps(parts: readonly Part[]): readonly StepToWrite[] {
  const undone = parts.flatMap((part) =>
    part.kind === 'workload' && part.fate === 'changed'
      ? [`kubectl rollout undo ${shellWord(nameOf(part))}${within(part)}`]
      : [],
  );
  const helm = parts.flatMap((part) =>
    part.kind === 'helm' ? [`helm rollback ${shellWord(part.releases[0] ?? part.target)}`] : [],
  );
  const services = parts.flatMap((part) =>
    part.kind === 'service' && part.fate !== 'removed'
      ? [`docker service update --rollback ${shellWord(part.target)}`]
      : [],
  );
  const commands = [...new Set([...undone, ...helm, ...services])];
  return commands.length === 0 ? [] : [{ text: 'Take back what is running:', commands }];
}

function nameOf({ target, names }: WorkloadPart): string {
  return `${target.slice(0, target.indexOf('/'))}/${names[0] ?? ''}`;
}

function within({ namespace }: WorkloadPart | ObjectPart): string {
  return namespace === null ? '' : ` -n ${shellWord(namespace)}`;
}

function toolSteps(parts: readonly Part[]): readonly StepToWrite[] {
  const commands = parts.flatMap((part) => {
    if (part.kind !== 'tool') return [];
    const target = part.names?.length === 1 ? shellWord(part.names[0] ?? '') : '[target]';
    return [
      part.row.command
        .replaceAll(/\{([\w-]{1,60})(\??)\}/g, (_, name: string, optional: string) =>
          name === 'target' ? target : optional === '?' ? '' : `[${name}]`,
        )
        .trim(),
    ];
  });
  return commands.length === 0 ? [] : [{ text: 'Run:', commands }];
}

/** What takes old files, and so comes after they are back. */
function afterRevert(parts: readonly Part[]): readonly StepToWrite[] {
  const applied = new Set(parts.flatMap(appliedFiles));
  const deleted = parts.flatMap((part) =>
    isNew(part) ? [`kubectl delete ${shellWord(part.target)}${within(part)}`] : [],
  );
  const commands = [
    ...[...applied].map(
      (path) =>
        `kubectl apply ${isKustomize(path) ? '-k' : '-f'} ${shellWord(isKustomize(path) ? folderOf(path) : path)}`,
    ),
    ...new Set(deleted),
    ...parts.flatMap((part) => (part.kind === 'service' && part.fate === 'removed' ? stackCommands(part) : [])),
    ...parts.flatMap((part) => (part.kind === 'terraform' ? [terraformCommand(part.target)] : [])),
  ];
  return commands.length === 0
    ? []
    : [{ text: 'On the branch with the revert, apply what was there before:', commands: [...new Set(commands)] }];
}

function isNew(part: Part): part is WorkloadPart | ObjectPart {
  return (part.kind === 'workload' || part.kind === 'object') && part.fate === 'added';
}

function appliedFiles(part: Part): readonly string[] {
  if (part.kind !== 'workload' && part.kind !== 'object') return [];
  const isOld = part.kind === 'object' ? part.fate !== 'added' : part.fate === 'removed';
  return isOld ? part.because : [];
}

function isKustomize(path: string): boolean {
  return /(?:^|\/)[Kk]ustomization(?:\.ya?ml)?$/.test(path);
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
}

function stackCommands({ because }: ServicePart): readonly string[] {
  return because.map((path) => `docker compose -f ${shellWord(path)} up -d`);
}

function terraformCommand(folder: string): string {
  return folder === '.' ? 'terraform apply' : `terraform -chdir=${shellWord(folder)} apply`;
}

/** What Alembic says once its history is back at a target: `a1`, `base`, `reports@a1`. */
function currentOf({ commands, target }: MigrationPart): string {
  const command = commands[0]?.includes('flask db ') === true ? 'flask db current' : 'alembic current';
  const place = target.slice(target.indexOf('@') + 1);
  if (place !== 'base') return `\`${command}\` shows ${place}`;
  return `\`${command}\` shows ${target === place ? 'no revision' : `no revision of ${target.slice(0, -'@base'.length)}`}`;
}

/** How one sees that the old state is back. */
function verificationOf(parts: readonly Part[]): string {
  const seen = parts.flatMap((part): readonly string[] => {
    switch (part.kind) {
      case 'migration':
        return part.tool === 'alembic' && part.commands.length > 0 ? [currentOf(part)] : [];
      case 'workload':
        return part.fate === 'changed' ? [`\`kubectl rollout status ${nameOf(part)}${within(part)}\` succeeds`] : [];
      case 'helm':
        return [`\`helm status ${part.releases[0] ?? part.target}\` says deployed`];
      case 'terraform':
        return ['`terraform plan` shows no change'];
      default:
        return [];
    }
  });
  return [...new Set(seen).values()]
    .slice(0, 5)
    .concat('error rate and response time are where they were before')
    .join('; ');
}
