import { expect, it } from 'vitest';

import { readIgnores } from './index.ts';
import { told } from './told.fixture.ts';

it('.grype.yaml: rules of a vulnerability or a package; what only Grype can check is not taken over', () => {
  const text = `ignore:
  - vulnerability: CVE-2026-1
    reason: no such code
    package:
      name: "@acme/cart"
      version: 1.0.0
      type: npm
      location: "/app/**"
  - vulnerability: CVE-2026-2
  - package: { name: acme-tools, type: deb }
  - vex-status: not_affected
  - fix-state: wont-fix
  - vulnerability: CVE-2026-3
    fix-state: unknown
  - package: { type: gem }
  - vulnerability: CVE-2026-4
    package: { name: "linux(-.*)?-headers-.*" }
`;
  const read = readIgnores('.grype.yaml', text);
  expect(told(read)).toEqual([
    '2 | CVE-2026-1 | pkg:npm/%40acme/cart | 1.0.0 | /app/** | ignored | - | no such code',
    '9 | CVE-2026-2 | - | - |  | ignored | - | -',
    '10 |  | acme-tools | - |  | ignored | - | -',
  ]);
  expect(read.problems.map(({ line, message }) => [line, message.split(',')[0]])).toEqual([
    [12, 'The condition `fix-state` cannot be checked here'],
    [13, 'The condition `fix-state` cannot be checked here'],
    [15, 'The rule names no vulnerability and no package'],
    [16, '`package.name` is a pattern'],
  ]);
  expect(readIgnores('.grype.yml', 'check-for-app-update: false\n')).toEqual({
    format: 'grype',
    entries: [],
    problems: [],
  });
});
