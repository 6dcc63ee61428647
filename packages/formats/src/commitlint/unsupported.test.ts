import { describe, expect, it } from 'vitest';

import { conventionalParser, plainParser } from './presets.ts';
import { resolveConfig } from './resolve.ts';
import type { CommitlintConfig } from './types.ts';
import { commitlintDifferences, describeUnsupported } from './unsupported.ts';

const own = { 'type-enum': [2, 'always', ['feat']], 'header-max-length': [1, 'always', 72] };

function config(value: unknown): CommitlintConfig {
  const resolved = resolveConfig('.commitlintrc.yaml', value);
  if (!resolved.ok) throw new Error(JSON.stringify(resolved));
  return resolved.config;
}

function names({ rules }: CommitlintConfig): readonly string[] {
  return rules.map(({ rule }) => rule);
}

describe('presets and the file', () => {
  it('later ones win over earlier ones, and the file over all; 0 switches off', () => {
    const rules = { 'type-enum': [1, 'always', ['a']], 'subject-case': [0], 'body-empty': [0, 'never'] };
    const both = config({ extends: ['@commitlint/config-conventional', '@commitlint/config-angular'], rules });
    const found = Object.fromEntries(both.rules.map(({ rule, level, value }) => [rule, [level, value]]));
    expect(found).toMatchObject({
      'header-max-length': [2, 72],
      'body-max-line-length': [2, 100],
      'type-enum': [1, ['a']],
    });
    expect(found).not.toHaveProperty('subject-case');
    expect(found).not.toHaveProperty('body-empty');
    expect(both.unsupported).toEqual([]);
  });

  it.each([
    ['nothing', {}, plainParser],
    ['config-conventional', { extends: '@commitlint/config-conventional' }, conventionalParser],
    ['config-angular', { extends: '@commitlint/config-angular' }, { ...plainParser, header: 'bang' }],
    ['a parser preset by name', { parserPreset: 'conventional-changelog-conventionalcommits' }, conventionalParser],
    [
      'a parser preset by name over a preset',
      { extends: '@commitlint/config-conventional', parserPreset: 'conventional-changelog-angular' },
      plainParser,
    ],
    [
      'issue prefixes, which discard the header of config-conventional as they do in commitlint 21.2.4',
      { extends: '@commitlint/config-conventional', parserPreset: { parserOpts: { issuePrefixes: ['A-'] } } },
      { ...plainParser, issuePrefixes: ['A-'] },
    ],
    [
      'issue prefixes, which keep the header of config-angular',
      { extends: '@commitlint/config-angular', parserPreset: { parserOpts: { issuePrefixes: ['A-'] } } },
      { ...plainParser, header: 'bang', issuePrefixes: ['A-'] },
    ],
    [
      'a name that is no parser preset, which discards the one of config-conventional as in commitlint',
      { extends: '@commitlint/config-conventional', parserPreset: { name: 'x' } },
      plainParser,
    ],
    [
      'config-angular after config-conventional',
      { extends: ['@commitlint/config-conventional', '@commitlint/config-angular'] },
      { ...plainParser, header: 'bang' },
    ],
  ])('messages are read by %s', (_, head, parser) => {
    expect(config({ ...head, rules: own }).parser).toEqual(parser);
  });

  it('a length in quotes is the number, as in commitlint', () => {
    expect(config({ rules: { 'body-max-length': [2, 'always', '72'] } }).rules[0]?.value).toBe(72);
  });
});

