import { altered, subjectOf } from './alters.ts';
import type { Deed } from './deed.ts';
import { type Node, pick, textOf } from './json.ts';
import { relationOf } from './names.ts';

interface Rename {
  readonly node: Node;
  readonly old: string;
  readonly to: string;
}

/** `ALTER … RENAME`. */
export function renames(node: Node): readonly Deed[] {
  const type = textOf(node['renameType']) ?? '';
  const rename = { node, old: textOf(node['subname']) ?? '', to: textOf(node['newname']) ?? '' };
  return (pick(known, type) ?? otherRename)(rename, type);
}

const known: Readonly<Record<string, (rename: Rename, type: string) => readonly Deed[]>> = {
  OBJECT_TABLE: ({ node, to }) => [{ op: 'rename-table', table: relationOf(node['relation']), to }],
  OBJECT_INDEX: ({ node, to }) => [{ op: 'rename-index', name: relationOf(node['relation']), to }],
  OBJECT_TYPE: ({ node, to }) => [{ op: 'rename-type', type: subjectOf(node), to }],
  OBJECT_TABCONSTRAINT: ({ node, old, to }) => [
    { op: 'rename-constraint', table: relationOf(node['relation']), name: old, to },
  ],
  OBJECT_COLUMN: ({ node, old, to }) => {
    const of = textOf(node['relationType']) ?? '';
    const table = relationOf(node['relation']);
    if (of === 'OBJECT_TABLE') return [{ op: 'rename-column', table, column: old, to }];
    return altered(of, table, `rename column ${old} to ${to}`);
  },
  OBJECT_ATTRIBUTE: ({ node, old, to }) =>
    altered('OBJECT_COMPOSITE', relationOf(node['relation']), `rename attribute ${old} to ${to}`),
  OBJECT_DOMCONSTRAINT: ({ node, old, to }) =>
    altered('OBJECT_DOMAIN', subjectOf(node), `rename constraint ${old} to ${to}`),
};

function otherRename({ node, old, to }: Rename, type: string): readonly Deed[] {
  return altered(type, old === '' ? subjectOf(node) : { schema: null, name: old }, `rename to ${to}`);
}
