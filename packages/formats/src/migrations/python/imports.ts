import type { Module, StmtNode } from 'py-ast';

import { blocksOf } from './blocks.ts';

/** An import that does not begin its line, as those of the module itself do. */
const within = /[^\n]\bimport\b/;

/** Dotted names that a module imports anywhere in it, each once; relative ones begin with their dots. `text`: what it was read of. */
export function importsOf(module: Module, text: string): readonly string[] {
  const names = new Set<string>();
  const open: StmtNode[] = [...module.body];
  const deep = text.includes('\\\n') || within.test(text.replaceAll(/^from [\w.]{1,200} import\b/gm, ''));
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const name of namesIn(node)) names.add(name);
    if (deep) for (const part of blocksOf(node)) open.push(...part);
  }
  return [...names].toSorted();
}

function namesIn(node: StmtNode): readonly string[] {
  if (node.nodeType === 'Import') return node.names.map(({ name }) => name);
  if (node.nodeType !== 'ImportFrom') return [];
  const module = `${'.'.repeat(node.level ?? 0)}${node.module ?? ''}`;
  return node.names.map(({ name }) => (module.endsWith('.') ? `${module}${name}` : `${module}.${name}`));
}
