import { expect, it } from 'vitest';

import { readIgnores } from './index.ts';
import { told } from './told.fixture.ts';

it('CycloneDX: what somebody analysed; triage never stops a clock, and "not affected" needs a reason', () => {
  const of = (id: string, analysis: object, ref = 'cart') => ({ id, analysis, affects: [{ ref }] });
  const text = JSON.stringify(
    {
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      components: [{ 'bom-ref': 'cart', name: 'cart', purl: 'pkg:npm/cart@1.0.0' }],
      vulnerabilities: [
        of('CVE-2026-1', { state: 'not_affected', justification: 'code_not_reachable' }),
        of('CVE-2026-2', { state: 'in_triage' }, 'urn:cdx:1/1#pkg:npm/other@2'),
        of('CVE-2026-3', { state: 'false_positive' }),
        of('CVE-2026-4', { state: 'resolved', detail: 'patched' }),
        of('CVE-2026-5', { state: 'exploitable' }),
        of('CVE-2026-6', { state: 'not_affected' }),
        of('CVE-2026-7', { state: 'resolved' }, 'gone'),
      ],
    },
    null,
    1,
  );
  const read = readIgnores('acme.cdx.json', text);
  expect(told(read).map((line) => line.slice(line.indexOf('|') + 2))).toEqual([
    'CVE-2026-1 | pkg:npm/cart | 1.0.0 |  | not_affected | - | code_not_reachable',
    'CVE-2026-2 | pkg:npm/other | 2 |  | under_investigation | - | -',
    'CVE-2026-3 | pkg:npm/cart | 1.0.0 |  | not_affected | - | -',
    'CVE-2026-4 | pkg:npm/cart | 1.0.0 |  | fixed | - | patched',
  ]);
  expect(read.problems.map(({ message }) => message.slice(0, 40))).toEqual([
    'The analysis of CVE-2026-6 says `not_aff',
    'The analysis of CVE-2026-7 is about `gon',
  ]);
});
