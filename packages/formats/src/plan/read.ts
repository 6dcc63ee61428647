import type { Shown } from '../markdown/blocks/lines.ts';
import { shownLines } from '../markdown/blocks/lines.ts';
import { collectCommands } from './commands/collect.ts';
import type { ToolPattern } from './commands/template.ts';
import { toolPattern } from './commands/template.ts';
import { emptinessOf } from './doubts/emptiness.ts';
import { placeholdersOf } from './doubts/placeholders.ts';
import { planTemplate } from './doubts/template.ts';
import { companionRoles } from './fields/companions.ts';
import type { Doubt } from '../markdown/doubts/hollow.ts';
import { bodyText } from '../markdown/body.ts';
import type { Label } from '../markdown/blocks/label.ts';
import { isProgram } from './commands/recognise.ts';
import { isPlanLabel } from './fields/labels.ts';
import { linkNames } from '../markdown/blocks/links.ts';
import { readFields } from './fields/read.ts';
import type { Role } from './fields/roles.ts';
import { rolesOf } from './fields/roles.ts';
import { statementsOf } from './fields/statements.ts';
import { headingMatcher } from '../markdown/headings.ts';
import type { Found } from '../markdown/sections/find.ts';
import { sectionsOf } from '../markdown/sections/find.ts';
import type { Emptiness, Plan, PlanOptions } from './types.ts';

/** Sections that are looked into; further ones are listed, and never taken for the plan. */
const mostSections = 50;
/** Placeholders that are listed. */
const mostPlaceholders = 200;

/** One section with all that is read out of it but its fields. */
interface SectionRead {
  readonly found: Found;
  readonly roles: readonly Role[];
  readonly collected: ReturnType<typeof collectCommands>;
  readonly emptiness: Emptiness | null;
}

/**
 * Reads the rollback plan out of a pull request's body: where it stands, what it says to run, and what was left open.
 * Linear, never throws, and runs nothing.
 */
export function readPlan(body: string, options: PlanOptions): Plan {
  const { text, truncated } = bodyText(body);
  const match = headingMatcher(options.headings);
  const names = { match, goesOn: isOwnLabel, isCommand };
  const shown = shownLines(text);
  const doubt = { template: planTemplate(options.templates, names), links: linkNames(text) };
  const tools = (options.tools ?? []).map(toolPattern);
  const sections = sectionsOf(shown, names);
  const chosen = choose(sections.slice(0, mostSections).map((found) => readSection(found, tools, doubt)));
  if (chosen === null) return { ...nothing, truncated };
  return planOf(chosen, sections, companionRoles(shown, match), doubt, truncated);
}

function isOwnLabel({ name }: Label): boolean {
  return isPlanLabel(name);
}

function isCommand(line: string): boolean {
  return isProgram(line.split(' ')[0] ?? '', []);
}

function readSection(found: Found, tools: readonly ToolPattern[], doubt: Doubt): SectionRead {
  const roles = rolesOf(found.lines);
  const collected = collectCommands(roles, tools);
  const hasCommands = collected.commands.some(({ kind }) => kind !== 'git-revert');
  const headingLine = found.section.startLine;
  return {
    found,
    roles,
    collected,
    emptiness: emptinessOf({ headingLine, lines: found.lines, roles, hasCommands }, doubt),
  };
}

/** The first that says something; a heading goes before a mere label, and "revert the PR" before nothing at all. */
function choose(sections: readonly SectionRead[]): SectionRead | null {
  let best: SectionRead | null = null;
  for (const section of sections) if (best === null || rank(section) < rank(best)) best = section;
  return best;
}

function rank({ emptiness, found }: SectionRead): number {
  const isLabel = found.section.layout === 'label' || found.section.layout === 'list-item';
  if (emptiness === null) return isLabel ? 1 : 0;
  return (emptiness.kind === 'revert-only' ? 2 : 4) + Number(isLabel);
}

function planOf(
  { found, roles, collected, emptiness }: SectionRead,
  sections: readonly Found[],
  beside: readonly Role[],
  doubt: Doubt,
  truncated: boolean,
): Plan {
  const { fields, placeholders } = readFields(roles, beside, doubt);
  const all = [...placeholders, ...placeholdersOf(roles, doubt)].toSorted((a, b) => a.line - b.line);
  const hasCommands = collected.commands.some(({ kind }) => kind !== 'git-revert');
  return {
    section: found.section,
    others: sections.flatMap((other) => (other === found ? [] : other.section)),
    text: textOf(found.lines),
    fields,
    statements: statementsOf(roles, hasCommands),
    commands: collected.commands,
    mentions: collected.mentions,
    placeholders: all.slice(0, mostPlaceholders),
    emptiness,
    truncated: truncated || collected.cut,
  };
}

function textOf(lines: readonly Shown[]): string {
  return lines.map(({ text }) => text).join('\n');
}

const nothing: Plan = {
  section: null,
  others: [],
  text: '',
  fields: { owner: null, minutes: null, verification: null, evidence: null, backup: null, dataLoss: null },
  statements: { notApplicable: null, schemaStays: null },
  commands: [],
  mentions: [],
  placeholders: [],
  emptiness: null,
  truncated: false,
};
