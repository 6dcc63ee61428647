import { codeCell, table } from '@cm/model/markdown';
import { counted } from '@cm/model/words';

import type { JudgedCase } from '../judged.ts';
import type { LandedJudgement } from '../landed/index.ts';
import { recordSection } from '../record/section.ts';

const mostRows = 50;

/** Tables of the job summary and of the comment: what is missing, why this category, and every review with what it counts for. */
export function sections(cases: readonly JudgedCase[], landed: LandedJudgement): readonly string[] {
  return [
    ...cases.flatMap((one) => [todoList(one), category(one), reviews(one), request(one)]),
    ...landed.sections,
  ].filter((text) => text !== '');
}

function prefix({ view: { facts } }: JudgedCase): string {
  return facts.number === null ? '' : `#${facts.number}: `;
}

function todoList(one: JudgedCase): string {
  const todo = one.parts.flatMap((part) => part.todo);
  return todo.length === 0 ? '' : `### ${prefix(one)}Still missing\n\n${todo.map((line) => `- ${line}`).join('\n')}`;
}

function category(one: JudgedCase): string {
  const { because, category: found, declared, kinds } = one.view.classification;
  const rows = [
    ['Category', found],
    ['Because of', codeCell([because.file, because.words].filter((part) => part !== null).join(': '))],
    ...(declared === null ? [] : [['Said by the author', declared]]),
    ...kinds.map((kind) => [
      'Approved as a kind',
      codeCell(
        kind.approvedBy === null
          ? `${kind.name} (policy document)`
          : `${kind.name} (${kind.approvedBy}, ${kind.approvedOn ?? ''})`,
      ),
    ]),
  ];
  return `### ${prefix(one)}Category\n\n${table(['What', 'Found'], rows)}`;
}

function request(one: JudgedCase): string {
  return recordSection(Object.assign({}, ...one.parts.map((part) => part.facts)), prefix(one));
}

interface Row {
  readonly login: string;
  readonly state?: string;
  readonly at?: string | null;
  readonly as?: readonly string[] | string;
  readonly reason?: string;
}

/** Accepted and rejected reviews: an approval that counts for nothing says why. */
function reviews(one: JudgedCase): string {
  const facts = one.parts.map((part) => part.facts);
  const accepted = facts.flatMap((part) => rowsIn(part['accepted']));
  const rejected = facts.flatMap((part) => rowsIn(part['rejected']));
  if (accepted.length + rejected.length === 0) return '';
  const rows = [
    ...accepted.map(({ login, at, as }) => [
      codeCell(login),
      'counts',
      codeCell([as ?? []].flat().join(', ')),
      at ?? '',
    ]),
    ...rejected.map(({ login, at, reason }) => [codeCell(login), 'does not count', codeCell(reason ?? ''), at ?? '']),
  ];
  const more = rows.length > mostRows ? `\n\nAnd ${counted(rows.length - mostRows, 'more review')}.` : '';
  return `### ${prefix(one)}Reviews\n\n${table(['Who', 'Review', 'As, or why not', 'When'], rows.slice(0, mostRows))}${more}`;
}

function rowsIn(value: unknown): readonly Row[] {
  return Array.isArray(value) ? (value as readonly Row[]) : [];
}
