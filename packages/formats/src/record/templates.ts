import { shownLines } from '../markdown/blocks/lines.ts';
import { bodyText } from '../markdown/body.ts';
import type { TemplateText } from '../markdown/doubts/template.ts';
import { templateText } from '../markdown/doubts/template.ts';
import { keyOf, plain } from '../markdown/words.ts';
import type { ItemMatcher } from './checklist/items.ts';
import { itemMatcher } from './checklist/items.ts';
import { reviewItems } from './checklist/review-items.ts';
import type { Tasks } from './checklist/read.ts';
import { tasksIn } from './checklist/read.ts';
import type { PartName } from './names.ts';
import { fieldNames, sectionNames } from './names.ts';
import type { Parts } from './parts.ts';
import { partsOf } from './parts.ts';
import type { ChecklistItem, FieldName, SectionName } from './types.ts';

/** What templates have where an author is to write. */
export interface Asked {
  readonly sections: Readonly<Record<SectionName | 'rest', TemplateText>>;
  /** Keys of what stands in the fields. */
  readonly fields: Readonly<Record<FieldName, ReadonlySet<string>>>;
}

/** What a team's templates ask of every change. */
export interface TemplateParts {
  readonly parts: readonly (FieldName | SectionName)[];
  /** Keys of the items of the checklist. */
  readonly items: readonly string[];
}

/** The template of the policy document, which is no answer in any repository. Source: policy, "Change Documentation". */
const ofPolicy = `## Change Request

**Type:** Feature/Bug/Security
**Priority:** High/Medium/Low
**Requester:** Name
**Date:** YYYY-MM-DD

### Description
Brief description of the change

### Justification
Why this change is needed

### Impact Analysis
- Affected components
- Risk assessment
- Performance impact

### Testing Plan
- Test scenarios
- Validation criteria

### Rollback Plan
Steps to reverse the change
`;

interface Read {
  readonly parts: Parts;
  readonly tasks: Tasks;
}

/** Cuts a text up, once for all that is read out of it. */
export function readParts(text: string, match: ItemMatcher): Read {
  const shown = shownLines(text);
  const tasks = tasksIn(shown, match);
  return { parts: partsOf(shown, tasks.known), tasks };
}

/** What the templates have, the policy's own among them. */
export function askedBy(templates: readonly string[], match: ItemMatcher): Asked {
  const all = [ofPolicy, ...templates].map((text) => readParts(bodyText(text).text, match).parts);
  const linesOf = (name: PartName) => all.flatMap(({ places }) => places[name].map(({ lines }) => lines));
  const sections = Object.fromEntries([
    ...sectionNames.map((name) => [name, templateText(linesOf(name))]),
    ['rest', templateText(all.map(({ rest }) => rest))],
  ]) as Asked['sections'];
  const fields = Object.fromEntries(
    fieldNames.map((name) => [
      name,
      new Set(
        linesOf(name)
          .flat()
          .map(({ text }) => keyOf(plain(text.slice(0, 200)))),
      ),
    ]),
  ) as unknown as Asked['fields'];
  return { sections, fields };
}

/** What one template asks for, as Markdown. */
export function templateParts(template: string, items: readonly ChecklistItem[] = reviewItems): TemplateParts {
  const { parts, tasks } = readParts(bodyText(template).text, itemMatcher(items));
  const named = [...fieldNames, ...sectionNames].filter((name) => parts.places[name].length > 0);
  return { parts: named, items: [...new Set(tasks.items.flatMap(({ item }) => item ?? []))] };
}
