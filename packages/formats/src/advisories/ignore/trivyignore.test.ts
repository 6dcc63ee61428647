import { describe, expect, it } from 'vitest';

import { readIgnores } from './index.ts';
import { told, wrong } from './told.fixture.ts';

describe('.trivyignore', () => {
  const text = [
    '# The list of the shop team',
    '',
    '# Nobody can reach it',
    'CVE-2026-1',
    '  cve-2026-2 exp:2026-12-31  ',
    '# Another reason,',
    '# on two lines',
    'GHSA-AAAA-bbbb-cccc # beside it',
    'AVD-DS-0002',
    '',
    'CVE-2026-3 exp:soon',
    'CVE-2026-4 exp:2026-02-30x',
  ].join('\r\n');
  const read = readIgnores('deploy/.trivyignore', text);

  it('has an id on each line, with an end, and its reason above or beside it', () => {
    expect(told(read)).toEqual([
      '4 | CVE-2026-1 | - | - |  | ignored | - | Nobody can reach it',
      '5 | CVE-2026-2 | - | - |  | ignored | 2026-12-31 | Nobody can reach it',
      '8 | GHSA-aaaa-bbbb-cccc | - | - |  | ignored | - | beside it',
      '9 | AVD-DS-0002 | - | - |  | ignored | - | Another reason, on two lines',
    ]);
    expect(read.entries[0]?.source).toEqual({ path: 'deploy/.trivyignore', line: 4 });
  });

  it('leaves out a line whose end is no date, as Trivy does', () => {
    expect(wrong(read)).toEqual([
      '11: `exp:soon` is no date, and Trivy skips the line. Write it as `exp:2026-12-31`.',
      '12: `exp:2026-02-30x` is no date, and Trivy skips the line. Write it as `exp:2026-12-31`.',
    ]);
  });
});

describe('.trivyignore.yaml', () => {
  const text = `vulnerabilities:
  - id: CVE-2026-1
    paths:
      - "app/**/*.json"
    purls:
      - pkg:npm/%40acme/cart@1.0.0
      - pkg:pypi/Acme_Orders
    expired_at: 2026-12-31
    statement: Never called
  - id: CVE-2026-2
misconfigurations:
  - id: AVD-DS-0002
    paths: ["Dockerfile"]
secrets:
licenses:
  - id: GPL-3.0
  - paths: [x]
  - id: CVE-2026-3
    expired_at: later
  - id: CVE-2026-4
    purls: [cart]
`;
  const read = readIgnores('.trivyignore.yaml', text);

  it('has an entry for each package', () => {
    expect(told(read)).toEqual([
      '2 | CVE-2026-1 | pkg:npm/%40acme/cart | 1.0.0 | app/**/*.json | ignored | 2026-12-31 | Never called',
      '2 | CVE-2026-1 | pkg:pypi/acme-orders | - | app/**/*.json | ignored | 2026-12-31 | Never called',
      '10 | CVE-2026-2 | - | - |  | ignored | - | -',
      '12 | AVD-DS-0002 | - | - | Dockerfile | ignored | - | -',
      '16 | GPL-3.0 | - | - |  | ignored | - | -',
    ]);
  });

  it('tells of entries that it leaves out', () => {
    expect(wrong(read)).toEqual([
      '17: An entry needs an `id`, and `{"paths":["x"]}` has none.',
      '18: `expired_at` of CVE-2026-3 is no date: `later`. Write it as `2026-12-31`.',
      '20: `purls` of CVE-2026-4 has `cart`, which is no package URL, such as `pkg:npm/cart`.',
    ]);
  });

  it.each([
    ['vulnerabilities: [', 'The file is not YAML'],
    ['- CVE-2026-1', 'Lists like `vulnerabilities:` are expected'],
  ])('%j is refused whole', (broken, message) => {
    expect(readIgnores('.trivyignore.yml', broken).entries).toEqual([]);
    expect(wrong(readIgnores('.trivyignore.yml', broken))[0]).toContain(message);
  });
});
