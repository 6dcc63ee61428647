// What loads zod: a run with no policy file starts without it (ADR 8).
import { z } from 'zod';

// A policy file is read once in a run: to generate code for that costs more than it brings.
z.config({ jitless: true });

export * from './document.ts';
export { policyJsonSchema } from './json-schema.ts';
export * from './schema-parts.ts';
export * from './schema.ts';
