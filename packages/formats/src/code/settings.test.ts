import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { settingLines } from './settings.ts';

function lines(path: string, text: string): readonly string[] {
  return settingLines(path, text).map(({ line, kind }) => `${line} ${kind}`);
}

describe('the lines of a tool’s settings that say what is measured', () => {
  it.each([
    [
      '.coveragerc',
      '[run]\nsource = src\nomit =\n    legacy/*\n    old/*\nbranch = true\n',
      ['2 measures', '3 leaves-out', '4 leaves-out', '5 leaves-out'],
    ],
    ['setup.cfg', '[flake8]\nexclude =\n    x\n[coverage:run]\nomit = x\n', ['5 leaves-out']],
    [
      'pyproject.toml',
      '[tool.ruff]\nexclude = ["x"]\n[tool.coverage.run]\nomit = [\n  "legacy/*",\n]\nbranch = true\n',
      ['4 leaves-out', '5 leaves-out', '6 leaves-out'],
    ],
    [
      'vitest.config.ts',
      "export default {\n  test: {\n    exclude: ['e2e'],\n    coverage: {\n      include: ['src/**'],\n      exclude: [\n        'legacy/**',\n      ],\n      reporter: ['lcov'],\n    },\n    include: ['x'],\n  },\n};\n",
      ['5 measures', '6 leaves-out', '7 leaves-out', '8 leaves-out'],
    ],
    [
      'jest.config.js',
      "module.exports = {\n  coveragePathIgnorePatterns: ['legacy'],\n  testMatch: ['x'],\n};\n",
      ['2 leaves-out'],
    ],
    [
      'package.json',
      '{\n  "exclude": ["a"],\n  "jest": {\n    "collectCoverageFrom": [\n      "src/**"\n    ]\n  }\n}\n',
      ['4 measures', '5 measures', '6 measures'],
    ],
    [
      'codecov.yml',
      'ignore:\n- legacy\n- old\ncoverage:\n  range: 1\n',
      ['1 leaves-out', '2 leaves-out', '3 leaves-out'],
    ],
    ['sonar-project.properties', 'sonar.exclusions=x\nsonar.sources=src\n', ['1 leaves-out', '2 measures']],
    ['src/cart.ts', 'exclude: 1\n', []],
  ])('%s', (path, text, expected) => {
    expect(lines(path, text)).toEqual(expected);
  });
});

it('any text has an answer', () => {
  const names = ['.coveragerc', 'pyproject.toml', 'vitest.config.ts', 'package.json', 'codecov.yml'];
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.string(), (name, text) => {
      expect(Array.isArray(settingLines(name, text))).toBe(true);
    }),
  );
});
