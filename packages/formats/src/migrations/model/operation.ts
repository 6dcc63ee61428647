/** A database object's name, unquoted, as the database would keep it; `schema` null where none is written. */
export interface ObjectName {
  readonly schema: string | null;
  readonly name: string;
}

export type Dialect = 'postgresql' | 'mysql' | 'sqlite' | 'mssql' | 'oracle';

/** Where an operation stands, and under which conditions the migration runs it. Lines are 1-based, in the revision's file. */
export interface Place {
  /** Set where the operation is in another file of the revision (a pair's down file). */
  readonly path?: string;
  readonly line: number;
  readonly endLine: number;
  /** `op`: an operation of the tool. `batch`: inside Alembic's batch mode. `sql`: out of SQL text. `helper`: in a function of the file. */
  readonly via: 'op' | 'batch' | 'sql' | 'helper';
  /** Databases that it runs on, where a guard that was understood says so (`if bind.dialect.name != "postgresql": return`); null: all. */
  readonly dialects: readonly Dialect[] | null;
  /** Which of several databases, where the revision has a part for each (Alembic's template `multidb`): `engine1`. */
  readonly database?: string;
  /** It stands under a condition or in a loop that could not be understood: it may run never, once or many times. */
  readonly conditional: boolean;
  /** `none`: in an autocommit block, or the file says that it runs without a transaction. */
  readonly transaction: 'shared' | 'none';
  /** The operation as a person would name it, at most 120 characters: `add_column users.email`. For messages. */
  readonly text: string;
}

/** Of a default value. Volatile: computed anew for each row (`random()`, `gen_random_uuid()`, `clock_timestamp()`), so that the table is rewritten. */
export type DefaultKind = 'constant' | 'stable' | 'volatile' | 'unknown';

export interface DefaultValue {
  readonly kind: DefaultKind;
  /** As written, normalised in spaces only. */
  readonly text: string;
}

export interface EnumType {
  readonly type: ObjectName;
  /** Null where they cannot be read. */
  readonly labels: readonly string[] | null;
  /** False: `create_type=False`, the type is made (and dropped) elsewhere. */
  readonly creates: boolean;
}

export interface Column {
  readonly name: string;
  /**
   * Comparable form of the type: lower case, SQLAlchemy's and PostgreSQL's words brought to one (`sa.String(length=50)`
   * and `varchar(50)` are `varchar(50)`, `sa.Integer()` and `int4` are `integer`); null where it cannot be read.
   */
  readonly type: string | null;
  /** Null where it cannot be read; SQLAlchemy's default and SQL's is true, false for a primary key. */
  readonly nullable: boolean | null;
  /** Of the server; null for none. */
  readonly default: DefaultValue | null;
  readonly generated: 'stored' | 'virtual' | 'identity' | 'serial' | null;
  readonly primaryKey: boolean;
  readonly unique: boolean;
  /** SQLAlchemy's `index=True`: makes an index of its own. */
  readonly index: boolean;
  readonly references: Reference | null;
  /** A CHECK written with the column. */
  readonly check: boolean;
  readonly enum: EnumType | null;
}

export interface Reference {
  readonly table: ObjectName;
  readonly columns: readonly string[];
}

export type ConstraintType = 'primary-key' | 'foreign-key' | 'unique' | 'check' | 'exclude' | 'not-null';

export interface Constraint {
  readonly type: ConstraintType;
  /** Null where none is given, or where a naming convention makes it. */
  readonly name: string | null;
  readonly columns: readonly string[];
  readonly references: Reference | null;
  /** `NOT VALID`: existing rows are not read. */
  readonly notValid: boolean;
  /** Made of an index that is there (`USING INDEX`), so nothing is built. */
  readonly usingIndex: string | null;
  /** Of a check or exclusion; as written. */
  readonly expression: string | null;
}

export interface ColumnChanges {
  /** `to` null: changed to a type that cannot be read. `from`: `existing_type`, or null. */
  readonly type?: { readonly to: string | null; readonly from: string | null; readonly using: string | null };
  readonly nullable?: { readonly to: boolean };
  /** `to` null: dropped. */
  readonly default?: { readonly to: DefaultValue | null };
  readonly identity?: true;
  readonly comment?: true;
  /** Anything else that is set on a column (statistics, storage, collation, …), by its name. */
  readonly other?: readonly string[];
}

/** Kinds of object that are tracked by name alone. */
export type OtherKind =
  | 'view'
  | 'materialized-view'
  | 'function'
  | 'procedure'
  | 'trigger'
  | 'event-trigger'
  | 'sequence'
  | 'extension'
  | 'schema'
  | 'policy'
  | 'domain'
  | 'composite-type'
  | 'range-type'
  | 'aggregate'
  | 'rule'
  | 'statistics'
  | 'role'
  | 'publication'
  | 'subscription'
  | 'foreign-table'
  | 'server'
  | 'collation'
  | 'cast'
  | 'operator'
  | 'type';

