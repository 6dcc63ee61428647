import type { Shown } from '../blocks/lines.ts';
import { labelOf } from '../blocks/label.ts';
import { shownLines } from '../blocks/lines.ts';
import { companionOf } from '../fields/labels.ts';
import type { HeadingMatch } from '../headings.ts';
import { sectionsOf } from '../sections/find.ts';
import { normalized } from '../words.ts';

/** What the templates have in the section, in words to compare with. */
export interface TemplateText {
  /** Each section whole. */
  readonly sections: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
}

/** The words of the section in each of the templates. */
export function templateText(templates: readonly string[], match: (heading: string) => HeadingMatch): TemplateText {
  const sections = new Set<string>();
  const lines = new Set<string>();
  for (const template of templates) {
    const shown = shownLines(template.replaceAll(/\r\n?/gu, '\n').slice(0, longest));
    const found = sectionsOf(shown, match).flatMap((section) => section.lines);
    for (const line of [...found, ...answersBelow(shown)]) lines.add(normalized(line.text));
    for (const section of sectionsOf(shown, match)) {
      const words = sectionWords(section.lines);
      if (words !== '') sections.add(words);
    }
  }
  return { sections, lines };
}

/** A section's words, for comparing it whole. */
export function sectionWords(lines: readonly Shown[]): string {
  return lines
    .map(({ text }) => normalized(text))
    .filter((words) => words !== '')
    .join(' ');
}

/** Whether a line of words was left as the template has it, or tells the author what to write. Commands are judged elsewhere. */
export function isLeftOver(line: Shown, template: TemplateText): boolean {
  if (line.kind !== 'text' || line.text.length > longestLine || line.text.includes('`')) return false;
  const text = line.text.trim();
  if (/^\[[ xX]\]/u.test(text)) return false;
  const words = normalized(text);
  if (isInstruction(words, text)) return true;
  const label = labelOf(text);
  if (label !== null && (label.rest === '' || label.rest.startsWith('@'))) return false;
  return template.lines.has(words) && words.includes(' ') && words.length > 5;
}

/** A template's size that is read, and a line's. UTF-16 units. */
const longest = 131_072;
const longestLine = 400;

const requests =
  /^(?:please )?(?:describe|outline|explain how|detail how|list the steps|list steps|provide the steps|provide steps|provide a|provide details|add the steps|fill in|you must update)\b/u;
const whole = new Set([
  'steps to reverse the change',
  'steps to roll back',
  'steps to rollback',
  'steps to roll back the change',
  'steps to rollback the change',
  'steps to revert the change',
]);

function isInstruction(words: string, text: string): boolean {
  if (whole.has(words) || requests.test(words)) return true;
  return text.endsWith('?') && /^(?:how|what|who|which|can|is|are|does|do)\b/u.test(words);
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
