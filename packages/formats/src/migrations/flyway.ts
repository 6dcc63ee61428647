import type { Format, SourceFile } from './format.ts';
import type { Reading, Revision, RevisionHeader } from './model/revision.ts';
import { bodyOf, missingBody } from './pairs/body.ts';
import { chained } from './pairs/chain.ts';
import { compareVersions, flywayFile } from './pairs/flyway-names.ts';
import { type ReadFile, readFiles, sqlRevision } from './pairs/revision.ts';
import { plainText } from './sql/pieces.ts';
import { splitStatements } from './sql/statements.ts';

/** Flyway: `V1__add_users.sql`, and `U1__add_users.sql` to undo it, which only its paid editions run. */
export const format: Format = {
  name: 'flyway',
  title: 'Flyway',
  // It goes back one migration at a time, and by scripts that have to be there.
  rollback: (_, __, steps, undone) => {
    const scripts = undone.filter(({ paths }) => paths.some((path) => flywayFile(path)?.kind === 'undo'));
    if (undone.length === 0 || scripts.length < undone.length) return null;
    return steps <= 1 ? 'flyway undo' : `for step in $(seq ${steps}); do flyway undo || break; done`;
  },
  discover: async (view, at) => {
    if (!view.paths.some((path) => flywayFile(path)?.kind === 'versioned')) return [];
    const { flywayTrees } = await import('./pairs/flyway-trees.ts');
    return flywayTrees(view, at);
  },
  headers: (_, files) => Promise.resolve(headers(files)),
  revision: (files, header) => Promise.resolve(revision(files, header)),
};

function headers(files: readonly (readonly SourceFile[])[]): readonly Reading<RevisionHeader>[] {
  const groups = files.map((group) => {
    const file = flywayFile(group[0]?.path ?? '');
    const isMember = file?.kind === 'versioned' || file?.kind === 'undo';
    return isMember ? { id: file.id, paths: group.map(({ path }) => path) } : null;
  });
  return chained(groups, compareVersions);
}

function revision(files: readonly SourceFile[], header: RevisionHeader): Reading<Revision> {
  const read = readFiles(files);
  if (read.kind !== 'revision') return read;
  const conf = read.value.find(({ path }) => path.endsWith('.conf'));
  const find = (kind: string): ReadFile | undefined => read.value.find(({ path }) => flywayFile(path)?.kind === kind);
  const [up, down] = [find('versioned'), find('undo')];
  const body = (file: ReadFile | undefined): Revision['up'] =>
    file === undefined
      ? missingBody(header.path)
      : bodyOf({
          path: file.path,
          sql: file.text,
          line: 1,
          endLine: file.lines,
          transaction: transactionOf(file, conf),
        });
  const scripts = read.value.filter((file) => file !== conf);
  return sqlRevision(header, flywayFile(header.path)?.title ?? '', scripts, {
    up: body(up),
    down: body(down),
    meaning: [up, down, conf].map(checked).join('\n-- next\n'),
  });
}

/** What Flyway's checksum is made of: every line as it stands, without line ends. A comment that changes breaks it too. */
function checked(file: ReadFile | undefined): string {
  return file === undefined ? '' : file.text.split(/\r?\n/).join('\n');
}

/** Statements that PostgreSQL refuses in a transaction, for which Flyway opens none by itself. Source: Flyway, `PostgreSQLParser`. */
const alone =
  /^(?:create (?:unique )?index concurrently|drop index concurrently|reindex(?: \w+)? concurrently|vacuum|(?:create|drop) (?:database|tablespace|subscription)|alter system|alter type \S+ add value)\b/;

function transactionOf(file: ReadFile, conf: ReadFile | undefined): 'shared' | 'none' {
  if (conf !== undefined && /^[ \t]*executeInTransaction[ \t]*=[ \t]*false\b/m.test(conf.text)) return 'none';
  const statements = splitStatements(file.text, null).map((passage) => plainText(passage, 300).toLowerCase());
  return statements.length > 0 && statements.every((text) => alone.test(text)) ? 'none' : 'shared';
}
