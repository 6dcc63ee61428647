import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { commonInputs, commonOutputs } from '@cm/app';
import type { AnyAction } from '@cm/app';

/** The source checkout that these tools stand in. */
export const repositoryRoot = resolve(import.meta.dirname, '../../..');

/** Controls of a checkout, by name: every folder of `actions/` that holds an `action.ts`. */
export function controlNames(root: string): readonly string[] {
  return actionFolders(root).filter((name) => existsSync(join(root, 'actions', name, 'action.ts')));
}

/** Composite actions: folders of `actions/` whose `action.yml` is written by hand. */
export function compositeNames(root: string): readonly string[] {
  return actionFolders(root).filter(
    (name) =>
      !existsSync(join(root, 'actions', name, 'action.ts')) && existsSync(join(root, 'actions', name, 'action.yml')),
  );
}

function actionFolders(root: string): readonly string[] {
  const folder = join(root, 'actions');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
}

/** Loads every `actions/<name>/action.ts`. Rejects with one sentence where a contract does not hold. */
export async function loadControls(root: string): Promise<readonly AnyAction[]> {
  return await Promise.all(controlNames(root).map((name) => loadControl(root, name)));
}

async function loadControl(root: string, name: string): Promise<AnyAction> {
  const path = join(root, 'actions', name, 'action.ts');
  const module = (await import(pathToFileURL(path).href)) as { readonly action?: AnyAction };
  const problem = module.action === undefined ? 'exports no `action`' : contractProblem(name, module.action);
  if (problem !== null || module.action === undefined) throw new Error(`actions/${name}/action.ts ${problem}`);
  return module.action;
}

/** What is wrong with a contract before anything is generated from it; null where it holds. */
export function contractProblem(folder: string, action: AnyAction): string | null {
  if (action.name !== folder) return `names itself "${action.name}"; a control is named after its folder`;
  const input = Object.keys(action.inputs).find((name) => name in commonInputs);
  if (input !== undefined) return `defines the input "${input}", which every action has already`;
  const output = Object.keys(action.outputs).find((name) => name in commonOutputs);
  if (output !== undefined) return `defines the output "${output}", which every action has already`;
  const rule = action.rules.find(({ id }) => !id.startsWith(`${folder}/`));
  if (rule !== undefined) return `has the rule "${rule.id}"; its rules are named "${folder}/..."`;
  const twice = action.rules.find(({ id }, index) => action.rules.findIndex((other) => other.id === id) !== index);
  if (twice !== undefined) return `has the rule "${twice.id}" twice`;
  return null;
}

/** Version of the suite: the root package.json is its only source. */
export function suiteVersion(root: string): string {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
  return manifest.version;
}
