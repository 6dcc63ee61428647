import type { Mark } from '../doubts/marks.ts';
import { marksIn } from '../doubts/marks.ts';
import { isNoResponse, isPutOff, notApplicable } from '../doubts/phrases.ts';
import type { TemplateText } from '../doubts/template.ts';
import { isLeftOver } from '../doubts/template.ts';
import type { Role } from './roles.ts';

/** What is needed to tell an answer from what stands in its place. */
export interface Doubt {
  readonly template: TemplateText;
  /** Names of the body's link definitions, in lower case. */
  readonly links: ReadonlySet<string>;
}

/** What stands in a field instead of an answer; empty where it is answered. */
export function hollowOf({ text, field, line }: Role, { template, links }: Doubt): readonly Mark[] {
  const value = text.trim();
  if (!/[\p{L}\p{N}…]/u.test(value) && !/^\.+$/u.test(value)) return [{ kind: 'no-answer', text: value }];
  if (isNoResponse(value)) return [{ kind: 'no-answer', text: value }];
  if (isPutOff(value)) return [{ kind: 'todo', text: value }];
  const marks = marksIn(value, links);
  if (marks.length > 0) return marks;
  if (!isNoneAnAnswer(value, field) && notApplicable(value)?.hasReason === false) {
    return [{ kind: 'no-answer', text: value }];
  }
  return isLeftOver(line, template) ? [{ kind: 'template', text: line.text.trim() }] : [];
}

/** "Data loss: none" is an answer; "N/A" is not. */
function isNoneAnAnswer(value: string, field: Role['field']): boolean {
  return field === 'dataLoss' && /^\W*n(?:o|one|othing|il)\b/iu.test(value);
}
