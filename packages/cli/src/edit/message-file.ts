import { join, resolve } from 'node:path';

import { cleanMessage, cleanupOf, scissorsAt } from '@cm/formats/commits';
import { locateRepository } from '@cm/git';
import { available, type Fact } from '@cm/model';

import { readTypedText } from '../read-input.ts';
import type { World } from '../world.ts';
import { cleanupSettings } from './settings.ts';

/** A message that is being written. */
export interface EditedMessage {
  /** The file that holds it, as it was named. */
  readonly file: string;
  /** What git will store of it. */
  readonly text: string;
  /** A diff, or whatever else git will cut off, stands below the message. */
  readonly cut: boolean;
}

/**
 * Reads a commit's message file as git will once its commit-msg hook is done. `file` is empty for git's own, which
 * holds the message of the last `git commit` here, whether or not it came to a commit.
 */
export async function readEditedMessage(world: World, repo: string, file: string): Promise<Fact<EditedMessage>> {
  const named = file === '' ? ownFile(world, repo) : available(file);
  if (named.status === 'unavailable') return named;
  const [settings, typed] = await Promise.all([cleanupSettings(world, repo), readTypedText(world, named.value)]);
  if (typed.status === 'unavailable') return typed;
  if (settings.status === 'unavailable') return settings;
  const how = cleanupOf(settings.value, editorIsUsed(world), typed.value);
  const cut = how.cut && scissorsAt(typed.value, how.comment) !== null;
  return available({ file: named.value, text: cleanMessage(typed.value, how), cut });
}

/** Git tells its hooks so by this variable; source: githooks(5). */
function editorIsUsed({ env }: World): boolean {
  return env['GIT_EDITOR'] !== ':';
}

function ownFile(world: World, repo: string): Fact<string> {
  const told = world.env['GIT_DIR'];
  if (told !== undefined && told !== '') return available(join(resolve(repo, told), 'COMMIT_EDITMSG'));
  const place = locateRepository(repo);
  return place.status === 'unavailable' ? place : available(join(place.value.gitDir, 'COMMIT_EDITMSG'));
}
