import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { nothingToRun } from './blank.ts';

describe('a file has nothing to run', () => {
  it.each([
    ['python', '', 'empty'],
    ['python', '\n# written later\n', 'empty'],
    ['python', '"""The shop."""\n', 'empty'],
    ['python', '"""The shop.\n\nIt sells.\n"""\n# end\n', 'empty'],
    ['javascript', '', 'empty'],
    ['javascript', '/* later */\n// later\n', 'empty'],
    ['javascript', 'export interface Cart { items: string[]; total: number }\n', 'types only'],
    ['javascript', "import type { A } from './a';\nexport type B =\n  | A\n  | 'b';\n", 'types only'],
    ['javascript', "import { A } from './a';\nexport interface B\n  extends A {\n  c: string;\n}\n", 'types only'],
    ['javascript', "declare module 'x' {\n  export const y: number;\n}\nexport {};\n", 'types only'],
    ['javascript', "export type Address = 'http://x' | `a`;\n", 'types only'],
    ['go', '// later\n', 'empty'],
  ])('%s: %j', (language, text, expected) => {
    expect(nothingToRun(language, text)).toBe(expected);
  });
});

describe('a file has something to run', () => {
  it.each([
    ['python', 'from shop import cart\n'],
    ['python', '"""The shop."""\nopen = True\n'],
    ['python', '"""never closed\n'],
    ['javascript', 'export const a = 1;\n'],
    ['javascript', 'type A = 1; run();\n'],
    ['javascript', 'type A = { b: 1 }; run();\n'],
    ['javascript', "import './polyfill';\n"],
    ['javascript', 'export enum Colour { Red }\n'],
    ['javascript', "export { cart } from './cart';\n"],
    ['javascript', 'interface A {}\nexport default function () {}\n'],
    ['javascript', "const address = 'http://x'; run(address);\n"],
    ['go', 'package cart\n'],
  ])('%s: %j', (language, text) => {
    expect(nothingToRun(language, text)).toBeNull();
  });
});

it('any text has an answer', () => {
  fc.assert(
    fc.property(fc.constantFrom('python', 'javascript', 'go'), fc.string(), (language, text) => {
      expect([null, 'empty', 'types only']).toContain(nothingToRun(language, text));
    }),
  );
});

it('a long hostile text takes no long time', () => {
  const start = performance.now();
  for (const part of ['/*', '"', '`${', '{(', 'type A =\n|', '"""']) nothingToRun('javascript', part.repeat(200_000));
  expect(performance.now() - start).toBeLessThan(10_000);
});
