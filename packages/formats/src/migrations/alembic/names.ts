/** Whether Alembic loads a file of a versions folder. Source: `_only_source_rev_file` in script/base.py. */
export function isRevisionFile(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.endsWith('.py') && !name.startsWith('.#') && !name.startsWith('__init__');
}
