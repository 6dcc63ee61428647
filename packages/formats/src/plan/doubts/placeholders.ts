import { isForeign } from '../commands/fence.ts';
import type { Doubt } from '../../markdown/doubts/hollow.ts';
import type { Role } from '../fields/roles.ts';
import type { Placeholder } from '../types.ts';
import type { Mark } from '../../markdown/doubts/marks.ts';
import { marksIn, marksInCode } from '../../markdown/doubts/marks.ts';
import { isNoResponse } from '../../markdown/doubts/phrases.ts';
import { isLeftOver } from '../../markdown/doubts/template.ts';

/** Placeholders in the lines of a section that answer no field; in the order of the lines. */
export function placeholdersOf(roles: readonly Role[], doubt: Doubt): readonly Placeholder[] {
  return roles
    .filter(({ field, text }) => field === null && text.trim() !== '')
    .flatMap((role) => marksOf(role, doubt).map((mark) => ({ ...mark, line: role.line.line, field: null })));
}

function marksOf({ line, text, isName }: Role, { template, links }: Doubt): readonly Mark[] {
  if (line.kind === 'code') return isForeign(line.info) ? [] : marksInCode(text);
  if (isName) return marksIn(text, links);
  if (isNoResponse(text)) return [{ kind: 'no-answer', text: text.trim() }];
  const marks = marksIn(text, links);
  if (marks.length > 0) return marks;
  return isLeftOver(line, template) ? [{ kind: 'template', text: text.trim().slice(0, 300) }] : [];
}
