import type { Shown } from '../../markdown/blocks/lines.ts';
import type { FoundCommand } from './found.ts';
import { foundCommand } from './found.ts';
import { recognise } from './recognise.ts';
import type { ToolPattern } from './template.ts';

/** Languages of fences that hold no commands. */
const foreign = new Set(
  (
    'json jsonc yaml yml toml ini xml html css scss diff patch python py javascript js jsx typescript ts tsx go java kotlin rust ' +
    'ruby rb php c cpp csharp cs sql graphql hcl tf dockerfile makefile markdown md mermaid log output csv proto swift scala'
  ).split(' '),
);

/** Whether a block of code holds no commands, by what stands after its fence. */
export function isForeign(info: string): boolean {
  return foreign.has(info.split(/[\s{,]/u)[0]?.toLowerCase() ?? '');
}

interface Logical {
  readonly line: number;
  readonly text: string;
}

/** The commands of a block of code: continued lines are one, and where some have a prompt, the others are output. */
export function fenceCommands(
  lines: readonly Shown[],
  step: number | null,
  tools: readonly ToolPattern[],
): readonly FoundCommand[] {
  const found: FoundCommand[] = [];
  const prompted = lines.some(({ text }) => prompt.test(text));
  let denied = false;
  let delimiter: string | null = null;
  for (const { line, text } of logicalLines(lines)) {
    const trimmed = text.trim();
    if (delimiter !== null) {
      if (trimmed === delimiter) delimiter = null;
      continue;
    }
    if (trimmed.startsWith('#')) {
      denied = denial.test(trimmed);
      continue;
    }
    if (trimmed === '' || (prompted && !prompt.test(text))) continue;
    const numbered = number.exec(trimmed);
    const command = trimmed.replace(number, '').replace(prompt, '').replace(bullet, '');
    delimiter = heredoc.exec(command)?.[1] ?? null;
    const place = { line, source: 'fence', step: numbered === null ? step : Number(numbered[1]) } as const;
    const reason = denied ? 'negated' : null;
    found.push(...recognise(command, tools).map((one) => foundCommand(one, place, reason)));
    denied = false;
  }
  return found;
}

const prompt = /^\s{0,8}(?:\([\w.-]{1,30}\) )?(?:[\w.@:~-]{1,40})?[$%] /u;
const number = /^(\d{1,3})[.)]\s+/u;
const bullet = /^[-*]\s+/u;
const heredoc = /<<-?\s?['"]?([A-Za-z_]\w{0,40})/u;
const denial = /\b(?:do not|don't|never|must not)\b/iu;

/** Joins a line that ends in a backslash, or in an operator, with the next one. */
function logicalLines(lines: readonly Shown[]): readonly Logical[] {
  const logical: Logical[] = [];
  let parts: string[] = [];
  let first = 0;
  for (const { line, text } of lines) {
    const end = text.trimEnd();
    if (parts.length === 0) first = line;
    const goesOn = end.endsWith('\\') && !end.trimStart().startsWith('#');
    parts.push(goesOn ? end.slice(0, -1).trim() : end);
    if (goesOn || (!end.trimStart().startsWith('#') && /(?:&&|\|\|?)$/u.test(end))) continue;
    logical.push({ line: first, text: parts.join(' ') });
    parts = [];
  }
  if (parts.length > 0) logical.push({ line: first, text: parts.join(' ') });
  return logical;
}
