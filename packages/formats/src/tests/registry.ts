// Generated from the files of this folder by `npm run generate`. A new one: `cm new format tests/<name>`.
import type { Format } from './format.ts';
import { format as go } from './go.ts';
import { format as jest } from './jest.ts';
import { format as junit } from './junit.ts';
import { format as vitest } from './vitest.ts';

/** Every format of this kind, by name. */
export const formats: readonly Format[] = [go, jest, junit, vitest];
