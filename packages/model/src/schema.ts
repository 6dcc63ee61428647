// What loads zod: a run with no policy file and no inputs to check starts without it (ADR 8).
export * from './finding.ts';
export * from './report.ts';
export * from './waiver.ts';
