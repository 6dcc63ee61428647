import type { Shown } from '../../markdown/blocks/lines.ts';
import { shownLines } from '../../markdown/blocks/lines.ts';
import { bodyText } from '../../markdown/body.ts';
import type { TemplateText } from '../../markdown/doubts/template.ts';
import { templateText } from '../../markdown/doubts/template.ts';
import { sectionsOf } from '../../markdown/sections/find.ts';
import type { SectionNames } from '../../markdown/sections/names.ts';
import { companionOf } from '../fields/labels.ts';

/** What the templates have in the section, and below the headings that ask for its fields. */
export function planTemplate(templates: readonly string[], names: SectionNames): TemplateText {
  const shown = templates.map((template) => shownLines(bodyText(template).text));
  const sections = shown.flatMap((lines) => sectionsOf(lines, names).map((section) => section.lines));
  return templateText(sections, shown.flatMap(answersBelow));
}

function answersBelow(shown: readonly Shown[]): readonly Shown[] {
  const answers: Shown[] = [];
  let open = false;
  for (const line of shown) {
    if (line.kind === 'heading') open = companionOf(line.text) !== null;
    else if (open) answers.push(line);
  }
  return answers;
}
