import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { repositoryRoot } from '../workspace.ts';
import { lettersOf, parserFolder } from './letters.ts';

const folder = join(parserFolder(repositoryRoot), 'wasm');
const script = readFileSync(join(folder, 'libpg-query.js'), 'utf8');
const code = readFileSync(join(folder, 'libpg-query.wasm'));

describe('letters of a compiled program', () => {
  const { module, imports, exports } = lettersOf(script, code);

  it('are all that it asks for', () => {
    const asked = WebAssembly.Module.imports(new WebAssembly.Module(code));
    expect(asked.map((one) => one.module)).toEqual(asked.map(() => module));
    expect(Object.keys(imports).toSorted()).toEqual(asked.map(({ name }) => name).toSorted());
    expect(Object.values(imports)).toEqual(
      expect.arrayContaining(['emscripten_throw_longjmp', 'invoke_ji', 'fd_write']),
    );
  });

  it('and of what it gives, what is used', () => {
    expect(Object.keys(exports)).toHaveLength(10);
    expect(new Set(Object.values(exports)).size).toBe(10);
  });

  it.each([
    [
      'that are asked of another',
      '{a:wasmImports}',
      '{env:wasmImports}',
      'offers other imports than the program asks for',
    ],
    ['of one import less', 'c:___assert_fail,', '', 'offers other imports than the program asks for'],
    ['of an import that it does not know', 'c:___assert_fail,', 'c:___assert_fail,zz:_x,', 'offers other imports than'],
    ['without a list of imports', 'wasmImports={', 'others={', 'no longer says what it is offered where this looks'],
    ['without a begin', 'function initRuntime', 'function begin', 'no longer says what runs first where this looks'],
    ['without a function', '_malloc=Module', '_alloc=Module', 'does not give _malloc'],
    [
      'of a memory that is a function',
      'wasmExports["z"]',
      'wasmExports["C"]',
      'means by C memory, and the program function',
    ],
    [
      'of a function that is not there',
      'wasmExports["P"]',
      'wasmExports["zz"]',
      'means by zz setThrew, and the program nothing',
    ],
  ])('%s are refused', (_, text, other, problem) => {
    expect(script).toContain(text);
    const message = `The script of libpg-query ${problem}`;
    expect(() => lettersOf(script.replace(text, other), code)).toThrow(message);
  });
});
