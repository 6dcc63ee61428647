import { type Document, isScalar, LineCounter, parseDocument } from 'yaml';

import { checkPolicyDocument, type PolicyDocument } from './document.ts';
import { parseExtendsReference } from './extends.ts';
import { locate, type Place, placeAt } from './locate.ts';
import type { PolicyVocabulary } from './schema.ts';
import { type StructureProblem, structureProblems } from './structure.ts';
import type { ExtendsReference, Policy, PolicyProblem } from './types.ts';
import { kindOf } from './words.ts';
import { yamlWords } from './yaml-words.ts';

/** What a policy file may name, and whether it is itself one that another file extends. */
export interface ParseContext extends PolicyVocabulary {
  /** True for an organisation's file: it may not extend a third one. */
  readonly extended?: boolean;
}

export type ParsedPolicy =
  | {
      readonly ok: true;
      readonly policy: Policy;
      /** What the file says and nothing more, for `mergePolicyDocuments`. */
      readonly overrides: PolicyDocument;
      readonly extends: ExtendsReference | null;
    }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/** The longest policy file that is read, in bytes of UTF-8. */
export const largestPolicyFile = 256 * 1024;

/**
 * Reads a policy file's text. A file that is empty or has only comments is the built-in default; anything malformed
 * gives problems with their places, all at once (the first 100), and never a default. Never throws. This module loads
 * `yaml`: import it only when there is a file to read.
 */
export function parsePolicy(text: string, path: string, context: ParseContext): ParsedPolicy {
  const read = readYaml(text);
  const found = read.ok ? checkRead(read, context) : { ok: false as const, problems: read.problems };
  return found.ok ? found : { ok: false, problems: arranged(path, found.problems) };
}

type Found = Place & Pick<PolicyProblem, 'message' | 'fix'>;
type Checked =
  | Extract<ParsedPolicy, { readonly ok: true }>
  | { readonly ok: false; readonly problems: readonly Found[] };

interface ReadYaml {
  readonly ok: true;
  readonly yaml: Document;
  readonly lines: LineCounter;
  readonly value: unknown;
  /** Problems that leave the rest readable. */
  readonly problems: readonly Found[];
}

function checkRead(read: ReadYaml, context: ParseContext): Checked {
  const { yaml, lines, value } = read;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const message = `The policy file is ${kindOf(value)}, and must be keys with values.`;
    const problem = {
      ...locate(yaml, lines, [], 'value'),
      message,
      fix: 'Write a key and a colon, such as "mode: audit".',
    };
    return { ok: false, problems: [...read.problems, problem] };
  }
  const overrides = value as PolicyDocument;
  const checked = checkPolicyDocument(overrides, context);
  const explained = checked.ok ? [] : checked.problems;
  const problems = [
    ...read.problems,
    ...explained
      .slice(0, mostProblems)
      .map(({ path, at, message, fix }) => ({ ...locate(yaml, lines, path, at), message, fix })),
    ...(context.extended === true && Object.hasOwn(overrides, 'extends') ? [chained(yaml, lines)] : []),
  ];
  return checked.ok && problems.length === 0
    ? { ok: true, policy: checked.policy, overrides, extends: extendsOf(overrides) }
    : { ok: false, problems };
}

function readYaml(text: string): ReadYaml | { readonly ok: false; readonly problems: readonly Found[] } {
  if (text.length > largestPolicyFile || new TextEncoder().encode(text).length > largestPolicyFile) {
    return refused('The policy file is over 256 KiB.', 'Shorten it, for example by removing expired waivers.');
  }
  try {
    const lines = new LineCounter();
    const yaml = parseDocument(text, { ...options, lineCounter: lines });
    const structure = structureProblems(yaml);
    const told = structure.length > 0 ? foundInStructure : nothingElsewhere;
    const problems = [
      ...syntaxProblems(yaml, lines, text, told),
      ...structure.map((problem) => placed(problem, lines)),
    ];
    return yaml.errors.length > 0 || yaml.warnings.length > 0 || structure.some((problem) => problem.fatal)
      ? { ok: false, problems }
      : { ok: true, yaml, lines, value: isBlank(yaml) ? {} : yaml.toJS({ maxAliasCount: 0 }), problems };
  } catch {
    // The parser is known to run out of stack on nesting that no policy has.
    return refused('The policy file cannot be read as YAML.', 'Look for brackets or dashes that nest very deep.');
  }
}

// Duplicate keys are found in `structureProblems`: the parser's own check takes a time that grows with their square.
const options = {
  schema: 'core',
  version: '1.2',
  merge: false,
  strict: true,
  stringKeys: true,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'error',
} as const;

function syntaxProblems(
  yaml: Document,
  lines: LineCounter,
  text: string,
  elsewhere: ReadonlySet<string>,
): readonly Found[] {
  return [...yaml.errors, ...yaml.warnings]
    .filter((error) => !elsewhere.has(error.code))
    .slice(0, mostProblems)
    .map(({ code, message, pos }) => ({
      ...placeAt(lines, pos[0]),
      ...yamlWords(code, message, offendingText(code, text, pos[0])),
    }));
}

/** The parser marks one character; what a person looks for is the word that begins there. */
function offendingText(code: string, text: string, at: number): string {
  const length = code === 'BAD_SCALAR_START' ? 1 : code === 'BAD_DQ_ESCAPE' ? 2 : 40;
  const rest = text.slice(at, at + length);
  return /^[^\s,:[\]{}]+/.exec(rest)?.[0] ?? rest.slice(0, 1).trim();
}

/** Told in better words where the structure is looked at; but a node that YAML dropped is not in the structure. */
const foundInStructure: ReadonlySet<string> = new Set(['TAG_RESOLVE_FAILED', 'BAD_ALIAS']);
const nothingElsewhere: ReadonlySet<string> = new Set();

function placed({ offset, message, fix }: StructureProblem, lines: LineCounter): Found {
  return { ...placeAt(lines, offset), message, fix };
}

function chained(yaml: Document, lines: LineCounter): Found {
  const message = 'This file is extended by a repository, so it cannot extend another file.';
  return {
    ...locate(yaml, lines, ['extends'], 'key'),
    message,
    fix: 'Copy what it needs from that file, and remove "extends".',
  };
}

function isBlank(yaml: Document): boolean {
  const root = yaml.contents;
  return root === null || (isScalar(root) && root.value === null && root.source === '');
}

function extendsOf(overrides: PolicyDocument): ExtendsReference | null {
  const reference = overrides['extends'];
  return typeof reference === 'string' ? parseExtendsReference(reference) : null;
}

function refused(message: string, fix: string): { readonly ok: false; readonly problems: readonly Found[] } {
  return { ok: false, problems: [{ line: 1, column: 1, message, fix }] };
}

const mostProblems = 100;

function arranged(path: string, problems: readonly Found[]): readonly PolicyProblem[] {
  return problems
    .toSorted((a, b) => a.line - b.line || a.column - b.column)
    .slice(0, mostProblems)
    .map((problem) => ({ path, ...problem }));
}
