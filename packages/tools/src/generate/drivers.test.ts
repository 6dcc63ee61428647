import { expect, it } from 'vitest';

import { codeOnly } from './drivers.ts';

it.each([
  ['empty lines and lines of comment', 'a = 1\n\n  # why\nb = 2\n', 'a = 1\nb = 2\n'],
  ['what stands behind code', 'a = 1  # noqa\n', 'a = 1  # noqa\n'],
  ['a docstring', 'def f():\n    """What it does."""\n    return 1\n', 'def f():\n return 1\n'],
  ['the docstring of a module', '"""Of all."""\n\nimport os\n', 'import os\n'],
  [
    'a docstring that is the whole body',
    'class E(Exception):\n    """Why."""\n\n\na = 1\n',
    'class E(Exception):\n """Why."""\na = 1\n',
  ],
  ['a docstring at the very end', 'class E:\n    """Why."""\n', 'class E:\n """Why."""\n'],
  [
    'a text over lines, whole',
    'q = """SELECT 1\n\n# no comment\n"""\n\nb = 2\n',
    'q = """SELECT 1\n\n# no comment\n"""\nb = 2\n',
  ],
  ['a text in a call', 'f(\n    """a""",\n)\n', 'f(\n """a""",\n)\n'],
  [
    'three of four blanks, but in a text over lines',
    'if a:\n    if b:\n        q = """\n    SELECT 1\n    """\n',
    'if a:\n if b:\n  q = """\n    SELECT 1\n    """\n',
  ],
])('of Python: %s', (_what, text, code) => {
  expect(codeOnly(text)).toBe(code);
});
