import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { nasty } from '../test/hostile.ts';
import type { Annotation } from './annotations.ts';
import { defuseCommands, toWorkflowCommand } from './workflow-command.ts';

/** Reads a command as the runner does (actions/runner, ActionCommand): first `::`, properties, then the data. */
function asRunner(line: string): Readonly<Record<string, string>> {
  const end = line.indexOf('::', 2);
  const head = line.slice(2, end);
  const space = head.indexOf(' ');
  const properties = head
    .slice(space + 1)
    .split(',')
    .map((pair) => [pair.slice(0, pair.indexOf('=')), property(pair.slice(pair.indexOf('=') + 1))]);
  return { command: head.slice(0, space), message: data(line.slice(end + 2)), ...Object.fromEntries(properties) };
}

function data(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function property(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.array(fc.constantFrom(...nasty), { minLength: 1, maxLength: 10 }).map((parts) => parts.join('')),
);

describe('workflow commands', () => {
  it('writes place, title and message', () => {
    const annotation: Annotation = {
      level: 'error',
      title: 'a: b',
      message: '100%\nof it',
      file: 'a,b.py',
      line: 1,
      endLine: 2,
      column: 3,
    };
    expect(toWorkflowCommand(annotation)).toBe(
      '::error file=a%2Cb.py,line=1,endLine=2,col=3,title=a%3A b::100%25%0Aof it',
    );
  });

  it('is exactly one line that the runner reads back as it was', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (title, message, file) => {
        const line = toWorkflowCommand({ level: 'warning', title, message, file, line: 7 });
        expect(line.split(/\r|\n/)).toHaveLength(1);
        expect(line.startsWith('::warning ')).toBe(true);
        expect(asRunner(line)).toEqual({ command: 'warning', title, message, file, line: '7' });
      }),
    );
  });

  it.each([
    ['a command', '::error::x', ':\u200b:error::x'],
    ['an indented command', 'a\n  ::add-mask::x', 'a\n  :\u200b:add-mask::x'],
    ['the older form', 'a ##[error]x', 'a ##\u200b[error]x'],
    ['colons inside a line', 'a::b', 'a::b'],
  ])('keeps a log line from being read as %s', (_, given, expected) => {
    expect(defuseCommands(given)).toBe(expected);
  });
});
