import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { actionCallee, type Callee, type Callees, type Surroundings, workflowCallees } from '@cm/formats/workflows';
import { registry } from '@cm/suite/registry';

import { root } from '../architecture/sources.ts';

/** A workflow, template or action of this repository, and what it stands among. */
export interface Shipped {
  /** From the root, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly around: Surroundings;
}

const repository = 'org/cm-actions';
const reusableFolder = 'workflows-templates/reusable';

function ymlFiles(folder: string): readonly string[] {
  const all = existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    : [];
  return all
    .filter((name) => name.endsWith('.yml'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .toSorted();
}

function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

async function actions(): Promise<Callees> {
  const read = ymlFiles('actions').flatMap((path): [string, Callee][] => {
    const callee = actionCallee(textOf(path));
    return callee === null ? [] : [[path.replace(/^actions\/(.+)\/action\.yml$/, '$1'), callee]];
  });
  const known = new Map(read);
  for (const { load, name } of Object.values(registry)) {
    const { permissions, pullRequestTypes = [] } = await load();
    const needed = Object.entries(permissions).filter(([, { optional = false }]) => !optional);
    const callee = known.get(name);
    if (callee === undefined) continue;
    const granted = Object.fromEntries(needed.map(([scope]) => [scope, 'read' as const]));
    known.set(name, { ...callee, permissions: granted, pullRequestTypes });
  }
  return known;
}

async function suiteCallees(): Promise<Callees> {
  const own = await actions();
  const files = ymlFiles(reusableFolder).map((path) => ({
    path: path.replace(reusableFolder, '.github/workflows'),
    text: textOf(path),
  }));
  return workflowCallees(files, { own, suite: { repository, callees: own } });
}

/** Everything that is shipped or runs here, each file as it is meant to be read. */
export async function shippedFiles(): Promise<readonly Shipped[]> {
  const callees = await suiteCallees();
  const suite = { repository, callees };
  const none: Callees = new Map();
  const within = (paths: readonly string[], around: Surroundings): readonly Shipped[] =>
    paths.map((path) => ({ path, text: textOf(path), around }));
  return [
    ...within([...ymlFiles(reusableFolder), ...ymlFiles('actions')], {
      own: callees,
      suite,
      form: 'self',
      trusted: [],
    }),
    ...within(ymlFiles('workflows-templates/starter'), { own: null, suite, form: { ref: 'v1' }, trusted: [] }),
    ...within(ymlFiles('.github/workflows'), { own: none, suite, form: 'any', trusted: [] }),
  ];
}
