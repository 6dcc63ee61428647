import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readExploited } from './kev.ts';
import { isoOf } from './moment.ts';

function listOf(text: string): readonly (readonly [string, string | null])[] | string {
  const read = readExploited(text);
  if (read.status === 'unavailable') return read.reason;
  return [...read.value].map(([id, due]) => [id, due === null ? null : isoOf(due)] as const);
}

const json = {
  title: 'CISA Catalog of Known Exploited Vulnerabilities',
  catalogVersion: '2026.03.02',
  count: 2,
  vulnerabilities: [
    {
      cveID: 'CVE-2021-44228',
      vendorProject: 'Apache',
      product: 'Log4j2',
      dateAdded: '2021-12-10',
      dueDate: '2021-12-24',
    },
    { cveID: 'cve-2026-1234', dueDate: 'soon' },
  ],
};

describe('the list of exploited vulnerabilities', () => {
  const expected = [
    ['CVE-2021-44228', '2021-12-24T23:59:59.999Z'],
    ['CVE-2026-1234', null],
  ];

  it.each([
    ['JSON', JSON.stringify(json)],
    ['JSON with a byte order mark', `\uFEFF${JSON.stringify(json)}`],
    ['a bare list', JSON.stringify(json.vulnerabilities)],
    [
      'CSV',
      'cveID,vendorProject,shortDescription,dueDate\nCVE-2021-44228,Apache,"One, ""two"",\nthree",2021-12-24\ncve-2026-1234,,,soon\n',
    ],
    ['CSV of Windows', 'cveID,dueDate\r\nCVE-2021-44228,2021-12-24\r\nCVE-2026-1234,\r\n'],
    ['CSV without an end', 'dueDate,cveID\n2021-12-24,CVE-2021-44228\n,CVE-2026-1234'],
  ])('%s', (_, text) => {
    expect(listOf(text)).toEqual(expected);
  });

  it.each([
    '',
    '{}',
    '[]',
    '<html>',
    '{"vulnerabilities":[{"id":"CVE-2021-44228"}]}',
    'id,due\nCVE-2021-44228,x\n',
    '{"vulner',
  ])('%j is none', (text) => {
    expect(listOf(text)).toContain('CISA');
  });

  it('no text throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `cveID,x\n${text}`),
        ),
        (text) => {
          expect(['available', 'unavailable']).toContain(readExploited(text).status);
        },
      ),
    );
  });
});
