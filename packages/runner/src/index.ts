export { emit, type EmitOptions } from './emit.ts';
export { type ActionLog, actionLog } from './log.ts';
export { collectInputs, readEvent, readRunner, type RunnerContext, type Variables } from './read.ts';
