import { warning } from '../finding.ts';
import type { Rule, Surroundings } from '../model.ts';
import { referenceOf } from '../uses.ts';

/** On GitHub Enterprise Server; github.com allows 10 and 50. Source: GitHub's "Reusing workflows", limitations. */
const levels = 4;
const calls = 20;

/** Workflows that call workflows stay within what every GitHub runs. */
export const limits: Rule = ({ jobs, root }, around) => {
  const own = jobs.flatMap(({ uses }) => (uses === null ? [] : keyOf(String(uses.value), 'own', around)));
  const { depth, seen } = reached(own, around);
  const found = [];
  if (depth + 1 > levels)
    found.push(`Workflows call each other ${depth + 1} levels deep, and GitHub Enterprise Server runs ${levels}.`);
  if (seen > calls) found.push(`${seen} workflows are called from here, and GitHub Enterprise Server runs ${calls}.`);
  return found.map((message) => warning('limits', root.line, message, 'Put steps of one workflow into another.'));
};

/** `own:path` and `suite:path`; anything else may call what it likes, unseen. */
function keyOf(uses: string, from: 'own' | 'suite', { suite }: Surroundings): readonly string[] {
  const reference = referenceOf(uses);
  if (reference.kind === 'self' || reference.kind === 'local') return [`${from}:${reference.path}`];
  if (reference.kind !== 'named') return [];
  const isSuite = reference.repository.toLowerCase() === suite.repository.toLowerCase();
  return [isSuite ? `suite:${reference.path}` : `else:${reference.repository}/${reference.path}`];
}

/** How deep the calls go, and how many workflows they reach; a circle ends the walk, and GitHub refuses it itself. */
function reached(own: readonly string[], around: Surroundings): { readonly depth: number; readonly seen: number } {
  const seen = new Set<string>();
  let level = own;
  let depth = 0;
  while (level.length > 0 && depth <= calls) {
    depth += 1;
    for (const key of level) seen.add(key);
    level = [...new Set(level.flatMap((key) => next(key, around)))];
  }
  return { depth, seen: seen.size };
}

function next(key: string, around: Surroundings): readonly string[] {
  const from = key.startsWith('suite:') ? 'suite' : 'own';
  const callees = from === 'suite' ? around.suite.callees : around.own;
  const callee = key.startsWith('else:') ? undefined : callees?.get(key.slice(from.length + 1));
  return (callee?.calls ?? []).flatMap((uses) => keyOf(uses, from, around));
}
