import type { Call, Draft, Reader } from './draft.ts';
import { flagsIn } from './flags.ts';
import type { ShellCommand } from './shell.ts';
import { shellCommands } from './shell.ts';
import type { ToolPattern } from './template.ts';
import { matchTool, toolPattern } from './template.ts';
import { alembic } from './tools/alembic.ts';
import { containers } from './tools/docker.ts';
import { hosting } from './tools/hosting.ts';
import { infrastructure } from './tools/infrastructure.ts';
import { kubernetes } from './tools/kubernetes.ts';
import { migrations } from './tools/migrations.ts';
import { restores } from './tools/restore.ts';
import { ownFile, scripts } from './tools/scripts.ts';
import { isWrapper, programOf, unwrap } from './unwrap.ts';

/** A recognised command of a line. */
export interface Recognised {
  readonly draft: Draft;
  readonly inside: string | null;
  /** It only shows what it would do. */
  readonly isDryRun: boolean;
  /** As written. */
  readonly text: string;
}

const hostingPatterns = hosting.map(toolPattern);
const readers = new Map<string, readonly Reader[]>();
for (const table of [alembic, kubernetes, containers, migrations, infrastructure, restores, scripts]) {
  for (const [program, reader] of Object.entries(table))
    readers.set(program, [...(readers.get(program) ?? []), reader]);
}

/** Whether a line that starts with this word may be a command. */
export function isProgram(word: string, tools: readonly ToolPattern[]): boolean {
  const program = programOf(word);
  if (readers.has(program) || isWrapper(program)) return true;
  return [...tools, ...hostingPatterns].some((pattern) => pattern.program === program);
}

/** The commands of one line of shell that bring an old state back, in their order. */
export function recognise(line: string, tools: readonly ToolPattern[]): readonly Recognised[] {
  return recogniseIn(line, tools, 0);
}

function recogniseIn(line: string, tools: readonly ToolPattern[], depth: number): readonly Recognised[] {
  const commands = shellCommands(line);
  return commands.flatMap((command, index) => one(command, commands[index - 1] ?? null, tools, depth));
}

function one(
  command: ShellCommand,
  before: ShellCommand | null,
  tools: readonly ToolPattern[],
  depth: number,
): readonly Recognised[] {
  const { words, environment, inside, script } = unwrap(command.words);
  if (script !== null && depth < 2) {
    return recogniseIn(script, tools, depth + 1).map((found) => ({ ...found, inside: found.inside ?? inside }));
  }
  const [first = '', ...rest] = words;
  const input = command.input ?? (command.isPiped ? (before?.words.at(-1) ?? null) : null);
  const call = { program: programOf(first), words: rest, environment, input };
  const common = { inside, isDryRun: isDryRun(call), text: command.text.slice(0, longest) };
  return draftsOf(call, first, command.words, tools).map((draft) => ({ draft, ...common }));
}

/** UTF-16 units of a command that are kept. */
const longest = 300;

function draftsOf(
  call: Call,
  first: string,
  given: readonly string[],
  tools: readonly ToolPattern[],
): readonly Draft[] {
  const built = builtIn(call, first);
  const own = tools.flatMap((pattern) => {
    const [program = '', ...words] = given;
    return matchTool(pattern, call.program, call.words) ?? matchTool(pattern, program, words) ?? [];
  });
  return [...built, ...own, ...flagsIn([...call.words, ...assignments(call)])];
}

function builtIn(call: Call, first: string): readonly Draft[] {
  for (const reader of readers.get(call.program) ?? []) {
    const drafts = reader(call);
    if (drafts.length > 0) return drafts;
  }
  for (const pattern of hostingPatterns) {
    const found = matchTool(pattern, call.program, call.words);
    if (found !== null) return [found];
  }
  return readers.has(call.program) ? [] : ownFile(first);
}

function assignments({ environment }: Call): readonly string[] {
  return Array.from(environment, ([name, value]) => `${name}=${value}`);
}

function isDryRun({ program, words }: Call): boolean {
  if (words.includes('--help')) return true;
  if ((program === 'alembic' || program === 'flask') && words.includes('--sql')) return true;
  const at = words.findIndex((word) => word === '--dry-run' || word.startsWith('--dry-run='));
  const option = words[at] ?? '';
  return at !== -1 && option !== '--dry-run=none' && option !== '--dry-run=false' && words[at + 1] !== 'none';
}
