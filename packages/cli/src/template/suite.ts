import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { actionCallee, type Callee, type Callees, workflowCallees } from '@cm/formats/workflows';

import { allActions } from '../catalogue.ts';
import type { World } from '../world.ts';

const repository = 'org/cm-actions';

/**
 * What this version of the suite has, by the name behind `org/cm-actions/`: from the files that came with the script that
 * was started, in a release tree or a checkout of the sources; nothing where there are none.
 */
export async function suiteOf(
  world: Pick<World, 'registry'>,
  script: string | undefined,
): Promise<{ readonly repository: string; readonly callees: Callees }> {
  const place = placeOf(script);
  if (place === null) return { repository, callees: new Map() };
  const actions = new Map(namesIn(place.actions).flatMap((name) => actionAt(place.actions, name)));
  for (const { name, permissions, pullRequestTypes = [] } of await allActions(world)) {
    const callee = actions.get(name);
    // A control that writes only where it is asked to does its work with `read`.
    const needed = Object.entries(permissions).filter(([, { optional = false }]) => !optional);
    const read = Object.fromEntries(needed.map(([scope]) => [scope, 'read' as const]));
    if (callee !== undefined) actions.set(name, { ...callee, permissions: read, pullRequestTypes });
  }
  const workflows = namesIn(place.workflows).filter((name) => name.endsWith('.yml'));
  const files = workflows.map((name) => ({
    path: `.github/workflows/${name}`,
    text: readFileSync(join(place.workflows, name), 'utf8'),
  }));
  return { repository, callees: workflowCallees(files, { own: actions, suite: { repository, callees: actions } }) };
}

function placeOf(script: string | undefined): { readonly actions: string; readonly workflows: string } | null {
  if (script === undefined || !existsSync(script)) return null;
  const tree = dirname(dirname(realpathSync(script)));
  if (existsSync(join(tree, 'SHA256SUMS'))) return { actions: tree, workflows: join(tree, '.github/workflows') };
  const root = dirname(dirname(tree));
  const workflows = join(root, 'workflows-templates/reusable');
  return existsSync(workflows) ? { actions: join(root, 'actions'), workflows } : null;
}

function actionAt(folder: string, name: string): readonly (readonly [string, Callee])[] {
  const file = join(folder, name, 'action.yml');
  const callee = existsSync(file) ? actionCallee(readFileSync(file, 'utf8')) : null;
  return callee === null ? [] : [[name, callee]];
}

function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).toSorted() : [];
}
