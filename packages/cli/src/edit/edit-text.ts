import { relative, resolve } from 'node:path';

import type { RunResult } from '@cm/app';
import { type Finding, type RuleDefinition, shellWord } from '@cm/model';
import { oneLine, stripControl } from '@cm/report/control';

import { paragraph } from '../layout.ts';
import { paintWith } from '../paint.ts';
import type { Sink } from '../sink.ts';
import type { World } from '../world.ts';
import type { EditedMessage } from './message-file.ts';

/**
 * What a person reads who has just written a message: nothing where all is well, a line for each warning, and where the
 * commit is stopped what to mend and how to go on with what was typed.
 */
export async function editText(
  { report, exitCode }: RunResult,
  { file, cut }: EditedMessage,
  rules: readonly RuleDefinition[],
  world: Pick<World, 'cwd' | 'env'>,
  look: Pick<Sink, 'colour' | 'columns'>,
): Promise<string> {
  const open = report.findings.filter(({ outcome }) => outcome !== 'waived');
  const stops = ({ level }: { readonly level: string }): boolean => exitCode !== 0 && level === 'error';
  const remarks = open.filter((finding) => !stops(finding) && finding.level !== 'notice');
  if (exitCode === 0 && remarks.length === 0) return '';
  const { colour, columns: width } = look;
  const { bold, red, yellow } = paintWith(colour);
  const warnings = remarks.map((finding) => `${yellow('!')} ${remark(finding, width)}\n`);
  if (exitCode === 0) return warnings.join('');
  const { toFindingsText } = await import('@cm/report');
  const stopping = { ...report, findings: open.filter(stops), rules: report.rules.filter(stops) };
  const head =
    exitCode === 1
      ? red('✗ This message keeps the commit from being made.')
      : yellow('? It could not be told whether this message is right, so no commit is made.');
  return [
    `${bold(head)}\n\n`,
    toFindingsText(stopping, { colour, width, rules }),
    '\n',
    ...warnings,
    ...(warnings.length > 0 ? ['\n'] : []),
    'What you wrote is kept. Go on with it (and with the options that you gave, such as --amend):\n',
    `    ${goOn(file, cut, world)}\n`,
    'Commit without the check: git commit --no-verify\n',
  ].join('');
}

/** A warning in as few lines as may be; `cm explain` has the rest. */
function remark({ message, rule }: Finding, width: number): string {
  return paragraph(`${oneLine(message)} (${oneLine(rule)})`, width - 2, '  ').trimStart();
}

/**
 * The command that opens the same text again, from the folder that `git commit` was typed in. Where something stands
 * below a scissors line, only `--verbose` makes git cut it off once more.
 */
function goOn(file: string, cut: boolean, { cwd, env }: Pick<World, 'cwd' | 'env'>): string {
  const here = resolve(cwd, env['GIT_PREFIX'] ?? '');
  const path = relative(here, resolve(cwd, file)).replaceAll('\\', '/');
  return stripControl(`git commit --edit${cut ? ' --verbose' : ''} --file=${shellWord(path)}`);
}
