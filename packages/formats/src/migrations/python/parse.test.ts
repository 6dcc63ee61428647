import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parsePython } from './parse.ts';

describe('Python that is read', () => {
  it.each([
    ['a byte order mark', '\uFEFFx = 1\n'],
    ['a form feed between blocks', 'x = 1\n\f\ny = 2\n'],
    ['a form feed before a statement', 'x = 1\n  \fy = 2\n'],
    ['carriage returns', 'if x:\r\n    y = 1\r\n'],
    ['except without brackets', 'try:\n    pass\nexcept A, B:\n    pass\n'],
    ['except* without brackets', 'try:\n    pass\nexcept* A, m.B:  # two\n    pass\n'],
    ['match', 'match x:\n    case [a, *_]:\n        pass\n'],
    ['type parameters', 'def f[T](x: T) -> T: return x\n'],
    ['nested quotes in an f-string', 'x = f"{a["b"]}"\n'],
    ['nothing', ''],
    ['no line end', 'x = 1'],
  ])('with %s', (_, text) => {
    expect(parsePython(text).kind).toBe('module');
  });
});

describe('Python that is refused names', () => {
  it.each([
    ['x = 1\ny = (\n', 2, /^Python's grammar does not allow line/],
    ['def f(:\n    pass\n', 1, /line 1: Expected parameter name\.$/],
    ['print "x"\n', 1, /line 1: invalid syntax\.$/],
    ['x = 1\ny = "a\n', 2, /line 2: Unterminated string literal\.$/],
    ['if x:\n    a = 1\n  b = 2\n', 3, /line 3: Indentation error\.$/],
    [
      'x = 1\n<<<<<<< ours\ny = 1\n=======\ny = 2\n>>>>>>> theirs\n',
      2,
      /^Line 2 is a mark of a merge conflict that nobody resolved\.$/,
    ],
    ['try:\n    pass\nexcept A, B as e, C:\n    pass\n', 3, /line 3/],
    [`x = ${'['.repeat(5000)}${']'.repeat(5000)}\n`, null, /^Brackets or blocks are nested too deeply to be read\.$/],
    ['#'.repeat(4_194_305), null, /^The file holds 4\.2 million characters; at most 4 million are read\.$/],
  ])('%#', (text, line, reason) => {
    expect(parsePython(text)).toEqual({ kind: 'error', line, reason: expect.stringMatching(reason) });
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    'def f(',
    '):\n',
    '    ',
    'x',
    ' = ',
    '"',
    "'''",
    'f"{',
    '}"',
    '(',
    ')',
    '[',
    ']',
    '\n',
    ':',
    'if ',
    'except A, B',
    '\f',
    '#',
    '\\\n',
    'lambda',
    '1',
    '@',
    '\uD83D\uDE00',
    '\u0000',
  );

  it('is read or refused, and never throws', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        expect(['module', 'error']).toContain(parsePython(parts.join('')).kind);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        expect(['module', 'error']).toContain(parsePython(text).kind);
      }),
    );
  });

  it('of a million characters takes no more than the time for ten of a tenth', () => {
    const seconds = (text: string): number => {
      const start = performance.now();
      expect(parsePython(text).kind).toBe('module');
      return performance.now() - start;
    };
    const line = 'op.add_column("users", sa.Column("email", sa.Text()))\n';
    seconds(line.repeat(2000));
    const small = seconds(line.repeat(2000));
    expect(seconds(line.repeat(20_000))).toBeLessThan(40 * small + 2000);
  });
});
