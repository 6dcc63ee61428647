import { describe, expect, it } from 'vitest';

import { meaningOf } from './meaning.ts';
import { parsePython } from './parse.ts';

function meaning(text: string): string {
  const parsed = parsePython(text);
  if (parsed.kind === 'error') throw new Error(parsed.reason);
  return meaningOf(parsed.module, new Set(['revision', 'down_revision']));
}

const body = 'def upgrade():\n    op.drop_table("t")\n';

describe('the same is meant', () => {
  it.each([
    ['by other quotes', body, "def upgrade():\n    op.drop_table('t')\n"],
    ['by a text in two parts', body, 'def upgrade():\n    op.drop_table("" "t")\n'],
    ['by other line breaks', body, 'def upgrade():\n    op.drop_table(\n        "t",\n    )\n'],
    ['with comments', body, '# why\ndef upgrade():  # noqa\n    op.drop_table("t")\n'],
    ['with docstrings', body, '"""A change."""\n\ndef upgrade():\n    """Go."""\n    op.drop_table("t")\n'],
    ['with types', body, 'def upgrade() -> None:\n    op.drop_table("t")\n'],
    ['with a `pass` that does nothing', body, 'def upgrade():\n    pass\n    op.drop_table("t")\n'],
    ['by imports in another order', 'import a\nimport b\nx()\n', 'import b, a\nx()\n'],
    ['with imports for types', 'x()\n', 'from typing import Union\nfrom collections.abc import Sequence\nx()\n'],
    [
      'without an import that nothing uses',
      'x()\n',
      'import sqlalchemy as sa\nfrom sqlalchemy.dialects import postgresql\nx()\n',
    ],
    ['without one that only types use', 'def f(a): b()\n', 'import sqlalchemy as sa\ndef f(a: sa.Table): b()\n'],
    [
      'under another header',
      `revision = "a"\ndown_revision = "b"\n${body}`,
      `revision: str = "c"\ndown_revision: Union[str, None] = None\n${body}`,
    ],
    ['by an assignment with a type', 'x: int = 1\n', 'x = 1\n'],
    ['by other spellings of a number', 'x = 0x10\n', 'x = 16\n'],
  ])('%s', (_, one, other) => {
    expect(meaning(one)).toBe(meaning(other));
  });
});

describe('something else is meant', () => {
  it.each([
    ['by another text', body, 'def upgrade():\n    op.drop_table("T")\n'],
    ['by a further argument', body, 'def upgrade():\n    op.drop_table("t", schema=None)\n'],
    ['by another order', 'a()\nb()\n', 'b()\na()\n'],
    ['by another function', body, 'def downgrade():\n    op.drop_table("t")\n'],
    ['by bytes', 'x = "a"\n', 'x = b"a"\n'],
    ['by a list of lists', 'x = [[a], b]\n', 'x = [[a, b]]\n'],
    ['by a text that is the mark of another', 'x = ["a", "b"]\n', 'x = ["a\\",\\"b"]\n'],
    ['by another operator', 'x = a + b\n', 'x = a - b\n'],
    ['by an import that is used by another name', 'import a as b\n', 'import a\n'],
    ['by an import that may do something', 'x()\n', 'import shop.models\nx()\n'],
    ['by an import of everything', 'x()\n', 'from sqlalchemy import *\nx()\n'],
    ['without an import that is used', 'sa.x()\n', 'import sqlalchemy as sa\nsa.x()\n'],
    ['by a default', 'def f(a=1): pass\n', 'def f(a=2): pass\n'],
    ['by a star', 'f(a)\n', 'f(*a)\n'],
    ['by a conversion in an f-string', 'x = f"{a!r}"\n', 'x = f"{a}"\n'],
    ['by an else', 'if a:\n    b()\nelse:\n    c()\n', 'if a:\n    b()\nc()\n'],
    ['by true instead of a text', 'x = True\n', 'x = "true"\n'],
  ])('%s', (_, one, other) => {
    expect(meaning(one)).not.toBe(meaning(other));
  });
});
