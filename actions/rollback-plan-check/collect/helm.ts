import type { HelmPart } from '../facts.ts';
import { textOf } from './changed.ts';
import { type Diff, type FoundParts, noParts, unreadParts } from './diff.ts';
import { chartOf, isValuesPath, nameOf } from './places.ts';

/** The charts that a change touches, with the releases that the repository installs. */
export async function helmParts(diff: Diff): Promise<FoundParts> {
  const charts = chartsOf(diff);
  if (charts.size === 0) return noParts;
  const releases = await releasesOf(diff);
  if (releases.status === 'unavailable') return unreadParts(releases.reason);
  const { chartName } = await import('@cm/formats/manifests');
  const parts: HelmPart[] = [];
  for (const [folder, because] of charts) {
    const path = folder === '' ? 'Chart.yaml' : `${folder}/Chart.yaml`;
    const id = diff.head.get(path) ?? diff.base.get(path) ?? null;
    const read = await diff.texts([id]);
    const name = read.status === 'available' ? chartName(textOf(read.value, id)) : null;
    const target = name ?? (nameOf(folder) || 'chart');
    const own = [target, nameOf(folder)].filter((one) => one !== '');
    parts.push({ kind: 'helm', target, because, releases: releases.value.length > 0 ? releases.value : own });
  }
  return { parts, unread: [] };
}

/** The folders of the charts with the files that changed. */
function chartsOf({ deployed, head, base }: Diff): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const all = [...head.keys()].filter((path) => nameOf(path) === 'Chart.yaml');
  for (const { path } of deployed) {
    const own = chartOf(path, head) ?? chartOf(path, base);
    const only =
      own === null && isValuesPath(path) && all.length === 1 ? (all[0]?.replace(/\/?Chart\.yaml$/, '') ?? null) : null;
    const chart = own ?? only;
    if (chart === null || /\.md$/i.test(path)) continue;
    found.set(chart, [...(found.get(chart) ?? []), path]);
  }
  return found;
}

/** Files in which somebody may install a release. */
const mostFiles = 300;
const scripts =
  /(?:^\.github\/workflows\/[^/]+\.ya?ml|(?:^|\/)(?:Makefile|justfile|Taskfile\.ya?ml|\.gitlab-ci\.yml|[^/]+\.sh))$/;
const helmfile = /(?:^|\/)helmfile(?:\.d\/[^/]+)?[^/]*\.ya?ml(?:\.gotmpl)?$/;

/** The names of releases that helmfiles, workflows and scripts of the head install. */
export async function releasesOf({ head, texts }: Pick<Diff, 'head' | 'texts'>) {
  const { helmfileReleases, installedReleases } = await import('@cm/formats/manifests');
  const paths = [...head.keys()].filter((path) => helmfile.test(path) || scripts.test(path)).slice(0, mostFiles);
  const read = await texts(paths.map((path) => head.get(path) ?? null));
  if (read.status === 'unavailable') return read;
  const found = paths.flatMap((path) => {
    const text = textOf(read.value, head.get(path) ?? null);
    return [...(helmfile.test(path) ? helmfileReleases(text) : []), ...installedReleases(text)];
  });
  return { status: 'available' as const, value: [...new Set(found)] };
}
