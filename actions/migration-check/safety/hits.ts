import type { Body, Operation, OperationKind, Revision } from '@cm/formats/migrations-model';
import { type Level, softer } from '@cm/model';

import { locksBigTable } from '../rules/safety/locks.ts';
import { code } from './code.ts';
import { constraints } from './constraints.ts';
import { data } from './data.ts';
import { destructive } from './destructive.ts';
import { indexes } from './indexes.ts';
import { nothingBefore } from './legacy.ts';
import { keyOf } from './names.ts';
import { notNull } from './not-null.ts';
import { renames } from './renames.ts';
import { imported, partly } from './revision-wide.ts';
import { rewrites } from './rewrites.ts';
import type { Script } from './script.ts';
import type { Check, Checks, Spot } from './spot.ts';
import { type Survey, survey } from './survey.ts';
import { tableLocks } from './table-locks.ts';
import { onlyPostgresql } from './touches.ts';
import { refusedGoingBack, transactions } from './transactions.ts';
import type { Found, Legacy, SafetyContext, SafetyHit } from './types.ts';

const everywhere: readonly Checks[] = [destructive, renames, data, code];
const onPostgresql: readonly Checks[] = [rewrites, indexes, constraints, notNull, tableLocks, transactions];

/** Every place of a revision that a safety rule has something to say about: its way up, in the order of its operations, and what makes its way back fail. */
export function safetyHits(revision: Revision, context: SafetyContext): readonly SafetyHit[] {
  const up = halfOf(revision, revision.up, context, context.before ?? nothingBefore);
  const down = halfOf(revision, revision.down, context, nothingBefore);
  return [
    ...hitsIn(up, (op, spot) => {
      const families = spot.postgresql === 'no' ? everywhere : [...everywhere, ...onPostgresql];
      return families.flatMap((checks) => checkOf(checks, op.op)?.(op, spot) ?? []);
    }),
    ...hitsIn(down, (op, spot) => (spot.postgresql === 'no' ? [] : refusedGoingBack(op, spot))),
    ...wide(revision, up),
  ];
}

/** One half of a revision, as far as it runs on the database. */
interface Half {
  readonly body: Body;
  readonly all: Survey;
  readonly script: Script;
  readonly context: SafetyContext;
}

function halfOf(revision: Revision, body: Body, context: SafetyContext, before: Legacy): Half {
  const operations = body.operations.filter(
    ({ dialects }) => dialects === null || context.dialect === null || dialects.includes(context.dialect),
  );
  const script: Script = {
    language: revision.path.endsWith('.py') ? 'alembic' : 'sql',
    tool: context.tool,
    separate: context.settings.transactionPerMigration,
    postgresql: mayBePostgresql(context),
  };
  return { body, all: survey(operations, before), script, context };
}

function hitsIn(
  { body, all, script, context }: Half,
  check: (op: Operation, spot: Spot) => readonly Found[],
): readonly SafetyHit[] {
  const certain = all.operations.some((op) => onlyPostgresql(op));
  return all.operations.flatMap((op, index) => {
    const spot: Spot = { index, all, script, context, postgresql: isPostgresql(op, context, certain) };
    return check(op, spot).map((found) => hitOf(found, op, body.path, spot));
  });
}

function wide(revision: Revision, { body, all, script, context }: Half): readonly SafetyHit[] {
  const mixed = mayBePostgresql(context) ? partly(all, script) : null;
  const op = mixed === null ? undefined : all.operations[mixed.index];
  const imports = imported(revision);
  return [
    ...(mixed === null || op === undefined
      ? []
      : [plainHit(mixed.found, op, op.path ?? body.path, op.line, op.endLine)]),
    ...(imports === null ? [] : [plainHit(imports, null, revision.path, 1, 1)]),
  ];
}

function mayBePostgresql({ dialect }: SafetyContext): boolean {
  return dialect === 'postgresql' || dialect === null;
}

/** The tables are typed by kind of operation; a kind and its checks belong together. */
function checkOf(checks: Checks, kind: OperationKind): Check<OperationKind> | undefined {
  return checks[kind] as Check<OperationKind> | undefined;
}

function isPostgresql({ dialects }: Operation, { dialect }: SafetyContext, certain: boolean): Spot['postgresql'] {
  if (dialect !== null) return dialect === 'postgresql' ? 'yes' : 'no';
  if (dialects !== null) return dialects.includes('postgresql') ? 'yes' : 'no';
  return certain ? 'yes' : 'assumed';
}

function hitOf(found: Found, op: Operation, path: string, spot: Spot): SafetyHit {
  const hit = plainHit(found, op, op.path ?? path, op.line, op.endLine);
  if (found.locks === undefined) return hit;
  if (spot.postgresql === 'assumed') {
    const message = `${hit.message} This is so on PostgreSQL; nothing says for which database the migrations are (set \`dialect\`).`;
    return { ...hit, message, atMost: capped(found.atMost, 'warning') };
  }
  const { bigTables = [] } = spot.context;
  if (found.locks === null || !bigTables.includes(keyOf(found.locks)) || found.atMost !== undefined) return hit;
  return {
    ...hit,
    rule: locksBigTable.id,
    message: `${hit.message} The policy lists this table as a big one (${name(found)}).`,
  };
}

function name({ rule }: Found): string {
  return rule.id.slice(rule.id.indexOf('/') + 1);
}

function capped(given: Level | undefined, most: Level): Level {
  return given === undefined ? most : softer(given, most);
}

function plainHit(found: Found, operation: Operation | null, path: string, line: number, endLine: number): SafetyHit {
  const { rule, message, remedy, atMost } = found;
  return {
    rule: rule.id,
    operation,
    path,
    line,
    endLine,
    message,
    remedy,
    ...(atMost === undefined ? {} : { atMost }),
  };
}
