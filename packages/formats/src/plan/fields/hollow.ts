import type { Mark } from '../../markdown/doubts/marks.ts';
import { marksIn } from '../../markdown/doubts/marks.ts';
import { isNoResponse, isPutOff, notApplicable } from '../../markdown/doubts/phrases.ts';
import type { Doubt } from '../../markdown/doubts/hollow.ts';
import { isLeftOver } from '../../markdown/doubts/template.ts';
import type { Role } from './roles.ts';

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
