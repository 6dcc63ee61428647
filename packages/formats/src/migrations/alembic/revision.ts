import type { Module } from 'py-ast';

import type { SourceFile } from '../format.ts';
import type { Body, Reading, Revision, RevisionHeader } from '../model/revision.ts';
import { commentsOf, type PythonComment } from '../python/comments.ts';
import { importsOf } from '../python/imports.ts';
import { meaningOf } from '../python/meaning.ts';
import { docstringOf } from '../python/nodes.ts';
import { parsePython } from '../python/parse.ts';
import { bodyOf } from './body.ts';
import { originOf } from './calls/standard.ts';
import { decodePython } from './header/decode.ts';
import { remarksIn } from './remarks.ts';

const headerNames: ReadonlySet<string> = new Set(['revision', 'down_revision', 'branch_labels', 'depends_on']);

/**
 * One Alembic revision, wholly, out of its one file. Nothing is executed: its functions are read statement by statement. What
 * cannot be told is an operation of its own (`not-analysed`); a file that is no Python is `unparsable`. Never throws.
 */
export async function readRevision(
  files: readonly SourceFile[],
  header: RevisionHeader,
  compared = false,
): Promise<Reading<Revision>> {
  const file = files.find(({ path }) => path === header.path) ?? files[0];
  if (file === undefined) return { kind: 'not-a-revision' };
  const { path } = file;
  const decoded = decodePython(file.bytes);
  if (decoded.kind === 'undecodable') return { kind: 'unparsable', path, line: decoded.line, reason: decoded.reason };
  const parsed = parsePython(decoded.text);
  if (parsed.kind === 'error') return { kind: 'unparsable', path, line: parsed.line, reason: parsed.reason };
  try {
    return {
      kind: 'revision',
      value: {
        ...revisionOf(path, decoded.text, parsed.module, header),
        meaning: compared ? meaningOf(parsed.module, headerNames) : null,
      },
    };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { kind: 'unparsable', path, line: null, reason: 'Expressions or blocks are nested too deeply to be read.' };
  }
}

function revisionOf(path: string, text: string, module: Module, header: RevisionHeader): Omit<Revision, 'meaning'> {
  const lines = text.split('\n');
  let comments: readonly PythonComment[] | null = null;
  const inFile = (): readonly PythonComment[] => (comments ??= commentsOf(text));
  const read = (name: 'upgrade' | 'downgrade'): Body => bodyOf({ path, module, lines, comments: inFile }, name);
  return {
    ...header,
    title: titleOf(module),
    up: read('upgrade'),
    down: read('downgrade'),
    remarks: text.includes('cm-actions:') ? remarksIn(path, module, inFile()) : [],
    imports: importsOf(module, text).filter((name) => name.startsWith('.') || isForeign(name)),
  };
}

/** Packages that give SQLAlchemy types and Alembic operations: `--autogenerate` writes their imports, and they hold no application. */
const extensions = new Set([
  'advanced_alchemy', 'alembic_postgresql_enum', 'alembic_utils', 'citext', 'fastapi_users_db_sqlalchemy', 'fastapi_utils', 'geoalchemy2',
  'pgvector', 'sqlalchemy_json', 'sqlalchemy_utils', 'sqlmodel',
]); // prettier-ignore

function isForeign(name: string): boolean {
  const [top = ''] = name.split('.', 1);
  return originOf(name) === 'foreign' && !extensions.has(top);
}

/** Alembic keeps the message at the head of the docstring, before the lines that repeat the header. */
function titleOf(module: Module): string {
  const lines = (docstringOf(module.body) ?? '').trim().split('\n', 1);
  const title = lines[0]?.trim() ?? '';
  return /^(?:Revision ID|Revises|Create Date):/i.test(title) ? '' : title;
}
