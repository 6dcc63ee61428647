// Generated from the folders of actions/ by `npm run generate`. A new control is a new folder: `cm new action <name>`.
import type { AnyAction } from '@cm/app';

/** What is known of a control without loading it, so that `cm list` and the policy loader stay fast. */
export interface RegistryEntry {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Rule ids, in the control's own order. */
  readonly rules: readonly string[];
  /** SHA-256 of the policy that judges where there is no policy file: the policy document with this control's defaults. */
  readonly builtInSha256: string;
  readonly load: () => Promise<AnyAction>;
}

/** Every control of the suite, by name, sorted. */
export const registry: Readonly<Record<string, RegistryEntry>> = {
  'commit-lint': {
    name: 'commit-lint',
    title: 'Commit lint',
    description: 'Checks that what will land follows the commit standards and is linked to a ticket.',
    rules: ['commit-lint/commits-read', 'commit-lint/header-format', 'commit-lint/type-allowed', 'commit-lint/type-home', 'commit-lint/scope-allowed', 'commit-lint/header-length', 'commit-lint/body-layout', 'commit-lint/body-line-length', 'commit-lint/breaking-change', 'commit-lint/unfinished', 'commit-lint/commitlint-config', 'commit-lint/ticket', 'commit-lint/ticket-agreement', 'commit-lint/ticket-exists', 'commit-lint/task-trailer', 'commit-lint/branch-name', 'commit-lint/merge-settings', 'commit-lint/tag-version', 'commit-lint/tag-annotated', 'commit-lint/tag-order', 'commit-lint/tag-unmoved', 'commit-lint/tag-changes', 'commit-lint/tag-agreement', 'commit-lint/tag-branch', 'commit-lint/tag-signed'],
    builtInSha256: '93f254e9c833c30544ee3d39e70bd1d143e238c9183b8de6a4128ac63885f10c',
    load: async () => (await import('../../../actions/commit-lint/action.ts')).action,
  },
  'coverage-gate': {
    name: 'coverage-gate',
    title: 'Coverage gate',
    description: 'Checks that tests cover the project and every new line, and miss no new code file.',
    rules: ['coverage-gate/reports-read', 'coverage-gate/paths-matched', 'coverage-gate/report-age', 'coverage-gate/change-read', 'coverage-gate/patch-lines', 'coverage-gate/new-file-present', 'coverage-gate/changed-file-present', 'coverage-gate/new-tests', 'coverage-gate/project-lines', 'coverage-gate/project-branches', 'coverage-gate/project-functions', 'coverage-gate/project-statements', 'coverage-gate/ratchet', 'coverage-gate/flag-reports', 'coverage-gate/flag-lines', 'coverage-gate/pragmas', 'coverage-gate/measure-settings', 'coverage-gate/report-notes'],
    builtInSha256: '2aae27d7a60ad4801044edad71928d336f32e0682fee4fbacdbc7250ad955638',
    load: async () => (await import('../../../actions/coverage-gate/action.ts')).action,
  },
};
