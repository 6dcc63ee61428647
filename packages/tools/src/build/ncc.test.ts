import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { compact } from './compact.ts';
import { bundledByNcc } from './ncc.ts';
import { sortedPaths, type Tree } from './tree.ts';

let folder = '';

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'cm-ncc-')));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function bundled(scripts: Readonly<Record<string, string>>): Tree {
  for (const [file, code] of Object.entries(scripts)) writeFileSync(join(folder, file), code);
  return bundledByNcc(join(folder, 'start.js'), join(folder, 'out'));
}

function text(tree: Tree, path: string): string {
  return Buffer.from(tree.get(path)?.bytes ?? '').toString('utf8');
}

const waiting = {
  'start.js': 'export async function go() { return [await import("./a.js"), await import("./b.js")]; }',
  'a.js': 'const { c } = await import("./c.js");\nexport const a = [c];',
  'b.js': 'const { c } = await import("./c.js");\nexport const b = [c];',
  'c.js': 'export const c = { only: "here" };',
};

describe('ncc', { timeout: 60_000 }, () => {
  it('writes one chunk of what two others wait for, and V8 reads what waits once: a function between parentheses', () => {
    const tree = bundled(waiting);
    const scripts = sortedPaths(tree).filter((path) => path.endsWith('.js'));
    expect(scripts).toHaveLength(4);
    expect(scripts.filter((path) => text(tree, path).includes('only: "here"'))).toHaveLength(1);
    const short = scripts.map((path) => compact(path, text(tree, path)));
    expect(short.filter((code) => code.includes(',(async function('))).toHaveLength(2);
    expect(short.filter((code) => /,async ?\(/.test(code))).toEqual([]);
  });

  it('lays a trap where an import leads nowhere, which is refused', () => {
    expect(() => bundled({ 'start.js': 'import { a } from "no-such-package";\nexport const b = a;' })).toThrow(
      /an import that ncc could not resolve: .*no-such-package/,
    );
  });

  it('says why it cannot build', () => {
    expect(() => bundled({ 'start.js': 'export const = ;' })).toThrow(/^ncc could not build the bundle:\n/);
  });
});

it('what waits in another way than is known is refused', () => {
  const strange = '__webpack_require__.a(module, async (wait) => { await wait; });\n';
  expect(() => compact('1.index.js', strange)).toThrow('lib/1.index.js: ncc writes modules that wait in another way');
});
