import { describe, expect, it } from 'vitest';

import { readIgnores } from './index.ts';
import { told, wrong } from './told.fixture.ts';

describe('osv-scanner.toml', () => {
  const text = `[[IgnoredVulns]]
id = "GO-2022-0968"
ignoreUntil = 2026-11-09
reason = "No ssh servers"

[[IgnoredVulns]]
id = "CVE-2026-2"
ignoreUntil = 2026-11-09T12:00:00+02:00

[[IgnoredVulns]]
reason = "which?"

[[PackageOverrides]]
name = "@acme/cart"
ecosystem = "npm"
version = "1.0.0"
ignore = true
effectiveUntil = 2026-12-01
reason = "ours"

[[PackageOverrides]]
ecosystem = "Go"
vulnerability.ignore = true

[[PackageOverrides]]
name = "acme-sum"
license.override = ["MIT"]
`;
  const read = readIgnores('svc/osv-scanner.toml', text);

  it('has ignored vulnerabilities, and packages of which all are', () => {
    expect(told(read)).toEqual([
      '1 | GO-2022-0968 | - | - |  | ignored | 2026-11-09 | No ssh servers',
      '6 | CVE-2026-2 | - | - |  | ignored | 2026-11-09 | -',
      '13 |  | pkg:npm/%40acme/cart | 1.0.0 |  | ignored | 2026-12-01 | ours',
    ]);
    expect(read.entries[1]?.expires).toBe('2026-11-09T10:00:00.000Z');
  });

  it('leaves out what names nothing', () => {
    expect(wrong(read)).toEqual([
      '10: An entry of `IgnoredVulns` needs an `id`, such as `id = "GHSA-xxxx-xxxx-xxxx"`.',
      '21: This override ignores every package that it fits, and names none. Name one (`name = "cart"`), or ignore single vulnerabilities.',
    ]);
    expect(wrong(readIgnores('osv-scanner.toml', '[[IgnoredVulns]\n'))[0]).toMatch(/^1: The file is not TOML/);
  });
});
