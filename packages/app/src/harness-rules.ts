import type { RuleDefinition } from '@cm/model';

/** Rules that every control carries, because every run reads inputs, an event and a policy. */
export const harnessRules = {
  inputInvalid: {
    id: 'run/input-invalid',
    clause: 'principles.no-direct-changes',
    scope: 'change',
    level: 'error',
    enforcedLevel: 'error',
    title: 'Every input is known and valid',
    doc: {
      why: 'The runner enforces neither required inputs nor their names, so a misspelt input would silently leave a gate at its default. A bad value never becomes a default here.',
      good: ['with:\n  scopes: api, web'],
      bad: ['with:\n  scopess: api, web'],
      fix: 'Correct the name or the value in the workflow file; the message says what is allowed.',
    },
  },
  eventUnknown: {
    id: 'run/change-unknown',
    clause: 'audit.git-history',
    scope: 'change',
    level: 'error',
    enforcedLevel: 'error',
    title: 'The change under judgement is known',
    doc: {
      why: 'A control that does not know what changed can only guess, and a guess is not evidence. Events that no control understands, a missing payload and commits that cannot be found are `unknown`, never a pass.',
      good: ['on: [pull_request, merge_group]'],
      bad: ['on: watch'],
      fix: 'Run the action on pull_request, merge_group, push or workflow_dispatch, and give checkout the depth that the message asks for.',
    },
  },
  crash: {
    id: 'run/internal-error',
    clause: 'audit.git-history',
    scope: 'change',
    level: 'error',
    enforcedLevel: 'error',
    title: 'The control itself ran to its end',
    doc: {
      why: 'A defect in this suite must not look like a pass, nor bury a developer under a stack trace.',
      good: ['A report with an outcome for every rule.'],
      bad: ['A step that ends with a stack trace, and no report.'],
      fix: 'Where the message names files of the release tree, check the tag out again. Else run the job again with debug logging (the ACTIONS_STEP_DEBUG secret, or `cm … --debug`) and report the text that it prints.',
    },
  },
  policyUnreadable: {
    id: 'policy/unreadable',
    clause: 'principles.no-direct-changes',
    scope: 'change',
    level: 'error',
    enforcedLevel: 'error',
    title: 'The policy in force can be read',
    doc: {
      why: 'The policy is read from the default branch, so that a change cannot loosen the gate that judges it. Where it cannot be read, nobody knows what is required.',
      good: ['- uses: actions/checkout@v6\n  with:\n    fetch-depth: 2'],
      bad: [
        '# no token that could read the default branch\n- uses: actions/checkout@v6\n  with:\n    persist-credentials: false',
      ],
      fix: 'Give the job `contents: read`, check out with the default `persist-credentials`, or pass `token`.',
    },
  },
  policyMalformed: {
    id: 'policy/malformed',
    clause: 'principles.no-direct-changes',
    scope: 'change',
    level: 'error',
    enforcedLevel: 'error',
    title: 'The policy file is well formed',
    doc: {
      why: 'A policy file that cannot be understood must not fall back to defaults: a misspelt key would quietly switch a requirement off.',
      good: ['rules:\n  commit-lint/task-trailer: error'],
      bad: ['rule:\n  commit-lint/task-trailer: error'],
      fix: 'Correct `.github/change-policy.yml` on the default branch; `cm policy validate` checks it before you push.',
    },
  },
  inputLoosens: {
    id: 'policy/input-loosens',
    clause: 'principles.no-direct-changes',
    scope: 'change',
    level: 'error',
    enforcedLevel: 'error',
    title: 'Inputs only tighten the policy',
    doc: {
      why: 'Inputs live in the workflow file, which the pull request under judgement may edit. So an input may make the policy stricter, never looser.',
      good: ['with:\n  header-max-length: 72'],
      bad: ['with:\n  header-max-length: 400'],
      fix: 'Write the value into `.github/change-policy.yml` on the default branch instead; the message prints the lines.',
    },
  },
  gateChange: {
    id: 'policy/gate-change',
    clause: 'principles.separation-of-duties',
    scope: 'change',
    level: 'error',
    enforcedLevel: 'error',
    title: 'A looser policy is approved by somebody else',
    doc: {
      why: 'A change that loosens or deletes the policy file changes the rules for every later change. Its author must not be the only one who agrees.',
      good: ['Ada takes `scopes: [api]` out of the policy file, and Grace approves that commit.'],
      bad: ['The same, approved by nobody, or by Ada.'],
      fix: 'Ask for an approving review of the head commit by somebody other than the author, then run the check again.',
    },
  },
} as const satisfies Record<string, RuleDefinition>;

export const allHarnessRules: readonly RuleDefinition[] = Object.values(harnessRules);
