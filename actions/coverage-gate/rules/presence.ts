import type { RuleDefinition } from '@cm/model';

export const newFilePresent = {
  id: 'coverage-gate/new-file-present',
  clause: 'testing.new-code',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'Every added code file is in a coverage report',
  doc: {
    why: 'Most tools report only files that some test loads. A new file without any test is then in no report, and every percentage stays as it was.',
    good: ['A new src/basket.py is in coverage.xml, covered or not.'],
    bad: ['A new src/basket.py that no report names.'],
    fix: 'Make the tool measure all of the source folder (`--cov=src`, `coverage.include`, `-coverpkg=./...`), or add a test that loads the file. Generated, vendored, configuration and type-only files are left out by themselves; others with `exclude` in the policy file.',
  },
} as const satisfies RuleDefinition;

export const changedFilePresent = {
  id: 'coverage-gate/changed-file-present',
  clause: 'testing.new-code',
  scope: 'change',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'Every changed code file is in a coverage report',
  doc: {
    why: 'Changed lines of a file that no report names cannot be judged.',
    good: ['A changed src/cart.py is in coverage.xml.'],
    bad: ['A changed src/cart.py that no report names.'],
    fix: 'Make the tool measure all of the source folder, or leave the file out with `exclude` in the policy file.',
  },
} as const satisfies RuleDefinition;
