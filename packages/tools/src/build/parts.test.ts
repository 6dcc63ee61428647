import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { partsOf, type Module, type Part } from './parts.ts';

/** `entry -> a b`, `a ~> lazy`: one arrow for an import, a wavy one for `await import(…)`; each module has 1,000 bytes. */
function graph(lines: readonly string[], bytes: Readonly<Record<string, number>> = {}): readonly Module[] {
  const names = new Set(
    lines
      .join(' ')
      .split(/[\s~>-]+/)
      .filter(Boolean),
  );
  const after = (name: string, arrow: string): readonly string[] =>
    lines.flatMap((line) => {
      const [from, to = ''] = line.split(` ${arrow} `);
      return from === name ? to.split(' ') : [];
    });
  return [...names].map((name) => ({
    name,
    bytes: bytes[name] ?? 1000,
    imports: after(name, '->'),
    later: after(name, '~>'),
  }));
}

function told(parts: readonly Part[]): readonly string[] {
  return parts.map(({ of, modules }) => `${of}: ${modules.toSorted().join(' ')}`).toSorted();
}

describe('files of the bundle', () => {
  it.each([
    ['what is imported at once stands with it', ['entry -> a', 'a -> b'], ['entry: a b entry']],
    ['a lazy import has a file', ['entry ~> a', 'a -> b'], ['a: a b', 'entry: entry']],
    ['what two share has a file', ['entry ~> a b', 'a -> c', 'b -> c'], ['a: a', 'b: b', 'c: c', 'entry: entry']],
    [
      'what is loaded before both stands there',
      ['entry ~> a', 'a -> c', 'a ~> b', 'b -> c'],
      ['a: a c', 'b: b', 'entry: entry'],
    ],
    [
      'a second way round the first',
      ['entry ~> a b', 'a -> c', 'a ~> b', 'b -> c'],
      ['a: a', 'b: b', 'c: c', 'entry: entry'],
    ],
    ['circles', ['entry ~> a', 'a -> b', 'b -> a'], ['a: a b', 'entry: entry']],
  ])('%s', (_what, lines, expected) => {
    expect(told(partsOf(graph(lines), 'entry', 0))).toEqual(expected);
  });

  it('has none that is too small: it stands with what is loaded before it', () => {
    const lines = ['entry ~> a', 'a ~> b c', 'b -> d', 'c -> d'];
    const sizes = { entry: 9000, a: 9000, b: 9000, c: 9000, d: 10 };
    expect(told(partsOf(graph(lines, sizes), 'entry', 5000))).toEqual(['a: a d', 'b: b', 'c: c', 'entry: entry']);
  });

  it('puts what several share with what they load for it, where that is all that is loaded', () => {
    const lines = ['entry ~> b c e', 'b -> d big', 'c -> d big', 'd -> big', 'e -> big'];
    const sizes = { entry: 9000, b: 9000, c: 9000, d: 10, e: 9000, big: 9000 };
    expect(told(partsOf(graph(lines, sizes), 'entry', 5000))).toContain('big: big d');
    const more = [...lines, 'd -> other', 'b -> other', 'c -> other', 'entry ~> f', 'f -> other'];
    const larger = { ...sizes, f: 9000, other: 9000 };
    expect(told(partsOf(graph(more, larger), 'entry', 5000))).toContain('d: d');
  });

  it('puts what is small with what it imports, where the same part asks for all that need it', () => {
    const lines = ['entry ~> b c', 'b -> big', 'c -> big'];
    const sizes = { entry: 9000, b: 10, c: 9000, big: 9000 };
    expect(told(partsOf(graph(lines, sizes), 'entry', 5000))).toContain('big: b big');
    const more = [...lines, 'c ~> d', 'd -> huge', 'entry ~> e', 'e -> huge'];
    const larger = { ...sizes, d: 10, e: 9000, huge: 9000 };
    expect(told(partsOf(graph(more, larger), 'entry', 5000))).toContain('d: d');
  });

  it('puts what is small with others for which the same part asks, until they fill a file', () => {
    const names = Array.from({ length: 9 }, (_, index) => `n${index}`);
    const lines = ['entry ~> a b', 'a -> asks', 'b -> asks', `asks ~> ${names.join(' ')}`];
    const sizes = {
      entry: 9000,
      a: 9000,
      b: 9000,
      asks: 9000,
      ...Object.fromEntries(names.map((name) => [name, 4500])),
    };
    const modules = graph([...lines, ...names.map((name) => `${name} -> asks`)], sizes);
    expect(told(partsOf(modules, 'entry', 5000))).toEqual([
      'a: a',
      'asks: asks',
      'b: b',
      'entry: entry',
      'n1: n0 n1 n2 n3',
      'n5: n4 n5 n6 n7',
      'n8: n8',
    ]);
  });

  it('leaves what is small alone where another part would load what it imports with it', () => {
    const lines = ['entry ~> a', 'a ~> b c', 'b -> big', 'entry ~> d', 'd -> big'];
    const sizes = { entry: 9000, a: 9000, b: 10, c: 10, d: 9000, big: 9000 };
    const parts = told(partsOf(graph(lines, sizes), 'entry', 5000));
    expect(parts).toContain('b: b');
    expect(parts).toContain('big: big');
  });

  it('has each module once, and no two that import each other', () => {
    const count = 14;
    const some = fc.array(fc.nat(count - 1), { maxLength: 4 });
    const module = fc.record({ bytes: fc.nat(9000), imports: some, later: some });
    fc.assert(
      fc.property(fc.array(module, { minLength: count, maxLength: count }), (drawn) => {
        const modules = drawn.map(({ bytes, imports, later }, index) => {
          return {
            name: `m${index}`,
            bytes,
            imports: imports.map((one) => `m${one}`),
            later: later.map((one) => `m${one}`),
          };
        });
        const parts = partsOf(modules, 'm0');
        const names = parts.flatMap((part) => part.modules);
        expect(new Set(names).size).toBe(names.length);
        expect(circle(parts, modules)).toBe(false);
      }),
    );
  });

  it('loads nothing at the start but what the entry imports, and what is too small for a file', () => {
    const lines = ['entry -> a', 'a ~> b', 'b -> c'];
    const part = partsOf(graph(lines, { b: 6000, c: 6000 }), 'entry', 5000).find(({ of }) => of === 'entry');
    expect(part?.modules).toEqual(['a', 'entry']);
  });
});

/** Whether parts can be taken away one by one, each once it imports none that is left. */
function circle(parts: readonly Part[], modules: readonly Module[]): boolean {
  const partOf = new Map(parts.flatMap((part) => part.modules.map((name) => [name, part] as const)));
  const imports = new Map(
    parts.map((part) => [
      part,
      modules
        .filter(({ name }) => partOf.get(name) === part)
        .flatMap((one) => one.imports.map((name) => partOf.get(name))),
    ]),
  );
  const left = new Set(parts);
  for (let before = -1; before !== left.size;) {
    before = left.size;
    for (const part of left) {
      if (!(imports.get(part) ?? []).some((other) => other !== part && other !== undefined && left.has(other)))
        left.delete(part);
    }
  }
  return left.size > 0;
}
