import type { ObjectName, OtherKind } from '../../model/operation.ts';
import { madeName } from '../sqlalchemy/expression.ts';
import { flagOf, textOf, type Value, type ValueOf } from '../value/value.ts';
import { optionalText, textIn } from './given.ts';
import { computedName, done, type OpCall, type OpShape, type Outcome } from './shape.ts';

/** Operations that libraries add to Alembic: alembic_utils (functions, views, triggers, …) and alembic_postgresql_enum. */
export const entityOps: Readonly<Record<string, OpShape>> = {
  create_entity: { parameters: ['entity'], batch: null, read: (call) => created(call, false) },
  replace_entity: { parameters: ['entity'], batch: null, read: (call) => created(call, true) },
  drop_entity: { parameters: ['entity'], batch: null, read: dropped },
  revert_entity: { parameters: ['entity'], batch: null, read: (call) => created(call, true) },
  sync_enum_values: {
    parameters: ['enum_schema', 'enum_name', 'new_values', 'affected_columns'],
    batch: null,
    read: syncEnum,
  },
};

const kinds: Readonly<Record<string, OtherKind>> = {
  PGFunction: 'function',
  PGView: 'view',
  PGMaterializedView: 'materialized-view',
  PGTrigger: 'trigger',
  PGPolicy: 'policy',
  PGExtension: 'extension',
};

interface Entity {
  readonly kind: OtherKind;
  readonly name: ObjectName;
  readonly on: ObjectName | null;
}

function entityOf(value: Value | undefined): Entity | null {
  const made = madeName(value);
  const kind = made === null || !Object.hasOwn(kinds, made) ? undefined : kinds[made];
  if (kind === undefined || value?.kind !== 'made') return null;
  const { positional, keywords } = value.args;
  const schema = textOf(keywords.get('schema') ?? positional[0]);
  const signature = textOf(keywords.get('signature') ?? positional[1]);
  if (signature === null || schema === null) return null;
  const on = onOf(kind, value);
  return { kind, name: { schema: kind === 'extension' || on !== null ? null : schema, name: bareName(signature) }, on };
}

/** Without the parameters of a function. */
function bareName(signature: string): string {
  const bracket = signature.indexOf('(');
  return (bracket < 0 ? signature : signature.slice(0, bracket)).trim().replaceAll('"', '');
}

function onOf(kind: OtherKind, { args }: ValueOf<'made'>): ObjectName | null {
  const positional = kind === 'trigger' || kind === 'policy' ? args.positional[2] : undefined;
  const text = textOf(args.keywords.get('on_entity') ?? positional);
  return text === null ? null : dotted(text);
}

function dotted(text: string): ObjectName {
  const [last, ...rest] = text.replaceAll('"', '').split('.').toReversed();
  return { schema: rest.toReversed().join('.') || null, name: last ?? text };
}

const foreign = 'what it works on is computed when the migration runs, or defined in another file';

function created({ given }: OpCall, replace: boolean): Outcome {
  const entity = entityOf(given.values.get('entity'));
  return entity === null ? { unread: foreign } : done({ op: 'create-other', ...entity, replace, ifNotExists: false });
}

function dropped({ given }: OpCall): Outcome {
  const entity = entityOf(given.values.get('entity'));
  const cascade = flagOf(given.values.get('cascade')) === true;
  return entity === null ? { unread: foreign } : done({ op: 'drop-other', ...entity, ifExists: false, cascade });
}

/** It makes the type anew and moves every column that has it. */
function syncEnum({ given }: OpCall): Outcome {
  const name = textIn(given, 'enum_name');
  const schema = optionalText(given, 'enum_schema');
  if (name === null || schema === undefined) return { unread: computedName };
  return done({
    op: 'alter-other',
    kind: 'type',
    name: { schema, name },
    what: 'its labels are replaced',
    locks: true,
  });
}
