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
  'branch-audit': {
    name: 'branch-audit',
    title: 'Branch audit',
    description: 'Checks that the default branch is protected as the policy says, and tells what no token may see.',
    rules: ['branch-audit/protected', 'branch-audit/pull-request', 'branch-audit/review-approval', 'branch-audit/checks-required', 'branch-audit/no-force-push', 'branch-audit/up-to-date', 'branch-audit/bypass', 'branch-audit/checks-source', 'branch-audit/controls-required', 'branch-audit/stale-approvals', 'branch-audit/deletion', 'branch-audit/continuity', 'branch-audit/activity'],
    builtInSha256: 'eb71feac58b0808387305dc1629c55eec8c611d9612313c88502986c2fd239c4',
    load: async () => (await import('../../../actions/branch-audit/action.ts')).action,
  },
  'change-gate': {
    name: 'change-gate',
    title: 'Change gate',
    description: 'Classifies a change, and holds it to the approvals, the record and the reviews that its category asks for.',
    rules: ['change-gate/change-read', 'change-gate/classification', 'change-gate/standard-register', 'change-gate/declared-category', 'change-gate/emergency', 'change-gate/approvals', 'change-gate/emergency-approval', 'change-gate/standard-approval', 'change-gate/separation-of-duties', 'change-gate/last-pusher', 'change-gate/edited-after-approval', 'change-gate/changes-requested', 'change-gate/unlinked-author', 'change-gate/roles-named', 'change-gate/separation-possible', 'change-gate/security-review', 'change-gate/security-named', 'change-gate/request-header', 'change-gate/request-description', 'change-gate/request-justification', 'change-gate/request-impact', 'change-gate/request-testing', 'change-gate/request-rollback', 'change-gate/checklist-requirements', 'change-gate/checklist-security', 'change-gate/checklist-tests', 'change-gate/checklist-documentation', 'change-gate/checklist-performance', 'change-gate/checklist-breaking-changes', 'change-gate/checklist-rollback', 'change-gate/checklist-extra', 'change-gate/template', 'change-gate/ticket', 'change-gate/ticket-agreement', 'change-gate/landed-read', 'change-gate/direct-push', 'change-gate/forced-push', 'change-gate/post-review', 'change-gate/recorded'],
    builtInSha256: 'f1316f058b5cbec0f0da92655a8a2cd6c8b3c0bba93ad468305a594fec79a63a',
    load: async () => (await import('../../../actions/change-gate/action.ts')).action,
  },
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
  'migration-check': {
    name: 'migration-check',
    title: 'Migration check',
    description: 'Checks database migrations: one unbroken chain, a way back, and no locked or lost table.',
    rules: ['migration-check/files-read', 'migration-check/revision-parsable', 'migration-check/configuration', 'migration-check/single-head', 'migration-check/new-branch', 'migration-check/missing-parent', 'migration-check/cycle', 'migration-check/duplicate-id', 'migration-check/id-length', 'migration-check/branch-label', 'migration-check/on-base-head', 'migration-check/revision-edited', 'migration-check/revision-deleted', 'migration-check/revision-renamed', 'migration-check/revision-reparented', 'migration-check/open-collisions', 'migration-check/downgrade-missing', 'migration-check/downgrade-inverse', 'migration-check/enum-left-behind', 'migration-check/drops-table', 'migration-check/drops-column', 'migration-check/deletes-all-rows', 'migration-check/renames-table', 'migration-check/renames-column', 'migration-check/renames-enum-value', 'migration-check/drops-object', 'migration-check/add-required-column', 'migration-check/volatile-default', 'migration-check/rewrites-table', 'migration-check/locks-big-table', 'migration-check/backfill-with-ddl', 'migration-check/concurrently-in-transaction', 'migration-check/enum-value-in-transaction', 'migration-check/create-all', 'migration-check/index-not-concurrent', 'migration-check/validates-constraint', 'migration-check/constraint-builds-index', 'migration-check/set-not-null', 'migration-check/locks-table', 'migration-check/whole-table-update', 'migration-check/concurrently-lock-timeout', 'migration-check/concurrently-if-not-exists', 'migration-check/transaction-control', 'migration-check/partly-committed', 'migration-check/index-drop-not-concurrent', 'migration-check/not-analysed', 'migration-check/imports-app-code', 'migration-check/suppressed', 'migration-check/suppression', 'migration-check/migration-with-code', 'migration-check/swallowed-errors', 'migration-check/no-timeouts', 'migration-check/older-revisions'],
    builtInSha256: 'dfe34c33823900b7e46d1eaf02a2c169c8565fd90fc7ebfae67ffa5eed9b5de1',
    load: async () => (await import('../../../actions/migration-check/action.ts')).action,
  },
  'migration-roundtrip': {
    name: 'migration-roundtrip',
    title: 'Migration round trip',
    description: 'Runs new migrations up, down and up again on a throwaway database. Runs the code of the change, as your tests do.',
    rules: ['migration-roundtrip/ran', 'migration-roundtrip/upgrade-applies', 'migration-roundtrip/downgrade-applies', 'migration-roundtrip/downgrade-restores', 'migration-roundtrip/reapplies', 'migration-roundtrip/base-to-head', 'migration-roundtrip/heads-reached', 'migration-roundtrip/invalid-indexes', 'migration-roundtrip/drift', 'migration-roundtrip/locks', 'migration-roundtrip/older-revisions'],
    builtInSha256: '302058752d46fa7abb8639af451eb1e43d23fe175b4c6aa6bdaac634fdd130ca',
    load: async () => (await import('../../../actions/migration-roundtrip/action.ts')).action,
  },
  'rollback-plan-check': {
    name: 'rollback-plan-check',
    title: 'Rollback plan check',
    description: 'Checks that the rollback plan in the pull request would really undo what the change brings.',
    rules: ['rollback-plan-check/change-read', 'rollback-plan-check/section-missing', 'rollback-plan-check/section-empty', 'rollback-plan-check/unfinished', 'rollback-plan-check/not-applicable', 'rollback-plan-check/template-text', 'rollback-plan-check/points-elsewhere', 'rollback-plan-check/placeholder', 'rollback-plan-check/revert-not-enough', 'rollback-plan-check/part-not-covered', 'rollback-plan-check/downgrade-target', 'rollback-plan-check/rollout-target', 'rollback-plan-check/helm-release', 'rollback-plan-check/service-name', 'rollback-plan-check/tool-target', 'rollback-plan-check/restore-plan', 'rollback-plan-check/order', 'rollback-plan-check/owner', 'rollback-plan-check/time-to-roll-back', 'rollback-plan-check/verification', 'rollback-plan-check/evidence'],
    builtInSha256: 'b7df68a1d7d0cfebe00c41270caa8df12c9f2e8e2bf04f759af6850d20a4e655',
    load: async () => (await import('../../../actions/rollback-plan-check/action.ts')).action,
  },
  'test-gate': {
    name: 'test-gate',
    title: 'Test gate',
    description: 'Checks that tests ran and passed, and that none was skipped, singled out or deleted unsaid.',
    rules: ['test-gate/reports-read', 'test-gate/report-age', 'test-gate/tests-ran', 'test-gate/tests-pass', 'test-gate/suite-errors', 'test-gate/suites-present', 'test-gate/change-read', 'test-gate/focused-tests', 'test-gate/newly-skipped', 'test-gate/tests-removed', 'test-gate/flaky-tests', 'test-gate/report-notes'],
    builtInSha256: 'c634c4ec28a642214894fd7f825d7751b203566c4b349a7612d82a1373ef99b2',
    load: async () => (await import('../../../actions/test-gate/action.ts')).action,
  },
  'vuln-sla': {
    name: 'vuln-sla',
    title: 'Vulnerability deadlines',
    description: 'Holds every known vulnerability to the policy’s hours, whichever scanner told of it.',
    rules: ['vuln-sla/scans-read', 'vuln-sla/overdue-critical', 'vuln-sla/overdue-high', 'vuln-sla/overdue-medium', 'vuln-sla/overdue-low', 'vuln-sla/new-in-change', 'vuln-sla/ignores-changed', 'vuln-sla/due-soon', 'vuln-sla/waiver-too-long', 'vuln-sla/waiver-expires', 'vuln-sla/severity-unknown', 'vuln-sla/left-out', 'vuln-sla/ratings-disagree', 'vuln-sla/reports-fresh', 'vuln-sla/ledger-read', 'vuln-sla/recorded', 'vuln-sla/daily-check', 'vuln-sla/weekly-updates', 'vuln-sla/monthly-audit'],
    builtInSha256: 'cc079f29a022994966a173a7dae8203511beacb94a7572b741eb913f3c6e5b3b',
    load: async () => (await import('../../../actions/vuln-sla/action.ts')).action,
  },
};
