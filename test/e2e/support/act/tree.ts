import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

import { isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';

import { withTwin } from '../../../../packages/tools/src/build/pages.ts';
import { dist } from '../dist.ts';

/** Who the samples call, and at which ref. */
const suite = 'org/cm-actions@v1';
const standIns = join(import.meta.dirname, 'stand-ins');

/** What act's own schema does not know yet and GitHub's does; act would refuse the whole file. */
const unknownToAct: readonly (readonly [above: string, key: string])[] = [
  ['concurrency', 'queue'],
  ['environment', 'deployment'],
  ['permissions', 'artifact-metadata'],
  ['permissions', 'vulnerability-alerts'],
  ['schedule', 'timezone'],
];

/** The release tree as a local runner gets it. */
export interface ActTree {
  /** Folder of the twin. */
  readonly folder: string;
  /** What was left out of its workflows for act, one sentence each. */
  readonly leftOut: readonly string[];
  /** One of its files. */
  readonly text: (path: string) => string;
  readonly remove: () => void;
}

/** The twin of the tree under test: the same files, with `org/cm-actions/…@v1` in the place of `$/…`, as `--twin` writes it. */
export function actTree(): ActTree {
  const folder = mkdtempSync(join(tmpdir(), 'cm-twin-'));
  cpSync(dist, folder, { recursive: true });
  const leftOut: string[] = [];
  for (const file of usable(folder)) {
    const known = forAct(withTwin(readFileSync(file, 'utf8'), suite));
    leftOut.push(...known.leftOut.map((what) => `${relative(folder, file)}: ${what}`));
    writeFileSync(file, known.text);
  }
  return {
    folder,
    leftOut,
    text: (path) => readFileSync(join(folder, path), 'utf8'),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}

/** Files of the reusable workflows and the actions. */
function usable(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((path) => /^\.github\/workflows\/|(?:^|\/)action\.yml$/.test(path))
    .map((path) => join(folder, path));
}

/** A starter of the tree, copied into a repository whose default branch is `main`. */
export function starter(tree: ActTree, name: string): string {
  return forAct(tree.text(`workflow-templates/${name}`).replaceAll('$default-branch', 'main')).text;
}

/** A workflow without what act's schema refuses, and the paths of what was left out. */
export function forAct(text: string): { readonly text: string; readonly leftOut: readonly string[] } {
  const document = parseDocument(text);
  const leftOut: string[] = [];
  visit(document, {
    Pair(_, pair) {
      const above = isScalar(pair.key) ? String(pair.key.value) : '';
      const maps = isSeq(pair.value) ? pair.value.items : [pair.value];
      for (const [name, key] of unknownToAct.filter(([one]) => one === above)) {
        for (const map of maps.filter(isMap).filter((one) => one.has(key))) {
          leftOut.push(`${name}.${key}`);
          map.delete(key);
        }
      }
    },
  });
  return leftOut.length === 0 ? { text, leftOut } : { text: String(document), leftOut };
}

/**
 * `--local-repository` for the tree and for every third-party action that a workflow reaches, by whatever calls it. Throws
 * where one has no stand-in: nothing can be downloaded.
 */
export function localRepositories(tree: string, workflow: string): readonly string[] {
  const seen = new Set<string>();
  const flags = new Set<string>();
  const waiting = [...usesOf(workflow)];
  for (let uses = waiting.pop(); uses !== undefined; uses = waiting.pop()) {
    if (seen.has(uses)) continue;
    seen.add(uses);
    const [, repository = '', path = '', ref = ''] = /^([\w.-]+\/[\w.-]+)(\/[^@]*)?@(.+)$/.exec(uses) ?? [];
    const at = `${repository}@${ref}`;
    const folder = at === suite ? tree : join(standIns, repository.replace('/', '.'));
    const file = join(folder, /\.ya?ml$/.test(path) ? path : join(path, 'action.yml'));
    if (!existsSync(file))
      throw new Error(`Nothing can be downloaded in the tests, and ${uses} has no stand-in. Write one: ${file}`);
    flags.add(`${at}=${folder}`);
    waiting.push(...usesOf(readFileSync(file, 'utf8')));
  }
  return [...flags].flatMap((flag) => ['--local-repository', flag]);
}

function usesOf(text: string): readonly string[] {
  return [...text.matchAll(/^\s*(?:- )?uses:\s*['"]?([^\s'"#]+)/gm)].map(([, one = '']) => one);
}
