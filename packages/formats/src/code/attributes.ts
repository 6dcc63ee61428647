import type { LinguistFlags } from './kinds.ts';

/** Reads a pattern as git does; handed in, because patterns are another package's. */
export type CompilePattern = (pattern: string) => (path: string) => boolean;

interface AttributeLine {
  readonly covers: (path: string) => boolean;
  readonly generated: boolean | null;
  readonly vendored: boolean | null;
}

/** More lines than any real file has; what comes after is not read. */
const mostLines = 5000;

/**
 * What the repository's `.gitattributes` says of paths: `linguist-generated` and `linguist-vendored`, the last line that
 * covers a path decides. Source: gitattributes(5); GitHub Linguist, "overrides".
 */
export function readAttributes(text: string, compile: CompilePattern): (path: string) => LinguistFlags {
  const lines = text
    .split(/\r?\n/, mostLines)
    .map((line) => readLine(line, compile))
    .filter((line) => line !== null);
  return (path) => {
    const own = lines.filter((line) => line.covers(path));
    return {
      generated: own.findLast((line) => line.generated !== null)?.generated ?? false,
      vendored: own.findLast((line) => line.vendored !== null)?.vendored ?? false,
    };
  };
}

function readLine(line: string, compile: CompilePattern): AttributeLine | null {
  const [pattern = '', ...attributes] = line
    .trim()
    .slice(0, 1000)
    .split(/[ \t]+/);
  if (pattern === '' || pattern.startsWith('#') || pattern.startsWith('!')) return null;
  const generated = stateOf('linguist-generated', attributes);
  const vendored = stateOf('linguist-vendored', attributes);
  return generated === null && vendored === null ? null : { covers: compile(pattern), generated, vendored };
}

function stateOf(name: string, attributes: readonly string[]): boolean | null {
  const own = attributes.findLast((attribute) => attribute.replace(/^[-!]/, '').split('=')[0] === name);
  if (own === undefined) return null;
  return !own.startsWith('-') && !own.startsWith('!') && !own.endsWith('=false');
}
