import type { Plan, PlanCommand } from './types.ts';

/** A plan in lines that people can read, for comparing with what a case expects. */
export function shownPlan(plan: Plan): readonly string[] {
  const { section, others, fields, statements, commands, mentions, placeholders, emptiness } = plan;
  return [
    section === null ? 'no section' : `section ${place(section)}`,
    ...others.map((other) => `other ${place(other)}`),
    ...(emptiness === null ? [] : [`says nothing: ${emptiness.kind} in line ${emptiness.line}`]),
    ...commands.map((command) => `command ${shownCommand(command)}`),
    ...mentions.map(({ command, reason }) => `mention (${reason}) ${shownCommand(command)}`),
    ...Object.entries({ ...fields, ...statements }).flatMap(([name, said]) =>
      said === null ? [] : `${name} in line ${said.line}: ${said.value}`,
    ),
    ...placeholders.map(({ kind, line, text, field }) =>
      `placeholder in line ${line}: ${kind}${field === null ? '' : ` (${field})`} ${text}`.trimEnd(),
    ),
  ];
}

function shownCommand({ line, kind, target, inside, step }: PlanCommand): string {
  const more = [inside === null ? '' : ` inside ${inside}`, step === null ? '' : ` step ${step}`].join('');
  return `in line ${line}: ${kind} ${target ?? '-'}${more}`;
}

function place({ startLine, endLine, layout, heading }: NonNullable<Plan['section']>): string {
  return `${startLine}-${endLine} ${layout} "${heading}"`;
}

/** One case of a file of cases. */
export interface BodyCase {
  readonly name: string;
  readonly body: string;
  readonly template: string | null;
  readonly expected: readonly string[];
}

/** Reads a file of cases: `=== name`, the body, perhaps `=== template` and a template, `=== gives` and the lines of the plan. */
export function bodyCases(text: string): readonly BodyCase[] {
  const cases: BodyCase[] = [];
  let name = '';
  const parts: Record<'body' | 'template' | 'gives', string[]> = { body: [], template: [], gives: [] };
  let part: keyof typeof parts = 'body';
  for (const line of text.split('\n')) {
    if (line === '=== template') part = 'template';
    else if (line === '=== gives') part = 'gives';
    else if (!line.startsWith('=== ')) parts[part].push(line);
    else name = line.slice(4);
    if (part === 'gives' && line === '' && parts.gives.length > 0) {
      const template = parts.template.length === 0 ? null : parts.template.join('\n');
      cases.push({
        name,
        body: parts.body.join('\n'),
        template,
        expected: parts.gives.filter((given) => given !== ''),
      });
      for (const key of ['body', 'template', 'gives'] as const) parts[key] = [];
      part = 'body';
    }
  }
  return cases;
}
