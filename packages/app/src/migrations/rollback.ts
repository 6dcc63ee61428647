import type { ReadTree } from './trees.ts';

/** A tree with the ids that a change adds to it. */
export interface AddedTo extends Pick<ReadTree, 'format' | 'tree' | 'headers'> {
  readonly added: readonly string[];
}

/** The command that undoes what the change adds, tree by tree; null where it adds nothing, or a tool has no way back. */
export async function rollbackOf(additions: readonly AddedTo[]): Promise<string | null> {
  const { firstNew } = await import('@cm/formats/migrations-graph');
  const commands: string[] = [];
  for (const { format, tree, headers, added } of additions) {
    const undone = headers.filter(({ id }) => added.includes(id));
    for (const { target } of firstNew(headers, added)) {
      const command = format.rollback(target, tree, added.length, undone);
      if (command === null) return null;
      commands.push(command);
    }
  }
  const each = [...new Set(commands)];
  if (each.length < 2) return each[0] ?? null;
  // A command that changes the folder first does so for itself alone.
  return each.map((command) => (command.startsWith('cd ') ? `(${command})` : command)).join(' && ');
}
