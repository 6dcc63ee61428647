import type { Fact, SqlParse } from '@cm/model';

/** PostgreSQL's own grammar. Nothing of it is loaded before the first question. */
export interface SqlPort {
  /**
   * Trees of a text of any number of statements, or where it is no SQL; a text that is too long or too deep is an error
   * too. Unavailable only where the parser itself could not be loaded. Never throws.
   */
  readonly parsePostgres: (sql: string) => Promise<Fact<SqlParse>>;
}
