import type { KubeObject } from '@cm/formats/manifests';
import type { Plan } from '@cm/formats/plan';
import { compileGlobs } from '@cm/policy';

import type { Inventory } from '../facts.ts';
import { textOf } from './changed.ts';
import type { Diff } from './diff.ts';
import { releasesOf } from './helm.ts';
import { affixesOf } from './kustomize.ts';
import { folderOf, isComposePath, isManifestPath, nameOf } from './places.ts';

/** Files that are looked into for names. */
const mostFiles = 3000;
const looked = new Set([
  'kubectl-rollout-undo',
  'kubectl-change',
  'helm-rollback',
  'docker-service-update',
  'argocd-rollback',
  'flux',
]);

/** Every name that the head says is deployed, where the plan has a command that names something; else null. */
export async function inventoryOf(diff: Diff, plan: Plan): Promise<Inventory | null> {
  if (!plan.commands.some(({ kind }) => looked.has(kind))) return null;
  const isExcluded = compileGlobs(diff.settings.exclude);
  const paths = [...diff.head.keys()].filter((path) => !isExcluded(path) && /\.ya?ml$/.test(path));
  const wanted = paths.slice(0, mostFiles);
  const read = await diff.texts(wanted.map((path) => diff.head.get(path) ?? null));
  const releases = await releasesOf(diff);
  if (read.status === 'unavailable' || releases.status === 'unavailable') return { ...nothing, whole: false };
  const affixes = await affixesOf(diff);
  const text = (path: string): string => textOf(read.value, diff.head.get(path) ?? null);
  const found = {
    workloads: [] as string[],
    releases: [...releases.value],
    services: [] as string[],
    applications: [] as string[],
  };
  const { chartName, composeServices, isRollable, kubeObjects } = await import('@cm/formats/manifests');
  for (const path of wanted) {
    if (isComposePath(path)) found.services.push(...(composeServices(text(path))?.keys() ?? []));
    // A chart is its release's name only where nothing says how it is installed.
    else if (nameOf(path) === 'Chart.yaml') {
      if (releases.value.length === 0) found.releases.push(chartName(text(path)) ?? nameOf(folderOf(path)));
    } else if (isManifestPath(path, diff.head)) {
      const { objects } = await kubeObjects(text(path));
      found.workloads.push(...objects.filter(isRollable).flatMap((object) => namesOf(object, affixes)));
      found.releases.push(...ofKind(objects, 'HelmRelease'));
      found.applications.push(...ofKind(objects, 'Application'));
    }
  }
  return { ...found, whole: wanted.length === paths.length };
}

function namesOf({ kind, name }: KubeObject, affixes: readonly (readonly [string, string])[]): readonly string[] {
  const all = [name, ...affixes.map(([before, behind]) => `${before}${name}${behind}`)];
  return all.map((one) => `${kind.toLowerCase()}/${one}`);
}

function ofKind(objects: readonly KubeObject[], kind: string): readonly string[] {
  return objects.filter((object) => object.kind === kind).map(({ name }) => name);
}

const nothing: Inventory = { workloads: [], releases: [], services: [], applications: [], whole: true };
