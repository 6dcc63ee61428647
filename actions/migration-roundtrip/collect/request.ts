import type { RevisionHeader } from '@cm/formats/migrations-model';

import type { Asked, TreePlan } from './scope.ts';
import { folderOf, wayTo } from './words.ts';

/** SQL that is run before a revision; null: before the first one. */
export interface Seed {
  readonly revision: string | null;
  readonly sql: string;
}

/** What the driver gets, as JSON; its `main.py` reads it. Paths are relative to the folder that it runs in. */
export interface DriverRequest {
  readonly mode: 'roundtrip' | 'base' | 'clean';
  readonly url: string | null;
  readonly config: string | null;
  readonly section: string | null;
  /** Folder of the migrations, where the configuration names none. */
  readonly folder: string;
  readonly dialects: readonly string[] | null;
  readonly x: readonly string[];
  readonly variables: readonly (readonly [name: string, template: string])[];
  readonly versionTable: string | null;
  readonly command: readonly string[] | null;
  readonly revisions: readonly { readonly id: string; readonly on: readonly string[]; readonly path: string }[];
  readonly new: readonly string[];
  readonly all: boolean;
  readonly from: string | null;
  readonly seeds: readonly Seed[];
  readonly baselineSql: string | null;
  readonly baselineCommand: readonly string[] | null;
  readonly seconds: number;
  /** Commit of the base, for the mode `base`. */
  readonly base: string | null;
  /** The way up to the top of the workspace. */
  readonly up: string;
  /** The database to drop, for the mode `clean`. */
  readonly name: string | null;
}

/** SQL that the user's files hold. */
export interface GivenSql {
  readonly baseline: string | null;
  readonly seeds: readonly Seed[];
}

/** The folder that a history is run in. */
export function workingFolder({ head }: TreePlan, { inputs: given }: Asked): string {
  const asked = given['working-directory'];
  if (asked !== undefined) return asked.replace(/^\.\/?/, '').replace(/\/$/, '');
  return folderOf(head.tree.config ?? head.tree.path);
}

/** The request for a round trip of one history. */
export function requestOf(plan: TreePlan, context: Asked, all: boolean, sql: GivenSql): DriverRequest {
  const { inputs: given } = context;
  const { tree, headers } = plan.head;
  const folder = workingFolder(plan, context);
  const isIni = tree.config !== null && !tree.config.endsWith('.toml');
  const [versionTable] = given['version-table'] === undefined ? [null] : [given['version-table']];
  return {
    mode: 'roundtrip',
    url: given['database-url'] ?? null,
    config: isIni && tree.config !== null ? wayTo(folder, tree.config) : null,
    section: tree.section,
    folder: wayTo(folder, tree.path),
    dialects: tree.dialects,
    x: given['x-args'] ?? [],
    variables: given['database-env'] ?? [],
    versionTable,
    command: given.command ?? null,
    revisions: oldestFirst(headers),
    new: [...plan.fresh],
    all,
    from: given['from-revision'] ?? null,
    seeds: sql.seeds,
    baselineSql: sql.baseline,
    baselineCommand: given['baseline-command'] ?? null,
    seconds: given.timeout ?? 120,
    base: null,
    up: wayTo(folder, ''),
    name: null,
  };
}

/** The same history as the base has it, to see which differences from the models were there before. */
export function baseRequest(request: DriverRequest, plan: TreePlan, commit: string): DriverRequest {
  return {
    ...request,
    mode: 'base',
    base: commit,
    revisions: oldestFirst(plan.base?.headers ?? []),
    new: [],
    all: false,
    seeds: [],
  };
}

/** Headers so that each stands after what it stands on; what is in a circle comes last. */
function oldestFirst(headers: readonly RevisionHeader[]): DriverRequest['revisions'] {
  const byId = new Map(headers.map((header) => [header.id, header]));
  const labels = new Map(headers.flatMap(({ id, labels: own }) => own.map((label) => [label, id] as const)));
  const on = ({ parents, dependsOn }: RevisionHeader): readonly string[] => [
    ...parents,
    ...dependsOn.map((name) => labels.get(name) ?? name).filter((name) => byId.has(name)),
  ];
  const waiting = new Map(headers.map((header) => [header.id, new Set(on(header).filter((id) => byId.has(id)))]));
  const children = new Map<string, string[]>();
  for (const [id, parents] of waiting) for (const parent of parents) push(children, parent, id);
  const ready = [...waiting].filter(([, parents]) => parents.size === 0).map(([id]) => id);
  const sorted: string[] = [];
  for (let id = ready.shift(); id !== undefined; id = ready.shift()) {
    sorted.push(id);
    for (const child of children.get(id) ?? []) {
      const left = waiting.get(child);
      left?.delete(id);
      if (left?.size === 0) ready.push(child);
    }
  }
  const rest = headers.filter(({ id }) => !sorted.includes(id)).map(({ id }) => id);
  return [...sorted, ...rest].flatMap((id) => {
    const header = byId.get(id);
    return header === undefined ? [] : [{ id, on: on(header), path: header.path }];
  });
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
