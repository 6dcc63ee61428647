import type { Part } from '../facts.ts';
import { textOf } from './changed.ts';
import { type Diff, type FoundParts, noParts, unreadParts } from './diff.ts';
import { fatesOf } from './fates.ts';
import { folderOf } from './places.ts';

const terraform = /\.(?:tf|tofu|tfvars)(?:\.json)?$|(?:^|\/)terragrunt\.hcl$/;

/** The folders of Terraform that a change touches, and resources with data that it takes away. */
export async function terraformParts(diff: Diff): Promise<FoundParts> {
  const files = diff.deployed.filter(({ path }) => terraform.test(path));
  if (files.length === 0) return noParts;
  const texts = await diff.texts(files.flatMap(({ before, after }) => [before, after]));
  if (texts.status === 'unavailable') return unreadParts(texts.reason, files[0]?.path ?? null);
  const { keepsDataOf, terraformBlocks } = await import('@cm/formats/manifests');
  const folders = new Map<string, string[]>();
  for (const { path } of files) {
    const folder = folderOf(path) || '.';
    folders.set(folder, [...(folders.get(folder) ?? []), path]);
  }
  const after = files.map((file) => textOf(texts.value, file.after)).join('\n');
  const kept = new Set(terraformBlocks(after).map(({ address }) => address));
  const lost = files.flatMap(({ path, before }) =>
    terraformBlocks(textOf(texts.value, before))
      .filter(
        ({ address, type }) => type !== null && keepsDataOf(type) && !kept.has(address) && !isMoved(after, address),
      )
      .map(({ address }): Part => ({
        kind: 'restore',
        of: 'resource',
        target: address,
        because: [path],
        reason: `${address} is taken out of Terraform, and what it holds goes with it.`,
        dialect: null,
      })),
  );
  const parts = [...folders].map(([target, because]): Part => ({ kind: 'terraform', target, because }));
  return { parts: [...parts, ...lost], unread: [] };
}

const readFlags =
  'Write one key for each flag, or a list of them with a `name` each; or name the file under controls: rollback-plan-check: exclude in the policy file.';

/** Whether a `moved` or `removed` block says where a resource went. */
function isMoved(text: string, address: string): boolean {
  return [' ', '  ', ''].some((gap) => text.includes(`from${gap}= ${address}\n`));
}

/** The feature flags that a change touches, in files that are named for them. */
export async function flagParts(diff: Diff): Promise<FoundParts> {
  const { flagsOf, isFlagFile } = await import('@cm/formats/manifests');
  const files = diff.deployed.filter(({ path }) => isFlagFile(path));
  if (files.length === 0) return noParts;
  const texts = await diff.texts(files.flatMap(({ before, after }) => [before, after]));
  if (texts.status === 'unavailable') return unreadParts(texts.reason, files[0]?.path ?? null);
  const side = (path: string, id: string | null) => {
    const flags = id === null ? new Map<string, string>() : flagsOf(path, textOf(texts.value, id));
    return new Map([...(flags ?? [])].map(([name, meaning]) => [name, { meaning, value: name }]));
  };
  const sides = files.map(({ path, before, after }) => ({
    path,
    before: side(path, before),
    after: side(path, after),
  }));
  return {
    parts: fatesOf(sides).map(({ fate, paths, value }) => ({ kind: 'flag', target: value, because: paths, fate })),
    unread: files
      .filter(({ path, after }) => after !== null && flagsOf(path, textOf(texts.value, after)) === null)
      .map(({ path }) => ({ reason: `The flags of ${path} cannot be read.`, fix: readFlags, path })),
  };
}
