import { type Block, blocksOf, itemsOf, type Line, linesOf, meaningOf, scalarOf } from './blocks.ts';

/** An object of Kubernetes in a manifest. */
export interface KubeObject {
  /** As written: `Deployment`. */
  readonly kind: string;
  readonly name: string;
  readonly namespace: string | null;
  /** `apps/v1`. */
  readonly apiVersion: string;
  /** 1-based line of the document. */
  readonly line: number;
  /** Compared, never shown: equal where nothing but comments and blank lines differ. */
  readonly meaning: string;
}

export interface KubeFile {
  readonly objects: readonly KubeObject[];
  /** Documents that are objects and whose name could not be read: templates, `generateName`. */
  readonly nameless: number;
}

/** Kinds that `kubectl rollout undo` takes. Source: Kubernetes' reference, "kubectl rollout". */
const rollable = new Set(['Deployment', 'DaemonSet', 'StatefulSet']);

/** Whether `kubectl rollout undo` takes an object. */
export function isRollable({ kind, apiVersion }: Pick<KubeObject, 'kind' | 'apiVersion'>): boolean {
  return rollable.has(kind) && /^(?:apps|extensions)\//.test(apiVersion);
}

/** The objects of a YAML or JSON text with one or more documents; none where it is no manifest. Linear. */
export async function kubeObjects(text: string): Promise<KubeFile> {
  if (!text.includes('apiVersion') || !text.includes('kind')) return { objects: [], nameless: 0 };
  const objects: KubeObject[] = [];
  let nameless = 0;
  for (const lines of documentsOf(text)) {
    const blocks = blocksOf(lines);
    const read = blocks === null ? null : objectOf(blocks, lines);
    const found = read ?? (looksLikeOne(lines) ? await (await import('./kubernetes-slow.ts')).slowly(lines) : []);
    objects.push(...found.filter((one) => one !== 'nameless'));
    nameless += found.filter((one) => one === 'nameless').length;
  }
  return { objects, nameless };
}

/** Documents by their `---`; a text without any is one. */
function documentsOf(text: string): readonly (readonly Line[])[] {
  const found: Line[][] = [[]];
  for (const line of linesOf(text)) {
    if (line.indent === 0 && /^(?:---|\.\.\.)(?:\s|$)/.test(line.text)) found.push([]);
    else found.at(-1)?.push(line);
  }
  return found.filter((lines) => lines.length > 0);
}

/** Null: it has to be read by YAML's whole grammar. */
function objectOf(blocks: readonly Block[], lines: readonly Line[]): readonly (KubeObject | 'nameless')[] | null {
  const by = new Map(blocks.map((block) => [block.key, block]));
  const [kind, apiVersion] = [by.get('kind'), by.get('apiVersion')];
  if (kind === undefined || apiVersion === undefined) return [];
  const [kindName, version] = [scalarOf(kind.inline), scalarOf(apiVersion.inline)];
  if (kindName === null || version === null) return kind.inline.includes('{{') ? ['nameless'] : null;
  const items = kindName.endsWith('List') ? by.get('items') : undefined;
  if (items !== undefined) return itemsIn(items);
  return named(by.get('metadata'), { kind: kindName, apiVersion: version, line: kind.line, meaning: meaningOf(lines) });
}

function itemsIn(items: Block): readonly (KubeObject | 'nameless')[] | null {
  const found: (KubeObject | 'nameless')[] = [];
  for (const lines of itemsOf(items.lines) ?? []) {
    const blocks = blocksOf(lines);
    const objects = blocks === null ? null : objectOf(blocks, lines);
    if (objects === null) return null;
    found.push(...objects);
  }
  return items.inline === '' ? found : null;
}

function named(
  metadata: Block | undefined,
  object: Omit<KubeObject, 'name' | 'namespace'>,
): readonly (KubeObject | 'nameless')[] | null {
  if (metadata === undefined) return ['nameless'];
  if (metadata.inline !== '' && !metadata.inline.startsWith('#')) return null;
  const inner = blocksOf(metadata.lines);
  if (inner === null) return null;
  const value = (key: string): string | null => scalarOf(inner.find((block) => block.key === key)?.inline ?? '');
  const name = value('name');
  return name === null ? ['nameless'] : [{ ...object, name, namespace: value('namespace') }];
}

function looksLikeOne(lines: readonly Line[]): boolean {
  return ['apiVersion', 'kind'].every((key) => lines.some(({ text }) => text.includes(key)));
}
