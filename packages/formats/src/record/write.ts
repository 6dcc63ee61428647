import { reviewItems } from './checklist/review-items.ts';
import type { FieldName, SectionName } from './types.ts';

/** What goes into a change request to be pasted; what is left out is asked for in brackets. */
export interface RecordToWrite {
  readonly fields: readonly FieldName[];
  readonly sections: readonly SectionName[];
  readonly known: Readonly<Partial<Record<FieldName | 'rollback' | 'components', string>>>;
}

const names: Readonly<Record<FieldName | SectionName, string>> = {
  type: 'Type',
  priority: 'Priority',
  requester: 'Requester',
  date: 'Date',
  description: 'Description',
  justification: 'Justification',
  impact: 'Impact Analysis',
  testing: 'Testing Plan',
  rollback: 'Rollback Plan',
};

/** What stands there until somebody who knows has written it; each is found as a placeholder. */
const asked: Readonly<Record<FieldName, string>> = {
  type: '[Feature, Bug or Security]',
  priority: '[High, Medium or Low]',
  requester: '[who asks for the change: a login]',
  date: '[the day: YYYY-MM-DD]',
};

/** The parts of a change request that are missing, ready to paste; `readRecord` reads the same out of it. */
export function writeRecord({ fields, sections, known }: RecordToWrite): string {
  const head = fields.map((name) => `**${names[name]}:** ${oneLine(known[name] ?? asked[name])}  `.trimEnd());
  const blocks = sections.map((name) => `### ${names[name]}\n${bodyOf(name, known)}`);
  return [...(head.length > 0 ? [head.join('\n')] : []), ...blocks].join('\n\n');
}

/** The boxes of the review checklist that are missing, ready to paste. */
export function writeChecklist(items: readonly { readonly text: string }[]): string {
  return items.map(({ text }) => `- [ ] ${oneLine(text)}`).join('\n');
}

/** The whole template to add to a repository once: the change request, and the checklist with the team's own items. */
export function writeTemplate(parts: Omit<RecordToWrite, 'known'>, extra: readonly string[]): string {
  const list = writeChecklist([...reviewItems, ...extra.map((text) => ({ text }))]);
  const record = [`## Change Request`, templateHead(parts), ...parts.sections.map(templateSection)].filter(
    (text) => text !== '',
  );
  return `${record.join('\n\n')}\n\n## Review Checklist\n${list}`;
}

function bodyOf(name: SectionName, known: RecordToWrite['known']): string {
  switch (name) {
    case 'description':
      return '[what changes, in a few sentences]';
    case 'justification':
      return '[why the change is needed]';
    case 'impact':
      return [
        `- Affected components: ${oneLine(known.components ?? '[which parts are affected]')}`,
        '- Risk assessment: [what can go wrong, and how likely]',
        '- Performance impact: [what it does to performance, or "none" and why]',
      ].join('\n');
    case 'testing':
      return '- Test scenarios: [what is tried]\n- Validation criteria: [what must come out]';
    case 'rollback':
      return known.rollback ?? '[the steps that reverse the change]';
  }
}

/** Source: policy, "Change Documentation". */
const hints: Readonly<Record<FieldName | SectionName, string>> = {
  type: 'Feature/Bug/Security',
  priority: 'High/Medium/Low',
  requester: 'Name',
  date: 'YYYY-MM-DD',
  description: 'Brief description of the change',
  justification: 'Why this change is needed',
  impact: '- Affected components:\n- Risk assessment:\n- Performance impact:',
  testing: '- Test scenarios:\n- Validation criteria:',
  rollback: 'Steps to reverse the change',
};

function templateHead({ fields }: Pick<RecordToWrite, 'fields'>): string {
  return fields.map((name) => `**${names[name]}:** ${hints[name]}`).join('\n');
}

function templateSection(name: SectionName): string {
  return `### ${names[name]}\n${hints[name]}`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
