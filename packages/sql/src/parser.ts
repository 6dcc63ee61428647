import type { SqlPort } from '@cm/app';
import type { SqlParse } from '@cm/model';

import type { PgModule } from './instance.ts';
import { loadStart } from './module.ts';
import { refused } from './refused.ts';

/** PostgreSQL's grammar in this process. It rejects where its program is missing or broken. */
export function createParser(load: typeof loadStart = loadStart): SqlPort {
  let start: ReturnType<typeof loadStart> | null = null;
  let module: PgModule | null = null;
  return {
    parsePostgres: async (sql) => {
      const reason = refused(sql);
      if (reason !== null) return { error: { message: reason, offset: null } };
      start ??= load();
      module ??= start();
      try {
        return parse(module, sql);
      } catch {
        // The instance may be left in any state: it is thrown away, and its memory with it.
        module = null;
        return { error: { message: 'it is nested too deeply, or too large, for the parser', offset: null } };
      }
    },
  };
}

/** Where the fields of libpg_query's results stand, in bytes. Source: `PgQueryParseResult` and `PgQueryError` in pg_query.h. */
const fields = { tree: 0, error: 8, message: 0, cursor: 16 };

function parse(module: PgModule, sql: string): SqlParse {
  const text = module.place(sql);
  if (text === 0) throw new Error('no memory is left');
  const result = module.parse(text);
  if (result === 0) throw new Error('no memory is left');
  const error = module.numberAt(result + fields.error);
  const answer = error === 0 ? treesOf(module, result) : errorOf(module, error, sql);
  module.freeResult(result);
  module.free(text);
  return answer;
}

function treesOf(module: PgModule, result: number): SqlParse {
  const json: unknown = JSON.parse(module.textAt(module.numberAt(result + fields.tree)));
  const statements = typeof json === 'object' && json !== null && 'stmts' in json ? json.stmts : null;
  return { statements: Array.isArray(statements) ? statements : [] };
}

const longestMessage = 200;

function errorOf(module: PgModule, error: number, sql: string): SqlParse {
  const message = module.textAt(module.numberAt(error + fields.message));
  const cursor = module.numberAt(error + fields.cursor);
  return {
    error: { message: message.slice(0, longestMessage), offset: cursor > 0 ? byteOffset(sql, cursor - 1) : null },
  };
}

/** PostgreSQL counts characters where it speaks of an error, and bytes in its trees. */
function byteOffset(sql: string, characters: number): number {
  let at = 0;
  for (let left = characters; left > 0; left -= 1) at += (sql.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return Buffer.byteLength(sql.slice(0, at));
}
