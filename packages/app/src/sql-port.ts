import type { SqlParse } from '@cm/model';

/** PostgreSQL's own grammar. Nothing of it is loaded before the first question. */
export interface SqlPort {
  /**
   * Trees of a text of any number of statements, or where it is no SQL; a text that is too long or too deep is an error
   * too. Rejects only where the parser itself could not be loaded: that is no fact about a text, and ends the run as `unknown`.
   */
  readonly parsePostgres: (sql: string) => Promise<SqlParse>;
}
