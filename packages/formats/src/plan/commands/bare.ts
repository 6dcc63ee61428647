import type { Mention } from '../types.ts';
import type { FoundCommand, Place } from './found.ts';
import { foundCommand } from './found.ts';
import { deniesAfter, deniesBefore } from './negation.ts';
import type { Recognised } from './recognise.ts';
import { isProgram, recognise } from './recognise.ts';
import type { ToolPattern } from './template.ts';
import { isWordToo } from './tools/scripts.ts';

/** Words after which a command may start in a line of words, and at which the one before it ends. */
const joints = new Set('then and run execute first next finally with via use using call by do → -> => +'.split(' '));
const stops = new Set(
  '( - – — to in on for from before after which that if when so once until because restores reverts brings is will'.split(
    ' ',
  ),
);

/** Commands that a line of words starts with or comes to ("then kubectl …"), without backticks. */
export function bareCommands(
  line: string,
  place: Place,
  tools: readonly ToolPattern[],
  reason: Mention['reason'] | null,
): readonly FoundCommand[] {
  const text = line.replaceAll('`', '').replaceAll(/\*\*|~~/gu, '');
  const words = text.replace(/^\s*[$%] /u, '').split(/\s+/u);
  const struck = line.trimStart().startsWith('~~') ? 'struck' : null;
  const found: FoundCommand[] = [];
  let at = 0;
  while (at < words.length) {
    const start = starts(words, at, tools);
    if (!start) {
      at += 1;
      continue;
    }
    const end = endOf(words, at);
    const command = cut(words.slice(at, end).join(' '));
    const before = words.slice(Math.max(at - 8, 0), at).join(' ');
    const denied = deniesBefore(before) || deniesAfter(words.slice(end, end + 8).join(' ')) ? 'negated' : null;
    const recognised = recognise(command, tools).flatMap((one) => plausible(one));
    found.push(...recognised.map((one) => foundCommand(one, place, reason ?? struck ?? denied)));
    at = end;
  }
  return found;
}

function starts(words: readonly string[], at: number, tools: readonly ToolPattern[]): boolean {
  const word = words[at] ?? '';
  if (at === 0 && isSettingOrFile(word)) return words.length > 1 || word.startsWith('/') || word.startsWith('.');
  if (!isProgram(word, tools)) return false;
  if (isWordToo(word)) return at === 0 && words.length < 4;
  return at === 0 || isJoint(words[at - 1] ?? '');
}

function isSettingOrFile(word: string): boolean {
  return /^[A-Z_]{2,60}=/u.test(word) || /^\.{0,2}\/[\w./-]+$/u.test(word);
}

function isJoint(word: string): boolean {
  return joints.has(word.toLowerCase()) || /[,;:.)]$/u.test(word);
}

function endOf(words: readonly string[], start: number): number {
  for (let index = start + 1; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (joints.has(word.toLowerCase()) || stops.has(word.toLowerCase()) || word.startsWith('(')) return index;
    if (/[,;:.)]$/u.test(word)) return index + 1;
  }
  return words.length;
}

function cut(text: string): string {
  return text.replace(/[,;:.)]{1,3}$/u, '');
}

/** In a sentence, a word that is no commit is not what is reverted. */
function plausible(found: Recognised): readonly Recognised[] {
  const { draft } = found;
  if (draft.kind !== 'git-revert') return [found];
  const commits = draft.commits.filter((word) => /^[0-9a-f]{4,40}$|^HEAD|^[<[{$]|[A-Z]_[A-Z]/u.test(word));
  return [{ ...found, draft: { ...draft, commits, target: commits[0] ?? null } }];
}
