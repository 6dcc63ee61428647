import { nearest } from '@cm/model';
import type * as z from 'zod/mini';

import { type Context, explainValue, isOurs, type Issue, ofMessage, valueAt } from './explain-value.ts';
import { keysOf, schemaAt } from './json-schema.ts';
import type { JsonSchema } from './to-json-schema.ts';
import { listed, placeOf, shown } from './words.ts';

/** What is wrong at a place in a document, before that place is found in the text. */
export interface Explained {
  readonly path: readonly PropertyKey[];
  /** Whether the key is wrong, or its value. */
  readonly at: 'key' | 'value';
  readonly message: string;
  readonly fix: string;
}

/**
 * Turns a schema's issues into sentences that name the offending text and what to write instead, one for each place
 * and no more than anybody reads. Never throws.
 */
export function explainIssues(issues: readonly Issue[], document: unknown, schema: JsonSchema): readonly Explained[] {
  const all = issues.slice(0, mostExplained).flatMap((issue) => explain(issue, { document, schema }, []));
  const first = new Map(all.toReversed().map((problem) => [JSON.stringify([problem.at, problem.path]), problem]));
  return all.filter((problem) => first.get(JSON.stringify([problem.at, problem.path])) === problem);
}

const mostExplained = 100;

function explain(issue: Issue, context: Context, above: readonly PropertyKey[]): readonly Explained[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.slice(0, mostExplained).map((key) => unknownKey(key, path, context));
  }
  if (issue.code === 'invalid_key') {
    const inner = issue.issues[0]?.message ?? '';
    return [{ path, at: 'key', ...ofMessage(`The key ${shown(path.at(-1))}`, inner, '') }];
  }
  const branch = issue.code === 'invalid_union' ? bestBranch(issue, valueAt(context.document, path)) : null;
  if (branch !== null) {
    return branch.flatMap((inner) => explain(inner, context, path));
  }
  return [{ path, at: 'value', ...explainValue(issue, path, context) }];
}

function unknownKey(key: string, path: readonly PropertyKey[], context: Context): Explained {
  const allowed = keysOf(schemaAt(context.schema, path));
  const close = nearest(key, allowed);
  const advice = close === null ? 'Remove it' : `Write ${shown(close)}, or remove it`;
  return {
    path: [...path, key],
    at: 'key',
    message: `${shown(key)} is not ${kindOfKey(path)}.`,
    fix: allowed.length === 0 ? `${advice}.` : `${advice}. Known here: ${listed(allowed)}.`,
  };
}

function kindOfKey(path: readonly PropertyKey[]): string {
  const place = placeOf(path);
  const known: Readonly<Record<string, string>> = {
    '': 'a key of the policy file',
    rules: 'a rule id',
    controls: 'a control',
  };
  return known[place] ?? `a key of ${place}`;
}

/** The branch of a union that a person meant: the one that was followed deepest, else the only one of the value's kind. */
function bestBranch(issue: z.core.$ZodIssueInvalidUnion, value: unknown): readonly Issue[] | null {
  const branches: readonly (readonly Issue[])[] = issue.errors;
  const depths = branches.map((issues) => Math.max(0, ...issues.map((inner) => depthOf(inner))));
  const deepest = Math.max(0, ...depths);
  if (deepest > 0) {
    return branches[depths.indexOf(deepest)] ?? null;
  }
  const sameKind = branches.filter((issues) => !issues.some((inner) => isOfOtherKind(inner, value)));
  return isOurs(issue.message) || sameKind.length !== 1 ? null : (sameKind[0] ?? null);
}

function isOfOtherKind(issue: Issue, value: unknown): boolean {
  return (
    issue.code === 'invalid_type' ||
    (issue.code === 'invalid_value' && issue.values.every((choice) => typeof choice !== typeof value))
  );
}

/** An unknown key lies one level below the map that holds it. */
function depthOf(issue: Issue): number {
  return issue.path.length + (issue.code === 'unrecognized_keys' ? 1 : 0);
}
