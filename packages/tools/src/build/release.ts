import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { AnyAction } from '@cm/app';
import { parse } from 'yaml';

import { stepFolder } from '../generate/action-yml.ts';
import { metadataProblems } from '../generate/metadata.ts';
import { compositeNames } from '../workspace.ts';
import { attributesFile } from './attributes.ts';
import { treeReadme, withoutFileLinks, withoutSourceLinks, withTwin } from './pages.ts';
import { schemaFiles } from './schemas.ts';
import { cliStub, controlStub, manifest, rootActionYml } from './stubs.ts';
import { checksums, readTree, textFile } from './tree.ts';
import type { Tree, TreeFile } from './tree.ts';

/** What the release tree is made from. */
export interface Release {
  readonly root: string;
  readonly actions: readonly AnyAction[];
  readonly version: string;
  readonly lib: Tree;
  /** `owner/repo@ref` in place of `$/`, or null for github.com. */
  readonly twin: string | null;
}

/** The release tree of DESIGN §6, complete with its checksums. */
export async function releaseTree({ root, actions, version, lib, twin }: Release): Promise<Tree> {
  const composites = compositeNames(root);
  const schemas = await schemaFiles(actions);
  const names = [...actions.map(({ name }) => name), ...composites].toSorted();
  const files: (readonly [string, TreeFile])[] = [
    ...[...lib].map(([path, file]) => [`lib/${path}`, { ...file, executable: false }] as const),
    ...actions.flatMap((action) => controlFiles(root, action, twin)),
    ...composites.flatMap((name) => compositeFiles(root, name, twin)),
    ...workflows(root, 'reusable', '.github/workflows', twin),
    ...workflows(root, 'starter', 'workflow-templates', twin),
    ...workflows(root, 'updates', 'updates', twin),
    ...documents(root),
    ...schemas.map(({ path, content }) => [path, textFile(content)] as const),
    ['cm/index.js', textFile(cliStub(), true)],
    ['action.yml', textFile(rootActionYml(names))],
    ['package.json', textFile(manifest(version))],
    ['README.md', textFile(treeReadme(actions, version))],
    ['.gitattributes', attributesFile()],
    ...['LICENSE', 'SECURITY.md'].flatMap((path) => copied(root, path, path)),
    // `cm upgrade` tells from it what came between two versions.
    ...copied(root, 'CHANGELOG.md', 'CHANGELOG.md', withoutFileLinks),
  ];
  const tree = new Map(files);
  const sums = textFile(checksums(tree));
  return new Map([
    ...tree,
    ['SHA256SUMS', sums],
    ['SHA256SUMS.sha256', textFile(checksums(new Map([['SHA256SUMS', sums]])))],
  ]);
}

function controlFiles(root: string, action: AnyAction, twin: string | null): readonly (readonly [string, TreeFile])[] {
  const { name, composite = false } = action;
  const step = `${name}/${composite ? `${stepFolder}/` : ''}`;
  const ymls = composite ? [`${name}/action.yml`, `${step}action.yml`] : [`${name}/action.yml`];
  return [
    [`${step}index.js`, textFile(controlStub(name, composite ? '../../lib' : '../lib'))],
    ...ymls.flatMap((path) => copied(root, `actions/${path}`, path, (yaml) => withTwin(yaml, twin))),
    ...copied(root, `actions/${name}/README.md`, `${name}/README.md`, withoutSourceLinks),
  ];
}

function compositeFiles(root: string, name: string, twin: string | null): readonly (readonly [string, TreeFile])[] {
  const path = `actions/${name}/action.yml`;
  const found = metadataProblems(parse(readFileSync(join(root, path), 'utf8')));
  if (found.length > 0) throw new Error(`${path} is no action that a runner accepts: ${found.join('; ')}`);
  return [
    ...copied(root, path, `${name}/action.yml`, (yaml) => withTwin(yaml, twin)),
    ...copied(root, `actions/${name}/README.md`, `${name}/README.md`, withoutSourceLinks),
  ];
}

function workflows(
  root: string,
  from: string,
  to: string,
  twin: string | null,
): readonly (readonly [string, TreeFile])[] {
  return [...readTree(join(root, 'workflows-templates', from))]
    .filter(([path]) => /\.(?:ya?ml|properties\.json|json5|svg)$/.test(path))
    .map(([path, { bytes }]) => [`${to}/${path}`, textFile(withTwin(Buffer.from(bytes).toString('utf8'), twin))]);
}

/** What teams copy that no machine runs: forms, checklists, runbooks, rulesets. */
function documents(root: string): readonly (readonly [string, TreeFile])[] {
  return [...readTree(join(root, 'workflows-templates/documents'))].map(([path, { bytes }]) => [
    `documents/${path}`,
    textFile(Buffer.from(bytes).toString('utf8')),
  ]);
}

function copied(
  root: string,
  from: string,
  to: string,
  change: (text: string) => string = (text) => text,
): readonly (readonly [string, TreeFile])[] {
  const file = join(root, from);
  if (!existsSync(file)) throw new Error(`${from} is missing; the release tree needs it.`);
  return [[to, textFile(change(readFileSync(file, 'utf8').replaceAll('\r\n', '\n')))]];
}
