import { oneLine } from '@cm/report/control';

import { paragraph } from '../layout.ts';
import { paintWith } from '../paint.ts';
import type { Sink } from '../sink.ts';
import type { Compared } from './compare.ts';
import { type Adopting, isWritten } from './init.ts';
import { stepsFor } from './steps.ts';

type Look = Pick<Sink, 'colour' | 'columns'>;

/** What happened to a file, or would. */
export function doneTo(one: Compared, adopting: Adopting): 'kept' | 'unchanged' | 'updated' | 'written' {
  if (isWritten(one, adopting)) return one.standing === 'missing' ? 'written' : 'updated';
  return one.standing === 'same' || one.standing === 'theirs' ? 'unchanged' : 'kept';
}

/** Why a file is as it is, where that needs a word. */
export function reasonOf(one: Compared, adopting: Adopting): string {
  const { file, insteadOf, newer, standing } = one;
  const beside = insteadOf === null ? '' : `${insteadOf} is there already and is yours, so this one stands beside it. `;
  if (adopting.keep.has(file.path)) return `${beside}Taken as it is.`;
  if (isWritten(one, adopting)) return beside.trim();
  if (standing === 'edited')
    return `${beside}You edited it, so it stays as it is${newer ? ', although there is newer text for it' : ''}. To have it written anew: --force ${file.path}. To say that it shall be so: --keep ${file.path}.`;
  if (standing === 'foreign')
    return `It is there already and is yours, so it stays. To have it replaced: --force ${file.path}.`;
  return beside.trim();
}

/** The answer of `cm init` as a person reads it: what was found, what was written, what is left to do. */
export function initText(adopting: Adopting, isDry: boolean, look: Look): string {
  const paint = paintWith(look.colour);
  const rows = adopting.files.map((one) => {
    const done = doneTo(one, adopting);
    const mark = done === 'unchanged' ? paint.dim('=') : done === 'kept' ? paint.yellow('!') : paint.green('+');
    const reason = reasonOf(one, adopting);
    const word = isDry && done !== 'unchanged' && done !== 'kept' ? `would be ${done}` : done;
    const line = `${mark} ${oneLine(one.file.path)} ${paint.dim(word)}`;
    return reason === '' ? line : `${line}\n${paragraph(oneLine(reason), look.columns, '    ')}`;
  });
  const any = adopting.files.some((one) => isWritten(one, adopting));
  const end = any
    ? [paint.bold('What is left for you, in this order:'), ...stepRows(adopting, look)]
    : ['Everything is in place. What the settings say: cm doctor.'];
  return `${[foundText(adopting), rows.join('\n'), ...end].join('\n\n')}\n`;
}

function stepRows(adopting: Adopting, { columns }: Look): readonly string[] {
  return stepsFor(adopting).map(
    ({ what, where }, at) => `${at + 1}. ${oneLine(where)}\n${paragraph(what, columns, '   ')}`,
  );
}

function foundText({ branch, pin, project, stack, start }: Adopting): string {
  const parts = [
    `Stack: ${stack ?? project.stack ?? 'not known, the workflows will look'}`,
    ...(project.node === null ? [] : [project.node.manager]),
    ...project.tests,
    ...project.coverage,
    ...(project.alembic ? ['Alembic'] : []),
  ];
  const measured = start === null ? '' : `\n${measuredText(start)}`;
  const version = pin.version === '' ? '' : ` (${pin.version})`;
  return `${parts.join(', ')}. Default branch: ${branch}. Release: ${pin.ref}${version}.${measured}`;
}

function measuredText({ coverage, findings }: NonNullable<Adopting['start']>): string {
  const lines = coverage === null ? 'no coverage report is here' : `${coverage.percent} % of the lines are covered`;
  const count = Object.values(findings?.bySeverity ?? {}).reduce((sum, one) => sum + one, 0);
  return `Measured: ${lines}; ${findings === null ? 'no report of a scanner is here' : `${count} open findings`}.`;
}

/** The answer of `cm init --check`. */
export function checkText(adopting: Adopting, look: Look): string {
  const paint = paintWith(look.colour);
  const drift = driftOf(adopting);
  const rows = drift.map(({ file, newer, standing }) => {
    const also = newer ? ', and there is newer text for it' : '';
    return `${paint.red('✗')} ${oneLine(file.path)}: ${standing}${also}. ${remedy[standing] ?? ''}`.replaceAll(
      'PATH',
      file.path,
    );
  });
  const sum =
    drift.length === 0
      ? 'Every file is as cm init writes it.'
      : `${drift.length} of ${adopting.files.length} files differ.`;
  return `${[...rows, sum].join('\n')}\n`;
}

const remedy: Readonly<Record<string, string>> = {
  missing: 'cm init writes it.',
  outdated: 'cm init brings it up to date.',
  edited: 'cm init --keep PATH says that it shall be so; --force PATH writes it anew.',
};

/** Files that are not as they should be. What belongs to the team, and what was there before, is none of ours. */
export function driftOf({ files }: Adopting): readonly Compared[] {
  return files.filter(({ standing }) => standing === 'missing' || standing === 'outdated' || standing === 'edited');
}
