import { expect, it } from 'vitest';

import { code } from '../../../formats/src/wasm/json-code.ts';
import { repositoryRoot } from '../workspace.ts';
import { scannerFile, scannerName, withScanners } from './scanners.ts';

it('has each scanner as a file, with the bytes that the sources hold', () => {
  const lib = withScanners(repositoryRoot, new Map());
  expect([...lib.keys()].toSorted()).toEqual(['cobertura', 'diff', 'json', 'lcov'].map(scannerFile));
  const { bytes = new Uint8Array() } = lib.get(scannerFile('json')) ?? {};
  expect(Buffer.from(bytes).toString('base64')).toBe(code);
  for (const one of lib.values()) expect(() => new WebAssembly.Module(one.bytes)).not.toThrow();
});

it('knows their modules by their paths', () => {
  expect(scannerName('/work/packages/formats/src/wasm/lcov-code.ts')).toBe('lcov');
  expect(scannerName('/work/packages/formats/src/wasm/instance.ts')).toBeNull();
});
