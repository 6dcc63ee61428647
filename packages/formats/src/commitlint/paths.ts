import type { CommitlintFile } from './types.ts';

/**
 * The files in which commitlint looks for its configuration, in its order: the first that has one wins. Source: the
 * list in `@commitlint/load` 21.2.4, `lib/utils/load-config.js`. Files of parent folders are not looked for.
 */
export const commitlintPaths: readonly string[] = [
  'package.json',
  'package.yaml',
  '.commitlintrc',
  '.commitlintrc.json',
  '.commitlintrc.yaml',
  '.commitlintrc.yml',
  '.commitlintrc.js',
  '.commitlintrc.cjs',
  '.commitlintrc.mjs',
  'commitlint.config.js',
  'commitlint.config.cjs',
  'commitlint.config.mjs',
  '.commitlintrc.ts',
  '.commitlintrc.cts',
  '.commitlintrc.mts',
  'commitlint.config.ts',
  'commitlint.config.cts',
  'commitlint.config.mts',
];

/** How a file of that list is read. */
export type CommitlintForm = 'json' | 'yaml' | 'json-or-yaml' | 'program';

/** The form of a file, by its name as commitlint tells it. */
export function formOf(path: string): CommitlintForm {
  if (path === '.commitlintrc') return 'json-or-yaml';
  if (path.endsWith('.json')) return 'json';
  return path.endsWith('.yaml') || path.endsWith('.yml') ? 'yaml' : 'program';
}

/** Whether commitlint's settings are one key of a file that is about more. */
export function isManifest(path: string): boolean {
  return path === 'package.json' || path === 'package.yaml';
}

/**
 * Whether a file can hold a commitlint configuration, told fast: a package.json mostly does not mention it. Ask this
 * before loading the rest of this module.
 */
export function mayHoldCommitlint({ path, text }: CommitlintFile): boolean {
  return commitlintPaths.includes(path) && (!isManifest(path) || /commitlint|\\u00/i.test(text));
}
