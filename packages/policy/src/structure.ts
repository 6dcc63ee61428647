import { type Document, isAlias, isMap, isScalar, visit } from 'yaml';

/** Something that YAML allows and a policy file does not, at an offset of its text. */
export interface StructureProblem {
  readonly offset: number;
  readonly message: string;
  readonly fix: string;
  /** The rest of the document cannot be read as data. */
  readonly fatal: boolean;
}

/**
 * Duplicate keys, tags, anchors and aliases. Aliases are refused whole, bombs and all: a policy is read by people, who
 * should find each value where it holds; and an alias is most often a pattern such as `*.py` that lacks its quotes.
 */
export function structureProblems(document: Document): readonly StructureProblem[] {
  const problems: StructureProblem[] = [];
  if (document.directives?.yaml.version !== '1.2') {
    problems.push({
      offset: 0,
      fatal: true,
      message: 'The file asks for another version of YAML than 1.2.',
      fix: 'Remove the line that begins with %YAML.',
    });
  }
  visit(document, {
    Node(_, node, path) {
      if (path.length > deepest) {
        problems.push({ offset: node.range?.[0] ?? 0, fatal: true, ...tooDeep });
        return visit.BREAK;
      }
      problems.push(...ofNode(node), ...(isMap(node) ? duplicateKeys(node.items) : []));
      return undefined;
    },
  });
  return problems;
}

/** Levels of lists and maps, counting the pairs between them; three times what any setting needs. */
const deepest = 40;
const tooDeep = {
  message: 'Lists and maps are nested too deep here.',
  fix: 'A policy file needs no more than a few levels.',
};

interface AnyNode {
  readonly range?: readonly [number, number, number] | null | undefined;
  readonly tag?: string | undefined;
  readonly anchor?: string | undefined;
}

function ofNode(node: AnyNode): readonly StructureProblem[] {
  const offset = node.range?.[0] ?? 0;
  if (isAlias(node)) {
    const text = `*${node.source}`;
    const message = `YAML reads ${JSON.stringify(text)} as a reference to another value, and a policy file has none.`;
    return [{ offset, message, fix: `Put it in quotes ("${text}"), or write the value out.`, fatal: true }];
  }
  if (node.anchor !== undefined) {
    const message = `YAML reads "&${node.anchor}" as a name for the value behind it, and a policy file has none.`;
    return [{ offset, message, fix: 'Remove it, or put the value in quotes.', fatal: false }];
  }
  if (node.tag !== undefined) {
    const tag = node.tag.replace('tag:yaml.org,2002:', '!!');
    const message = `YAML reads ${JSON.stringify(tag)} as a tag, and a policy file has none.`;
    return [{ offset, message, fix: 'Remove it, or put the value in quotes.', fatal: false }];
  }
  return [];
}

function duplicateKeys(items: readonly { readonly key: unknown }[]): readonly StructureProblem[] {
  const seen = new Set<string>();
  return items.flatMap(({ key }) => {
    if (!isScalar(key)) {
      return [];
    }
    const name = String(key.value);
    const again = seen.has(name);
    seen.add(name);
    const message = `The key ${JSON.stringify(name)} stands here a second time.`;
    const fix = 'Keep one of the two: YAML readers differ in which one they believe.';
    return again ? [{ offset: key.range?.[0] ?? 0, message, fix, fatal: false }] : [];
  });
}
