import { describe, expect, it } from 'vitest';

import { sbomOf } from './sbom.ts';

const subject = {
  name: 'suite',
  version: '1.2.3',
  commit: `${'0123456789'.repeat(4)}`,
  time: '2026-11-23T00:00:00.000Z',
};
const lock = (packages: unknown): string => JSON.stringify({ lockfileVersion: 3, packages });
const refs = (text: string | null) =>
  (JSON.parse(text ?? '{}') as { components: { 'bom-ref': string }[] }).components.map((one) => one['bom-ref']);

describe('the list of bundled packages', () => {
  const packages = {
    '': {},
    'node_modules/yaml': { version: '2.9.1', license: 'ISC', integrity: `sha512-${'A'.repeat(86)}==` },
    'node_modules/@a/b': { version: '1.0.0', license: '(MIT OR Apache-2.0)' },
    'packages/x/node_modules/yaml': { version: '1.0.0' },
    'node_modules/unused': { version: '3.0.0' },
    'node_modules/dev': { version: '4.0.0', dev: true },
    'node_modules/linked': { link: true },
    'packages/x': { version: '0.0.0' },
  };

  it('holds those that the bundle names, each once, with what the lockfile knows', () => {
    const text = sbomOf(lock(packages), ['1.index.js: yaml, @a/b, dev, linked\n', 'licence text\n'], subject);
    expect(refs(text)).toEqual(['pkg:npm/%40a/b@1.0.0', 'pkg:npm/yaml@1.0.0', 'pkg:npm/yaml@2.9.1']);
    expect(JSON.parse(text ?? '')).toMatchObject({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      serialNumber: 'urn:uuid:01234567-8901-8345-8789-012345678901',
      metadata: { timestamp: subject.time, component: { type: 'application', version: '1.2.3' } },
      components: [
        { licenses: [{ expression: '(MIT OR Apache-2.0)' }] },
        {},
        { licenses: [{ license: { id: 'ISC' } }], hashes: [{ alg: 'SHA-512', content: '0'.repeat(128) }] },
      ],
    });
  });

  it('finds a package in the licences alone', () => {
    expect(refs(sbomOf(lock(packages), ['', 'unused\nMIT\nSome text\n'], subject))).toEqual(['pkg:npm/unused@3.0.0']);
  });

  it.each(['', 'null', '[]', '{"packages": 3}', '{"lockfileVersion": 1}'])('is null for %j', (text) => {
    expect(sbomOf(text, ['yaml'], subject)).toBeNull();
  });
});
