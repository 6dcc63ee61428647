import { nearest } from '@cm/model';

import { error } from '../finding.ts';
import type { Callee, Callees, Rule, Surroundings, WorkflowFinding } from '../model.ts';
import { referenceOf, type Reference } from '../uses.ts';
import type { Scalar } from '../yaml/value.ts';

/** The suite is named in the one form that works where the file stands, and only what it has. */
export const siblings: Rule = ({ jobs, steps }, around) =>
  [...jobs, ...steps].flatMap(({ uses }) => {
    if (uses === null) return [];
    const wrong = formOf(uses, around);
    return wrong === null ? missing(uses, around) : [wrong];
  });

function formOf(uses: Scalar, { form, suite }: Surroundings): WorkflowFinding | null {
  const text = String(uses.value);
  const reference = referenceOf(text);
  const wrong = (message: string, remedy: string): WorkflowFinding => error('sibling', uses.line, message, remedy);
  if (reference.kind === 'self' && reference.ref !== null)
    return wrong(`"${text}" has a ref, and "$/" is always the commit that runs.`, `Write "$/${reference.path}".`);
  if (form === 'any' || !('path' in reference)) return null;
  const { path } = reference;
  const right = form === 'self' ? `$/${path}` : `${suite.repository}/${path}@${form.ref}`;
  const isOurs = reference.kind !== 'named' || isSuite(reference.repository, suite.repository);
  return text === right || !isOurs ? null : wrong(reasonOf(text, reference.kind), `Write "${right}".`);
}

function reasonOf(text: string, kind: 'local' | 'self' | 'named'): string {
  if (kind === 'local') return `"${text}" is a file of whoever uses this, and not of the suite.`;
  if (kind === 'self') return `"${text}" would be looked for in the team’s repository.`;
  return `"${text}" may be another version of the suite than this file.`;
}

function missing(uses: Scalar, around: Surroundings): readonly WorkflowFinding[] {
  const reference = referenceOf(String(uses.value));
  const place = placeOf(reference, around);
  if (place === null || place.callees.has(place.path)) return [];
  const isOwn = place.callees === around.own && around.form === 'any';
  if (!isOwn && place.callees.size === 0) return [];
  // A folder of a team's own may be made while the job runs; GitHub itself looks for the workflow.
  if (isOwn && !place.path.startsWith('.github/workflows/')) return [];
  const names = [...place.callees.keys()];
  const near = nearest(place.path, names) ?? nearest(nameIn(place.path), names.map(nameIn));
  const all = names.length === 0 ? 'There is none yet.' : `There are: ${names.slice(0, 20).join(', ')}.`;
  const where = isOwn ? 'this repository' : around.suite.repository;
  const message = `There is no "${place.path}" in ${where} that can be called.`;
  return [error('unknown-reference', uses.line, message, near === null ? all : `The nearest is "${near}".`)];
}

function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function isSuite(repository: string, suite: string): boolean {
  return repository.toLowerCase() === suite.toLowerCase();
}

/** Where a reference is to be looked for; null for what is neither the suite's nor the file's own. */
function placeOf(reference: Reference, around: Surroundings): { callees: Callees; path: string } | null {
  if (reference.kind === 'self' || reference.kind === 'local')
    return around.own === null ? null : { callees: around.own, path: reference.path };
  if (reference.kind !== 'named' || !isSuite(reference.repository, around.suite.repository)) return null;
  return reference.path === '' ? null : { callees: around.suite.callees, path: reference.path };
}

/** What a reference calls, where that is known. */
export function calleeOf(uses: Scalar | null, around: Surroundings): Callee | null {
  const place = uses === null ? null : placeOf(referenceOf(String(uses.value)), around);
  return place?.callees.get(place.path) ?? null;
}
