import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { repositoryRoot } from '../workspace.ts';
import { eager } from './eager.ts';
import { eagerModules } from './eager-modules.ts';
import { moduleShares } from './eager-share.ts';

const modules: ReadonlySet<string> = new Set(['packages/app/src/run.ts']);

function inModule(code: string): string {
  return `import { a } from './a.js';\n// packages/app/src/run.ts\n${code}`;
}

/** What the module gives, run as it is and with its functions compiled at once. */
async function given(code: string): Promise<readonly unknown[]> {
  const texts = [code, eager('run.js', code, modules)];
  const loaded = texts.map((text) => import(`data:text/javascript,${encodeURIComponent(text)}`));
  return (await Promise.all(loaded)).map(({ result }: { result: unknown }) => result);
}

describe('the functions of a listed module', () => {
  it('stand between parentheses, the declared ones as variables behind the imports', () => {
    expect(eager('run.js', inModule('const x = run(1);\nfunction run(b) {\n  return a(() => b);\n}'), modules)).toBe(
      "import { a } from './a.js';\nvar run = (function(b) {\n  return a((() => b));\n});\n\n// packages/app/src/run.ts\nconst x = run(1);\n",
    );
  });

  it.each([
    ['are there before they are written', 'export const result = run(2);\nfunction run(b) { return b + 1; }', 3],
    ['call themselves', 'function run(b) { return b < 1 ? 0 : b + run(b - 1); }\nexport const result = run(3);', 6],
    ['wait', 'async function run() { return 7; }\nexport const result = await run();', 7],
    ['give one after the other', 'function* run() { yield 1; yield 2; }\nexport const result = [...run()];', [1, 2]],
    ['stand in others', 'const run = (b) => (c) => b + c;\nexport const result = run(1)(2);', 3],
    [
      'are methods',
      'class C { get b() { return 1; } c() { return 2; } d = () => 3; }\nconst o = { e() { return 4; }, get f() { return 5; }, g: function () { return 6; } };\nexport const result = [new C().b, new C().c(), new C().d(), o.e(), o.f, o.g()];',
      [1, 2, 3, 4, 5, 6],
    ],
    ['are set anew', 'function run() { return 1; }\nrun = () => 2;\nexport const result = run();', 2],
  ])('do the same where they %s', async (_what, code, expected) => {
    expect(await given(`// packages/app/src/run.ts\n${code}\n`)).toEqual([expected, expected]);
  });
});

it('the functions of others stay as they are', () => {
  const code = 'function b() {}\n// packages/git/src/log.ts\nfunction a() {\n  return () => 1;\n}\n';
  expect(eager('git.js', code, modules)).toBe(code);
});

it('a module is told by how much of its declared functions ran', () => {
  const code =
    '// packages/app/src/a.ts\nfunction a() {}\nfunction b() {}\n// packages/app/src/b.ts\nfunction c() {}\n';
  const ran = new Set([code.indexOf('function b'), code.indexOf('function c')]);
  expect(moduleShares('x.js', code, ran)).toEqual([
    ['packages/app/src/a.ts', 0.5],
    ['packages/app/src/b.ts', 1],
  ]);
});

it('every module that is listed is there; else run `node packages/tools/src/profile.ts`', () => {
  expect([...eagerModules].filter((path) => !existsSync(join(repositoryRoot, path)))).toEqual([]);
});
