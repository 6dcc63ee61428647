import type { Shown } from '../blocks/lines.ts';
import { labelOf } from '../blocks/label.ts';
import { normalized } from '../words.ts';

/** What the templates have in the section, in words to compare with. */
export interface TemplateText {
  /** Each section whole. */
  readonly sections: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
}

/** What templates have: their sections of that name, and further lines that an author is to replace. */
export function templateText(sections: readonly (readonly Shown[])[], further: readonly Shown[] = []): TemplateText {
  const lines = [...sections.flat(), ...further].map(({ text }) => normalized(text));
  return { sections: new Set(sections.map(sectionWords).filter((words) => words !== '')), lines: new Set(lines) };
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

/** UTF-16 units of a line that is looked at. */
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
  'brief description of the change',
  'why this change is needed',
]);

function isInstruction(words: string, text: string): boolean {
  if (whole.has(words) || requests.test(words)) return true;
  return text.endsWith('?') && /^(?:how|what|who|which|can|is|are|does|do)\b/u.test(words);
}
