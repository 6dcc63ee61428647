import { describe, expect, it } from 'vitest';

import { readHeaders } from './index.ts';

const path = 'alembic/versions/a1_add_users.py';

async function reading(text: string | Uint8Array, name = path): Promise<unknown> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const [found] = await readHeaders([{ path: name, bytes }]);
  return found;
}

function header(over: object): object {
  const value = {
    id: 'a1',
    path,
    paths: [path],
    parents: [],
    dependsOn: [],
    labels: [],
    idLine: 1,
    parentsLine: 2,
    ...over,
  };
  return { kind: 'revision', value };
}

describe('the header of a revision', () => {
  it.each([
    ['plain', "revision = 'a1'\ndown_revision = None\n", {}],
    ['with a byte order mark', "\uFEFFrevision = 'a1'\ndown_revision = None\n", {}],
    ['with Windows line ends', "revision = 'a1'\r\ndown_revision = 'b2'\r\n", { parents: ['b2'] }],
    ['with old Macintosh line ends', "revision = 'a1'\rdown_revision = 'b2'\r", { parents: ['b2'] }],
    ['joined out of parts', "revision = 'a' + '1'\ndown_revision = f'{revision}0'\n", { parents: ['a10'] }],
    ['of a constant', "prefix = 'a'; revision = prefix + '1'\ndown_revision = ()\n", {}],
    ['given in pairs', "revision, branch_labels = 'a1', ('shop',)\ndown_revision = None\n", { labels: ['shop'] }],
    ['without brackets', "revision = 'a1'\ndown_revision = 'b2', 'c3'\n", { parents: ['b2', 'c3'] }],
    [
      'with all four',
      "revision = 'a1'\ndown_revision = ['b2']\nbranch_labels = 'shop'\ndepends_on = ('c3', 'd4')\n",
      { parents: ['b2'], labels: ['shop'], dependsOn: ['c3', 'd4'] },
    ],
    [
      'set again below a condition',
      "revision = 'a1'\ndown_revision = 'b2'\nif x:\n  revision = 'c3'\nrevision = 'a1'\n",
      { parents: ['b2'], idLine: 5 },
    ],
    ['under a form feed', "\frevision = 'a1'\ndown_revision = None\n", {}],
    [
      'with a label that is imported',
      "revision = 'a1'\ndown_revision = 'b2'\nbranch_labels = (cli.EXPAND,)\n",
      { parents: ['b2'] },
    ],
    [
      'with a conflict mark in its docstring only',
      "revision = 'a1'\ndown_revision = None\nx = '''\n<<<<<<< HEAD\n'''\n",
      {},
    ],
    [
      'with a name that older versions of Alembic took the id from',
      'x = 1\ndown_revision = None\n',
      { id: 'beef12', idLine: null },
      'v/beef12.py',
    ],
  ])('%s', async (_, text, expected, name = path) => {
    expect(await reading(text, name)).toEqual(header({ path: name, paths: [name], ...expected }));
  });

  it('is read in the encoding that the file names', async () => {
    const latin = Uint8Array.from("# coding: latin-1\nrevision = '\u00e9'\ndown_revision = None\n", (char) =>
      char.charCodeAt(0),
    );
    expect(await reading(latin)).toEqual(header({ id: 'é', idLine: 2, parentsLine: 3 }));
  });

  it.each([
    [
      'a merge conflict',
      "<<<<<<< HEAD\nrevision = 'a1'\n=======\nrevision = 'b2'\n>>>>>>> main\n",
      1,
      'merge conflict',
    ],
    [
      'a merge conflict in a list',
      "revision = 'a1'\ndown_revision = (\n<<<<<<< HEAD\n'b2'\n=======\n'c3'\n>>>>>>> main\n)\n",
      3,
      'merge conflict',
    ],
    ['a syntax error in its head', "revision = = 'a1'\n", 1, 'line 1'],
    ['a NUL byte', "revision = 'a1'\n\0down_revision = None\n", 2, 'NUL'],
    ['no id', 'down_revision = None\n', null, '`revision` is missing'],
    ['no parent', "revision = 'a1'\n", null, '`down_revision` is missing'],
    ['nothing in it', '', null, '`revision` is missing'],
    ['an id that is no text', 'revision = 12\ndown_revision = None\n', 1, '`revision` is computed'],
    ['an id that is None', 'revision = None\ndown_revision = None\n', 1, '`revision` must be a text'],
    ['an id in bytes', "revision = b'a1'\ndown_revision = None\n", 1, '`revision` is computed'],
    ['a computed id', 'revision = make()\ndown_revision = None\n', 1, '`revision` is computed'],
    [
      'an id under a condition',
      "down_revision = None\nif x:\n  revision = 'a1'\n",
      3,
      '`revision` may be set by line 3',
    ],
    ['an imported id', 'from x import revision\ndown_revision = None\n', 1, '`revision` may be set by line 1'],
    ['names set by computing', "revision = 'a1'\ndown_revision = None\nglobals().update(x)\n", 3, 'line 3'],
    ['None among parents', "revision = 'a1'\ndown_revision = (None, 'b2')\n", 2, '`None`'],
  ])('%s is unparsable by name', async (_, text, line, reason) => {
    expect(await reading(text)).toEqual({ kind: 'unparsable', path, line, reason: expect.stringContaining(reason) });
  });

  it('bytes that are no UTF-8 are unparsable by name', async () => {
    const reason = expect.stringContaining('not UTF-8');
    expect(await reading(Uint8Array.of(0x23, 0xff, 0x0a))).toEqual({ kind: 'unparsable', path, line: null, reason });
  });
});
