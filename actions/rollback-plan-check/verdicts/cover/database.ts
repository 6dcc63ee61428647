import type { AlembicDowngrade, MigrationDown } from '@cm/formats/plan';

import type { ForeignMigrationPart, MigrationPart, RestorePart } from '../../facts.ts';
import { endOf, wrongEnd } from './revision.ts';
import { commandsOf, type Cover, type Held, missing } from './types.ts';

/** Whether the plan takes the database back to where it was before the change. */
export function coverMigration(part: MigrationPart, held: Held): Cover {
  const down = part.tool === 'alembic' ? coverAlembic(part, held) : coverTool(part, held);
  if (down.state === 'covered') return down;
  if (isWholeRestore(held)) return { state: 'covered', by: commandsOf(held.plan, 'restore')[0] ?? null };
  const stays = held.plan.statements.schemaStays;
  if (stays === null || down.state === 'wrong') return down;
  if (part.notAdditive === null) return { state: 'covered', by: null };
  return {
    state: 'missing',
    why: `“${stays.value.slice(0, 200)}” is not so: \`${part.notAdditive}\` may break the image before this change`,
  };
}

function coverAlembic(part: MigrationPart, { plan }: Held): Cover {
  const own = commandsOf(plan, 'alembic-downgrade').filter((command) => isFor(command, part));
  const whole = own.filter(({ hasPlaceholder }) => !hasPlaceholder);
  for (const command of whole) {
    const ended = endOf(command, part);
    if (ended.kind === 'revision' && ended.id === part.target) return { state: 'covered', by: command };
  }
  const [last] = whole.toReversed();
  if (last === undefined) return missing;
  return { state: 'wrong', line: last.line, message: wrongEnd(endOf(last, part), last, part) };
}

/** Where several histories change, a command is of the one whose configuration or revisions it names. */
function isFor({ config, section, to, target }: AlembicDowngrade, part: MigrationPart): boolean {
  if (!part.several) return true;
  if (config !== null || section !== null) {
    const same = (one: string | null, other: string | null): boolean =>
      one === null || other === null || one === other || other.endsWith(`/${one}`);
    return same(config, part.config) && (section ?? null) === part.section;
  }
  return target === part.target || (to !== null && [...part.parents.keys()].some((id) => id.startsWith(to)));
}

function coverTool(part: MigrationPart, { plan }: Held): Cover {
  const own = commandsOf(plan, 'migration-down').filter(
    ({ tool, hasPlaceholder }) => tool === part.tool && !hasPlaceholder,
  );
  const [first] = own;
  if (first === undefined) return missing;
  // `flyway undo -target=3` undoes version 3 too; the others end at the version that they name.
  const end = part.tool === 'flyway' ? part.first : part.target;
  const exact = own.find(({ to }) => to !== null && sameVersion(to, end));
  if (exact !== undefined) return { state: 'covered', by: exact };
  if (own.some(({ everything }) => everything)) {
    if (part.target === 'base') return { state: 'covered', by: first };
    return {
      state: 'wrong',
      line: first.line,
      message: `\`${first.text}\` undoes every migration, not only those of this change.`,
    };
  }
  const steps = stepsOf(own);
  if (own.every(({ to }) => to === null) && steps === part.added.length) return { state: 'covered', by: first };
  const goes = steps === 0 ? '' : ` It goes ${steps} back, and ${part.added.length} are new.`;
  return {
    state: 'wrong',
    line: first.line,
    message: `\`${first.text}\` does not end at ${part.target === 'base' ? 'an empty database' : `version ${part.target}`}.${goes}`,
  };
}

/** Steps of all commands together; one that says no number goes one step. */
function stepsOf(commands: readonly MigrationDown[]): number {
  return commands.reduce((sum, { steps, to }) => sum + (to === null ? (steps ?? 1) : 0), 0);
}

/** Leading zeros and what stands behind the number do not count: `0003`, `3`, `0003_email`. */
function sameVersion(one: string, other: string): boolean {
  const bare = (text: string): string => text.replace(/^0+(?=.)/, '');
  if (other === 'base') return ['0', 'zero', 'base', ''].includes(bare(one));
  return bare(one) === bare(other) || bare(other).startsWith(`${bare(one)}_`);
}

/** Whether the plan runs the tool’s own way down, as far as the names of files tell. */
export function coverForeign(part: ForeignMigrationPart, held: Held): Cover {
  const own = commandsOf(held.plan, 'migration-down').filter(
    ({ tool, hasPlaceholder }) => tool === part.tool && !hasPlaceholder,
  );
  const [first] = own;
  if (first === undefined) {
    const other = held.plan.commands.find(({ kind }) => kind === 'script' || kind === 'tool');
    if (isWholeRestore(held)) return { state: 'covered', by: commandsOf(held.plan, 'restore')[0] ?? null };
    return part.commands.length === 0 && other !== undefined ? { state: 'covered', by: other } : missing;
  }
  if (part.tool === 'django') {
    const right = own.find(({ to }) => to !== null && (sameVersion(to, part.target) || to === part.target));
    if (right !== undefined) return { state: 'covered', by: right };
    const message = `\`${first.text}\` does not end at \`${part.app ?? ''} ${part.target}\`, which is what the new migration stands on.`;
    return { state: 'wrong', line: first.line, message };
  }
  if (own.some(({ to }) => to !== null) || stepsOf(own) === part.steps) return { state: 'covered', by: first };
  const message = `\`${first.text}\` goes ${stepsOf(own)} back, and ${part.steps} migrations are new.`;
  return { state: 'wrong', line: first.line, message };
}

/** A restore that says what it comes from and what is lost. */
function isWholeRestore(held: Held): boolean {
  return lackOf(held).length === 0;
}

/** What a restore plan lacks, in words. */
export function lackOf({ plan }: Held): readonly string[] {
  const steps = plan.commands.filter(
    ({ kind, hasPlaceholder }) => ['restore', 'script', 'tool'].includes(kind) && !hasPlaceholder,
  );
  return [
    ...(plan.fields.backup === null ? ['which backup the data come back from (`Backup: …`)'] : []),
    ...(steps.some(({ kind }) => kind === 'restore') || steps.length > 0 ? [] : ['the command that restores them']),
    ...(plan.fields.dataLoss === null ? ['what is lost by going back (`Data loss: …`)'] : []),
  ];
}

/** Whether data that going back does not bring back have a backup, steps and a word on what is lost. */
export function coverRestore(_: RestorePart, held: Held): Cover {
  const lack = lackOf(held);
  const by = held.plan.commands.find(({ kind }) => kind === 'restore') ?? null;
  return lack.length === 0 ? { state: 'covered', by } : { state: 'missing', why: lack.join('; ') };
}
