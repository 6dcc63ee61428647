import {
  type GraphQLFieldResolver,
  GraphQLError,
  type GraphQLResolveInfo,
  type GraphQLTypeResolver,
  type SelectionSetNode,
} from 'graphql';

/**
 * An object as the schema has it: each field a value, a function without arguments, or a `field` that honours some.
 * `__typename` is needed where the schema has an interface or a union. A field that is not named is not served.
 */
export type Node = Readonly<Record<string, unknown>>;

export type Args = Readonly<Record<string, unknown>>;

/** What one question asked for that the testkit does not serve: each fails the test. */
export interface Asking {
  readonly unserved: Set<string>;
}

const mark = Symbol('field');

interface Field {
  readonly [mark]: readonly string[];
  readonly answer: (args: Args, info: GraphQLResolveInfo) => unknown;
}

/** A field that honours the arguments named, and no other. */
export function field(args: readonly string[], answer: Field['answer']): unknown {
  return { [mark]: args, answer } satisfies Field;
}

/** Refuses as GitHub does, under the status 200: the field is null and the reason stands in the list of errors. */
export function refusal(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}

/** Reads a field of a node, and writes down whatever of it is not served. */
export const resolveField: GraphQLFieldResolver<unknown, Asking> = (source, args: Args, asking, info) => {
  const place = `${info.parentType.name}.${info.fieldName}`;
  const node = source as Node;
  if (!Object.hasOwn(node, info.fieldName)) return unserved(asking, place);
  const value = node[info.fieldName];
  const honours = isField(value) ? value[mark] : [];
  const odd = given(args, info).find((name) => !honours.includes(name));
  if (odd !== undefined) return unserved(asking, `${place}(${odd}:)`);
  if (isField(value)) return value.answer(args, info);
  return typeof value === 'function' ? (value as () => unknown)() : value;
};

/** Which of an interface's or a union's types a node is. */
export const resolveType: GraphQLTypeResolver<unknown, Asking> = (value) => String((value as Node)['__typename']);

function unserved(asking: Asking, place: string): never {
  asking.unserved.add(place);
  throw new GraphQLError(`${place} is not served`);
}

function isField(value: unknown): value is Field {
  return typeof value === 'object' && value !== null && mark in value;
}

/** Arguments that the question names; those that only stand at the schema's default change nothing. */
function given(args: Args, { fieldName, parentType }: GraphQLResolveInfo): readonly string[] {
  const known = parentType.getFields()[fieldName]?.args ?? [];
  return Object.keys(args).filter((name) => {
    const { defaultValue } = known.find((arg) => arg.name === name) ?? {};
    return (
      args[name] !== undefined && args[name] !== null && JSON.stringify(args[name]) !== JSON.stringify(defaultValue)
    );
  });
}

export interface ConnectionOptions<T> {
  /** Arguments that `items` honours, beside those of paging. */
  readonly args?: readonly string[];
  /** What an edge tells beside its node. */
  readonly edge?: (item: T) => Node;
}

const paging = ['first', 'last', 'after', 'before'];
const mostRecords = 100;

/** A connection with GitHub's bounds: what lists records says how many, at most 100; a count alone need not. */
export function connection<T>(
  items: (args: Args) => readonly T[],
  node: (item: T) => unknown,
  { args: more = [], edge }: ConnectionOptions<T> = {},
): unknown {
  return field([...paging, ...more], (args, info) => {
    const all = items(args);
    const counted = { totalCount: all.length };
    if (!selects(info, ['nodes', 'edges', 'pageInfo'])) return counted;
    const [start, end] = bounds(args, info.fieldName, all.length);
    const listed = all.slice(start, end);
    return {
      ...counted,
      nodes: () => listed.map((item) => node(item)),
      edges: () =>
        listed.map((item, index) => ({
          ...edge?.(item),
          cursor: cursorOf(start + index),
          node: () => node(item),
        })),
      pageInfo: {
        startCursor: listed.length === 0 ? null : cursorOf(start),
        endCursor: listed.length === 0 ? null : cursorOf(end - 1),
        hasNextPage: end < all.length,
        hasPreviousPage: start > 0,
      },
    };
  });
}

function bounds(args: Args, name: string, total: number): readonly [start: number, end: number] {
  const [first, last] = [args['first'], args['last']] as readonly (number | null | undefined)[];
  for (const [word, count] of Object.entries({ first, last })) {
    if (typeof count === 'number' && (count > mostRecords || count < 0))
      throw refusal(
        'EXCESSIVE_PAGINATION',
        `Requesting ${count} records on the \`${name}\` connection exceeds the \`${word}\` limit of ${mostRecords} records.`,
      );
  }
  const [after, before] = [indexOf(args['after']), indexOf(args['before'])];
  const low = after === null ? 0 : Math.min(total, after + 1);
  const high = before === null ? total : Math.max(low, Math.min(total, before));
  if (typeof first === 'number') return [low, Math.min(high, low + first)];
  if (typeof last === 'number') return [Math.max(low, high - last), high];
  throw refusal(
    'MISSING_PAGINATION_BOUNDARIES',
    `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
  );
}

function cursorOf(index: number): string {
  return Buffer.from(`cursor:${index}`).toString('base64');
}

function indexOf(cursor: unknown): number | null {
  if (typeof cursor !== 'string') return null;
  const index = /^cursor:(\d{1,9})$/.exec(Buffer.from(cursor, 'base64').toString())?.[1];
  if (index === undefined)
    throw refusal('INVALID_CURSOR_ARGUMENTS', `\`${cursor}\` does not appear to be a valid cursor.`);
  return Number(index);
}

/** Whether any of some fields is asked for directly below this one, through fragments too. */
function selects(info: GraphQLResolveInfo, names: readonly string[]): boolean {
  const holds = (set: SelectionSetNode | undefined): boolean =>
    (set?.selections ?? []).some((selection) => {
      if (selection.kind === 'Field') return names.includes(selection.name.value);
      if (selection.kind === 'InlineFragment') return holds(selection.selectionSet);
      return holds(info.fragments[selection.name.value]?.selectionSet);
    });
  return info.fieldNodes.some((node) => holds(node.selectionSet));
}
