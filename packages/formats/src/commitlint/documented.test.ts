import { readFileSync } from 'node:fs';

import angular from '@commitlint/config-angular';
import conventional from '@commitlint/config-conventional';
import lint from '@commitlint/lint';
import { describe, expect, it } from 'vitest';

import { lintWithCommitlint } from './lint.ts';
import { readCommitlintConfig } from './read.ts';
import { ruleTable } from './rule-table.ts';
import type { CommitlintConfig } from './types.ts';

type Options = Readonly<Record<string, unknown>>;

interface Example {
  readonly section: string;
  readonly settings: string;
  readonly rule: string;
  readonly message: string;
  readonly documented: string;
}

/** The rows of the table, each with the heading and the settings above it. */
function examples(): readonly Example[] {
  const lines = readFileSync(new URL('tables/documented.md', import.meta.url), 'utf8').split('\n');
  const found: Example[] = [];
  let [section, settings] = ['', ''];
  for (const line of lines) {
    if (line.startsWith('## ')) section = line.slice(3);
    settings = /^Settings: `(.+)`$/.exec(line)?.[1] ?? settings;
    const row = /^\| ([a-z-]+) \| `([^`]*)` \| (passes|fails|warns) \|/.exec(line);
    if (row !== null) {
      const [, rule = '', message = '', documented = ''] = row;
      found.push({ section, settings, rule, message: message.replaceAll('⏎', '\n'), documented });
    }
  }
  return found;
}

async function configOf(text: string): Promise<CommitlintConfig> {
  const reading = await readCommitlintConfig([{ path: '.commitlintrc.json', text }]);
  if (reading.kind !== 'config') throw new Error(JSON.stringify(reading));
  return reading.config;
}

/** What `@commitlint/load` makes of the settings: the preset's rules, then the file's own, and the preset's parser. */
async function loaded(text: string): Promise<{ readonly rules: Options; readonly parserOpts: Options }> {
  const { extends: names = [], rules = {} } = JSON.parse(text) as { extends?: readonly string[]; rules?: Options };
  if (names.includes('@commitlint/config-angular')) {
    return { rules: { ...angular.rules, ...rules }, parserOpts: angular.parserPreset.parserOpts };
  }
  if (names.length === 0) return { rules, parserOpts: {} };
  const preset = (await import(String(conventional.parserPreset))) as { default: () => { parser: Options } };
  return { rules: { ...conventional.rules, ...rules }, parserOpts: preset.default().parser };
}

const all = examples().map((example) => ({ ...example, text: JSON.stringify(example.message) }));

describe('commitlint’s documented examples', () => {
  it.each(all)('$section: $rule of $text $documented', async ({ documented, message, rule, settings }) => {
    const ours = lintWithCommitlint(message, await configOf(settings));
    const { parserOpts, rules } = await loaded(settings);
    const answer = await lint(message, rules as Parameters<typeof lint>[1], { defaultIgnores: false, parserOpts });
    const theirs = [...answer.errors, ...answer.warnings].map(({ level, name }) => ({ level, rule: name }));
    const level = ours.find((finding) => finding.rule === rule)?.level;
    expect(level === undefined ? 'passes' : level === 2 ? 'fails' : 'warns').toBe(documented);
    const byRule = (one: { rule: string }, other: { rule: string }): number => (one.rule < other.rule ? -1 : 1);
    const said = ours.map((finding) => ({ level: finding.level, rule: finding.rule }));
    expect(said.toSorted(byRule)).toEqual(theirs.toSorted(byRule));
  });

  it('has one that keeps and one that breaks, for every rule that is supported', () => {
    const seen = (verdicts: readonly string[]): readonly string[] =>
      [...new Set(all.filter(({ documented }) => verdicts.includes(documented)).map(({ rule }) => rule))].toSorted();
    const rules = [...ruleTable.keys()].toSorted();
    expect(seen(['passes'])).toEqual(rules);
    expect(seen(['fails', 'warns'])).toEqual(rules);
  });
});
