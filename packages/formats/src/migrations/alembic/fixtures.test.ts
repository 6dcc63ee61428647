import { readdirSync, readFileSync } from 'node:fs';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { reading, revision, summary } from './reading.fixture.ts';

const folder = new URL('./fixtures/', import.meta.url);
const files = readdirSync(folder).toSorted();
const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

/** What a fixture says about itself in the comments at its end: the state of each half, and its operations. */
function expected(
  text: string,
  half: string,
): { readonly state: string | undefined; readonly operations: readonly string[] } {
  const lines = text.slice(text.lastIndexOf('\n# upgrade: ')).split('\n');
  const start = lines.findIndex((line) => line.startsWith(`# ${half}: `));
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => !line.startsWith('#   '));
  return { state: lines[start]?.split(': ')[1], operations: rest.slice(0, end).map((line) => line.slice(4)) };
}

describe('a revision like those of real projects', () => {
  it.each(files)('%s', async (name) => {
    const text = textOf(name);
    const { up, down } = await revision(text);
    for (const [half, body] of [['upgrade', up] as const, ['downgrade', down] as const]) {
      const operations = summary(body).map((line) => line.replace(/\s+/g, ' '));
      expect({ state: body.state, operations }).toEqual(expected(text, half));
    }
  });
});

describe('whatever is done to a revision, it is read or refused', () => {
  const pieces = [
    '\n',
    '    ',
    '(',
    ')',
    '"',
    "'",
    ':',
    'if x:',
    'return',
    'for a in b:',
    'op',
    '.',
    ',',
    '*',
    '**',
    'lambda: ',
    'None',
    '{',
    '}',
    '[',
    ']',
    '#',
    '\\',
  ];
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(30),
    put: fc.constantFrom('', ...pieces),
  });

  it('by cuts and insertions', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.array(edit, { minLength: 1, maxLength: 4 }),
        async (name, edits) => {
          let text = textOf(name);
          for (const { at, cut, put } of edits) {
            const place = Math.floor(at * text.length);
            text = `${text.slice(0, place)}${put}${text.slice(place + cut)}`;
          }
          const read = await reading(text);
          expect(['revision', 'unparsable']).toContain(read.kind);
        },
      ),
    );
  });

  it('by lines in another order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), fc.infiniteStream(fc.nat(1000)), async (name, order) => {
        const lines = textOf(name).split('\n');
        const mixed = lines.map((line) => ({ line, key: order.next().value ?? 0 })).toSorted((a, b) => a.key - b.key);
        const read = await reading(mixed.map(({ line }) => line).join('\n'));
        expect(['revision', 'unparsable']).toContain(read.kind);
      }),
      { numRuns: 50 },
    );
  });
});

/** Lines before a body of `upgrade`. */
const imports = 'import sqlalchemy as sa\nfrom alembic import op\n\n\ndef upgrade():\n';

describe('a file of a quarter of a megabyte is read within seconds:', () => {
  it.each([
    ['operations', "    op.add_column('users', sa.Column('email', sa.Text(), nullable=False))\n"],
    ['nested lists', '    a = [[op.f(x) for x in range(9)] for y in range(9)]\n'],
    ['branches', "    if x():\n        y = 1\n    else:\n        y = f'{y}'\n"],
    ['names', '    a = b\n    if a:\n        c = d\n'],
    ['texts that grow', "    y = f'{y}{y}'\n"],
    ['lists that grow', '    z = z + z\n'],
    [
      'values that share parts',
      '    z = sa.func.f(z, z)\n    op.add_column("t", sa.Column("c", sa.Text(), server_default=z))\n',
    ],
    [
      'choices of choices',
      "    y = f'{y}a' if op.get_bind().dialect.name == 'mysql' else f'{y}b' if x() else f'{y}c'\n",
    ],
    ['one line', "    op.drop_table('t')" + ";op.drop_table(f'{q}')".repeat(11_000) + '\n'],
    ['remarks', '    # cm-actions: ignore[x]\n    pass\n'],
  ])('%s', async (_, line) => {
    const text = `${imports}    y = 'a'\n    z = [1]\n${line.repeat(Math.max(1, Math.floor(250_000 / line.length)))}`;
    const start = performance.now();
    expect((await reading(text)).kind).toBe('revision');
    expect(performance.now() - start).toBeLessThan(8000);
  });
});

describe('a few lines that would run for ever are read at once:', () => {
  it.each([
    ['    [op.f(a) for a in range(190) for b in range(190) for c in range(190) for d in range(190)]\n'],
    [
      `${['a', 'b', 'c', 'd'].map((name, depth) => `${'    '.repeat(depth + 1)}for ${name} in range(190):\n`).join('')}${'    '.repeat(5)}op.f(a)\n`,
    ],
    [`    z = [1]\n${'    z = [z, z, z, z, z, z, z, z, z]\n'.repeat(50)}    op.drop_table(z)\n`],
    [`    z = op\n${'    z = [z, z, z, z, z, z, z, z, z]\n'.repeat(50)}    x.send(z)\n`],
    ['    def f(n):\n        f(n)\n        f(n)\n        op.f(n)\n    f(1)\n'],
    [
      `${Array.from({ length: 40 }, (_, at) => `    def f${at + 1}():\n        f${at}()\n        f${at}()\n`).join('')}    f10()\n    f40()\n`,
    ],
    ["    y = 'a'\n    for a in range(190):\n        y = y.replace('a', 'aa' + y)\n        op.execute(y)\n"],
  ])('%#', async (lines) => {
    const start = performance.now();
    expect((await reading(`${imports}${lines}`)).kind).toBe('revision');
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

it('a megabyte takes no more than a few times four quarters', async () => {
  const line = "    op.add_column('users', sa.Column('email', sa.Text(), nullable=False))\n";
  const time = async (length: number): Promise<number> => {
    const start = performance.now();
    expect((await reading(`${imports}${line.repeat(length / line.length)}`)).kind).toBe('revision');
    return performance.now() - start;
  };
  const quarter = await time(250_000);
  expect(await time(1_000_000)).toBeLessThan(4 * 4 * quarter + 1000);
});
