export type { Fault, FaultKind } from './faults.ts';
export type { RecordedRequest } from './record.ts';
export { type GitHubOptions, type GitHubServer, startGitHub } from './start.ts';
