import type { TreeSettings } from '@cm/formats/migrations-model';
import type { Dialect, ObjectName, Operation } from '@cm/formats/migrations-model';
import type { Level, RuleDefinition } from '@cm/model';

/** A place of a migration that a safety rule found. Lines are 1-based. */
export interface SafetyHit {
  /** Whole id: `migration-check/drops-column`. */
  readonly rule: string;
  /** Null where the whole revision is meant (its imports). */
  readonly operation: Operation | null;
  readonly path: string;
  readonly line: number;
  readonly endLine: number;
  readonly message: string;
  readonly remedy: string;
  readonly atMost?: Level;
}

/** What is known around a revision. */
export interface SafetyContext {
  /** Null: nothing says for which database the migrations are. */
  readonly dialect: Dialect | null;
  /** Name of the migration tool, as its format has it. */
  readonly tool: string;
  readonly settings: TreeSettings;
  /** What the new revisions of the same change that run before this one leave behind. */
  readonly before?: Legacy;
  /** Tables that the policy calls big: `events`, `audit.events`. */
  readonly bigTables?: readonly string[];
}

/** What revisions make that later ones of the same change may rely on. */
export interface Legacy {
  readonly newTables: readonly ObjectName[];
  /** Checks that say of a column that it is not null, validated or not. */
  readonly notNullChecks: readonly NotNullCheck[];
}

export interface NotNullCheck {
  readonly table: ObjectName;
  readonly column: string;
  readonly name: string | null;
  readonly valid: boolean;
}

/** What one rule says of one operation. */
export interface Found {
  readonly rule: RuleDefinition;
  readonly message: string;
  readonly remedy: string;
  readonly atMost?: Level;
  /** Set by rules about PostgreSQL's locks: the existing table that others wait for; null where it cannot be told. */
  readonly locks?: ObjectName | null;
}
