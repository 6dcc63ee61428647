import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readIgnores } from './index.ts';
import { wrong } from './told.fixture.ts';

describe('whatever a file holds', () => {
  const names = ['.trivyignore', '.trivyignore.yaml', 'osv-scanner.toml', '.grype.yaml', 'vex.json', 'README.md'];

  it('is answered and never thrown', () => {
    const word = fc.constantFrom(
      'vulnerabilities:',
      '- id: ',
      'CVE-2026-1',
      '\n',
      ' ',
      '[[IgnoredVulns]]',
      'id = "x"',
      'exp:',
      '#',
      '{',
      '}',
      '"',
      'ignore:',
      '&a',
      '*a',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.oneof(
          fc.array(word).map((words) => words.join('')),
          fc.string(),
          fc.json(),
        ),
        (name, text) => {
          expect(Array.isArray(readIgnores(name, text).entries)).toBe(true);
        },
      ),
    );
  });

  it('a document that is cut off ignores nothing', () => {
    const whole = JSON.stringify({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      vulnerabilities: [{ id: 'CVE-1', analysis: { state: 'resolved' } }],
    });
    fc.assert(
      fc.property(fc.nat(whole.length - 1), (end) => {
        const read = readIgnores('vex.json', whole.slice(0, end));
        expect([read.entries.length, read.problems.length]).toEqual([0, 1]);
      }),
    );
  });

  it('of no known kind, or too large, it is told so', () => {
    expect(wrong(readIgnores('README.md', 'hello'))[0]).toContain('of no kind that is known');
    expect(wrong(readIgnores('.trivyignore', '#'.repeat(4_000_001)))[0]).toContain('more than 4 MB');
  });
});
