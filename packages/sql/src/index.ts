import type { SqlPort } from '@cm/app';

/** PostgreSQL's grammar behind its port; the parser is loaded with the first question, and kept for the next ones. */
export function createSql(): SqlPort {
  let parser: Promise<SqlPort> | null = null;
  return {
    parsePostgres: async (sql) => {
      parser ??= import('./parser.ts').then(({ createParser }) => createParser());
      return (await parser).parsePostgres(sql);
    },
  };
}
