import { type Explained, explainIssues } from './explain.ts';
import { policyJsonSchema } from './json-schema.ts';
import { policySchema, type PolicyVocabulary } from './schema.ts';
import type { Policy, PolicyProblem } from './types.ts';

/** A policy file's content as it was written: kebab-case keys, nothing filled in. */
export type PolicyDocument = Readonly<Record<string, unknown>>;

export type CheckedDocument =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly problems: readonly Explained[] };

/** Validates a document that is already data; `parsePolicy` adds the places in the text. Never throws. */
export function checkPolicyDocument(document: PolicyDocument, vocabulary: PolicyVocabulary): CheckedDocument {
  const filled = withoutEmptyParts(document);
  const result = policySchema(vocabulary).safeParse(filled);
  if (result.success) {
    return { ok: true, policy: result.data };
  }
  const schema = policyJsonSchema(vocabulary.sections, vocabulary.ruleIds, vocabulary.clauseIds);
  return { ok: false, problems: explainIssues(result.error.issues, filled, schema) };
}

export interface MergedFiles {
  /** What the organisation's file says, and where it stands (`acme/policy/change-policy.yml@<commit>`). */
  readonly organisation: PolicyDocument;
  readonly source: string;
  readonly repository: PolicyDocument;
  /** Path of the repository's policy file: problems are told there, at its first line. */
  readonly path: string;
}

export type MergedPolicy =
  | { readonly ok: true; readonly policy: Policy; readonly document: PolicyDocument }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/** Merges an organisation's and a repository's documents and validates the result. Never throws. */
export function mergePolicies(files: MergedFiles, vocabulary: PolicyVocabulary): MergedPolicy {
  const document = mergePolicyDocuments(files.organisation, files.repository);
  const checked = checkPolicyDocument(document, vocabulary);
  if (checked.ok) {
    return { ok: true, policy: checked.policy, document };
  }
  const problems = checked.problems.map(({ message, fix }) => ({
    path: files.path,
    line: 1,
    column: 1,
    message: `Together with ${files.source}, which it extends: ${message}`,
    fix,
  }));
  return { ok: false, problems };
}

/**
 * The document that holds in a repository whose policy file `extends` an organisation's file.
 *
 * The organisation's file is the ground, and the repository's file has the last word on each single key: maps (`rules`,
 * `controls` and what is in them) are merged key by key, a list or a value of the repository takes the place of the
 * organisation's, and waivers of both hold. The merge is done on what was written, not on parsed policies, because a
 * parsed policy no longer tells a written value from a default, and a default of the repository must not undo what the
 * organisation wrote. A merged document has to be checked again (`checkPolicyDocument`): each file can be right, and
 * both together wrong. `extends` is dropped, since an extended file may not extend another: one look at two files must
 * tell an auditor what held. An empty key (`rules:`) says nothing.
 */
export function mergePolicyDocuments(organisation: PolicyDocument, repository: PolicyDocument): PolicyDocument {
  const ground = withoutEmptyParts(organisation);
  const above = withoutEmptyParts(repository);
  const waivers = [...asList(ground['waivers']), ...asList(above['waivers'])];
  const { extends: _, ...merged } = mergeMaps(ground, above);
  return waivers.length === 0 ? merged : { ...merged, waivers };
}

function mergeMaps(ground: PolicyDocument, above: PolicyDocument): PolicyDocument {
  const merged = new Map(Object.entries(ground));
  for (const [key, value] of Object.entries(above)) {
    const below = merged.get(key);
    merged.set(key, isMap(below) && isMap(value) ? mergeMaps(below, value) : value);
  }
  return Object.fromEntries(merged);
}

/** Lists and maps left empty (`rules:` with every line below it commented out) mean nothing, not a mistake. */
function withoutEmptyParts(document: PolicyDocument): PolicyDocument {
  const filled = Object.entries(document).filter(([key, value]) => value !== null || !mayBeEmpty.has(key));
  const controls = document['controls'];
  const kept = Object.fromEntries(filled);
  return isMap(controls)
    ? { ...kept, controls: Object.fromEntries(Object.entries(controls).filter(([, section]) => section !== null)) }
    : kept;
}

const mayBeEmpty: ReadonlySet<string> = new Set(['rules', 'protected-bases', 'approvers', 'waivers', 'controls']);

function isMap(value: unknown): value is PolicyDocument {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
