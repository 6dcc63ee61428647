/** What a walk through a block, however deep, says of it. */
export interface Walked {
  /** Names that it may set. */
  readonly set: ReadonlySet<string>;
  /** Names that hold something on which it calls a method. */
  readonly changed: ReadonlySet<string>;
  /** Whether it has a `break`, and a `yield`. */
  readonly breaks: boolean;
  readonly yields: boolean;
  /** Whether it names something by which the database is reached; what it calls in turn is not looked at. */
  readonly reaches: boolean;
}

/** Walks through a block once for each reading. */
export function walked(machine: { readonly walked: Map<object, Walked> }, body: object): Walked {
  const known = machine.walked.get(body);
  if (known !== undefined) return known;
  const found = walk(body);
  machine.walked.set(body, found);
  return found;
}

function walk(body: object): Walked {
  const [set, changed] = [new Set<string>(), new Set<string>()];
  let [breaks, yields, reaches] = [false, false, false];
  for (const node of nodesIn(body)) {
    for (const target of targetsOf(node)) for (const name of namesIn(target)) set.add(name);
    const holder = holderOf(node);
    if (holder !== null) changed.add(holder);
    breaks ||= node.nodeType === 'Break';
    yields ||= node.nodeType === 'Yield';
    reaches ||= databaseNames.has(String(node.nodeType === 'Name' ? node.id : node.attr));
  }
  return { set, changed, breaks, yields, reaches };
}

const databaseNames = new Set([
  'op',
  'bind',
  'conn',
  'connection',
  'session',
  'batch_op',
  'execute',
  'commit',
  'get_bind',
  'scalar',
  'query',
]);

interface Node {
  readonly nodeType: string;
  readonly [field: string]: unknown;
}

/** Every node below, in no order that matters. */
export function* nodesIn(start: unknown): Generator<Node> {
  const open: unknown[] = [start];
  while (open.length > 0) {
    const next = open.pop();
    if (Array.isArray(next)) open.push(...next);
    else if (isNode(next)) {
      yield next;
      for (const field in next) if (typeof next[field] === 'object' && field !== 'ctx') open.push(next[field]);
    }
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'nodeType' in value;
}

const single = ['target', 'optional_vars'];

function targetsOf(node: Node): readonly unknown[] {
  const own = single.map((field) => node[field]).filter((target) => target !== undefined);
  return Array.isArray(node.targets) ? [...own, ...node.targets] : own;
}

/** The name on which a method is called. */
function holderOf(node: Node): string | null {
  if (node.nodeType !== 'Call' || !isNode(node.func) || node.func.nodeType !== 'Attribute') return null;
  const holder = node.func.value;
  return isNode(holder) && holder.nodeType === 'Name' ? String(holder.id) : null;
}

/** Names of a target; of `x['a']` the name before the bracket. */
function* namesIn(target: unknown): Generator<string> {
  if (!isNode(target)) return;
  if (target.nodeType === 'Name') yield String(target.id);
  else if (target.nodeType === 'Subscript') yield* namesIn(target.value);
  else if (Array.isArray(target.elts)) for (const element of target.elts) yield* namesIn(element);
}
