import type { Module, StmtNode } from 'py-ast';

import { blocksOf } from './blocks.ts';

/** Dotted names that a module imports anywhere in it, each once; relative ones begin with their dots. */
export function importsOf(module: Module): readonly string[] {
  const names = new Set<string>();
  const open: StmtNode[] = [...module.body];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const name of namesIn(node)) names.add(name);
    for (const part of blocksOf(node)) open.push(...part);
  }
  return [...names].toSorted();
}

function namesIn(node: StmtNode): readonly string[] {
  if (node.nodeType === 'Import') return node.names.map(({ name }) => name);
  if (node.nodeType !== 'ImportFrom') return [];
  const module = `${'.'.repeat(node.level ?? 0)}${node.module ?? ''}`;
  return node.names.map(({ name }) => (module.endsWith('.') ? `${module}${name}` : `${module}.${name}`));
}
