import { linkNames } from '../markdown/blocks/links.ts';
import { bodyText } from '../markdown/body.ts';
import type { Doubt } from '../markdown/doubts/hollow.ts';
import { saysWords } from '../markdown/doubts/hollow.ts';
import { itemMatcher } from './checklist/items.ts';
import { reviewItems } from './checklist/review-items.ts';
import type { Tasks } from './checklist/read.ts';
import { fieldOf } from './fields.ts';
import { fieldNames, sectionNames } from './names.ts';
import type { Parts } from './parts.ts';
import { missing, sectionOf } from './sections.ts';
import { askedBy, readParts } from './templates.ts';
import type { ChangeRecord, RecordOptions, RecordSection } from './types.ts';

/** Words that give no reason: "no testing needed" says as little as "none needed". */
const fillers = new Set(
  'test tests testing tested testable impact impacts risk risks performance justification description change'.split(
    ' ',
  ),
);

/**
 * Reads a change request and the review checklist out of a description: which parts there are, and whether they say
 * anything. Linear, never throws.
 */
export function readRecord(body: string, { templates, items = reviewItems }: RecordOptions): ChangeRecord {
  const { text, truncated } = bodyText(body);
  const match = itemMatcher(items);
  const { parts, tasks } = readParts(text, match);
  const asked = askedBy(templates, match);
  const links = linkNames(text);
  const doubtOf = (name: keyof typeof asked.sections): Doubt => ({ template: asked.sections[name], links, fillers });
  const sections = Object.fromEntries(
    sectionNames.map((name) => [name, sectionOf(parts.places[name], doubtOf(name))]),
  ) as ChangeRecord['sections'];
  const description = sections.description.found ? sections.description : introduction(parts, tasks, doubtOf('rest'));
  const fields = Object.fromEntries(
    fieldNames.map((name) => [name, fieldOf(name, parts.places[name], asked.fields[name])]),
  ) as unknown as ChangeRecord['fields'];
  return { fields, sections: { ...sections, description }, checklist: tasks.items, truncated };
}

/** Where no section is called so, what a description says without any heading describes the change. */
function introduction({ rest }: Parts, tasks: Tasks, doubt: Doubt): RecordSection {
  const lines = rest.filter(({ kind, line, text }) => kind === 'text' && !tasks.lines.has(line) && saysWords(text));
  const line = lines[0]?.line;
  if (line === undefined) return missing;
  const section = sectionOf([{ heading: '', layout: 'heading', line, lines }], doubt);
  return section.state === 'filled' ? section : missing;
}
