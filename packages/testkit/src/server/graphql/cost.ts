import {
  type DocumentNode,
  type FieldNode,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What a question asks of GitHub before anything is answered. */
export interface Cost {
  /** Requests that fill every connection, each as full as it may get. */
  readonly requests: number;
  /** A hundredth of the requests, rounded, at least 1. */
  readonly points: number;
  /** Records that may come. */
  readonly nodes: number;
}

/** More nodes than this are refused. Source: GitHub's GraphQL documentation, "Rate limits and query limits". */
export const mostNodes = 500_000;

interface Walk {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Connections by the path of their names: how often each is asked, and for how many records. */
  readonly seen: Map<string, { readonly asked: number; readonly size: number }>;
}

/** GitHub's formula: every connection is asked once for each record of those around it. */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Cost {
  const walk: Walk = { schema, document, variables, seen: new Map() };
  const root = schema.getRootType(operation.operation);
  if (root !== undefined && root !== null) descend(walk, operation.selectionSet, root, 1, '');
  const all = [...walk.seen.values()];
  const requests = all.reduce((sum, { asked }) => sum + asked, 0);
  const nodes = all.reduce((sum, { asked, size }) => sum + asked * size, 0);
  return { requests, nodes, points: Math.max(1, Math.round(requests / 100)) };
}

function descend(walk: Walk, set: SelectionSetNode, type: GraphQLNamedType, asked: number, path: string): void {
  for (const selection of set.selections) {
    if (isLeftOut(walk, selection)) continue;
    if (selection.kind === Kind.FIELD) descendField(walk, selection, type, asked, path);
    else {
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragmentOf(walk, selection.name.value) : selection;
      const name = fragment?.typeCondition?.name.value;
      const inner = name === undefined ? type : walk.schema.getType(name);
      if (fragment !== undefined && inner !== undefined) descend(walk, fragment.selectionSet, inner, asked, path);
    }
  }
}

function descendField(walk: Walk, node: FieldNode, type: GraphQLNamedType, asked: number, path: string): void {
  const definition = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
  if (definition === undefined || node.selectionSet === undefined) return;
  const inner = getNamedType(definition.type);
  const place = `${path}/${node.alias?.value ?? node.name.value}`;
  if (!inner.name.endsWith('Connection')) return descend(walk, node.selectionSet, inner, asked, place);
  const args = getArgumentValues(definition, node, walk.variables);
  const size = Number(args['first'] ?? args['last'] ?? 0);
  walk.seen.set(`${type.name}${place}`, { asked, size });
  return descend(walk, node.selectionSet, inner, asked * size, place);
}

function fragmentOf({ document }: Walk, name: string) {
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name) return definition;
  return undefined;
}

function isLeftOut({ variables }: Walk, node: SelectionNode): boolean {
  return (
    getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true ||
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] === false
  );
}
