import type { RuleDefinition } from '@cm/model';

export const commitlintConfig = {
  id: 'commit-lint/commitlint-config',
  clause: 'commits.format',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'The rules of the repository’s own commitlint configuration hold too',
  doc: {
    why: 'A team that already has a commitlint configuration has agreed on more than the policy asks. Its rules are judged beside the policy’s, with commitlint’s own meaning and severity (2 is an error, 1 a warning); they may ask for more, never for less. The configuration is read from the default branch and never run, so one that is a program is only named, with the YAML to write instead.',
    good: [
      '# .commitlintrc.yaml on the default branch\nextends: ["@commitlint/config-conventional"]\nrules:\n  scope-enum: [2, always, [api, web]]',
    ],
    bad: ['feat(app): add export   # where scope-enum allows api and web'],
    fix: 'Mend the message as the finding says. Where the rule itself is wrong, change the configuration on the default branch, or switch all of it off with `rules: commit-lint/commitlint-config: off` in the policy file.',
  },
} as const satisfies RuleDefinition;
