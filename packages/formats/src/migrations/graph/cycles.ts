/**
 * The groups of ids that lead back to themselves (strongly connected ones, and those that name themselves), by Tarjan's
 * algorithm with a stack of its own: linear, and no chain is too long for it. Ids that `edges` names and that are not in
 * `ids` count as nothing.
 */
export function cyclesOf(
  ids: readonly string[],
  edges: (id: string) => readonly string[],
): readonly (readonly string[])[] {
  const search: Search = {
    order: new Map(ids.map((id, index) => [id, index])),
    index: new Map(),
    low: new Map(),
    open: [],
    isOpen: new Set(),
    found: [],
  };
  for (const id of ids) if (!search.index.has(id)) explore(search, id, edges);
  return search.found.toSorted((a, b) => place(search, a[0]) - place(search, b[0]));
}

interface Search {
  readonly order: ReadonlyMap<string, number>;
  /** When an id was met first, and the earliest open one that it leads to. */
  readonly index: Map<string, number>;
  readonly low: Map<string, number>;
  readonly open: string[];
  readonly isOpen: Set<string>;
  readonly found: (readonly string[])[];
}

interface Step {
  readonly id: string;
  readonly next: readonly string[];
  at: number;
}

function explore(search: Search, start: string, edges: (id: string) => readonly string[]): void {
  const steps: Step[] = [enter(search, start, edges)];
  for (let step = steps.at(-1); step !== undefined; step = steps.at(-1)) {
    const other = step.next[step.at];
    step.at += 1;
    if (other === undefined) {
      steps.pop();
      close(search, step);
      const above = steps.at(-1);
      if (above !== undefined) lower(search, above.id, search.low.get(step.id));
    } else if (!search.index.has(other)) {
      if (search.order.has(other)) steps.push(enter(search, other, edges));
    } else if (search.isOpen.has(other)) lower(search, step.id, search.index.get(other));
  }
}

function enter(search: Search, id: string, edges: (id: string) => readonly string[]): Step {
  search.low.set(id, search.index.size);
  search.index.set(id, search.index.size);
  search.open.push(id);
  search.isOpen.add(id);
  return { id, next: edges(id), at: 0 };
}

function lower(search: Search, id: string, to: number | undefined): void {
  const low = search.low.get(id);
  if (to !== undefined && low !== undefined && to < low) search.low.set(id, to);
}

/** Takes the group off the open ids where its first one has been walked to its end. */
function close(search: Search, { id, next }: Step): void {
  if (search.low.get(id) !== search.index.get(id)) return;
  const group = search.open.splice(search.open.lastIndexOf(id));
  for (const member of group) search.isOpen.delete(member);
  if (group.length > 1 || next.includes(id))
    search.found.push(group.toSorted((a, b) => place(search, a) - place(search, b)));
}

function place(search: Search, id: string | undefined): number {
  return search.order.get(id ?? '') ?? 0;
}
