import { available, type Fact, unavailable } from '@cm/model';
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
 * The controls that policy files may speak of: those whose name stands anywhere in one, or all where one extends another
 * file, whose text is not known yet. A name that is spelt with escapes is not found, and then the file is not accepted.
 */
export function controlsIn(...files: readonly (PolicyText | null)[]): (control: string) => boolean {
  const texts = files.map((file) => new TextDecoder().decode(file?.bytes));
  return texts.some((text) => text.includes('extends'))
    ? () => true
    : (name) => texts.some((text) => text.includes(name));
}

type Text = Pick<PolicyText, 'path' | 'bytes'>;

/**
 * Parses a policy file and what it stands on: the organisation's file that it extends, else `ground`, an organisation's
 * default. Loads the YAML parser, so it is imported lazily. `extended`: the file is itself such a default.
 */
export async function readPolicyText(
  file: Text,
  catalogue: Catalogue,
  ports: Ports,
  ground: Text | null = null,
  extended = false,
): Promise<PolicyTextOutcome> {
  const names = {
    sections: catalogue.sections,
    ruleIds: catalogue.rules.map((rule) => rule.id),
    clauseIds: Object.keys(criteriaByClause),
  };
  const own = parsePolicy(new TextDecoder().decode(file.bytes), file.path, { ...names, extended });
  if (!own.ok) return malformed(own.problems, file.path);
  const base = own.extends === null ? available(ground) : await extendedFile(own.extends, ports);
  if (base.status === 'unavailable') return notExtended(placeOf(own.extends), base.reason);
  if (base.value === null) return { ok: true, policy: own.policy, extended: null };
  const { bytes, path } = base.value;
  const organisation = parsePolicy(new TextDecoder().decode(bytes), path, { ...names, extended: true });
  if (!organisation.ok) return malformed(organisation.problems, file.path);
  const files = { organisation: organisation.overrides, source: path, repository: own.overrides, path: file.path };
  const merged = mergePolicies(files, names);
  return merged.ok ? { ok: true, policy: merged.policy, extended: own.extends } : malformed(merged.problems, file.path);
}

function placeOf(reference: ExtendsReference | null): string {
  return reference === null ? '' : `${reference.repository}/${reference.path}@${reference.commit}`;
}

async function extendedFile(reference: ExtendsReference, ports: Ports): Promise<Fact<Text>> {
  const { repository, path, commit } = reference;
  const base = await ports.forge.fileAt(repository, path, commit);
  if (base.status === 'unavailable') return base;
  return base.value === null
    ? unavailable('that commit has no such file.')
    : available({ path: placeOf(reference), bytes: base.value });
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
