import type { Level, Report, RuleDefinition, RuleResult } from '@cm/model';

import { codeSpan, fencedBlock } from './escape/markdown.ts';
import { oneLine } from './escape/control.ts';
import { pathUri, sarifText } from './sarif-text.ts';

/** SARIF's word for a level. */
export function sarifLevel(level: Level): 'error' | 'warning' | 'note' {
  return level === 'notice' ? 'note' : level;
}

function examples(title: string, texts: readonly string[]): string {
  return texts.length === 0 ? '' : `\n\n**${title}**\n\n${texts.map((text) => fencedBlock(text)).join('\n\n')}`;
}

function documented({ title, doc }: RuleDefinition): Readonly<Record<string, unknown>> {
  const markdown = `${doc.why}\n\n**To fix:** ${doc.fix}${examples('Good', doc.good)}${examples('Bad', doc.bad)}`;
  return {
    shortDescription: { text: sarifText(title) },
    fullDescription: { text: sarifText(doc.why) },
    help: { text: sarifText(`${doc.why}\nTo fix: ${doc.fix}`), markdown: sarifText(markdown) },
  };
}

function undocumented({ rule }: RuleResult): Readonly<Record<string, unknown>> {
  const command = `cm explain ${oneLine(rule)}`;
  return { help: { text: sarifText(`Run "${command}".`), markdown: sarifText(`Run ${codeSpan(command)}.`) } };
}

function descriptor(result: RuleResult, definition: RuleDefinition | undefined, docs: string | undefined): unknown {
  const page = `docs/rules/${pathUri(result.rule)}.md`;
  return {
    id: oneLine(result.rule),
    ...(definition === undefined ? undocumented(result) : documented(definition)),
    ...(docs === undefined ? {} : { helpUri: `${docs.replace(/\/$/u, '')}/${page}` }),
    defaultConfiguration: { level: sarifLevel(result.level) },
    properties: {
      tags: ['change-management', ...result.criteria.map(oneLine)],
      clause: oneLine(result.clause),
      scope: result.scope,
      page,
    },
  };
}

/** The rules of a run by id: those of the report, and any that only a finding names. */
export function ruleIndex(report: Report): ReadonlyMap<string, RuleResult> {
  const rules = new Map(report.rules.map((rule) => [rule.rule, rule]));
  for (const { rule, level, outcome } of report.findings) {
    if (rules.has(rule)) continue;
    rules.set(rule, { rule, clause: '', criteria: [], scope: 'change', level, outcome, threshold: null, reason: '' });
  }
  return rules;
}

/** SARIF reporting descriptors. `docs` is the absolute address under which `docs/rules/<rule>.md` stands, where known. */
export function sarifRules(
  rules: ReadonlyMap<string, RuleResult>,
  definitions: readonly RuleDefinition[],
  docs: string | undefined,
): readonly unknown[] {
  const byId = new Map(definitions.map((definition) => [definition.id, definition]));
  return [...rules.values()].map((rule) => descriptor(rule, byId.get(rule.rule), docs));
}
