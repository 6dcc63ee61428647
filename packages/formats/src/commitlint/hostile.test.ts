import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { jsonErrorAt } from './json-error.ts';
import { lintWithCommitlint, longestMessage } from './lint.ts';
import { commitlintPaths } from './paths.ts';
import { conventionalParser } from './presets.ts';
import { readCommitlintConfig } from './read.ts';
import { randomFrom } from '../commits/trailer-corpus.ts';
import { anySetting } from './settings.fixture.ts';
import { resolveConfig } from './resolve.ts';
import { caseNames, ruleTable } from './rule-table.ts';
import type { CommitlintConfig } from './types.ts';

const million = 1_000_000;
/** Enough to tell where one rule goes over a message a dozen times. */
const enough = 200_000;

/** Each makes a message of about the size; the first ones hang or break commitlint 21.2.4 itself. */
const hostile: readonly (readonly [string, (size: number) => string])[] = [
  ['closing parentheses before a carriage return', (size) => `f(${'): '.repeat(size / 3)}\rx`],
  ['closing parentheses before a line separator', (size) => `f(${')!: '.repeat(size / 4)}\u2028x`],
  ['a revert with many line ends', (size) => `revert: x${'\n'.repeat(size)}y`],
  ['spaces after a keyword before a carriage return', (size) => `feat: x\n\nfix${' '.repeat(size)}a\rb #1`],
  ['many references in one line', (size) => `feat: x\n\n${'#1 '.repeat(size / 3)}`],
  ['many notes', (size) => `feat: x\n\n${'BREAKING CHANGE: x\n'.repeat(size / 19)}`],
  ['an unbroken word', (size) => `feat: x\n\n${'a'.repeat(size)}`],
  ['an unbroken word in the header', (size) => `feat: ${'a'.repeat(size)}`],
  ['a word in place of a header', (size) => 'a'.repeat(size)],
  ['100,000 lines', (size) => `feat: x\n\n${'some line\n'.repeat(size / 10)}`],
  ['nested parentheses', (size) => `feat${'('.repeat(size / 2)}${')'.repeat(size / 2)}: x`],
  ['nested brackets', (size) => `feat: x\n\n${'[('.repeat(size / 4)}${')]'.repeat(size / 4)}`],
  ['keywords before carriage returns', (size) => `feat: x\n\n${'fix a\r'.repeat(size / 6)}#1`],
  ['keywords', (size) => `feat: x\n\n${'fixes '.repeat(size / 6)}#a`],
  ['hash signs', (size) => `feat: x\n\n${'#'.repeat(size)}`],
  ['a hash sign and a word without a digit', (size) => `feat: x\n\n#${'a'.repeat(size)}`],
  ['repository names', (size) => `feat: x\n\n${'a/'.repeat(size / 2)}`],
  ['URLs without an end', (size) => `feat: x\n\n${'http://-'.repeat(size / 8)} #1`],
  ['a URL of dashes', (size) => `feat: x\n\nhttp://${'-'.repeat(size)} #1`],
  ['footers', (size) => `feat: x\n\n${'a: b\n'.repeat(size / 5)}`],
  ['a footer of spaces', (size) => `feat: x\n\na:${' '.repeat(size)}\n`],
  ['a bullet of spaces', (size) => `feat: x\n\n*${' '.repeat(size)}B`],
  ['spaces before gpg', (size) => `feat: x\n\n${' '.repeat(size)}gpg`],
  ['open quotes', (size) => `feat: ${'\'"`'.repeat(size / 3)}`],
  ['capital and small letters', (size) => `feat: ${'aB'.repeat(size / 2)}`],
  ['letters and digits', (size) => `feat: ${'A1'.repeat(size / 2)}`],
  ['letters of another script before a digit', (size) => `feat: ${'Ж'.repeat(size)}A1`],
  ['joiners', (size) => `feat: ${'😀\u200d'.repeat(size / 3)}`],
  ['combining marks', (size) => `feat: e${'\u0301'.repeat(size)}`],
  ['delimiters in the scope', (size) => `feat(${'a,/'.repeat(size / 3)}): x`],
  ['carriage returns', (size) => `feat: x\n\n${'\r'.repeat(size)}a`],
  ['CRLF', (size) => `feat: x${'\r\n'.repeat(size / 2)}a`],
];

/** Those that the issue names, at their full size. */
const named: ReadonlySet<string> = new Set(['an unbroken word', '100,000 lines', 'nested brackets']);

/** Every rule, the case rules with every case: as much work as a configuration can ask for. */
const everything: CommitlintConfig = {
  path: '',
  parser: { ...conventionalParser, issuePrefixes: ['#', 'TASK-', 'a'] },
  unsupported: [],
  rules: [...ruleTable].map(([rule, { value }]) => ({
    rule,
    level: 2,
    condition: 'never',
    ...(value === 'case' || value === 'scope-case' ? { value: caseNames } : {}),
  })),
};

describe('a hostile message of', () => {
  // A rule may go over a message in twelve ways (the cases); quadratic time would be minutes.
  it.each(hostile)('%s is judged in linear time', (name, make) => {
    const message = Buffer.from(make(named.has(name) ? million : enough)).toString();
    const started = process.cpuUsage();
    lintWithCommitlint(message, everything);
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(10_000);
  });

  it('more than 4 MiB breaks every rule, with that as the reason', () => {
    const found = lintWithCommitlint('a'.repeat(longestMessage + 1), everything);
    expect(found.length).toBe(everything.rules.length);
    expect(found[0]?.message).toBe('not judged: the message is over 4 MiB');
  });
});

describe('a hostile configuration', () => {
  it.each([
    ['open brackets in YAML', '.commitlintrc', '['.repeat(60_000)],
    ['open brackets in JSON', '.commitlintrc.json', '['.repeat(60_000)],
    ['nested JSON', '.commitlintrc.json', `${'['.repeat(30_000)}${']'.repeat(30_000)}`],
    [
      'nested JSON in a rule',
      '.commitlintrc.json',
      `{"rules":{"type-enum":[2,"always",${'['.repeat(3e4)}${']'.repeat(3e4)}]}}`,
    ],
    ['aliases that multiply', '.commitlintrc.yaml', `a: &a [x,x]\n${multiplied()}rules: {type-enum: *z}\n`],
    ['keys', '.commitlintrc.yaml', Array.from({ length: 6_000 }, (_, index) => `k${index}: 1`).join('\n')],
    ['the same key', '.commitlintrc.yaml', 'k: 1\n'.repeat(12_000)],
    ['open quotes', '.commitlintrc', '"\n'.repeat(30_000)],
  ])('of %s is refused fast', async (_, path, text) => {
    const started = process.cpuUsage();
    const reading = await readCommitlintConfig([{ path, text }]);
    const { user, system } = process.cpuUsage(started);
    expect(reading.kind).toBe('invalid');
    expect((user + system) / 1000).toBeLessThan(10_000);
  });
});

function multiplied(): string {
  return Array.from('bcdefghijklmnopqrstuvwxyz', (name, index) => {
    const before = `*${String.fromCharCode(97 + index)}`;
    return `${name}: &${name} [${before},${before}]\n`;
  }).join('');
}

describe('anything at all', () => {
  it('is read without throwing', async () => {
    const file = fc.record({ path: fc.constantFrom(...commitlintPaths), text: fc.oneof(fc.string(), fc.json()) });
    await fc.assert(
      fc.asyncProperty(fc.array(file), async (files) => {
        expect(await readCommitlintConfig(files)).toBeDefined();
      }),
    );
  });

  it('is resolved without throwing, and what is resolved can be judged', () => {
    const entry = fc.oneof(
      fc.jsonValue(),
      fc.tuple(fc.constantFrom(0, 1, 2), fc.constantFrom('always', 'never'), fc.jsonValue()),
    );
    const rules = fc.dictionary(fc.constantFrom(...ruleTable.keys(), 'x', '__proto__'), entry);
    const value = fc.record({ rules, extends: fc.jsonValue(), parserPreset: fc.jsonValue() }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), value), fc.string(), (settings, message) => {
        const resolved = resolveConfig('x', settings);
        return !resolved.ok || Array.isArray(lintWithCommitlint(message, resolved.config));
      }),
    );
  });

  it('of settings that pass the check is judged without throwing', () => {
    fc.assert(
      fc.property(fc.nat(), fc.string({ unit: 'binary' }), (seed, text) => {
        const random = randomFrom(seed);
        const rules = Object.fromEntries([...ruleTable.keys()].map((rule) => [rule, anySetting(random, rule)]));
        const resolved = resolveConfig('x', { rules });
        expect(resolved.ok && Array.isArray(lintWithCommitlint(`feat(${text}): ${text}`, resolved.config))).toBe(true);
      }),
    );
  });

  it('is JSON exactly where the engine reads it as JSON', () => {
    const broken = fc.tuple(
      fc.json(),
      fc.nat(),
      fc.constantFrom('', ',', '}', ']', '"', '\\', '0', ' ', 'e', '\n', '\u0001'),
    );
    fc.assert(
      fc.property(broken, ([json, at, mark]) => {
        const cut = at % (json.length + 1);
        const text = `${json.slice(0, cut)}${mark}${json.slice(cut + (mark === '' ? 1 : 0))}`;
        expect(jsonErrorAt(text) === null).toBe(isJson(text));
      }),
      { numRuns: 1000 },
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
