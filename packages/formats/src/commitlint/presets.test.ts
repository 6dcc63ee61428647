import angular from '@commitlint/config-angular';
import conventional from '@commitlint/config-conventional';
import { describe, expect, it } from 'vitest';

import { conventionalParser, parserPresets, plainParser, presetOf, presetPackage, presets } from './presets.ts';

describe('the built-in presets', () => {
  it('equal the rules of the packages, in their order', () => {
    expect(JSON.stringify(presetOf('@commitlint/config-conventional')?.rules)).toBe(JSON.stringify(conventional.rules));
    expect(JSON.stringify(presetOf('@commitlint/config-angular')?.rules)).toBe(JSON.stringify(angular.rules));
    const types = presetOf('@commitlint/config-angular-type-enum')?.rules['type-enum'];
    expect(types).toEqual(angular.rules['type-enum']);
  });

  it('read messages with the options of the parser presets', async () => {
    const optionsOf = async (name: string): Promise<Readonly<Record<string, unknown>>> => {
      const preset = (await import(name)) as { default: () => { parser: Readonly<Record<string, unknown>> } };
      return preset.default().parser;
    };
    expect(parserPresets.get(String(conventional.parserPreset))).toBe(conventionalParser);
    const { noteKeywords, issuePrefixes } = conventionalParser;
    expect(await optionsOf(String(conventional.parserPreset))).toMatchObject({ noteKeywords, issuePrefixes });
    const plain = await optionsOf('conventional-changelog-angular');
    expect(plain).toMatchObject({ noteKeywords: plainParser.noteKeywords });
    expect(plain).not.toHaveProperty('issuePrefixes');
  });
});

describe('the package that a name in extends stands for', () => {
  it.each([
    ['@commitlint/config-conventional', '@commitlint/config-conventional', true],
    ['@commitlint/config-conventional/lib/index.js', '@commitlint/config-conventional/lib/index.js', true],
    ['@commitlint/config-angular/index.js', '@commitlint/config-angular/index.js', true],
    ['@commitlint/conventional', '@commitlint/conventional', false],
    ['@commitlint', '@commitlint/commitlint-config', false],
    ['@acme', '@acme/commitlint-config', false],
    ['conventional', 'commitlint-config-conventional', false],
    ['./base.js', './base.js', false],
    ['/base.js', '/base.js', false],
  ])('%s is %s; known: %s', (name, packageName, known) => {
    expect(presetPackage(name)).toBe(packageName);
    expect(presetOf(name) !== null).toBe(known);
  });

  it('is known for eight packages', () => {
    expect(presets.size).toBe(8);
  });
});
