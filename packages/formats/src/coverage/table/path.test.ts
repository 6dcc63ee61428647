import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { reportPath } from './path.ts';

describe('a path of a report', () => {
  it.each([
    ['src/a.ts', 'src/a.ts'],
    ['./src/a.ts', 'src/a.ts'],
    ['././src/a.ts', 'src/a.ts'],
    ['src/a.ts\r', 'src/a.ts'],
    ['src\\billing\\a.ts', 'src/billing/a.ts'],
    ['C:\\agent\\work\\a.cs', 'C:/agent/work/a.cs'],
    ['.\\src\\a.ts', 'src/a.ts'],
    ['/home/runner/work/acme/a.ts', '/home/runner/work/acme/a.ts'],
    ['file:///home/runner/a.ts', '/home/runner/a.ts'],
    ['file:///C:/acme/a%20b.ts', 'C:/acme/a b.ts'],
    ['file:///acme/100%.ts', '/acme/100%.ts'],
    ['../../etc/passwd', '../../etc/passwd'],
    ['src/ä/日本.ts', 'src/ä/日本.ts'],
  ])('%j is %j', (written, path) => {
    expect(reportPath(written)).toBe(path);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof reportPath(`file://${text}`) === 'string'));
  });
});
