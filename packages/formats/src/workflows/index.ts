export { actionCallee, workflowCallees } from './callee.ts';
export { checkWorkflow } from './check.ts';
export type { CheckedWorkflow } from './check.ts';
export type { Access, Callee, Callees, Surroundings, WorkflowFinding } from './model.ts';
export { type JobOutline, outlineOf, type UseOutline, usesLines, type WorkflowOutline } from './outline.ts';
export { referenceOf } from './uses.ts';
