import type { Clause, RuleDefinition } from '@cm/model';
import { codeSpan } from '@cm/report';

import type { GeneratedFile } from './file.ts';
import { fenced, table } from './markdown.ts';

const notice = '<!-- Generated from the rule definitions by `npm run generate`. -->';
const scopes = {
  change: 'what this change did, and its author can fix in it',
  repository: 'a state that was there before the change',
} as const;

/** One page for each rule, and the index. Rule ids are `<control>/<rule>`, and so are the paths. */
export function rulePages(
  controls: readonly string[],
  rules: readonly RuleDefinition[],
  clauses: readonly Clause[],
): readonly GeneratedFile[] {
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  const sorted = rules.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return [
    { path: 'docs/rules/README.md', content: indexPage(sorted) },
    ...sorted.map((rule) => ({
      path: `docs/rules/${rule.id}.md`,
      content: rulePage(rule, byId.get(rule.clause), controls.includes(controlOf(rule))),
    })),
  ];
}

function rulePage(rule: RuleDefinition, clause: Clause | undefined, control: boolean): string {
  if (clause === undefined) {
    throw new Error(
      `Rule ${rule.id} serves the clause "${rule.clause}", which is not in the catalogue (packages/policy).`,
    );
  }
  const facts = table(
    ['', ''],
    [
      ['Level', levelText(rule)],
      ['Scope', `${rule.scope}: ${scopes[rule.scope]}`],
      ['Clause', `${codeSpan(clause.id)}: ${clause.text}`],
      ['Policy section', clause.section.join(' › ')],
      ['SOC 2', clause.criteria.join(', ')],
    ],
  );
  return `${[
    notice,
    `# ${rule.id}`,
    `${sentence(rule.title)}`,
    facts,
    `## Why\n\n${rule.doc.why}`,
    ...examples('Good', rule.doc.good),
    ...examples('Not good', rule.doc.bad),
    `## When it fails\n\n${rule.doc.fix}`,
    `## Another level\n\n${anotherLevel(rule, control)}`,
  ].join('\n\n')}\n`;
}

function controlOf({ id }: RuleDefinition): string {
  return id.slice(0, id.indexOf('/'));
}

/** The rules that every run carries cannot be softened: they say that nothing was judged. */
function anotherLevel({ id, level }: RuleDefinition, control: boolean): string {
  if (!control) return 'Every control carries this rule, and no policy file changes its level.';
  const other = level === 'error' ? 'warning' : 'error';
  const lines = `rules:\n  ${id}: ${other} # error, warning, notice or off`;
  return `In \`.github/change-policy.yml\`, on the default branch:\n\n${fenced(lines, 'yaml')}`;
}

function examples(title: string, all: readonly string[]): readonly string[] {
  return all.length === 0 ? [] : [`## ${title}\n\n${all.map((text) => fenced(text, 'text')).join('\n\n')}`];
}

function levelText({ level, enforcedLevel }: RuleDefinition): string {
  return level === enforcedLevel ? level : `${level}; ${enforcedLevel} under \`enforce: all\``;
}

function sentence(text: string): string {
  return /[.?]$/.test(text) ? text : `${text}.`;
}

function indexPage(rules: readonly RuleDefinition[]): string {
  const rows = rules.map((rule) => [`[${codeSpan(rule.id)}](${rule.id}.md)`, levelText(rule), rule.scope, rule.title]);
  return `${notice}\n\n# Rules\n\n${table(['Rule', 'Level', 'Scope', 'What it asks'], rows)}\n`;
}
