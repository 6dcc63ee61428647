import { nearest } from '@cm/model';

import type { CommitlintUnsupported } from './types.ts';

type Gap = Omit<CommitlintUnsupported, 'notJudged'>;

const noCode = 'no code of a repository or its packages is run';

const keys: ReadonlyMap<string, readonly [why: string, fix: string]> = new Map([
  ['plugins', [`plugins are programs, and ${noCode}`, 'Keep a step that runs commitlint for the rules of plugins.']],
  ['formatter', ['this report has its own form', 'Nothing needs to be done.']],
  ['helpUrl', ['every finding links to the page of its own rule', 'Nothing needs to be done.']],
  ['prompt', ['it is for the command that asks for a message, not for checking one', 'Nothing needs to be done.']],
  [
    'ignores',
    [
      `these are programs, and ${noCode}; merges, reverts and bots are exempt by what they are, not by their text`,
      'Write bots and exempt commits into the policy file.',
    ],
  ],
  [
    'defaultIgnores',
    [
      'merges, reverts and bots are exempt by what they are, never by their text',
      'Write bots and exempt commits into the policy file.',
    ],
  ],
]);

const known = [...keys.keys(), 'extends', 'rules', 'parserPreset'];

/** A key that is not honoured. `$import` is the one that can bring rules: it names another file. */
export function unsupportedKey(key: string): Gap {
  if (key === '$import') {
    const why = 'it takes settings from another file, which is not read here';
    return { kind: 'preset', key, why, fix: 'Copy the settings of that file into this one.' };
  }
  const sentence = keys.get(key);
  if (sentence !== undefined) return { kind: 'key', key, why: sentence[0], fix: sentence[1] };
  const meant = nearest(key, known);
  const fix = meant === null ? 'Remove it.' : `Did you mean "${meant}"?`;
  return { kind: 'key', key, why: 'commitlint has no key of this name and ignores it too', fix };
}

/** A preset whose rules are not known here. */
export function unknownPreset(name: string, packageName: string): Gap {
  const local = packageName === name && !name.startsWith('@');
  const stands = packageName === name ? '' : `commitlint reads it as the package "${packageName}"; `;
  const short = /^(?:@commitlint\/|commitlint-config-)?(conventional|angular)$/.exec(name)?.[1];
  return {
    kind: 'preset',
    key: `extends: ${name}`,
    why: `${stands}its rules are ${local ? 'in another file' : 'in a package'}, which may be a program, and ${noCode}`,
    fix:
      short === undefined
        ? 'Write its rules into this file, below "rules", and extend "@commitlint/config-conventional" if it does.'
        : `Write "@commitlint/config-${short}", if that is what you mean.`,
  };
}

/** What a report says of something that is not honoured: what and why, with the rules that it leaves out; then what to do. */
export function describeUnsupported(
  path: string,
  { key, why, fix, notJudged }: CommitlintUnsupported,
): { readonly message: string; readonly remedy: string } {
  const rules = notJudged.length === 0 ? '' : ` Not judged because of it: ${notJudged.join(', ')}.`;
  return { message: `${path}: "${cut(key)}" is not honoured: ${cut(why, 400)}.${rules}`, remedy: fix };
}

function cut(text: string, most = 120): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

/** What is always different from commitlint, for the page of the rule: on purpose, and for every configuration. */
export const commitlintDifferences: readonly string[] = [
  'No message is skipped because of its text. commitlint skips any that has a line such as "Merge branch x", or that begins with "Revert", "fixup!" or a version.',
  '"trailer-exists" and "signed-off-by" ask for a trailer that `git log` shows, with a value, and without regard to upper and lower case. commitlint accepts an empty one, and for "signed-off-by" looks at the last line only.',
  'A message of white space only breaks no rule of commitlint here; the policy has its own rule for it. commitlint does not judge it either.',
];
