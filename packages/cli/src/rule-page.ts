import type { Clause, RuleDefinition } from '@cm/model';

import { indent, paragraph } from './layout.ts';
import type { Paint } from './paint.ts';

/** What a rule's page in the terminal is made from. */
export interface RulePage {
  readonly rule: RuleDefinition;
  readonly clause: Clause | null;
  /** The level in force, and the policy that says so. */
  readonly level: { readonly level: string; readonly from: string };
  readonly paint: Paint;
}

/** A rule's page for a terminal: the same words as its page in docs/rules. */
export function rulePage({ rule, clause, level, paint }: RulePage, width: number): string {
  const part = (title: string, body: string): string => `${paint.bold(title)}\n${body}`;
  const prose = (text: string): string => paragraph(text, width, '  ');
  const examples = (title: string, all: readonly string[]): readonly string[] =>
    all.length === 0 ? [] : [part(title, all.map((example) => indent(example, '    ')).join('\n\n'))];
  const enforced = rule.enforcedLevel === rule.level ? '' : `; ${rule.enforcedLevel} under enforce: all`;
  return `${[
    `${paint.bold(rule.id)}: ${rule.title}`,
    part('Why', prose(rule.doc.why)),
    ...examples('Good', rule.doc.good),
    ...examples('Not good', rule.doc.bad),
    part('When it fails', prose(rule.doc.fix)),
    part('Level', prose(`${level.level} now (${level.from}). By default ${rule.level}${enforced}.`)),
    part('What it looks at', prose(scopes[rule.scope])),
    ...(clause === null ? [] : [part('Clause of the policy', prose(clauseText(clause)))]),
    part(
      'Another level',
      `  In .github/change-policy.yml, on the default branch:\n    rules:\n      ${rule.id}: warning`,
    ),
  ].join('\n\n')}\n`;
}

/** A clause in one paragraph: id, text, place in the document, SOC 2 criteria. */
export function clauseText({ id, text, section, criteria, lines }: Clause): string {
  const ranges = lines.map(([from, to]) => (from === to ? `line ${from}` : `lines ${from} to ${to}`)).join(', ');
  return `${id}: ${text} (${section.join(' › ')}, ${ranges}; SOC 2 ${criteria.join(', ')})`;
}

const scopes = {
  change: 'What this change did, and its author can fix in it.',
  repository: 'A state that was there before the change.',
} as const;
