import { chmodSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

import { available, type Fact, unavailable } from '@cm/model';

import { askOwnGit } from '../own-git.ts';
import type { World } from '../world.ts';
import { isShellScript, withBlock } from './block.ts';
import { managerOf } from './managers.ts';
import { type ExistingHook, type HookPlace, readHook } from './place.ts';
import { hasOwnProgram, lintCommand, ownProgram, thisProgram } from './program.ts';

/** What was done, a line each; unavailable where nothing was done, with what to do instead. */
export async function install(world: World, place: HookPlace): Promise<Fact<readonly string[]>> {
  const existing = readHook(place.file);
  if (existing.status === 'unavailable') return existing;
  const refusal = whyNot(place, existing.value);
  if (refusal !== null) return unavailable(refusal);
  const before = existing.value.kind === 'file' ? existing.value.content : null;
  const content = withBlock(before);
  if (content === null) return unavailable(tornText(place));
  const recorded = await recordProgram(world, place);
  if (recorded.status === 'unavailable') return recorded;
  if (content !== before) {
    const written = replaceFile(place.file, content);
    if (written.status === 'unavailable') return written;
  }
  return available([...doneText(place, before, content), ...notes(place)]);
}

/** Why nothing may be written at a place, and what to do by hand; null where there is no reason. */
function whyNot(place: HookPlace, existing: ExistingHook): string | null {
  const command = lintCommand(place.top);
  const byHand = `Let it run this with the path that it gets, and end with the same exit code:\n${command} FILE`;
  if (place.owner === 'others') {
    return `Git runs hooks from a folder outside this repository, so other repositories may use ${place.shown} too, and it was left as it is. ${byHand}`;
  }
  if (existing.kind === 'none') return null;
  if (existing.kind === 'no file') return `${place.shown} is no file of its own, so it was left as it is. ${byHand}`;
  const manager = managerOf(existing.content);
  if (manager !== null) {
    return `${place.shown} is written by ${manager.name}, so it was left as it is. Add to ${manager.file}:\n${manager.lines(command)}\nThen let ${manager.name} install its commit-msg hook.`;
  }
  if (!isShellScript(existing.content)) {
    return `${place.shown} is no shell script, so it was left as it is. ${byHand}`;
  }
  if (!existing.executable && !place.husky) {
    return `${place.shown} is there and switched off: it is not executable. Run chmod +x on it, or remove it, and try again.`;
  }
  return null;
}

/** The lines between our markers are not for us alone to mend. */
export function tornText({ shown }: HookPlace): string {
  return `${shown} holds only one of the two lines that mark the check of cm, or they are out of order. Remove what is left of it by hand, and try again.`;
}

/** Says in the clone's own configuration which program its hook runs, where the work tree has none. */
async function recordProgram(world: World, { top }: HookPlace): Promise<Fact<true>> {
  const { script, nodeFolder } = thisProgram();
  for (const [key, value] of [['cm-hook.program', script] as const, ['cm-hook.node', nodeFolder] as const]) {
    const answer = await askOwnGit(world, top, ['config', '--local', key, value]);
    if (answer.status === 'unavailable') return answer;
    if (answer.value.code !== 0) {
      return unavailable(`The clone’s configuration could not be written: ${answer.value.err.trim()}.`);
    }
  }
  return available(true);
}

/** Writes beside the file first, so that a full disk leaves the old hook whole. */
export function replaceFile(file: string, content: string): Fact<true> {
  const fresh = `${file}.cm-new`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    const mode = statSync(file, { throwIfNoEntry: false })?.mode ?? 0o755;
    writeFileSync(fresh, content, 'latin1');
    chmodSync(fresh, mode);
    renameSync(fresh, file);
    return available(true);
  } catch (error) {
    rmSync(fresh, { force: true });
    return unavailable(`${file} could not be written: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function doneText({ shown }: HookPlace, before: string | null, content: string): readonly string[] {
  if (content === before) return [`${shown} checks each commit message already.`];
  const beside = before === null ? '' : ' What stood in it stays, and runs after the check.';
  return [`${shown} now checks each commit message.${beside}`];
}

function notes(place: HookPlace): readonly string[] {
  const { script } = thisProgram();
  return [
    hasOwnProgram(place.top) ? `It runs ${ownProgram}.` : `It runs ${ownProgram} where that is there, else ${script}.`,
    ...(place.owner === 'project'
      ? [
          'The file belongs to the project: commit it, and everyone gets the check who has cm in the project, or has run cm hook install.',
        ]
      : []),
    ...(place.huskyAsleep
      ? ['The project has a .husky folder. Once husky is set up here (npm install), run cm hook install again.']
      : []),
    'Commit without it: git commit --no-verify. Take it away: cm hook uninstall.',
  ];
}
