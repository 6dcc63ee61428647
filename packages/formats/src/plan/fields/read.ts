import type { FieldName, Placeholder, PlanFields, Said } from '../types.ts';
import { minutesIn } from './duration.ts';
import type { Doubt } from '../../markdown/doubts/hollow.ts';
import { hollowOf } from './hollow.ts';
import { proseFields } from './prose.ts';
import type { Role } from './roles.ts';

/** What the fields of a section say, and what stands in them instead of an answer. */
export interface FieldsRead {
  readonly fields: PlanFields;
  readonly placeholders: readonly Placeholder[];
}

const names: readonly FieldName[] = ['owner', 'minutes', 'verification', 'evidence', 'backup', 'dataLoss'];

/** Reads the fields of a section (labels first, then its sentences), and of headings beside it for what it leaves open. */
export function readFields(roles: readonly Role[], beside: readonly Role[], doubt: Doubt): FieldsRead {
  const own = labelled(roles, doubt);
  const other = labelled(beside, doubt);
  const prose = proseFields(roles, doubt.template);
  const said = (name: Exclude<FieldName, 'minutes'>): Said | null =>
    text(own, name) ?? text(other, name) ?? prose[name];
  const fields = {
    owner: said('owner'),
    minutes: minutes(own) ?? minutes(other) ?? prose.minutes,
    verification: said('verification'),
    evidence: said('evidence'),
    backup: said('backup'),
    dataLoss: said('dataLoss'),
  };
  return { fields, placeholders: [...own.placeholders, ...other.placeholders] };
}

interface Labelled {
  readonly answers: ReadonlyMap<FieldName, Role>;
  readonly placeholders: readonly Placeholder[];
}

function labelled(roles: readonly Role[], doubt: Doubt): Labelled {
  const answers = new Map<FieldName, Role>();
  const placeholders: Placeholder[] = [];
  for (const name of names) {
    const mine = roles.filter(({ field }) => field === name);
    const said = mine.filter(({ isName }) => !isName);
    for (const role of said) {
      const hollow = hollowOf(role, doubt);
      placeholders.push(...hollow.map((mark) => ({ ...mark, line: role.line.line, field: name })));
      if (hollow.length === 0 && !answers.has(name)) answers.set(name, role);
    }
    const first = mine[0];
    if (said.length === 0 && first !== undefined) {
      placeholders.push({ kind: 'no-answer', line: first.line.line, text: first.label ?? '', field: name });
    }
  }
  return { answers, placeholders };
}

function text(from: Labelled, name: FieldName): Said | null {
  const role = from.answers.get(name);
  return role === undefined ? null : { value: role.text.trim().slice(0, longest), line: role.line.line };
}

function minutes(from: Labelled): Said<number> | null {
  const role = from.answers.get('minutes');
  if (role === undefined) return null;
  const value = minutesIn(/hour/iu.test(role.label ?? '') ? `${role.text} h` : role.text, true);
  return value === null ? null : { value, line: role.line.line };
}

/** UTF-16 units of an answer that are kept. */
const longest = 300;
