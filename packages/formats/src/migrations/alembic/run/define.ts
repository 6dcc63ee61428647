import type { Statement } from '../../python/nodes.ts';
import type { Flow, Machine } from './machine.ts';
import { newScope, setName } from './scope.ts';

export function defineFunction(machine: Machine, node: Statement<'FunctionDef' | 'AsyncFunctionDef'>): Flow {
  setName(machine, node.name, { kind: 'function', node, scope: machine.scope, self: null });
  return 'next';
}

/** A class: what its body sets are its members. */
export function defineClass(machine: Machine, node: Statement<'ClassDef'>): Flow {
  const outer = machine.scope;
  const bases = node.bases.map((base) => machine.evaluate(base));
  const members = newScope(outer);
  machine.scope = members;
  machine.execute(node.body);
  machine.scope = outer;
  setName(machine, node.name, { kind: 'class', name: node.name, bases, members });
  return 'next';
}

export function importModule(machine: Machine, node: Statement<'Import'>): Flow {
  for (const { name, asname } of node.names) {
    const first = name.split('.', 1)[0] ?? name;
    if (asname !== undefined && asname !== null) setName(machine, asname, { kind: 'name', path: name });
    else setName(machine, first, { kind: 'name', path: first });
  }
  return 'next';
}

export function importFrom(machine: Machine, node: Statement<'ImportFrom'>): Flow {
  const module = `${'.'.repeat(node.level ?? 0)}${node.module ?? ''}`;
  const dot = module === '' || module.endsWith('.') ? '' : '.';
  for (const { name, asname } of node.names) {
    if (name === '*') machine.stars.push(module);
    else setName(machine, asname ?? name, { kind: 'name', path: `${module}${dot}${name}` });
  }
  return 'next';
}
