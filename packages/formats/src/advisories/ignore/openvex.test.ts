import { describe, expect, it } from 'vitest';

import { readIgnores } from './index.ts';
import { told, wrong } from './told.fixture.ts';

describe('OpenVEX', () => {
  const document = (statements: readonly object[], more: object = {}) =>
    JSON.stringify(
      {
        '@context': 'https://openvex.dev/ns/v0.2.0',
        '@id': 'x',
        author: 'acme',
        timestamp: '2026-11-01T00:00:00Z',
        ...more,
        statements,
      },
      null,
      2,
    );
  const about = (status: string, more: object = {}) => ({
    vulnerability: { name: 'CVE-2026-1', aliases: ['GHSA-aaaa-bbbb-cccc'] },
    products: [{ '@id': 'pkg:oci/shop@sha256:00', subcomponents: [{ '@id': 'pkg:npm/%40acme/cart@1.0.0' }] }],
    status,
    ...(status === 'not_affected' ? { justification: 'vulnerable_code_not_present' } : {}),
    ...more,
  });
  const states = (...statements: readonly object[]) =>
    readIgnores('acme.vex.json', document(statements)).entries.map(({ state }) => state);

  it('is about the subcomponents of its products, where it names any', () => {
    const read = readIgnores(
      '.vex/acme.json',
      document([about('not_affected', { impact_statement: 'left out of the build' })]),
    );
    expect(read.format).toBe('openvex');
    expect(told(read)).toEqual([
      '7 | CVE-2026-1=GHSA-aaaa-bbbb-cccc | pkg:npm/%40acme/cart | 1.0.0 |  | not_affected | - | vulnerable_code_not_present: left out of the build',
    ]);
  });

  it('reads 0.0.1, where names are texts', () => {
    const old = {
      vulnerability: 'CVE-2026-1',
      products: ['pkg:oci/shop'],
      subcomponents: ['pkg:npm/cart'],
      status: 'fixed',
    };
    const read = readIgnores('vex.json', document([old], { '@context': 'https://openvex.dev/ns' }));
    expect(told(read)).toEqual(['7 | CVE-2026-1 | pkg:npm/cart | - |  | fixed | - | -']);
  });

  it.each([
    [
      'the latest counts',
      [
        about('not_affected', { timestamp: '2026-11-02T00:00:00Z' }),
        about('affected', { timestamp: '2026-11-03T00:00:00Z' }),
      ],
      [],
    ],
    [
      'also where it stands first',
      [about('affected', { timestamp: '2026-11-03T00:00:00Z' }), about('fixed', { timestamp: '2026-11-02T00:00:00Z' })],
      [],
    ],
    [
      'a zone is no later time',
      [
        about('affected', { timestamp: '2026-11-03T01:00:00+02:00' }),
        about('fixed', { timestamp: '2026-11-03T00:00:00Z' }),
      ],
      ['fixed'],
    ],
    [
      'of two at one time, the one further down',
      [about('under_investigation'), about('not_affected')],
      ['not_affected'],
    ],
    [
      'of another vulnerability, both',
      [about('fixed'), about('affected', { vulnerability: { name: 'CVE-2026-2' } })],
      ['fixed'],
    ],
    [
      'by an alias, it is the same',
      [about('fixed'), about('affected', { vulnerability: { name: 'GHSA-aaaa-bbbb-cccc' } })],
      [],
    ],
    [
      'of another version, both',
      [about('fixed'), about('affected', { products: [{ '@id': 'pkg:npm/%40acme/cart@2.0.0' }] })],
      ['fixed'],
    ],
    [
      'affected in one version ends what was said of all',
      [about('fixed', { products: ['pkg:npm/%40acme/cart'] }), about('affected')],
      [],
    ],
    ['under investigation is kept, and is no "not affected"', [about('under_investigation')], ['under_investigation']],
  ])('%s', (_what, statements, expected) => {
    expect(states(...statements)).toEqual(expected);
  });

  it.each([
    ['no reason', about('not_affected', { justification: undefined }), 'says `not_affected` and not why'],
    [
      'a reason of nobody’s',
      about('not_affected', { justification: 'because' }),
      '`justification` of CVE-2026-1 is `because`',
    ],
    ['a state of nobody’s', about('fine'), '`status` of CVE-2026-1 is `fine`'],
    ['no vulnerability', about('fixed', { vulnerability: {} }), 'names no vulnerability'],
    [
      'an image as a whole',
      about('fixed', { products: ['pkg:oci/shop'] }),
      'is about `pkg:oci/shop`, and that is no package',
    ],
    ['no product', about('fixed', { products: [] }), 'is about `nothing`'],
  ])('%s: left out, and told', (_what, statement, message) => {
    const read = readIgnores('vex.json', document([statement]));
    expect(read.entries).toEqual([]);
    expect(wrong(read)[0]).toMatch(/^7: /);
    expect(wrong(read)[0]).toContain(message);
  });

  it('is refused where its version is not known', () => {
    expect(wrong(readIgnores('vex.json', document([], { '@context': 'https://openvex.dev/ns/v9.0.0' })))[0]).toContain(
      'v9.0.0',
    );
  });
});
