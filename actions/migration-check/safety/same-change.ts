import { classify } from '@cm/formats/code';

import { migrationWithCode } from '../rules/safety/code.ts';
import { addRequiredColumn } from '../rules/safety/data.ts';
import {
  dropsColumn,
  dropsObject,
  dropsTable,
  renamesColumn,
  renamesLabel,
  renamesTable,
} from '../rules/safety/destructive.ts';
import { remedy } from './script.ts';
import type { SafetyHit } from './types.ts';

/** A change whose migration breaks code, and whose code is changed as well. */
export interface SameChange {
  readonly rule: string;
  readonly message: string;
  readonly remedy: string;
  readonly path: string;
  readonly line: number;
  readonly atMost?: 'notice';
}

/** Rules whose findings take something away from code that still runs. */
const breaking: ReadonlySet<string> = new Set(
  [dropsTable, dropsColumn, dropsObject, renamesTable, renamesColumn, renamesLabel, addRequiredColumn].map(
    ({ id }) => id,
  ),
);

/**
 * What to say of a change that brings a breaking migration together with application code; null for nothing. `hits`: what
 * the safety rules found in its new revisions, accepted by a comment or not. `migrationPaths`: every file of the trees.
 */
export function sameChange(
  hits: readonly SafetyHit[],
  changedPaths: readonly string[],
  migrationPaths: ReadonlySet<string>,
): SameChange | null {
  const [first, ...more] = hits.filter(({ rule }) => breaking.has(rule));
  if (first === undefined) return null;
  const code = changedPaths.filter((path) => !migrationPaths.has(path) && classify(path).kind === 'code');
  const [some] = code;
  if (some === undefined) return null;
  const application = code.filter((path) => !isModel(path));
  const named = (application.length > 0 ? application : code).slice(0, 3).join(', ');
  const rest = code.length > 3 ? ` and ${code.length - 3} more` : '';
  const others = more.length === 0 ? '' : ` (and ${more.length} more of the kind)`;
  const what = first.operation === null ? 'a migration' : `"${first.operation.text}"`;
  const message = `This change brings ${what}${others} together with code: ${named}${rest}. Code of the release before runs against the new schema during the deployment, and again after a rollback.`;
  const steps = remedy(
    'Split it into changes that are released one after the other:',
    '1. expand: add what is new, and let the code write both',
    '2. move: fill the old rows, and let the code read what is new',
    '3. contract: drop what is old, in a change without code',
  );
  const place = { path: first.path, line: first.line };
  return {
    rule: migrationWithCode.id,
    message,
    remedy: steps,
    ...place,
    ...(application.length === 0 ? { atMost: 'notice' } : {}),
  };
}

/** Models describe the schema and change with it: `models.py`, `models/user.py`, `entities/`, `schema.prisma`. */
function isModel(path: string): boolean {
  const parts = path.toLowerCase().split('/');
  const name = parts.pop() ?? '';
  return (
    /^(?:models?|entit(?:y|ies)|tables?|schema)\.[a-z]{1,6}$|[_.-](?:models?|entity|entities|tables?)\.[a-z]{1,6}$/.test(
      name,
    ) || parts.some((part) => /^(?:models?|entit(?:y|ies)|tables)$/.test(part))
  );
}