describe('what is not honoured', () => {
  const all = Object.keys(own);
  it.each([
    ['plugins', { plugins: ['x'] }, all, [], 'plugins are programs'],
    ['formatter', { formatter: 'x' }, all, [], 'this report has its own form'],
    ['ignores', { ignores: ['x'] }, all, [], 'exempt by what they are'],
    ['defaultIgnores', { defaultIgnores: true }, all, [], 'exempt by what they are'],
    ['helpUrl', { helpUrl: 'x' }, all, [], 'links to the page of its own rule'],
    ['prompt', { prompt: {} }, all, [], 'asks for a message'],
    ['rule', { rule: {} }, all, [], 'no key of this name'],
    ['extends: ./base.js', { extends: './base.js' }, ['header-max-length'], ['type-enum'], 'in another file'],
    ['extends: lerna', { extends: ['lerna'] }, ['header-max-length'], ['type-enum'], '"commitlint-config-lerna"'],
    ['$import', { $import: 'x.yaml' }, ['header-max-length'], ['type-enum'], 'another file'],
    ['parserPreset', { parserPreset: 'x' }, ['header-max-length'], ['type-enum'], 'a parser preset is a program'],
    [
      'parserPreset.parserOpts',
      { parserPreset: { parserOpts: './x' } },
      ['header-max-length'],
      ['type-enum'],
      'program',
    ],
    ['parserPreset.name', { parserPreset: { name: 'x' } }, all, [], 'has no effect'],
    [
      'parserPreset.parserOpts.headerPattern',
      { parserPreset: { parserOpts: { headerPattern: '(a+)+$' } } },
      ['header-max-length'],
      ['type-enum'],
      'no pattern can hang the check',
    ],
    [
      'parserPreset.parserOpts.mergePattern',
      { parserPreset: { parserOpts: { mergePattern: 'x' } } },
      [],
      all,
      'fixed here',
    ],
    [
      'parserPreset.parserOpts.revertPattern',
      { parserPreset: { parserOpts: { revertPattern: 'x' } } },
      all,
      [],
      'no rule',
    ],
  ])('%s', (key, extra, judged, notJudged, words) => {
    const read = config({ ...extra, rules: own });
    const [item] = read.unsupported;
    expect(read.unsupported.length).toBe(1);
    expect(names(read)).toEqual(judged);
    expect(item).toMatchObject({ key, notJudged });
    expect(item === undefined ? '' : describeUnsupported(read.path, item).message).toContain(words);
  });

  it('unknown rules, with the name that was meant', () => {
    const [item] = config({ rules: { 'body-max-lenght': [2, 'always', 1] } }).unsupported;
    expect(item).toMatchObject({ key: 'rules.body-max-lenght', fix: 'Did you mean "body-max-length"?' });
  });

  it('scopes that a preset computes, unless the file lists them', () => {
    const computed = config({ extends: '@commitlint/config-nx-scopes', rules: own });
    expect(computed.unsupported).toMatchObject([{ key: 'rules.scope-enum', notJudged: ['scope-enum'] }]);
    const listed = config({ extends: '@commitlint/config-nx-scopes', rules: { 'scope-enum': [2, 'always', ['a']] } });
    expect(listed.unsupported).toEqual([]);
    expect(names(listed)).toEqual(['scope-enum']);
  });

  it('rules of presets before an unknown one, which may have changed them', () => {
    const read = config({ extends: ['@commitlint/config-conventional', './base'], rules: own });
    expect(names(read)).toEqual(['header-max-length']);
    expect(read.unsupported[0]?.notJudged).toContain('body-max-line-length');
    expect(read.unsupported[0]?.notJudged).not.toContain('header-max-length');
  });

  it('an unknown preset before a known parser leaves messages readable', () => {
    const read = config({ extends: ['./base', '@commitlint/config-conventional'], rules: own });
    expect(names(read)).toContain('type-enum');
    expect(read.unsupported).toMatchObject([{ key: 'extends: ./base', notJudged: [] }]);
  });

  it.each([{ $schema: 'x' }, { plugins: [] }, { ignores: [] }, { defaultIgnores: false }])(
    '%j needs no word',
    (extra) => {
      expect(config({ ...extra, rules: own }).unsupported).toEqual([]);
    },
  );

  it('says what, why, what is left out, and what to do', () => {
    const [item] = config({ extends: 'conventional', rules: own }).unsupported;
    expect(item === undefined ? null : describeUnsupported('.commitlintrc', item)).toEqual({
      message:
        '.commitlintrc: "extends: conventional" is not honoured: commitlint reads it as the package "commitlint-config-conventional"; its rules are in a package, which may be a program, and no code of a repository or its packages is run. Not judged because of it: type-enum.',
      remedy: 'Write "@commitlint/config-conventional", if that is what you mean.',
    });
    expect(commitlintDifferences.every((text) => text.endsWith('.'))).toBe(true);
  });
});
