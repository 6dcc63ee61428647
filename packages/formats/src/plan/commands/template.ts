import type { ToolTemplate } from '../types.ts';
import { argumentsOf, valueOf } from './arguments.ts';
import type { ToolCommand } from './types.ts';

/** A template, cut up once. */
export interface ToolPattern {
  readonly name: string;
  readonly program: string;
  /** Words and `{names}` after the program, in their order. */
  readonly words: readonly string[];
  /** Options that must be there, with the name of their value, or null for one without. */
  readonly options: readonly (readonly [string, string | null])[];
}

type Match = Pick<ToolCommand, 'kind' | 'target' | 'tool' | 'values'>;

/** Cuts a template up; see ToolTemplate. */
export function toolPattern({ name, command }: ToolTemplate): ToolPattern {
  const [program = '', ...rest] = command.split(/\s+/u).filter((word) => word !== '');
  const words: string[] = [];
  const options: (readonly [string, string | null])[] = [];
  for (let index = 0; index < rest.length; index += 1) {
    const word = rest[index] ?? '';
    const next = rest[index + 1] ?? '';
    const takesValue = word.startsWith('-') && isName(next);
    if (word.startsWith('-')) options.push([word, takesValue ? nameOf(next) : null]);
    else words.push(word);
    if (takesValue) index += 1;
  }
  return { name, program, words, options };
}

/** Whether a command, by its program and the words after it, is one of the template; with what stood for its names. */
export function matchTool(pattern: ToolPattern, program: string, given: readonly string[]): Match | null {
  if (program !== pattern.program) return null;
  const withValue = new Set(pattern.options.flatMap(([option, name]) => (name === null ? [] : option)));
  const sorted = argumentsOf(given, withValue);
  const values = new Map<string, string>();
  for (const [index, word] of pattern.words.entries()) {
    const actual = sorted.positionals[index];
    if (actual === undefined) {
      if (!word.endsWith('?}')) return null;
    } else if (isName(word)) values.set(nameOf(word), actual);
    else if (word !== actual) return null;
  }
  for (const [option, name] of pattern.options) {
    const value = valueOf(sorted, option);
    if (value === null) return null;
    if (name !== null) values.set(name, value);
  }
  return { kind: 'tool', tool: pattern.name, target: values.get('target') ?? null, values: Object.fromEntries(values) };
}

function isName(word: string): boolean {
  return word.startsWith('{') && word.endsWith('}');
}

function nameOf(word: string): string {
  return word.slice(1, word.endsWith('?}') ? -2 : -1);
}
