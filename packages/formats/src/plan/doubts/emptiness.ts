import type { Shown } from '../../markdown/blocks/lines.ts';
import type { Doubt } from '../../markdown/doubts/hollow.ts';
import { hollowKind, plainStart, saysWords } from '../../markdown/doubts/hollow.ts';
import { isRevertOnly, pointsElsewhere } from '../../markdown/doubts/phrases.ts';
import { sectionWords } from '../../markdown/doubts/template.ts';
import type { Role } from '../fields/roles.ts';
import type { Emptiness, EmptyKind } from '../types.ts';

/** What is known of a section when it is asked whether it says anything. */
export interface SectionRead {
  readonly headingLine: number;
  readonly lines: readonly Shown[];
  readonly roles: readonly Role[];
  /** Commands other than reverting the commit were found. */
  readonly hasCommands: boolean;
}

/** Why a section says nothing that one could do; null where it says something. */
export function emptinessOf(read: SectionRead, doubt: Doubt): Emptiness | null {
  const content = read.roles.filter(({ isName, field, text }) => !isName && field === null && text.trim() !== '');
  const words = sectionWords(read.lines);
  if (words !== '' && doubt.template.sections.has(words)) return at('template', content[0] ?? read.roles[0], read);
  if (read.hasCommands) return null;
  const said = content.filter(({ text }) => saysWords(text));
  if (said.length === 0) return at('empty', undefined, read);
  const kind = kindOf(said, doubt);
  return kind === null ? null : at(kind, said[0], read);
}

function kindOf(said: readonly Role[], doubt: Doubt): EmptyKind | null {
  const kind = hollowKind(said, doubt);
  if (kind !== null) return kind;
  const whole = said.length < 8 ? said.map(({ text }) => plainStart(text)).join(' ') : '';
  return whole === '' ? null : (pointsElsewhere(whole) ?? (isRevertOnly(whole) ? 'revert-only' : null));
}

function at(kind: EmptyKind, role: Role | undefined, { headingLine }: SectionRead): Emptiness {
  return { kind, line: role?.line.line ?? headingLine, text: (role?.text ?? '').trim().slice(0, 300) };
}
