import type { TreeSettings } from '../../format.ts';
import type { Dialect } from '../../model/operation.ts';
import { decodePython } from '../header/decode.ts';
import { dialectsOf } from './dialects.ts';
import { type Piece, piecesOf } from './python-text.ts';
import { swallowsErrorsAt } from './swallows.ts';
import { timeoutIn } from './timeouts.ts';

/** What the environment of a tree sets for every migration, and the databases that it is for. */
export interface Environment {
  readonly settings: TreeSettings;
  readonly dialects: readonly Dialect[] | null;
  readonly problems: readonly string[];
}

/** An env.py, or null where there is none. */
export interface EnvironmentFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Reads an env.py as text; nothing of it runs. `urls`: addresses of databases in the configuration. */
export function readEnvironment(file: EnvironmentFile | null, urls: readonly string[]): Environment {
  const decoded = file === null ? null : decodePython(file.bytes);
  const pieces = decoded?.kind === 'text' ? piecesOf(decoded.text) : [];
  const all = [...pieces, ...urls.map((text): Piece => ({ kind: 'string', text: `${text} `, line: 0 }))];
  const lock = timeoutIn(all, 'lock_timeout');
  const statement = timeoutIn(all, 'statement_timeout');
  return {
    settings: {
      envPath: file?.path ?? null,
      lockTimeout: lock !== null,
      statementTimeout: statement !== null,
      lockTimeoutMs: lock?.milliseconds ?? null,
      transactionPerMigration: pieces.some(setsTransactionEach),
      swallowsErrorsAt: swallowsErrorsAt(pieces),
      advisoryLock: takesAdvisoryLock(pieces),
    },
    dialects: dialectsOf(pieces, urls),
    problems: decoded?.kind === 'undecodable' ? [`${file?.path ?? 'env.py'}: ${decoded.reason}`] : [],
  };
}

function setsTransactionEach({ kind, text }: Piece): boolean {
  return kind === 'code' && /\btransaction_per_migration\s*=\s*True\b/.test(text);
}

/** A lock of the transaction, or one of the session whose transaction is still open when the migrations begin. */
function takesAdvisoryLock(pieces: readonly Piece[]): boolean {
  const at = pieces.findIndex(
    ({ kind, text }) => kind === 'string' && /\bpg_(?:try_)?advisory_(?:xact_)?lock/.test(text),
  );
  if (at < 0) return false;
  if (pieces[at]?.text.includes('_xact_') === true) return true;
  const rest = pieces.slice(at + 1);
  const begins = rest.findIndex(({ kind, text }) => kind === 'code' && text.includes('begin_transaction'));
  const between = rest.slice(0, begins < 0 ? rest.length : begins + 1).map((piece) => codeBefore(piece));
  const apart = pieces.some(({ text }) => text.toUpperCase().includes('AUTOCOMMIT'));
  return !apart && !between.some((text) => /\.commit\s*\(/.test(text));
}

function codeBefore({ kind, text }: Piece): string {
  return kind === 'code' ? (text.split('begin_transaction', 1)[0] ?? '') : '';
}
