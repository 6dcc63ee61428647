import type { KubeObject } from '@cm/formats/manifests';

import type { ObjectPart, Part, WorkloadPart } from '../facts.ts';
import { type Changed, textOf } from './changed.ts';
import { type Diff, type FoundParts, noParts, unreadParts } from './diff.ts';
import { fatesOf, type Happened, type TwoSides } from './fates.ts';
import { affixesOf, changedKustomizations } from './kustomize.ts';
import { isManifestPath } from './places.ts';

/** Objects that configure a tool and are never put into a cluster by a person's plan, or that a controller keeps at what git says. */
const notApplied =
  /^(?:backstage\.io|skaffold|kind\.x-k8s\.io|kustomize\.config\.k8s\.io|kustomize\.toolkit\.fluxcd\.io|argoproj\.io|helm\.toolkit\.fluxcd\.io|source\.toolkit\.fluxcd\.io|ctlptl\.dev|tilt\.dev)\//;

/** What of Kubernetes a change touches: each workload, and each other object, by name. */
export async function kubernetesParts(diff: Diff): Promise<FoundParts> {
  const files = diff.deployed.filter(({ path }) => isManifestPath(path, diff.head));
  if (files.length === 0) return noParts;
  const texts = await diff.texts(files.flatMap(({ before, after }) => [before, after]));
  if (texts.status === 'unavailable') return unreadParts(texts.reason, files[0]?.path ?? null);
  const sides: TwoSides<KubeObject>[] = [];
  const nameless: Part[] = [];
  for (const file of files) {
    const { two, isNameless } = await sidesOf(file, textOf(texts.value, file.before), textOf(texts.value, file.after));
    sides.push(two);
    if (isNameless)
      nameless.push({ kind: 'object', target: file.path, because: [file.path], fate: 'changed', namespace: null });
  }
  const affixes = await affixesOf(diff);
  const { isRollable } = await import('@cm/formats/manifests');
  const parts = fatesOf(sides).map((one) => partOf(one, affixes, isRollable));
  return { parts: [...parts, ...nameless, ...(await changedKustomizations(diff))], unread: [] };
}

async function sidesOf({ path }: Changed, before: string, after: string) {
  const { kubeObjects } = await import('@cm/formats/manifests');
  const [was, is] = [await kubeObjects(before), await kubeObjects(after)];
  const two: TwoSides<KubeObject> = { path, before: byKey(was.objects), after: byKey(is.objects) };
  return { two, isNameless: was.nameless + is.nameless > 0 };
}

function byKey(objects: readonly KubeObject[]): TwoSides<KubeObject>['before'] {
  const applied = objects.filter(({ apiVersion }) => !notApplied.test(apiVersion));
  return new Map(
    applied.map((value) => [
      JSON.stringify([value.kind, value.namespace, value.name]),
      { meaning: value.meaning, value },
    ]),
  );
}

function partOf(
  { fate, paths, value }: Happened<KubeObject>,
  affixes: readonly (readonly [string, string])[],
  isRollable: (object: KubeObject) => boolean,
): WorkloadPart | ObjectPart {
  const target = `${value.kind.toLowerCase()}/${value.name}`;
  const { namespace } = value;
  if (!isRollable(value)) return { kind: 'object', target, because: paths, fate, namespace };
  const names = [value.name, ...affixes.map(([before, behind]) => `${before}${value.name}${behind}`)];
  return { kind: 'workload', target, because: paths, fate, namespace, names: [...new Set(names)] };
}
