import type { Clause, Criterion, Enforcer, RuleDefinition } from '@cm/model';
import { controlsOf, mismatches, standingOf, type Standing } from './policy-holders.ts';
import { tableCell } from './table-cell.ts';

const policyDocument = '../packages/policy/src/policy-document.md';

const standings: readonly (readonly [standing: Standing, words: string])[] = [
  ['enforced', 'enforced by a control or a workflow'],
  ['in part', 'enforced in part: by a warning, or with people or a later control for the rest'],
  ['document', 'a document'],
  ['people', 'people'],
  ['not yet', 'not yet: a control, workflow or document is planned'],
];

/** The Markdown of `docs/policy-map.md`: for every clause of the policy, what holds it and what does not yet. */
export function renderPolicyMap(clauses: readonly Clause[], rules: readonly RuleDefinition[]): string {
  return [
    ...introduction(clauses),
    ...counts(clauses, rules),
    ...sections(clauses, rules),
    ...contradictions(clauses, rules),
  ].join('\n');
}

function introduction(clauses: readonly Clause[]): readonly string[] {
  const serving = (criterion: Criterion) => clauses.filter((clause) => clause.criteria.includes(criterion)).length;
  return [
    '# Policy map',
    '',
    '<!-- Written by `npm run generate` from the clause catalogue and the rules; edits here are lost. -->',
    '',
    `Every requirement of the [change management policy](${policyDocument}), and who makes it hold. The first column leads to the lines of the policy, a rule to its page.`,
    'The level beside a rule is the one that it has without a policy file; where `enforce` raises it, both are shown.',
    '',
    `${clauses.length} clauses: ${serving('CC8.1')} serve the SOC 2 criterion CC8.1 (change management), ${serving('CC7.2')} serve CC7.2 (monitoring); a clause may serve both.`,
    '',
  ];
}

function counts(clauses: readonly Clause[], rules: readonly RuleDefinition[]): readonly string[] {
  const count = Map.groupBy(clauses, (clause) => standingOf(clause, rules));
  const rows = standings.map(([standing, words]) => `| ${words} | ${count.get(standing)?.length ?? 0} |`);
  return ['| Held by | Clauses |', '| --- | ---: |', ...rows, `| **all** | **${clauses.length}** |`, ''];
}

function sections(clauses: readonly Clause[], rules: readonly RuleDefinition[]): readonly string[] {
  const byHeading = Map.groupBy(clauses, (clause) => clause.section[0] ?? 'Document');
  return [...byHeading].flatMap(([heading, members]) => {
    const bySection = Map.groupBy(members, (clause) => clause.section.slice(1).join(' › '));
    const tables = [...bySection].flatMap(([name, own]) => [
      ...(name === '' ? [] : [`### ${tableCell(name)}`, '']),
      ...table(own, rules),
    ]);
    return [`## ${tableCell(heading)}`, '', ...tables];
  });
}

function table(clauses: readonly Clause[], rules: readonly RuleDefinition[]): readonly string[] {
  return [
    '| Lines | Clause | Requirement | SOC 2 | Held by |',
    '| --- | --- | --- | --- | --- |',
    ...clauses.map((clause) => row(clause, rules)),
    '',
  ];
}

function row(clause: Clause, rules: readonly RuleDefinition[]): string {
  const reading = clause.reading === null ? '' : `<br>*Our reading:* ${tableCell(clause.reading)}`;
  const cells = [
    clause.lines.map(lineLink).join(', '),
    `<a id="${clause.id}"></a>\`${clause.id}\``,
    `${tableCell(clause.text)}${reading}`,
    clause.criteria.join(', '),
    [...controlLines(clause, rules), ...clause.enforcedBy.flatMap(enforcerLine)].join('<br>'),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** GitHub shows lines of a Markdown file only in its plain view. */
function lineLink([from, to]: readonly [number, number]): string {
  const [name, anchor] = from === to ? [`${from}`, `L${from}`] : [`${from}–${to}`, `L${from}-L${to}`];
  return `[${name}](${policyDocument}?plain=1#${anchor})`;
}

function controlLines(clause: Clause, rules: readonly RuleDefinition[]): readonly string[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return controlsOf(clause, rules).map(
    (entry) => `control \`${entry.control}\`: ${entry.rules.map((id) => ruleLink(id, byId.get(id))).join(', ')}`,
  );
}

function ruleLink(id: string, rule: RuleDefinition | undefined): string {
  if (rule === undefined) return `${tableCell(`\`${id}\``)} (not defined)`;
  const level = rule.level === rule.enforcedLevel ? rule.level : `${rule.level}, enforced: ${rule.enforcedLevel}`;
  return `[\`${id}\`](rules/${id}.md) (${level})`;
}

function enforcerLine(enforcer: Enforcer): readonly string[] {
  switch (enforcer.kind) {
    case 'control':
      return [];
    case 'workflow':
      return [`workflow: ${linked(enforcer.name)}`];
    case 'document':
      return [`document: ${linked(enforcer.name)}`];
    case 'people':
      return [`people: ${tableCell(enforcer.how)}`];
    case 'not-yet':
      return [`not yet: ${tableCell(enforcer.plan)}`];
  }
}

/** Files that the name of a document or a workflow names, as links from `docs/`. */
function linked(name: string): string {
  return tableCell(name).replaceAll(/\b(?:docs|documents|reusable|starter|updates)\/(?:[\w./-]|&#95;)*\w/g, (shown) => {
    const path = shown.replaceAll('&#95;', '_');
    return `[${shown}](${path.startsWith('docs/') ? path.slice('docs/'.length) : `../workflows-templates/${path}`})`;
  });
}

function contradictions(clauses: readonly Clause[], rules: readonly RuleDefinition[]): readonly string[] {
  const found = mismatches(clauses, rules);
  return found.length === 0 ? [] : ['## Contradictions to put right', '', ...found.map((line) => `- ${line}`), ''];
}
