import { describe, expect, it } from 'vitest';

import { scanHeader } from './scan.ts';
import type { HeaderName, HeaderValue } from './value.ts';

function values(text: string): Partial<Record<HeaderName, HeaderValue>> | null {
  const found = scanHeader(text);
  if (found === null) return null;
  return Object.fromEntries(Object.entries(found).map(([name, { value }]) => [name, value]));
}

describe('the quick pass over a revision file', () => {
  it.each<[string, string, Partial<Record<HeaderName, HeaderValue>>]>([
    [
      'what alembic writes',
      "revision: str = 'a1'\ndown_revision: Union[str, Sequence[str], None] = None\n",
      { revision: 'a1', down_revision: null },
    ],
    ['a forward reference as annotation', "revision: 'str' = 'a1'", { revision: 'a1' }],
    ['two parents', "down_revision = ('a1', 'b2')", { down_revision: ['a1', 'b2'] }],
    ['one parent in brackets', "down_revision = ('a1')", { down_revision: 'a1' }],
    ['a tuple of one', "down_revision = ('a1',)", { down_revision: ['a1'] }],
    [
      'a list over several lines',
      'down_revision = [\n  "a1",  # the first\n  "b2",\n]',
      { down_revision: ['a1', 'b2'] },
    ],
    ['a set', "depends_on = {'a1', 'b2'}", { depends_on: ['a1', 'b2'] }],
    ['an empty tuple', 'branch_labels = ()', { branch_labels: [] }],
    ['text in two pieces', "revision = 'a1' 'b2'", { revision: 'a1b2' }],
    ['text in three quotes', 'revision = """a1"""', { revision: 'a1' }],
    ['raw text', "revision = r'a1'", { revision: 'a1' }],
    ['a comment behind it', "revision = 'a1'  # 'b2'", { revision: 'a1' }],
    ['a continued line', "revision = \\\n  'a1'", { revision: 'a1' }],
    ['brackets around it', "revision = (\n  'a1'\n)", { revision: 'a1' }],
    ['the last assignment wins', "revision = 'a1'\nrevision = 'b2'", { revision: 'b2' }],
    ['one in a docstring does not count', '"""\nrevision = \'x\'\n"""\nrevision = \'a1\'', { revision: 'a1' }],
    [
      'one in SQL text does not count',
      "revision = 'a1'\ndef upgrade():\n    op.execute('''\nrevision = 'x'\n''')\n",
      { revision: 'a1' },
    ],
    [
      'one in SQL text of a body does not count, and what follows does',
      'def upgrade():\n    op.execute(\n        """\n        revision = "x"\n        """\n    )\n\n\ndef f(): pass\nrevision = "a1"',
      { revision: 'a1' },
    ],
    [
      'one behind a comment with long quotes',
      'def upgrade():\n    pass  # """ """\n\n\ndef f(): pass\nrevision = "a1"',
      { revision: 'a1' },
    ],
    [
      'one behind a string in the first column that looks like a function',
      'def upgrade():\n    x = """\ndef f():\n    """\nrevision = "a1"',
      { revision: 'a1' },
    ],
    [
      'one behind a string that begins after quoted long quotes',
      'def upgrade():\n    x = \'"""\', """\ndef f():\nrevision = "x"\n"""\nrevision = "a1"',
      { revision: 'a1' },
    ],
    ['one in a function does not count', "revision = 'a1'\ndef upgrade():\n    revision = 'x'\n", { revision: 'a1' }],
    ['one in a class does not count', "class A:\n    revision = 'x'\nrevision = 'a1'", { revision: 'a1' }],
    ['one in a comment does not count', "# revision = 'x'\nrevision = 'a1'", { revision: 'a1' }],
    ['one below a function', "def upgrade():\n    pass\nrevision = 'a1'", { revision: 'a1' }],
    ['a longer name', "revision_date = 'x'\nrevision = 'a1'", { revision: 'a1' }],
    [
      'a keyword argument in a body',
      "revision = 'a1'\ndef upgrade():\n    f(\nrevision = 'x'\n)\n",
      { revision: 'a1' },
    ],
    ['no line end at the end', "revision = 'a1'", { revision: 'a1' }],
    ['nothing', '', {}],
  ])('%s', (_, text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each([
    ['a sum', "revision = 'a' + '1'"],
    ['an f-string', "revision = f'a1'"],
    ['bytes', "revision = b'a1'"],
    ['an escape', String.raw`revision = 'a\x31'`],
    ['a name', 'revision = other'],
    ['a call', 'revision = make()'],
    ['a second target', "revision = other = 'a1'"],
    ['two targets', "revision, down_revision = 'a1', None"],
    ['a tuple without brackets', "down_revision = 'a1', 'b2'"],
    ['a condition', "if True:\n    revision = 'a1'"],
    ['a condition on one line', "if True: revision = 'a1'"],
    ['a try', 'try:\n    from x import revision\nexcept ImportError:\n    pass'],
    ['an import', 'from x import revision'],
    ['a second statement on the line', "x = 1; revision = 'a1'"],
    ['a walrus', "(revision := 'a1')"],
    ['an addition', "revision += 'a1'"],
    ['a function of that name', 'def revision(): pass'],
    ['globals()', "globals()['revision'] = 'a1'"],
    ['a global statement', "def f():\n    global revision\n    revision = 'a1'"],
    ['a form feed', "\frevision = 'a1'"],
    ['a wide letter', "\uFF52evision = 'a1'"],
    ['a merge conflict', "<<<<<<< HEAD\nrevision = 'a1'\n=======\nrevision = 'b2'\n>>>>>>> main"],
    ['a merge conflict in brackets', 'x = (\n<<<<<<< HEAD\n1\n=======\n2\n>>>>>>> main\n)'],
    [
      'a merge conflict in a function',
      'def f():\n    a = 1\n<<<<<<< HEAD\n    b = 2\n=======\n    c = 3\n>>>>>>> main\n',
    ],
    ['a string that never ends', "revision = 'a1"],
    ['a bracket that never ends', "x = (\nrevision = 'a1'"],
    ['a bracket too many', "x = )\nrevision = 'a1'"],
    ['an f-string with its own quotes inside', 'x = f"{d["("]}"\nrevision = "a1"'],
  ])('is not sure of %s', (_, text) => {
    expect(scanHeader(text)).toBeNull();
  });

  it('tells the lines', () => {
    const found = scanHeader(
      '"""add\n\nmore\n"""\nimport x\n\nrevision = "a1"\ndown_revision = (\n  "b2",\n)\ndepends_on = None\n',
    );
    expect([found?.revision?.line, found?.down_revision?.line, found?.depends_on?.line]).toEqual([7, 8, 11]);
  });

  it.each([
    ['quotes', '"'.repeat(300_000)],
    ['open brackets', '('.repeat(300_000)],
    ['functions', 'def f():\n  pass\n'.repeat(30_000)],
    ['functions with long strings', 'def f():\n  """x"""\nx = 1\n'.repeat(20_000)],
    ['parents', `down_revision = (${"'a',".repeat(300_000)})`],
    ['pieces', `revision = ${"'a' ".repeat(100_000)}`],
    ['blank lines', '\n \n'.repeat(300_000)],
    ['continued lines', `revision = ${'\\\n'.repeat(300_000)}`],
  ])('is linear in %s', (_, text) => {
    const start = performance.now();
    scanHeader(text);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
