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
      'const { a: a, b: c } = (await import("./other.js")).exported;\n',
    ],
    ['waits for what others do', 'import "./other.js";', 'await import("./other.js");'],
    [
      'keeps what is loaded with the first one as a constant',
      'import { b } from "./first.js";',
      'import { exported as b$exported } from "./first.js";\nconst { b: b } = b$exported;',
    ],
    [
      'keeps what the first one imports, too, but for what changes',
      'import { a, c as d } from "./early.js";',
      'import { exported as a$exported, c as d } from "./early.js";\nconst { a: a } = a$exported;',
    ],
    ['imports only what changes', 'import { c } from "./early.js";', 'import { c as c } from "./early.js";'],
    [
      'asks the one object for what it imports late',
      'void import("./other.js").then((n) => n.t);',
      'void import("./other.js").then((n) => n.exported.t);',
    ],
    [
      'exports one object',
      'const a = 1;\nexport { a, a as b };',
      'const a = 1;\nexport const exported = { a: a, b: a };',
    ],
    ['imports late what is of Node', 'void import("node:fs/promises");', null],
    ['imports what is of Node', 'import { join } from "node:path";', null],
  ])('%s', (_what, code, expected) => {
    expect(late(code)).toBe(expected ?? code);
  });

  it('that is the first one exports what it sets later beside the object', () => {
    const code = 'let b = 1;\nfunction set() { b = 2; }\n';
    const [first] = awaited([part('first.js', `${code}export { b, set };`)], 'first.js');
    expect(first?.code).toBe(`${code}export const exported = { set: set };\nexport { b as b };`);
  });

  it.each([
    ['a function sets', 'let a = 1;\nfunction set() {\n  a = 2;\n}\nexport { a as b, set };'],
    ['a function counts', 'var a = 1;\nconst count = () => a++;\nexport { a, count };'],
  ])('exports nothing that %s later', (_what, code) => {
    expect(() => late(code)).toThrow('late.js exports a, and a function sets it later.');
  });

  it.each([
    ['one that is set while it is read', 'let a;\na = 1;\n'],
    [
      'one that a function has a variable of that name beside',
      'const a = 1;\nfunction f() {\n  let a = 1;\n  a = 2;\n}\n',
    ],
    ['one beside what is its own', 'let b = 1;\nfunction a() {\n  b = 2;\n}\n'],
  ])('exports %s', (_what, code) => {
    expect(late(`${code}export { a };`)).toBe(`${code}export const exported = { a: a };`);
  });

  it.each([
    ['what it does not wait for', 'export { a } from "./other.js";', 'late.js exports another part as it is'],
    ['another one as a whole', 'import * as a from "./other.js";', 'late.js imports another part as a whole'],
    ['the first one as a whole', 'import * as a from "./first.js";', 'late.js imports another part as a whole'],
    ['another one late, as a whole', 'void import("./other.js");', 'late.js imports another part late in another way'],
    ['an export where it is made', 'export const a = 1;', 'late.js exports something in another way'],
  ])('has none of %s', (_what, code, said) => {
    expect(() => late(code)).toThrow(said);
  });
});
