import type { KubeObject } from '@cm/formats/manifests';

import type { Part } from '../facts.ts';
import { textOf } from './changed.ts';
import type { Diff } from './diff.ts';
import { folderOf } from './places.ts';

/** Kustomizations of a repository that are read, and files that one of them reaches. */
const mostFiles = 200;

/** What the kustomizations of the repository put before and behind names. */
export async function affixesOf({ head, texts }: Diff): Promise<readonly (readonly [string, string])[]> {
  const { isKustomization, kustomizationOf } = await import('@cm/formats/manifests');
  const paths = [...head.keys()].filter(isKustomization).slice(0, mostFiles);
  if (paths.length === 0) return [];
  const read = await texts(paths.map((path) => head.get(path) ?? null));
  if (read.status === 'unavailable') return [];
  const each = paths.map((path) => kustomizationOf(textOf(read.value, head.get(path) ?? null)));
  return each
    .filter(({ namePrefix, nameSuffix }) => namePrefix + nameSuffix !== '')
    .map(({ namePrefix, nameSuffix }) => [namePrefix, nameSuffix] as const);
}

/** What changed kustomizations put together: their workloads; one without any is an object that is applied as a whole. */
export async function changedKustomizations(diff: Diff): Promise<readonly Part[]> {
  const { isKustomization, isRollable } = await import('@cm/formats/manifests');
  const found: Part[] = [];
  for (const { path, after } of diff.deployed) {
    if (!isKustomization(path)) continue;
    const reached = after === null ? null : await objectsOf(diff, path);
    const workloads = reached?.objects.filter(isRollable) ?? [];
    if (workloads.length === 0)
      found.push({ kind: 'object', target: path, because: [path], fate: 'changed', namespace: null });
    for (const { kind, name } of workloads) {
      const whole = `${reached?.prefix ?? ''}${name}${reached?.suffix ?? ''}`;
      const target = `${kind.toLowerCase()}/${whole}`;
      found.push({ kind: 'workload', target, because: [path], fate: 'changed', namespace: null, names: [whole, name] });
    }
  }
  return found;
}

interface Reached {
  readonly objects: readonly KubeObject[];
  readonly prefix: string;
  readonly suffix: string;
}

/** The objects that a kustomization reaches, each file once. */
async function objectsOf({ head, texts }: Diff, path: string): Promise<Reached> {
  const { isKustomization, kubeObjects, kustomizationOf } = await import('@cm/formats/manifests');
  const objects: KubeObject[] = [];
  const queue = [path];
  const seen = new Set<string>();
  let names = { prefix: '', suffix: '' };
  for (let next = queue.shift(); next !== undefined && seen.size < mostFiles; next = queue.shift()) {
    const id = head.get(next) ?? null;
    if (seen.has(next) || id === null) continue;
    seen.add(next);
    const read = await texts([id]);
    const text = read.status === 'available' ? textOf(read.value, id) : '';
    if (!isKustomization(next)) {
      objects.push(...(await kubeObjects(text)).objects);
      continue;
    }
    const { resources, namePrefix, nameSuffix } = kustomizationOf(text);
    names = { prefix: names.prefix + namePrefix, suffix: nameSuffix + names.suffix };
    const folder = folderOf(next);
    queue.push(...resources.flatMap((resource) => placesOf(joined(folder, resource))));
  }
  return { objects, ...names };
}

function placesOf(place: string): readonly string[] {
  const inner = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];
  return [place, ...inner.map((name) => (place === '' ? name : `${place}/${name}`))];
}

/** A path relative to a folder, without its `.` and `..`. */
export function joined(folder: string, path: string): string {
  const parts: string[] = folder === '' ? [] : folder.split('/');
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
