/** A workflow command that a step printed, unescaped. */
export interface WorkflowCommand {
  readonly name: string;
  readonly props: Readonly<Record<string, string>>;
  readonly message: string;
}

/** A step's standard output as the runner reads it. */
export interface StepOutput {
  readonly commands: readonly WorkflowCommand[];
  /** Every line that is no command, as the job log shows it. */
  readonly lines: readonly string[];
  /** Values of `add-mask`. */
  readonly secrets: readonly string[];
}

/** Commands that the runner knows; a line that names another is plain text. Source: actions/runner, ActionCommandManager. */
const known = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

/** Splits a step's output into commands and lines; between `stop-commands` and its token everything is a line. */
export function parseStepOutput(stdout: string): StepOutput {
  const commands: WorkflowCommand[] = [];
  const lines: string[] = [];
  let stopped: string | null = null;
  const all = stdout.split(/\r?\n/);
  if (all.at(-1) === '') all.pop();
  for (const line of all) {
    if (stopped !== null) {
      if (line.trim() === `::${stopped}::`) stopped = null;
      else lines.push(line);
      continue;
    }
    const command = parseCommand(line);
    if (command === null) lines.push(line);
    else {
      commands.push(command);
      if (command.name === 'stop-commands') stopped = command.message;
    }
  }
  const secrets = commands.filter(({ name }) => name === 'add-mask').map(({ message }) => message);
  return { commands, lines, secrets };
}

/** `::name key=value,key=value::message`, after leading white space; null for anything else. */
export function parseCommand(line: string): WorkflowCommand | null {
  const text = line.trimStart();
  if (!text.startsWith('::')) return null;
  const end = text.indexOf('::', 2);
  if (end < 0) return null;
  const head = text.slice(2, end);
  const space = head.indexOf(' ');
  const name = space < 0 ? head : head.slice(0, space);
  if (!known.has(name)) return null;
  const message = unescape(text.slice(end + 2), dataEscapes);
  return { name, props: space < 0 ? {} : parseProps(head.slice(space + 1)), message };
}

function parseProps(text: string): Readonly<Record<string, string>> {
  const pairs = text
    .trim()
    .split(',')
    .map((pair) => [pair.slice(0, Math.max(0, pair.indexOf('='))), pair.slice(pair.indexOf('=') + 1)] as const)
    .filter(([key, value]) => key !== '' && value !== '');
  return Object.fromEntries(pairs.map(([key, value]) => [key, unescape(value, propertyEscapes)]));
}

const dataEscapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
] as const;
const propertyEscapes = [['%3A', ':'], ['%2C', ','], ...dataEscapes] as const;

function unescape(text: string, escapes: readonly (readonly [string, string])[]): string {
  return escapes.reduce((done, [escaped, plain]) => done.replaceAll(escaped, plain), text);
}
