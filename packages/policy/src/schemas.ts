// What loads zod: a run with no policy file starts without it (ADR 8).
export * from './document.ts';
export { policyJsonSchema } from './json-schema.ts';
export * from './schema-parts.ts';
export * from './schema.ts';
