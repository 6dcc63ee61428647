import type { Shown } from '../blocks/lines.ts';
import type { Doubt } from '../fields/hollow.ts';
import type { Role } from '../fields/roles.ts';
import type { Emptiness, EmptyKind } from '../types.ts';
import { plain } from '../words.ts';
import { marksIn, marksInCode } from './marks.ts';
import { isNoResponse, isPutOff, isRevertOnly, notApplicable, pointsElsewhere } from './phrases.ts';
import { isLeftOver, sectionWords } from './template.ts';

/** What is known of a section when it is asked whether it says anything. */
export interface SectionRead {
  readonly headingLine: number;
  readonly lines: readonly Shown[];
  readonly roles: readonly Role[];
  /** Commands other than reverting the commit were found. */
  readonly hasCommands: boolean;
}

type LineTest = (role: Role) => boolean;

/** Why a section says nothing that one could do; null where it says something. */
export function emptinessOf(read: SectionRead, doubt: Doubt): Emptiness | null {
  const content = read.roles.filter(({ isName, field, text }) => !isName && field === null && text.trim() !== '');
  const words = sectionWords(read.lines);
  if (words !== '' && doubt.template.sections.has(words)) return at('template', content[0] ?? read.roles[0], read);
  if (read.hasCommands) return null;
  const said = content.filter(({ text }) => /[\p{L}\p{N}…]|\.\./u.test(text));
  if (said.length === 0) return at('empty', undefined, read);
  const kind = kindOf(said, doubt);
  return kind === null ? null : at(kind, said[0], read);
}

function kindOf(said: readonly Role[], doubt: Doubt): EmptyKind | null {
  const all = (test: LineTest): boolean => said.every(test);
  if (all(({ text }) => isNoResponse(text))) return 'no-response';
  if (all(({ text }) => isPutOff(plainStart(text)) || isNoResponse(text))) return 'todo';
  if (all(({ text }) => notApplicable(plainStart(text))?.hasReason === false)) return 'not-applicable';
  if (all(({ line }) => isLeftOver(line, doubt.template))) return 'template';
  if (all((role) => isOnlyPlaceholder(role, doubt))) return 'placeholder';
  const whole = said.length < 8 ? said.map(({ text }) => plainStart(text)).join(' ') : '';
  return whole === '' ? null : (pointsElsewhere(whole) ?? (isRevertOnly(whole) ? 'revert-only' : null));
}

/** Nothing is left of the line without its placeholders. */
function isOnlyPlaceholder(role: Role, doubt: Doubt): boolean {
  if (isLeftOver(role.line, doubt.template) || isPutOff(plainStart(role.text))) return true;
  const marks = role.line.kind === 'code' ? marksInCode(role.text) : marksIn(role.text, doubt.links);
  let rest = role.text;
  for (const { text } of marks.slice(0, 20)) rest = rest.replace(text, ' ');
  return marks.length > 0 && !/\p{L}{2}/u.test(rest);
}

/** A link keeps its address: it is where a plan may be. */
function plainStart(text: string): string {
  if (text.length > 400) return text;
  return text.includes('](') ? text : plain(text);
}

function at(kind: EmptyKind, role: Role | undefined, { headingLine }: SectionRead): Emptiness {
  return { kind, line: role?.line.line ?? headingLine, text: (role?.text ?? '').trim().slice(0, 300) };
}
