import { oneLine } from '@cm/report/control';

import { paragraph } from '../../layout.ts';
import { type Paint, paintWith } from '../../paint.ts';
import type { Sink } from '../../sink.ts';
import type { ControlState, Diagnosis, Place } from './facts.ts';

/** The diagnosis as a person reads it: every control, then what to mend, then what could not be told. */
export function doctorText(
  { controls, hints, problems, unknown }: Diagnosis,
  look: Pick<Sink, 'colour' | 'columns'>,
): string {
  const paint = paintWith(look.colour);
  const list = (title: string, mark: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0
      ? []
      : [
          `${paint.bold(title)}\n${lines.map((line) => `${mark} ${paragraph(oneLine(line), look.columns, '  ').trimStart()}`).join('\n')}`,
        ];
  const wrong = problems.map(({ message, remedy, where }) => `${where}: ${message} ${remedy}`);
  return `${[
    `${paint.bold('Controls')}\n${controls.map((one) => controlText(one, paint, look.columns)).join('\n')}`,
    ...list('To mend', paint.red('✗'), wrong),
    ...list('Could not be told', paint.yellow('?'), unknown),
    ...list('By the way', paint.dim('·'), hints),
    problems.length === 0 ? 'Nothing to mend.' : `${problems.length} to mend.`,
  ].join('\n\n')}\n`;
}

const words: Readonly<Record<ControlState['state'], string>> = {
  required: 'required',
  advisory: 'only advice',
  beside: 'beside changes',
  unknown: 'not known',
  'not-running': 'does not run',
};

function controlText({ control, places, reason, state }: ControlState, paint: Paint, width: number): string {
  const mark =
    { required: paint.green('✓'), advisory: paint.yellow('!'), unknown: paint.yellow('?') }[state as string] ??
    paint.dim('–');
  const head = `${mark} ${paint.bold(control)}: ${words[state]}. ${reason}`;
  return [head, ...places.map((place) => placeText(place, width))].join('\n');
}

function placeText({ check, conditional, events, given, lacks, line, workflow }: Place, width: number): string {
  const inputs = Object.entries(given).map(([name, value]) => `${name}: ${value}`);
  const parts = [
    `${workflow}:${line}, on ${events.join(', ')}${conditional ? ', under a condition' : ''}`,
    check === null ? 'the name of its check is made while it runs' : `check "${check}"`,
    ...(inputs.length === 0 ? [] : [`with ${inputs.join(', ')}`]),
    ...(lacks === null ? ['what its token may do is not written'] : lackTexts(lacks)),
  ];
  return paragraph(oneLine(parts.join('; ')), width, '    ');
}

/** What a control cannot do without is told in full; of the rest `--json` tells what it is for. */
function lackTexts(lacks: NonNullable<Place['lacks']>): readonly string[] {
  const needed = lacks.filter(({ optional }) => !optional);
  const spare = lacks.filter(({ optional }) => optional).map(({ permission }) => permission);
  return [
    ...needed.map(({ permission, why }) => `its token lacks ${permission}, which ${why}`),
    ...(spare.length === 0 ? [] : [`its token is without ${spare.join(', ')}, which it can do without`]),
  ];
}