/** What a migration does, whichever tool or language says so. Names are as the database keeps them. */
export type Operation = Place &
  (
    | {
        readonly op: 'create-table';
        readonly table: ObjectName;
        readonly columns: readonly Column[];
        readonly constraints: readonly Constraint[];
        readonly indexes: readonly IndexShape[];
        readonly ifNotExists: boolean;
        readonly fromQuery: boolean;
        readonly partitionOf: ObjectName | null;
        readonly temporary: boolean;
      }
    | { readonly op: 'drop-table'; readonly table: ObjectName; readonly ifExists: boolean; readonly cascade: boolean }
    | { readonly op: 'rename-table'; readonly table: ObjectName; readonly to: string }
    | { readonly op: 'move-table'; readonly table: ObjectName; readonly toSchema: string }
    | { readonly op: 'truncate'; readonly tables: readonly ObjectName[]; readonly cascade: boolean }
    | { readonly op: 'add-column'; readonly table: ObjectName; readonly column: Column; readonly ifNotExists: boolean }
    | {
        readonly op: 'drop-column';
        readonly table: ObjectName;
        readonly column: string;
        readonly ifExists: boolean;
        readonly cascade: boolean;
      }
    | { readonly op: 'rename-column'; readonly table: ObjectName; readonly column: string; readonly to: string }
    | {
        readonly op: 'alter-column';
        readonly table: ObjectName;
        readonly column: string;
        readonly changes: ColumnChanges;
      }
    | ({
        readonly op: 'create-index';
        readonly table: ObjectName;
        readonly concurrently: boolean;
        readonly ifNotExists: boolean;
      } & IndexShape)
    | {
        readonly op: 'drop-index';
        readonly name: ObjectName;
        readonly table: ObjectName | null;
        readonly concurrently: boolean;
        readonly ifExists: boolean;
      }
    | { readonly op: 'rename-index'; readonly name: ObjectName; readonly to: string }
    | { readonly op: 'reindex'; readonly target: ObjectName | null; readonly concurrently: boolean }
    | { readonly op: 'add-constraint'; readonly table: ObjectName; readonly constraint: Constraint }
    | {
        readonly op: 'drop-constraint';
        readonly table: ObjectName;
        readonly name: string | null;
        readonly type: ConstraintType | null;
        readonly ifExists: boolean;
        readonly cascade: boolean;
      }
    | { readonly op: 'rename-constraint'; readonly table: ObjectName; readonly name: string; readonly to: string }
    | { readonly op: 'validate-constraint'; readonly table: ObjectName; readonly name: string }
    | {
        readonly op: 'create-enum';
        readonly type: ObjectName;
        readonly labels: readonly string[] | null;
        readonly ifNotExists: boolean;
      }
    | { readonly op: 'drop-type'; readonly type: ObjectName; readonly ifExists: boolean; readonly cascade: boolean }
    | {
        readonly op: 'add-enum-value';
        readonly type: ObjectName;
        readonly label: string;
        readonly ifNotExists: boolean;
      }
    | { readonly op: 'rename-enum-value'; readonly type: ObjectName; readonly label: string; readonly to: string }
    | { readonly op: 'rename-type'; readonly type: ObjectName; readonly to: string }
    | {
        readonly op: 'create-other';
        readonly kind: OtherKind;
        readonly name: ObjectName;
        readonly on: ObjectName | null;
        readonly replace: boolean;
        readonly ifNotExists: boolean;
      }
    | {
        readonly op: 'drop-other';
        readonly kind: OtherKind;
        readonly name: ObjectName;
        readonly on: ObjectName | null;
        readonly ifExists: boolean;
        readonly cascade: boolean;
      }
    /** Changed in a way that no other operation tells (owner, options, attach of a partition, …). `locks`: takes ACCESS EXCLUSIVE on a table. */
    | {
        readonly op: 'alter-other';
        readonly kind: OtherKind | 'table' | 'index' | 'database';
        readonly name: ObjectName | null;
        readonly what: string;
        readonly locks: boolean;
      }
    /** Rows. `table` null where it cannot be read. `wholeTable`: no WHERE. `update` by a CTE counts too. */
    | {
        readonly op: 'data';
        readonly verb: 'insert' | 'update' | 'delete' | 'merge' | 'copy';
        readonly table: ObjectName | null;
        readonly wholeTable: boolean;
      }
    /** Reads only. */
    | { readonly op: 'query' }
    | { readonly op: 'set'; readonly setting: string; readonly value: string | null; readonly local: boolean }
    | { readonly op: 'transaction'; readonly verb: 'begin' | 'commit' | 'rollback' | 'savepoint' }
    | { readonly op: 'lock-table'; readonly table: ObjectName; readonly mode: string }
    /** `VACUUM`, `CLUSTER`, `ANALYZE`, `REFRESH MATERIALIZED VIEW`, … */
    | {
        readonly op: 'maintenance';
        readonly verb: string;
        readonly target: ObjectName | null;
        readonly concurrently: boolean;
      }
    /** `GRANT`, `COMMENT`, …: no effect on the schema that is tracked. */
    | { readonly op: 'other'; readonly verb: string }
    /** A block of procedural code (`DO`): what is inside was not read as SQL. */
    | { readonly op: 'procedural'; readonly language: string }
    /** SQLAlchemy's `metadata.create_all()` and `drop_all()`: whatever the application's models are today. */
    | { readonly op: 'create-all' | 'drop-all' }
    /** SQL text that a reader found and that nobody has parsed yet: `expandSql` replaces it. `binds`: SQLAlchemy's `:name` stands in it. */
    | { readonly op: 'sql-text'; readonly sql: string; readonly binds: boolean }
    /** Could not be read; `reason` is half a sentence: "the SQL is computed when the migration runs". */
    | { readonly op: 'not-analysed'; readonly reason: string }
  );

export type OperationKind = Operation['op'];
export type OperationOf<K extends OperationKind> = Extract<Operation, { readonly op: K }>;

/** An index apart from where it stands. `columns`: names, or the text of an expression in parentheses. */
export interface IndexShape {
  readonly name: ObjectName | null;
  readonly columns: readonly string[];
  readonly unique: boolean;
  readonly method: string | null;
  /** Of a partial index; null for a whole one. */
  readonly where: string | null;
}
