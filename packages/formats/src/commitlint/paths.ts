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
 * Whether a file can hold a commitlint configuration, told fast: a package.json mostly does not mention it, or only
 * among what it depends on. Ask this before loading the rest of this module.
 */
export function mayHoldCommitlint({ path, text }: CommitlintFile): boolean {
  if (!commitlintPaths.includes(path)) return false;
  if (!isManifest(path)) return true;
  return /commitlint|\\u00/i.test(text) && (path !== 'package.json' || mayHaveKey(text));
}

/** False only for a whole JSON object without the key; what cannot be read may have it. */
function mayHaveKey(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof value !== 'object' || value === null || Object.hasOwn(value, 'commitlint');
  } catch {
    return true;
  }
}
