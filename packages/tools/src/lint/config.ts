import { floors } from './floors.ts';
import { actionBans, devBan, packageBans, registryBans } from './rules.ts';
import type { ImportBan } from './rules.ts';

type RuleSetting = string | readonly [string, ...unknown[]];
type Rules = Readonly<Record<string, RuleSetting>>;

interface Override {
  readonly files: readonly string[];
  readonly rules: Rules;
}

const noMocks = 'No module mocks: give the code a port, or use the server of packages/testkit.';
const asArgument = 'Pure code takes what it needs as an argument.';

const newerThanNode20 = [
  ['Object', 'groupBy'],
  ['Map', 'groupBy'],
  ['Promise', 'withResolvers'],
  ['Promise', 'try'],
  ['Array', 'fromAsync'],
  ['RegExp', 'escape'],
].map(([object, property]) => ({ object, property, message: 'The command line runs on Node 20, which lacks it.' }));

const impureGlobals = [
  'process',
  'Buffer',
  'fetch',
  'performance',
  'crypto',
  'require',
  'setTimeout',
  'setInterval',
  'setImmediate',
].map((name) => ({ name, message: asArgument }));

const impureProperties = [
  { object: 'Date', property: 'now', message: 'Time comes in as an argument, from the Clock port.' },
  { object: 'Math', property: 'random', message: 'The same facts must give the same report.' },
  { object: 'globalThis', property: 'process', message: asArgument },
];

const rules: Rules = {
  'eslint/complexity': ['error', { max: 12 }],
  'eslint/eqeqeq': 'error',
  'eslint/func-style': ['error', 'declaration', { allowArrowFunctions: true }],
  'eslint/max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
  'eslint/no-console': 'error',
  'eslint/no-eval': 'error',
  'eslint/no-new-func': 'error',
  'eslint/no-param-reassign': 'error',
  'eslint/no-restricted-imports': importRule([devBan]),
  'eslint/no-restricted-properties': ['error', ...newerThanNode20],
  // zod/mini’s own names: of a default, and of what a schema is made of.
  'eslint/no-underscore-dangle': ['error', { allow: ['_default', '_zod'] }],
  'eslint/no-var': 'error',
  'eslint/prefer-const': 'error',
  'import/no-cycle': 'error',
  'import/no-default-export': 'error',
  'import/no-self-import': 'error',
  'typescript/ban-ts-comment': 'error',
  'typescript/consistent-type-definitions': ['error', 'interface'],
  'typescript/consistent-type-imports': 'error',
  'typescript/no-explicit-any': 'error',
  'typescript/no-import-type-side-effects': 'error',
  'typescript/no-namespace': 'error',
  'typescript/no-non-null-assertion': 'error',
  'typescript/no-require-imports': 'error',
  'unicorn/no-array-for-each': 'error',
  'unicorn/prefer-node-protocol': 'error',
  'vitest/expect-expect': ['error', { assertFunctionNames: ['expect', 'fc.assert'] }],
  'vitest/no-disabled-tests': 'error',
  'vitest/no-focused-tests': 'error',
  'vitest/no-restricted-vi-methods': [
    'error',
    { mock: noMocks, doMock: noMocks, hoisted: noMocks, importMock: noMocks, stubGlobal: noMocks },
  ],
  // Judged wrong for this code: pages are read in order, control characters are looked for, `fc.string` is how fast-check
  // is written, small functions and lists stand where they are used, a string's slice is no array's, and a package may be
  // empty for a while.
  'eslint/no-await-in-loop': 'off',
  'eslint/no-control-regex': 'off',
  'import/no-named-as-default-member': 'off',
  'oxc/no-map-spread': 'off',
  'unicorn/consistent-function-scoping': 'off',
  'unicorn/no-useless-spread': 'off',
  'unicorn/prefer-set-has': 'off',
  'unicorn/require-module-specifiers': 'off',
};

/** A later override replaces a rule whole, so every list here is complete. */
function importRule(bans: readonly ImportBan[]): RuleSetting {
  return ['error', { patterns: bans }];
}

const judgeFiles = ['actions/*/judge.ts', 'actions/*/rules/**/*.ts'];
const pureFiles = [...pure(), ...judgeFiles];

function pure(): readonly string[] {
  return Object.keys(floors)
    .filter((name) => floors[name]?.pure)
    .map((name) => `packages/${name}/src/**/*.ts`);
}

const overrides: readonly Override[] = [
  ...Object.keys(floors).map((name) => ({
    files: [`packages/${name}/src/**/*.ts`],
    rules: { 'eslint/no-restricted-imports': importRule(packageBans(name)) },
  })),
  {
    files: ['packages/suite/src/registry.ts'],
    rules: { 'eslint/no-restricted-imports': importRule(registryBans) },
  },
  { files: ['actions/**/*.ts'], rules: { 'eslint/no-restricted-imports': importRule(actionBans('action')) } },
  { files: judgeFiles, rules: { 'eslint/no-restricted-imports': importRule(actionBans('judge')) } },
  {
    files: pureFiles,
    rules: {
      'eslint/no-restricted-globals': ['error', ...impureGlobals],
      'eslint/no-restricted-properties': ['error', ...newerThanNode20, ...impureProperties],
    },
  },
  {
    files: [
      '.ci/**',
      '**/*.test.ts',
      'test/**/*.ts',
      'packages/testkit/**/*.ts',
      'packages/tools/**/*.ts',
      'vitest.config.ts',
    ],
    rules: {
      'eslint/no-console': 'off',
      'eslint/no-restricted-globals': 'off',
      'eslint/no-restricted-imports': 'off',
      'eslint/no-restricted-properties': 'off',
    },
  },
  { files: ['vitest.config.ts'], rules: { 'import/no-default-export': 'off' } },
];

/** The text of `.oxlintrc.json`, made from the table of floors so that the two cannot drift. */
export function oxlintConfig(): string {
  const config = {
    $schema: './node_modules/oxlint/configuration_schema.json',
    plugins: ['eslint', 'typescript', 'unicorn', 'oxc', 'import', 'promise', 'node', 'vitest'],
    categories: { correctness: 'error', suspicious: 'error', perf: 'error' },
    ignorePatterns: ['dist/**', '**/fixtures/**', '**/golden/**', 'packages/formats/assembly/**'],
    rules,
    overrides,
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
