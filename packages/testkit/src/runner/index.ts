export type { ChildOutcome } from './child.ts';
export { parseCommand, parseStepOutput, type StepOutput, type WorkflowCommand } from './commands.ts';
export { type FileCommands, parseFileCommands } from './file-commands.ts';
export { runAction, type RunActionOptions, type RunOutcome } from './run-action.ts';
export { runCm, type RunCmOptions } from './run-cm.ts';
