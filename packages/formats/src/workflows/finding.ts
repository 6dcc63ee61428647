import type { WorkflowFinding } from './model.ts';

type Parts = readonly [rule: string, line: number, message: string, remedy: string];

/** A finding that blocks. */
export function error(...[rule, line, message, remedy]: Parts): WorkflowFinding {
  return { rule: `workflow/${rule}`, level: 'error', line, message, remedy };
}

/** A finding that is said and does not block. */
export function warning(...[rule, line, message, remedy]: Parts): WorkflowFinding {
  return { rule: `workflow/${rule}`, level: 'warning', line, message, remedy };
}
