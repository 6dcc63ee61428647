import { nodeId } from '../../present/account.ts';
import type { Node } from '../served.ts';

/** A `Label`. */
export function labelNode(name: string): Node {
  return { id: nodeId(`label ${name}`), name, color: 'ededed', description: null };
}
