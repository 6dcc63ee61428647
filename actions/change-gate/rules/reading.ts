import type { RuleDefinition } from '@cm/model';

export const changeRead = {
  id: 'change-gate/change-read',
  clause: 'overview.controlled-changes',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'Who wrote and who approved the change could be read',
  doc: {
    why: 'Who approved a change stands at GitHub and nowhere else. Where GitHub does not answer, nobody knows, and that is no approval.',
    good: ['permissions:\n  contents: read\n  pull-requests: read'],
    bad: ['permissions: {}'],
    fix: 'Give the job `contents: read` and `pull-requests: read`, keep the input `token`, and run it again. A run that was overtaken by a push needs nothing: the newer run judges.',
  },
} as const satisfies RuleDefinition;
