import type { OtherKind } from '../../model/operation.ts';

/** The grammar's words for kinds of object that are tracked by name alone. */
export const otherKinds: Readonly<Record<string, OtherKind>> = {
  OBJECT_VIEW: 'view',
  OBJECT_MATVIEW: 'materialized-view',
  OBJECT_FUNCTION: 'function',
  OBJECT_ROUTINE: 'function',
  OBJECT_PROCEDURE: 'procedure',
  OBJECT_AGGREGATE: 'aggregate',
  OBJECT_TRIGGER: 'trigger',
  OBJECT_EVENT_TRIGGER: 'event-trigger',
  OBJECT_SEQUENCE: 'sequence',
  OBJECT_EXTENSION: 'extension',
  OBJECT_SCHEMA: 'schema',
  OBJECT_POLICY: 'policy',
  OBJECT_DOMAIN: 'domain',
  OBJECT_TYPE: 'type',
  OBJECT_COMPOSITE: 'composite-type',
  OBJECT_RULE: 'rule',
  OBJECT_STATISTIC_EXT: 'statistics',
  OBJECT_ROLE: 'role',
  OBJECT_PUBLICATION: 'publication',
  OBJECT_SUBSCRIPTION: 'subscription',
  OBJECT_FOREIGN_TABLE: 'foreign-table',
  OBJECT_FOREIGN_SERVER: 'server',
  OBJECT_COLLATION: 'collation',
  OBJECT_CAST: 'cast',
  OBJECT_OPERATOR: 'operator',
};

/** Kinds whose objects stand on a table, and are named together with it. */
export const members: ReadonlySet<string> = new Set(['OBJECT_TRIGGER', 'OBJECT_POLICY', 'OBJECT_RULE']);

/** `OBJECT_TSCONFIGURATION` as a person would say it: `TSCONFIGURATION`. */
export function kindWord(objectType: string): string {
  return objectType.replace('OBJECT_', '').replaceAll('_', ' ');
}
