import { isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';

/** A YAML file, read: its value, and the line at which the n-th item of a list of the file stands. */
export interface Yaml {
  readonly value: unknown;
  readonly lineOf: (path: readonly (string | number)[]) => number | null;
}

const options = {
  schema: 'core',
  version: '1.2',
  strict: true,
  stringKeys: true,
  // The reader's own check of keys takes a time that grows with their square.
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'error',
} as const;
const deepest = 60;

/** Reads one YAML document; a sentence that says why, and the line, where it is none. This module loads `yaml`. */
export function readYaml(text: string): Yaml | { readonly line: number | null; readonly message: string } {
  try {
    const lines = new LineCounter();
    const document = parseDocument(text, { ...options, lineCounter: lines });
    const [error] = document.errors;
    if (error !== undefined) {
      const message = `The file is not YAML: ${error.message}. Look at the indentation and the quotes of this line and of the one above.`;
      return { line: lines.linePos(error.pos[0]).line, message };
    }
    if (isDeep(document)) return unreadable;
    const lineOf = (path: readonly (string | number)[]): number | null => {
      const node: unknown = document.getIn(path, true);
      const start = isNode(node) ? node.range?.[0] : undefined;
      return start === undefined ? null : lines.linePos(start).line;
    };
    const isBlank = document.contents === null || (isScalar(document.contents) && document.contents.source === '');
    return { value: isBlank ? null : document.toJS({ maxAliasCount: 100 }), lineOf };
  } catch {
    return unreadable;
  }
}

const unreadable = {
  line: null,
  message:
    'The file cannot be read as YAML: it nests too deep, or its aliases multiply. Write the values out, in few levels.',
};

function isDeep(document: ReturnType<typeof parseDocument>): boolean {
  let deep = false;
  visit(document, {
    Node(_, _node, path) {
      deep ||= path.length > deepest;
      return deep ? visit.BREAK : undefined;
    },
  });
  return deep;
}
