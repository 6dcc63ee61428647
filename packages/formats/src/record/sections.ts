import { labelOf } from '../markdown/blocks/label.ts';
import type { Doubt, SaidLine } from '../markdown/doubts/hollow.ts';
import { hollowKind, saysWords } from '../markdown/doubts/hollow.ts';
import { isNoResponse, isPutOff } from '../markdown/doubts/phrases.ts';
import { sectionWords } from '../markdown/doubts/template.ts';
import { keyOf, plain } from '../markdown/words.ts';
import { isSubLabel } from './names.ts';
import type { Place } from './parts.ts';
import { saidIn } from './parts.ts';
import type { RecordSection, SectionState } from './types.ts';

/** What is said of a section where there is none. */
export const missing: RecordSection = { found: false, state: 'missing', line: null, text: '' };

/** The first place that says something; where none does, the first. */
export function sectionOf(places: readonly Place[], doubt: Doubt): RecordSection {
  let first: RecordSection | null = null;
  for (const place of places) {
    const section = judged(place, doubt);
    if (section.state === 'filled') return section;
    first ??= section;
  }
  return first ?? missing;
}

function judged({ line, lines }: Place, doubt: Doubt): RecordSection {
  const said = lines
    .map((one): SaidLine => ({ line: one, text: saidIn(one, isSubLabel) }))
    .filter(({ text }) => saysWords(text));
  const at = (state: SectionState, offending: SaidLine | undefined): RecordSection => {
    const text = (offending?.line.text ?? '').trim().slice(0, 300);
    return { found: true, state, line: state === 'filled' ? line : (offending?.line.line ?? line), text };
  };
  const words = sectionWords(lines);
  if (words !== '' && doubt.template.sections.has(words)) return at('template', firstShown(lines));
  if (saysNoWord(said)) return at('empty', undefined);
  const hollow = hollowKind(said, doubt);
  if (hollow !== null) return at(states[hollow], said[0]);
  const open = unanswered(lines);
  return open === null ? at('filled', said[0]) : at('unfinished', open);
}

const states = {
  'no-response': 'empty',
  todo: 'unfinished',
  'not-applicable': 'not-applicable-without-reason',
  template: 'template',
  placeholder: 'placeholder',
} as const;

function firstShown(lines: Place['lines']): SaidLine | undefined {
  const line = lines.find(({ text }) => saysWords(text));
  return line === undefined ? undefined : { line, text: line.text };
}

/** One Latin letter is no answer; one letter of Chinese may be a word. */
function saysNoWord(said: readonly SaidLine[]): boolean {
  if (said.length > 3) return false;
  const key = keyOf(said.map(({ text }) => text.slice(0, 100)).join(''));
  const isDots = said.some(({ text }) => /…|\.\./u.test(text));
  return !isDots && (key === '' || /^[\p{Script=Latin}\p{N}]$/u.test(key));
}

/** A piece that the policy's template asks for, and that was left without an answer while others have theirs. */
function unanswered(lines: Place['lines']): SaidLine | null {
  for (const [index, line] of lines.entries()) {
    const label = line.kind === 'text' && line.cells === null ? labelOf(line.text) : null;
    if (label === null || !isSubLabel(label.name)) continue;
    if (label.rest === '' ? !isAnsweredBelow(lines, index) : isPutOff(plain(label.rest)) || isNoResponse(label.rest)) {
      return { line, text: line.text };
    }
  }
  return null;
}

function isAnsweredBelow(lines: Place['lines'], index: number): boolean {
  const next = lines[index + 1];
  if (next === undefined || next.kind === 'heading') return false;
  const label = next.kind === 'text' ? labelOf(next.text) : null;
  return label === null || !isSubLabel(label.name);
}
