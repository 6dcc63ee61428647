import type { Entries } from '@cm/app/migrations';

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Its folder; empty for the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

const yaml = /\.ya?ml$/;
/** Files for people's own machines and for tests, by a word in their name. */
const local = /(?:^|[._-])(?:override|dev|devel|development|local|test|tests|testing|ci|e2e|example|sample)(?:[._-]|$)/;

/** Whether a file is one of Compose or of a Swarm stack that is deployed, by its name. */
export function isComposePath(path: string): boolean {
  const name = nameOf(path);
  if (!yaml.test(name) || path.split('/').includes('.devcontainer')) return false;
  return /(?:^|[._-])(?:compose|stack|swarm)(?:[._-]|$)/.test(name) && !local.test(name);
}

/** Whether a file may hold objects of Kubernetes: any YAML or JSON that is not of a chart, of Compose or of GitHub itself. */
export function isManifestPath(path: string, entries: Entries): boolean {
  if (!yaml.test(path) && !path.endsWith('.json')) return false;
  if (path.startsWith('.github/') || isComposePath(path)) return false;
  return chartOf(path, entries) === null;
}

/** The folder of the chart that a file belongs to, as the paths say it; null for none. */
export function chartOf(path: string, entries: Entries): string | null {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    if (entries.has(folder === '' ? 'Chart.yaml' : `${folder}/Chart.yaml`)) return folder;
    if (folder === '') return null;
  }
}

/** Whether a file gives values to a chart that stands elsewhere, by its name. */
export function isValuesPath(path: string): boolean {
  return /^(?:values(?:[._-][\w.-]{1,100})?|[\w-]{1,100}[._-]values)\.ya?ml$/.test(nameOf(path));
}
