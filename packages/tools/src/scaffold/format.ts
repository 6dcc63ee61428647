import type { GeneratedFile } from '../generate/file.ts';
import { words } from './names.ts';

/**
 * A new format: its reader, a test and a fixture, and for a new kind its contract. The reader refuses every text until
 * it is taught one, because a reader that guesses is worse than none.
 */
export function formatFiles(kind: string, name: string, newKind: boolean): readonly GeneratedFile[] {
  const at = `packages/formats/src/${kind}`;
  return [
    ...(newKind ? [{ path: `${at}/format.ts`, content: contract }] : []),
    { path: `${at}/${name}.ts`, content: reader(name) },
    { path: `${at}/${name}.test.ts`, content: readerTest(kind, name) },
    { path: `${at}/fixtures/${name}/foreign.txt`, content: 'This text is of another format.\n' },
  ];
}

const contract = `import type { Fact } from '@cm/model';

/** What every format of this kind gives. */
export interface Data {
  readonly entries: readonly string[];
}

/** One format: text in, data out. */
export interface Format {
  readonly name: string;
  /** Whether a text looks like this format, judged by its content. Never throws. */
  readonly detect: (text: string) => boolean;
  /** The data, or the reason why there is none. Never throws, linear in the text. */
  readonly parse: (text: string) => Fact<Data>;
}
`;

function reader(name: string): string {
  return `import { unavailable } from '@cm/model';

import type { Format } from './format.ts';

const name = '${name}';

/** ${words(name)}: known by its first line; no version of it is understood so far, so every text is refused. */
export const format: Format = {
  name,
  detect: (text) => text.startsWith(\`# \${name}\`),
  parse: (text) => unavailable(\`no known version of \${name}: it starts with "\${text.slice(0, 40)}"\`),
};
`;
}

function readerTest(kind: string, name: string): string {
  return `import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { format } from './${name}.ts';

function fixture(file: string): string {
  return readFileSync(join(import.meta.dirname, 'fixtures/${name}', file), 'utf8');
}

describe('${kind}/${name}', () => {
  it('does not take a foreign text for its own', () => {
    expect(format.detect(fixture('foreign.txt'))).toBe(false);
    expect(format.parse(fixture('foreign.txt')).status).toBe('unavailable');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        format.detect(text);
        format.parse(text);
      }),
    );
  });
});
`;
}
