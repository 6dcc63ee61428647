import type { Shown } from '../../markdown/blocks/lines.ts';
import type { HeadingMatch } from '../../markdown/headings.ts';
import { companionOf } from './labels.ts';
import type { Role } from './roles.ts';

/**
 * Answers that stand below a heading of their own, beside the section: "### Rollback owner". Issue forms write every question
 * as a heading of the same level.
 */
export function companionRoles(shown: readonly Shown[], match: (heading: string) => HeadingMatch): readonly Role[] {
  const roles: Role[] = [];
  let open: Pick<Role, 'field' | 'label'> | null = null;
  for (const line of shown) {
    if (line.kind !== 'heading') {
      if (open !== null) roles.push({ line, text: line.text, isName: false, ...open });
      continue;
    }
    const field = match(line.text) === null ? companionOf(line.text) : null;
    open = field === null ? null : { field, label: line.text };
    if (open !== null) roles.push({ line, text: '', isName: true, ...open });
  }
  return roles;
}
