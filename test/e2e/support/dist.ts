import { resolve } from 'node:path';

/** The release tree under test: the built one, or another that `CM_DIST` names. */
export const dist = resolve(process.env['CM_DIST'] ?? resolve(import.meta.dirname, '../../../dist'));
