import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { aliasIds } from './aliases.ts';
import { contextOf } from './context.ts';

describe('other names of a vulnerability', () => {
  it.each([
    ['a GHSA and its CVE', 'GHSA-AAAA-bbbb-cccc', ['CVE-2026-1'], 'GHSA-aaaa-bbbb-cccc CVE-2026-1'],
    ['its own id again', 'CVE-2026-1', ['cve-2026-1'], 'CVE-2026-1'],
    ['a notice of a distribution', 'CVE-2026-1', ['DSA-1-1', 'RHSA-2026:1'], 'CVE-2026-1'],
    ['a notice that bundles two', 'ALAS-2026-1', ['CVE-2026-1', 'CVE-2026-2'], 'ALAS-2026-1'],
    ['a notice of one', 'ELSA-2026-1', ['CVE-2026-1'], 'ELSA-2026-1 CVE-2026-1'],
    ['another CVE', 'CVE-2026-1', ['CVE-2026-2', 'GHSA-aaaa-bbbb-cccc'], 'CVE-2026-1 GHSA-aaaa-bbbb-cccc'],
    ['no own id', null, ['CVE-2026-1'], 'CVE-2026-1'],
    ['nothing', null, 7, ''],
  ])('%s', (_what, own, others, expected) => {
    expect(aliasIds(own, others).join(' ')).toBe(expected);
  });
});

describe('a context', () => {
  it('is the same however the code is indented, and another for other code', () => {
    expect(contextOf('  if (a) {\r\n\tb( )\n}')).toBe(contextOf('if (a) { b( ) }'));
    expect(contextOf('if (a) { b() }')).not.toBe(contextOf('if (a) { c() }'));
    expect([contextOf(' \n'), contextOf(null)]).toEqual([null, null]);
  });

  it('shows nothing of the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(contextOf(text) ?? '0'.repeat(16)).toMatch(/^[0-9a-f]{16}$/);
      }),
    );
  });
});
