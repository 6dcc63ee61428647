import angular from '@commitlint/config-angular';
import conventional from '@commitlint/config-conventional';
import lint from '@commitlint/lint';
import { describe, expect, it } from 'vitest';

import { randomFrom } from '../commits/trailer-corpus.ts';
import { commitlintLinter } from './lint.ts';
import { knownMessages, pick, soupMessage, trickyMessage } from './messages.fixture.ts';
import type { RuleMessage as Commit } from './pure-rules.ts';
import { readCommitlintConfig } from './read.ts';
import { messageReader } from './read-message.ts';
import { referenceFinder } from './references.ts';
import { anySetting, sameRules } from './settings.fixture.ts';
import type { CommitlintConfig, CommitlintFinding } from './types.ts';

type Rules = Parameters<typeof lint>[1];
type Options = Readonly<Record<string, unknown>>;

/** How commitlint reads messages with config-conventional: the preset that the package names, loaded as commitlint does. */
async function conventionalOptions(): Promise<Options> {
  const preset = (await import(String(conventional.parserPreset))) as { default: () => { parser: Options } };
  return preset.default().parser;
}

interface Way {
  /** What the file says beside its rules. */
  readonly head: Options;
  /** The rules of its presets, from their packages. */
  readonly preset: Options;
  /** What commitlint gives its parser for that, as seen by running `@commitlint/load` 21.2.4. */
  readonly parserOpts: Options;
}

async function ways(): Promise<readonly Way[]> {
  const issuePrefixes = ['#', 'TASK-', 'gh-'];
  const angularOptions = angular.parserPreset.parserOpts;
  const parserPreset = { parserOpts: { issuePrefixes } };
  const fromAngular = { extends: '@commitlint/config-angular' };
  return [
    { head: {}, preset: {}, parserOpts: {} },
    {
      head: { extends: ['@commitlint/config-conventional'] },
      preset: conventional.rules,
      parserOpts: await conventionalOptions(),
    },
    { head: fromAngular, preset: angular.rules, parserOpts: angularOptions },
    { head: { parserPreset }, preset: {}, parserOpts: { issuePrefixes } },
    { head: { ...fromAngular, parserPreset }, preset: angular.rules, parserOpts: { ...angularOptions, issuePrefixes } },
  ];
}

async function configOf(settings: Options): Promise<CommitlintConfig> {
  const reading = await readCommitlintConfig([{ path: '.commitlintrc.json', text: JSON.stringify(settings) }]);
  if (reading.kind !== 'config') throw new Error(JSON.stringify(reading));
  return reading.config;
}

/** commitlint's answer, in the order of its rules. */
async function byCommitlint(
  message: string,
  rules: Options,
  parserOpts: Options,
): Promise<readonly CommitlintFinding[]> {
  const answer = await lint(message, rules as Rules, { defaultIgnores: false, parserOpts });
  const order = Object.keys(rules);
  return [...answer.errors, ...answer.warnings]
    .map(({ name, level, message: words }) => ({
      rule: name,
      level: level === 1 ? (1 as const) : (2 as const),
      message: words,
    }))
    .toSorted((a, b) => order.indexOf(a.rule) - order.indexOf(b.rule));
}

async function compare(texts: readonly string[], rules: Options, way: Way): Promise<readonly object[]> {
  const linter = commitlintLinter(await configOf({ ...way.head, rules }));
  const all = { ...way.preset, ...rules };
  const wrong: object[] = [];
  for (const message of texts) {
    const ours = linter(message);
    const theirs = await byCommitlint(message, all, way.parserOpts);
    if (JSON.stringify(ours) !== JSON.stringify(theirs)) wrong.push({ message, way: way.head, rules, ours, theirs });
  }
  return wrong;
}

const random = randomFrom(20_261_122);

function messages(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) =>
    index % 2 === 0 ? trickyMessage(random) : soupMessage(random),
  ).filter((message) => message.trim() !== '');
}

describe('against @commitlint/lint itself', () => {
  it('agrees on 6,000 generated messages with all rules at random settings', async () => {
    const all = await ways();
    for (let round = 0; round < 60; round += 1) {
      const rules = Object.fromEntries(sameRules.map((rule) => [rule, anySetting(random, rule)]));
      expect((await compare(messages(100), rules, pick(random, all))).slice(0, 2)).toEqual([]);
    }
  });

  it('agrees on 1,000 generated messages with each preset alone', async () => {
    for (const way of (await ways()).slice(1, 3)) {
      expect((await compare(messages(500), {}, way)).slice(0, 2)).toEqual([]);
    }
  });

  it('takes 15,000 generated messages apart in the same way', async () => {
    for (const way of await ways()) {
      const { parser } = await configOf({ ...way.head, rules: { 'header-trim': [2, 'always'] } });
      const read = messageReader(parser);
      const refers = referenceFinder(parser);
      for (const message of [...knownMessages, ...messages(3_000)]) {
        const { header, type, scope, subject, body, footer, lines } = read(message);
        const ours = [header, type, scope, subject, body, footer, refers({ header, lines })];
        expect({ message, parts: ours }).toEqual({ message, parts: await partsByCommitlint(message, way.parserOpts) });
      }
    }
  });
});

/** What commitlint's rules get to see of a message, told by a rule of a plugin; null where it takes it as empty. */
async function partsByCommitlint(message: string, parserOpts: Options): Promise<readonly unknown[]> {
  let parts: readonly unknown[] = [null, null, null, null, null, null, false];
  const spy = (parsed: Commit): readonly [boolean, string] => {
    const { header, type, scope, subject, body, footer, references } = parsed;
    parts = [header, type, scope, subject, body, footer, references.length > 0];
    return [true, ''];
  };
  const plugins = { spy: { rules: { spy } } };
  await lint(message, { spy: [2, 'always'] }, { defaultIgnores: false, parserOpts, plugins });
  return parts;
}
