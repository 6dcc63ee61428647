import type { CommitlintParser } from './types.ts';

/** One entry of `rules` as a file writes it: level, condition, value. */
export type RuleEntry = readonly [level: number, condition?: string, value?: unknown];

/** A shared configuration whose content is known here, so that no package needs to be installed or run. */
export interface CommitlintPreset {
  readonly rules: Readonly<Record<string, RuleEntry>>;
  /** Rules that it computes by running code, which is not done here. */
  readonly computed?: readonly string[];
  readonly parser?: ParserChange;
}

/** `whole`: replaces what came before. `header`: changes the header alone where that can be changed in part. */
export type ParserChange =
  | { readonly kind: 'whole'; readonly parser: CommitlintParser }
  | { readonly kind: 'header'; readonly header: CommitlintParser['header'] };

/** How commitlint reads messages without a preset: the options of `conventional-changelog-angular` 9.4.0. */
export const plainParser: CommitlintParser = {
  header: 'plain',
  noteKeywords: ['BREAKING CHANGE'],
  issuePrefixes: ['#'],
};

/** The options of `conventional-changelog-conventionalcommits` 10.4.1. */
export const conventionalParser: CommitlintParser = {
  header: 'breaking-first',
  noteKeywords: ['BREAKING CHANGE', 'BREAKING-CHANGE'],
  issuePrefixes: ['#'],
};

/** Parser presets by the names that `parserPreset` may give them. */
export const parserPresets: ReadonlyMap<string, CommitlintParser> = new Map([
  ['conventional-changelog-angular', plainParser],
  ['conventional-changelog-conventionalcommits', conventionalParser],
]);

const notTheseCases = ['sentence-case', 'start-case', 'pascal-case', 'upper-case'];
const angularTypes = ['build', 'ci', 'docs', 'feat', 'fix', 'perf', 'refactor', 'revert', 'style', 'test'];

const conventional: CommitlintPreset = {
  rules: {
    'body-leading-blank': [1, 'always'],
    'body-max-line-length': [2, 'always', 100],
    'footer-leading-blank': [1, 'always'],
    'footer-max-line-length': [2, 'always', 100],
    'header-max-length': [2, 'always', 100],
    'header-trim': [2, 'always'],
    'subject-case': [2, 'never', notTheseCases],
    'subject-empty': [2, 'never'],
    'subject-full-stop': [2, 'never', '.'],
    'type-case': [2, 'always', 'lower-case'],
    'type-empty': [2, 'never'],
    'type-enum': [2, 'always', ['build', 'chore', ...angularTypes.slice(1)]],
  },
  parser: { kind: 'whole', parser: conventionalParser },
};

const angular: CommitlintPreset = {
  rules: {
    'subject-exclamation-mark': [2, 'never'],
    'body-leading-blank': [1, 'always'],
    'footer-leading-blank': [1, 'always'],
    'header-max-length': [2, 'always', 72],
    'scope-case': [2, 'always', 'lower-case'],
    'subject-case': [2, 'never', notTheseCases],
    'subject-empty': [2, 'never'],
    'subject-full-stop': [2, 'never', '.'],
    'type-case': [2, 'always', 'lower-case'],
    'type-empty': [2, 'never'],
    'type-enum': [2, 'always', angularTypes],
  },
  parser: { kind: 'header', header: 'bang' },
};

const scopesOfWorkspace: CommitlintPreset = { rules: {}, computed: ['scope-enum'] };

/** The shared configurations of commitlint 21.2.4 that are known here, by package name. */
export const presets: ReadonlyMap<string, CommitlintPreset> = new Map([
  ['@commitlint/config-conventional', conventional],
  ['@commitlint/config-angular', angular],
  ['@commitlint/config-angular-type-enum', { rules: { 'type-enum': [2, 'always', angularTypes] } }],
  ...['lerna', 'nx', 'pnpm', 'rush', 'workspace'].map(
    (tool) => [`@commitlint/config-${tool}-scopes`, scopesOfWorkspace] as const,
  ),
]);

/** The package that a name in `extends` stands for, by commitlint's rules. A path stays as it is. */
export function presetPackage(name: string): string {
  if (name.startsWith('@')) return name.includes('/') ? name : `${name}/commitlint-config`;
  return name.startsWith('.') || isAbsolute(name) ? name : `commitlint-config-${name}`;
}

/** The preset of a name, by package or by the package's own entry file. */
export function presetOf(name: string): CommitlintPreset | null {
  return presets.get(presetPackage(name).replace(/\/(?:lib\/)?index(?:\.js)?$/, '')) ?? null;
}

function isAbsolute(name: string): boolean {
  return name.startsWith('/') || /^[A-Za-z]:[\\/]/.test(name);
}
