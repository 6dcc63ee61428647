import { describe, expect, it } from 'vitest';

import { awaited } from './awaited.ts';
import type { LinkedPart } from './link.ts';

function part(file: string, code: string, imports: readonly string[] = []): LinkedPart {
  return { file, code, imports, modules: [] };
}

/** What becomes of `late.js`, beside a first part and what that imports. */
function late(code: string): string {
  const parts = [
    part('first.js', 'import { a } from "./early.js";\nexport { a as b };', ['early.js']),
    part('early.js', 'const a = 1;\nlet b = 1;\nconst set = () => b++;\nexport { a, b as c, set };'),
    part('late.js', code),
  ];
  return awaited(parts, 'first.js').at(-1)?.code ?? '';
}

describe('a part', () => {
  it.each([
    [
      'waits for others',
      'import { a, b as c } from "./other.js";\n',
      'const { a: a, b: c } = await import("./other.js");\n',
    ],
    ['waits for what others do', 'import "./other.js";', 'await import("./other.js");'],
    [
      'keeps what is loaded with the first one as a constant',
      'import { b } from "./first.js";',
      'import { b as b$import } from "./first.js";\nconst b = b$import;',
    ],
    [
      'keeps what the first one imports, too, but for what changes',
      'import { a, c as d } from "./early.js";',
      'import { a as a$import, c as d } from "./early.js";\nconst a = a$import;',
    ],
    ['imports the first one as a whole', 'import * as all from "./first.js";', null],
    ['imports what is of Node', 'import { join } from "node:path";', null],
    ['keeps what it imports late', 'void import("./other.js");', null],
  ])('%s', (_what, code, expected) => {
    expect(late(code)).toBe(expected ?? code);
  });

  it('changes nothing of the first one', () => {
    const code = 'let b = 1;\nfunction set() { b = 2; }\nexport { b, set };';
    expect(awaited([part('first.js', code)], 'first.js')[0]?.code).toBe(code);
  });

  it.each([
    ['a function sets', 'let a = 1;\nfunction set() {\n  a = 2;\n}\nexport { a as b, set };'],
    ['a function counts', 'var a = 1;\nconst count = () => a++;\nexport { a, count };'],
  ])('exports nothing that %s later', (_what, code) => {
    expect(() => late(code)).toThrow('late.js exports a, and a function sets it later.');
  });

  it.each([
    ['one that is set while it is read', 'let a;\na = 1;\nexport { a };'],
    [
      'one that a function has a variable of that name beside',
      'const a = 1;\nfunction f() {\n  let a = 1;\n  a = 2;\n}\nexport { a };',
    ],
    ['one that is its own', 'let a = 1;\nfunction f() {\n  a = 2;\n}\nexport { f };'],
  ])('exports %s', (_what, code) => {
    expect(late(code)).toBe(code);
  });

  it.each([
    ['what it does not wait for', 'export { a } from "./other.js";', 'late.js exports another part as it is'],
    ['another one as a whole', 'import * as a from "./other.js";', 'late.js imports another part as a whole'],
  ])('has none of %s', (_what, code, said) => {
    expect(() => late(code)).toThrow(said);
  });
});
