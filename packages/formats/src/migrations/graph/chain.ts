import type { RevisionHeader } from '../model/revision.ts';
import { cyclesOf } from './cycles.ts';

/** A parent or dependency that no revision of the tree is. */
export interface Missing {
  readonly revision: string;
  readonly parent: string;
  readonly kind: 'parent' | 'dependency';
}

/**
 * How the revisions of one tree hang together. All ids, each once, in the order of the headers; heads, bases, branch and merge
 * points are what Alembic's `ScriptDirectory` says wherever it says anything.
 */
export interface Chain {
  /** Revisions that nothing follows by `down_revision`; a `depends_on` does not count here, as in `alembic heads`. */
  readonly heads: readonly string[];
  /** Heads that nothing depends on either: what `alembic_version` holds after `alembic upgrade heads`. */
  readonly realHeads: readonly string[];
  readonly bases: readonly string[];
  readonly branchPoints: readonly string[];
  readonly mergePoints: readonly string[];
  /** Ids that several files claim. Alembic warns, and goes by the file that it read last. */
  readonly duplicates: readonly string[];
  readonly missing: readonly Missing[];
  /** Ids that lead back to themselves through parents and dependencies; each cycle in the order of the headers. */
  readonly cycles: readonly (readonly string[])[];
  /** Branch label to the revision that declares it. */
  readonly labels: Readonly<Record<string, string>>;
  /** Labels that two revisions declare, or that are an id too: Alembic refuses the tree. */
  readonly labelClashes: readonly { readonly label: string; readonly revisions: readonly string[] }[];
  /** Ids of more than 32 characters, which `alembic_version.version_num` does not hold. */
  readonly tooLong: readonly string[];
  /** Ids with `@`, `-`, `+` or `:`, which Alembic gives a meaning of their own and refuses. */
  readonly refused: readonly string[];
}

/** Source: `version_num` is `String(32)` in Alembic's runtime/migration.py. */
const longestId = 32;
/** Source: `_revision_illegal_chars` in Alembic's script/revision.py. */
const illegal = /[@:+-]/;

/** Works out the chain, linear in revisions and their parents. Never throws, whatever hangs together with whatever. */
export function chainOf(headers: readonly RevisionHeader[]): Chain {
  const nodes = headers.map((header): Node => ({
    header,
    child: null,
    branches: false,
    followed: false,
    needed: false,
  }));
  const known = new Map(nodes.map((node) => [node.header.id, node]));
  const labels = labelsOf(nodes, known);
  const missing: Missing[] = [];
  for (const node of new Set([...known.values(), ...labels.declared.values()]))
    connect(node, known, labels.declared, missing);
  const ids = (wanted: (node: Node) => boolean): readonly string[] => unique(nodes.filter(wanted));
  const judged = (wanted: (node: Node) => boolean): readonly string[] => unique([...known.values()].filter(wanted));
  return {
    heads: ids((node) => !node.followed),
    realHeads: ids((node) => !node.followed && !node.needed),
    bases: ids(({ header }) => header.parents.length === 0),
    branchPoints: judged(({ branches }) => branches),
    mergePoints: judged(({ header }) => header.parents.length > 1),
    duplicates: ids((node) => known.get(node.header.id) !== node),
    missing,
    cycles: cyclesOf([...known.keys()], (id) => edgesOf(known.get(id), known, labels.declared)),
    labels: Object.fromEntries([...labels.declared].map(([label, { header }]) => [label, header.id])),
    labelClashes: labels.clashes,
    tooLong: ids(({ header: { id } }) => id.length > longestId && [...id].length > longestId),
    refused: ids(({ header }) => illegal.test(header.id)),
  };
}

/**
 * A file's revision. Of two with one id, the last one has the children, as in Alembic, and the others stay heads; they count as
 * children themselves only where a label leads to them.
 */
interface Node {
  readonly header: RevisionHeader;
  /** The first revision that follows it, and whether another one does. */
  child: string | null;
  branches: boolean;
  followed: boolean;
  needed: boolean;
}

type Nodes = ReadonlyMap<string, Node>;

function connect({ header }: Node, known: Nodes, labels: Nodes, missing: Missing[]): void {
  for (const parent of eachOnce(header.parents)) {
    const node = known.get(parent);
    if (node === undefined) missing.push({ revision: header.id, parent, kind: 'parent' });
    else {
      node.followed = true;
      node.branches ||= node.child !== null && node.child !== header.id;
      node.child ??= header.id;
    }
  }
  for (const name of eachOnce(header.dependsOn)) {
    const node = dependency(name, known, labels);
    if (node === undefined) missing.push({ revision: header.id, parent: name, kind: 'dependency' });
    else node.needed = true;
  }
}

function eachOnce(names: readonly string[]): Iterable<string> {
  return names.length > 1 ? new Set(names) : names;
}

/** Alembic takes whole ids and labels here, no partial ids. Source: `_add_depends_on` in script/revision.py. */
function dependency(name: string, known: Nodes, labels: Nodes): Node | undefined {
  return known.get(labels.get(name)?.header.id ?? name);
}

function edgesOf(node: Node | undefined, known: Nodes, labels: Nodes): readonly string[] {
  if (node === undefined) return [];
  const { parents, dependsOn } = node.header;
  if (dependsOn.length === 0) return parents;
  const needed = dependsOn.map((name) => dependency(name, known, labels)?.header.id ?? '');
  return [...parents, ...needed];
}

function labelsOf(
  nodes: readonly Node[],
  known: Nodes,
): { readonly declared: Nodes; readonly clashes: Chain['labelClashes'] } {
  const declared = new Map<string, Node>();
  const clashes = new Map<string, string[]>();
  for (const node of nodes) {
    for (const label of eachOnce(node.header.labels)) {
      const other = declared.get(label) ?? known.get(label);
      if (other === undefined) declared.set(label, node);
      else if (clashes.has(label)) clashes.get(label)?.push(node.header.id);
      else clashes.set(label, [other.header.id, node.header.id]);
    }
  }
  return { declared, clashes: [...clashes].map(([label, revisions]) => ({ label, revisions })) };
}

function unique(nodes: readonly Node[]): readonly string[] {
  return [...new Set(nodes.map(({ header }) => header.id))];
}
