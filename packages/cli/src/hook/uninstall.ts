import { rmSync } from 'node:fs';

import { available, type Fact, unavailable } from '@cm/model';

import { askOwnGit } from '../own-git.ts';
import type { World } from '../world.ts';
import { findBlock, isBareHook, withoutBlock } from './block.ts';
import { replaceFile, tornText } from './install.ts';
import { type HookPlace, readHook } from './place.ts';

/** Takes our lines out of the hook, and the file away where nothing else is in it. */
export async function uninstall(world: World, place: HookPlace): Promise<Fact<readonly string[]>> {
  const existing = readHook(place.file);
  if (existing.status === 'unavailable') return existing;
  const content = existing.value.kind === 'file' ? existing.value.content : '';
  const found = findBlock(content);
  if (found === 'torn') return unavailable(tornText(place));
  await askOwnGit(world, place.top, ['config', '--local', '--remove-section', 'cm-hook']);
  const rest = withoutBlock(content);
  if (rest === null) return available([`${place.shown} holds no check of cm; nothing was taken away.`]);
  const changed = isBareHook(rest) ? removeFile(place.file) : replaceFile(place.file, rest);
  if (changed.status === 'unavailable') return changed;
  return available([`${place.shown} no longer checks commit messages.`]);
}

function removeFile(file: string): Fact<true> {
  try {
    rmSync(file);
    return available(true);
  } catch (error) {
    return unavailable(`${file} could not be removed: ${error instanceof Error ? error.message : String(error)}.`);
  }
}
