import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Whose actions and workflows are meant; the build of a twin keeps the name. */
export const suite = 'org/cm-actions';

/** Where what teams copy stands beside the `cm` that runs: in a release tree, or in a checkout of the sources. */
export interface SuiteTree {
  /** A starter, a document or an update configuration by name, with line feeds; null where there is none. */
  readonly starter: (name: string) => string | null;
  readonly document: (path: string) => string | null;
  readonly updates: (name: string) => string | null;
  /** Names of all starters, without `.yml`. */
  readonly starters: readonly string[];
  /** Reusable workflows by path: `.github/workflows/quality.yml`. */
  readonly reusable: ReadonlyMap<string, string>;
  readonly changelog: string | null;
}

/** The tree that a script belongs to; null where none is around it. */
export function suiteTree(script: string | undefined): SuiteTree | null {
  if (script === undefined || !existsSync(script)) return null;
  const tree = dirname(dirname(realpathSync(script)));
  if (existsSync(join(tree, 'SHA256SUMS')))
    return treeAt(tree, ['workflow-templates', 'documents', 'updates', '.github/workflows']);
  const root = dirname(dirname(tree));
  const from = 'workflows-templates';
  return existsSync(join(root, from, 'starter'))
    ? treeAt(root, [`${from}/starter`, `${from}/documents`, `${from}/updates`, `${from}/reusable`])
    : null;
}

function treeAt(
  root: string,
  [starter, documents, updates, reusable]: readonly [string, string, string, string],
): SuiteTree {
  const textIn = (folder: string) => (name: string) => textOf(join(root, folder, name));
  const names = readdirSync(join(root, starter)).filter((name) => name.endsWith('.yml'));
  const called = readdirSync(join(root, reusable)).filter((name) => name.endsWith('.yml'));
  return {
    starter: (name) => textIn(starter)(`${name}.yml`),
    document: textIn(documents),
    updates: textIn(updates),
    starters: names.map((name) => name.slice(0, -'.yml'.length)).toSorted(),
    reusable: new Map(called.map((name) => [`.github/workflows/${name}`, textIn(reusable)(name) ?? ''])),
    changelog: textOf(join(root, 'CHANGELOG.md')),
  };
}

function textOf(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : null;
}
