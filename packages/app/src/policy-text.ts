import type { ExtendsReference, Policy, PolicyProblem } from '@cm/policy';
import { criteriaByClause } from '@cm/policy/criteria';
import { parsePolicy } from '@cm/policy/parse';
import { mergePolicies } from '@cm/policy/schema';

import type { Catalogue } from './catalogue.ts';
import type { PolicyText } from './policy-source.ts';
import type { Ports } from './ports.ts';
import { type Problem, problems } from './problems.ts';

export type PolicyTextOutcome =
  | { readonly ok: true; readonly policy: Policy; readonly extended: ExtendsReference | null }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * The controls that a policy file may speak of: those whose name stands anywhere in it, or all where it extends another
 * file, whose text is not known yet. A name that is spelt with escapes is not found, and then the file is not accepted.
 */
export function controlsIn(bytes: Uint8Array): (control: string) => boolean {
  const text = new TextDecoder().decode(bytes);
  return text.includes('extends') ? () => true : (control) => text.includes(control);
}

/** Parses a policy file and the organisation's file that it extends. Loads the YAML parser, so it is imported lazily. */
export async function readPolicyText(
  file: Pick<PolicyText, 'path' | 'bytes'>,
  catalogue: Catalogue,
  ports: Ports,
): Promise<PolicyTextOutcome> {
  const names = {
    sections: catalogue.sections,
    ruleIds: catalogue.rules.map((rule) => rule.id),
    clauseIds: Object.keys(criteriaByClause),
  };
  const own = parsePolicy(new TextDecoder().decode(file.bytes), file.path, names);
  if (!own.ok) return malformed(own.problems, file.path);
  if (own.extends === null) return { ok: true, policy: own.policy, extended: null };
  const { repository, path, commit } = own.extends;
  const place = `${repository}/${path}@${commit}`;
  const base = await ports.forge.fileAt(repository, path, commit);
  if (base.status === 'unavailable') return notExtended(place, base.reason);
  if (base.value === null) return notExtended(place, 'that commit has no such file.');
  const organisation = parsePolicy(new TextDecoder().decode(base.value), place, { ...names, extended: true });
  if (!organisation.ok) return malformed(organisation.problems, file.path);
  const files = {
    organisation: organisation.overrides,
    source: place,
    repository: own.overrides,
    path: file.path,
  };
  const merged = mergePolicies(files, names);
  return merged.ok ? { ok: true, policy: merged.policy, extended: own.extends } : malformed(merged.problems, file.path);
}

/** Each with its place, except that a place in the organisation's file is none in this repository. */
function malformed(found: readonly PolicyProblem[], path: string): PolicyTextOutcome {
  return {
    ok: false,
    problems: found.map((problem) => {
      const told = problems.policyMalformed(problem.path, problem, problem.message, problem.fix);
      return problem.path === path ? told : { ...told, location: { kind: 'file', path } };
    }),
  };
}

function notExtended(place: string, reason: string): PolicyTextOutcome {
  return {
    ok: false,
    problems: [
      problems.policyUnreadable(
        `The policy extends ${place}, which could not be used: ${reason}`,
        'Pass a `token` that can read that repository (the default token reads only its own), and check the path and the commit in `extends`.',
      ),
    ],
  };
}
