import { type Document, LineCounter, parseDocument } from 'yaml';

import { converted } from './convert.ts';
import type { Value } from './value.ts';

/** The longest file that GitHub reads as a workflow, in bytes of UTF-8. Source: GitHub's "Actions limits", 500 KB. */
export const largestFile = 500 * 1024;

/** A file whose text could not be read, and the place, from 1. */
export interface Unreadable {
  readonly line: number;
  readonly message: string;
  readonly remedy: string;
}

const options = {
  schema: 'core',
  version: '1.2',
  merge: false,
  strict: true,
  stringKeys: true,
  // The reader's own check of keys takes a time that grows with their square.
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'error',
} as const;

/** Reads one YAML document into values with lines, or says what is in the way. Never throws. Loads `yaml`. */
export function readYaml(text: string): { readonly value: Value } | Unreadable {
  if (text.length > largestFile || new TextEncoder().encode(text).length > largestFile) {
    return unreadable(1, 'The file is over 500 KB, which GitHub does not read.', 'Split it into reusable workflows.');
  }
  try {
    const lines = new LineCounter();
    const document = parseDocument(text, { ...options, lineCounter: lines });
    const lineOf = (offset: number): number => Math.max(1, lines.linePos(offset).line);
    const fault = faultOf(document, text, lineOf);
    return fault ?? converted(document, text, lineOf);
  } catch {
    return unreadable(1, 'The file nests too deep to be read.', 'Look for brackets or dashes that nest very deep.');
  }
}

function faultOf(document: Document, text: string, lineOf: (offset: number) => number): Unreadable | null {
  const [error] = [...document.errors, ...document.warnings];
  if (error === undefined) return null;
  const rest = (text.slice(error.pos[0], error.pos[0] + 40).split('\n', 1)[0] ?? '').trim();
  return unreadable(
    lineOf(error.pos[0]),
    `This is not valid YAML${rest === '' ? '' : ` at ${JSON.stringify(rest)}`}. The reader says: ${error.message}.`,
    'Look at the indentation, quotes and brackets of this line and of the one above it.',
  );
}

export function unreadable(line: number, message: string, remedy: string): Unreadable {
  return { line, message, remedy };
}
