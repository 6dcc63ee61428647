import { nearest } from '@cm/model';

/**
 * One flag. `maybe`: a yes-or-no input, `--name` for yes or `--name=false`. `optional`: a value that may be left out,
 * and is empty then.
 */
export interface Flag {
  readonly name: string;
  readonly takes: 'value' | 'nothing' | 'maybe' | 'optional';
  /** May be given more than once; its values are one text, with a NUL between them (`manyOf`). */
  readonly many?: true;
}

export interface ParsedArgs {
  /** Flags by name, as text; `true` for a flag that stands alone. */
  readonly values: ReadonlyMap<string, string>;
  /** What is no flag, and everything after `--`. */
  readonly words: readonly string[];
  /** All that is wrong, a sentence each, so that a command line is mended in one go. */
  readonly problems: readonly string[];
}

/**
 * Reads `--name value`, `--name=value`, `--name`, `-h` and `--`. Nothing is guessed: an unknown or repeated flag is a
 * problem, and so is a flag without its value.
 */
export function parseArgs(args: readonly string[], flags: readonly Flag[]): ParsedArgs {
  const values = new Map<string, string>();
  const words: string[] = [];
  const problems: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (arg === '--') {
      words.push(...args.slice(at + 1));
      break;
    }
    if (arg === '-' || !arg.startsWith('-')) {
      words.push(arg);
      continue;
    }
    const read = readFlag(arg, args[at + 1], flags);
    if (read.usesNext) at += 1;
    if ('problem' in read) problems.push(read.problem);
    else if (values.has(read.name) && isMany(read.name, flags))
      values.set(read.name, `${values.get(read.name)}${between}${read.value}`);
    else if (values.has(read.name)) problems.push(`--${read.name} is given twice; give it once.`);
    else values.set(read.name, read.value);
  }
  return { values, words, problems };
}

const between = '\0';

function isMany(name: string, flags: readonly Flag[]): boolean {
  return flags.some((flag) => flag.name === name && flag.many === true);
}

/** Every value of a flag that may be given more than once. */
export function manyOf(values: ReadonlyMap<string, string>, name: string): readonly string[] {
  return values.get(name)?.split(between) ?? [];
}

type Read = { readonly usesNext: boolean } & (
  | { readonly name: string; readonly value: string }
  | { readonly problem: string }
);

function readFlag(arg: string, next: string | undefined, flags: readonly Flag[]): Read {
  const { name, given } = split(arg);
  const flag = flags.find((known) => known.name === name);
  if (flag === undefined) return { usesNext: false, problem: unknownFlag(arg, name, flags) };
  if (given !== null) return attached(flag, given);
  if (flag.takes === 'optional') return optional(name, next);
  if (flag.takes !== 'value') return { usesNext: false, name, value: 'true' };
  if (next === undefined || next.startsWith('--')) return { usesNext: false, problem: needsValue(name) };
  return next === '' ? { usesNext: true, problem: needsValue(name) } : { usesNext: true, name, value: next };
}

function optional(name: string, next: string | undefined): Read {
  const given = next !== undefined && next !== '' && (next === '-' || !next.startsWith('-'));
  return { usesNext: given, name, value: given ? next : '' };
}

function attached(flag: Flag, given: string): Read {
  if (flag.takes === 'nothing') {
    return { usesNext: false, problem: `--${flag.name} takes no value; write --${flag.name} alone.` };
  }
  if (given === '') return { usesNext: false, problem: needsValue(flag.name) };
  return { usesNext: false, name: flag.name, value: given };
}

function split(arg: string): { readonly name: string; readonly given: string | null } {
  if (arg === '-h') return { name: 'help', given: null };
  if (!arg.startsWith('--')) return { name: arg, given: null };
  const equals = arg.indexOf('=');
  return equals === -1
    ? { name: arg.slice(2), given: null }
    : { name: arg.slice(2, equals), given: arg.slice(equals + 1) };
}

function needsValue(name: string): string {
  return `--${name} needs a value: --${name} VALUE, or --${name}=VALUE where it starts with a dash.`;
}

function unknownFlag(arg: string, name: string, flags: readonly Flag[]): string {
  const near = nearest(
    name.replace(/^-+/, ''),
    flags.map((flag) => flag.name),
  );
  const shown = arg.startsWith('--') ? `--${name}` : arg;
  return near === null
    ? `There is no flag ${shown} here.`
    : `There is no flag ${shown} here; the nearest is --${near}.`;
}
