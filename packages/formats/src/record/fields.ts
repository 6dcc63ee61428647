import type { Shown } from '../markdown/blocks/lines.ts';
import { marksIn } from '../markdown/doubts/marks.ts';
import { isNoResponse, isPutOff } from '../markdown/doubts/phrases.ts';
import { keyOf, plain } from '../markdown/words.ts';
import { isDay } from './day.ts';
import type { Place } from './parts.ts';
import { longestAnswer, saidIn } from './parts.ts';
import { taskOf, unstruck } from './checklist/task.ts';
import type { FieldName, FieldState, RecordField } from './types.ts';

/** What the policy's template has, and what other templates have in its place; keys. */
const untouched: Readonly<Record<FieldName, readonly string[]>> = {
  type: ['featurebugsecurity', 'type', 'changetype'],
  priority: ['highmediumlow', 'lowmediumhigh', 'criticalhighmediumlow', 'lowmediumhighcritical', 'priority'],
  requester: [
    'name',
    'yourname',
    'username',
    'yourusername',
    'login',
    'requester',
    'fullname',
    'githubusername',
    'githubhandle',
  ],
  date: ['date', 'today', 'yyyymmdd', 'ddmmyyyy', 'mmddyyyy'],
};
/** What was answered; the first answer that is one, else the first place. `asked`: answers of templates, by key. */
export function fieldOf(name: FieldName, places: readonly Place[], asked: ReadonlySet<string>): RecordField {
  let first: RecordField | null = null;
  for (const place of places) {
    const field = answerIn(name, place, asked);
    if (field.state === 'filled') return field;
    first ??= field;
  }
  return first ?? { state: 'missing', value: null, line: null, text: '' };
}

function answerIn(name: FieldName, place: Place, asked: ReadonlySet<string>): RecordField {
  const { lines } = place;
  const ticked = choiceIn(lines);
  if (ticked !== null) {
    const line = lines[0]?.line ?? place.line;
    return ticked === '' ? { state: 'empty', value: null, line, text: '' } : judgedValue(name, ticked, line, asked);
  }
  const answer = lines.find((line) => keyOf(saidIn(line, () => false).slice(0, 400)) !== '' || line.text.includes('…'));
  if (answer === undefined || answer.text.length > longestAnswer)
    return { state: 'empty', value: null, line: place.line, text: '' };
  return judgedValue(name, answer.text, answer.line, asked);
}

/** Of choices with boxes those that are ticked; null where there are no boxes. */
function choiceIn(lines: readonly Shown[]): string | null {
  const tasks = lines.flatMap((line) => taskOf(line) ?? []);
  if (tasks.length === 0) return null;
  return tasks
    .flatMap(({ ticked, text }) => (ticked ? plain(text.slice(0, longestAnswer)) : []))
    .join(', ')
    .slice(0, longestAnswer);
}

function judgedValue(name: FieldName, written: string, line: number, asked: ReadonlySet<string>): RecordField {
  const text = written.trim();
  const value = plain(unstruck(text)).replace(/^[-–—:]\s/u, '');
  const as = (state: FieldState): RecordField => ({ state, value: state === 'filled' ? value : null, line, text });
  const key = keyOf(value);
  if (key === '' && !value.includes('…')) return as('empty');
  if (isNoResponse(value) || key === 'na' || key === 'none') return as('empty');
  if (isPutOff(value)) return as('unfinished');
  if (untouched[name].includes(key) || (asked.has(key) && isChoice(value))) return as('placeholder');
  if (marksIn(value, noLinks).length > 0) return as('placeholder');
  return name === 'date' ? dateOf(value, line, text) : as('filled');
}

const noLinks: ReadonlySet<string> = new Set();

/** "Feature/Bug/Security", "High | Low": nobody has chosen. */
export function isChoice(value: string): boolean {
  return /[\p{L}\p{N}]\s?[/|,]\s?[\p{L}\p{N}]/u.test(value);
}

function dateOf(value: string, line: number, text: string): RecordField {
  const day = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/u.exec(value)?.[0] ?? null;
  if (day === null || !isDay(day)) return { state: 'invalid', value: null, line, text };
  return { state: 'filled', value: day, line, text };
}
