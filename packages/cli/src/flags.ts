import type { InputSpec, InputSpecs } from '@cm/app';

import type { Flag } from './args.ts';

/** A flag with what the help says of it. */
export interface HelpedFlag extends Flag {
  /** Word for the value, in capitals; empty where the flag takes none. */
  readonly value: string;
  readonly help: string;
}

function valued(name: string, value: string, help: string): HelpedFlag {
  return { name, takes: 'value', value, help };
}

function alone(name: string, help: string): HelpedFlag {
  return { name, takes: 'nothing', value: '', help };
}

const repo = valued('repo', 'DIR', 'The repository. Default: the current folder.');
const policy = valued('policy', 'FILE', 'Use this policy file instead of the one on the default branch.');
const token = valued(
  'token',
  'TOKEN',
  'Token that reads GitHub. Better in GITHUB_TOKEN or GH_TOKEN, where nobody sees it.',
);
const debug = alone('debug', 'Tell on standard error what is done, and where a defect was.');
const now = valued('now', 'TIME', 'Judge as if it were this time (ISO 8601, such as 2026-03-31T12:00:00Z).');
const json = alone('json', 'Short for --format json.');
const help = alone('help', 'Print this text.');

/** Flags that say what is judged and how the report is printed: every control has them. */
export const controlFlags: readonly HelpedFlag[] = [
  repo,
  valued('range', 'A..B', 'Commits that B has and A has not. A lone B means all of its history.'),
  valued('base', 'REF', 'Where the change starts. Default: the default branch.'),
  valued('head', 'REF', 'Where the change ends. Default: HEAD.'),
  valued('event', 'FILE', 'A GitHub event (JSON) to judge instead of a range.'),
  valued('event-name', 'NAME', 'Name of that event, where its content does not tell.'),
  policy,
  valued('format', 'FORMAT', 'text, json, markdown or sarif. Default: text.'),
  json,
  valued('output', 'FILE', 'Write the report there instead of to standard output.'),
  now,
  token,
  debug,
  help,
];

/** Flags of the commands that read the policy in force. */
export const policyFlags: readonly HelpedFlag[] = [repo, policy, token, debug, help];

/** As `policyFlags`, for commands that also print JSON. */
export const policyJsonFlags: readonly HelpedFlag[] = [...policyFlags, alone('json', 'Print JSON.')];

/** As `policyJsonFlags`, for commands whose answer depends on the day. */
export const datedJsonFlags: readonly HelpedFlag[] = [...policyJsonFlags, now];

/** The one flag of commands that take no other. */
export const helpFlag: readonly HelpedFlag[] = [help];

/** Which repository `cm template-check` looks at, and whom it trusts. */
export const templateFlags: readonly HelpedFlag[] = [
  repo,
  valued(
    'trust',
    'OWNERS',
    'Owners, or owner/repo, that do not move their tags: they need no commit hash. With commas.',
  ),
  alone('json', 'Print JSON.'),
  debug,
  help,
];

/** Whose hook `cm hook` writes. */
export const hookFlags: readonly HelpedFlag[] = [repo, debug, help];

/** Where `cm demo` puts its files. */
export const demoFlags: readonly HelpedFlag[] = [
  valued('keep', 'DIR', 'Put the files into this new or empty folder. Default: a new temporary folder.'),
  debug,
  help,
];

/** Inputs of a control that the command line has. */
export function cliInputs(specs: InputSpecs): readonly (readonly [string, InputSpec])[] {
  return Object.entries(specs).filter(([, spec]) => spec.only !== 'action');
}

/** The flags that a control's inputs make. */
export function inputFlags(specs: InputSpecs): readonly HelpedFlag[] {
  return cliInputs(specs).map(([name, spec]) => {
    const takes = spec.edited === true ? 'optional' : spec.flag === true ? 'maybe' : 'value';
    return { name, takes, value: takes === 'maybe' ? '' : valueWord(spec), help: helpOf(spec) };
  });
}

/** An input that only the command line has and that is taken to the letter: its flag names a file, or `-`. */
export function namesFile(spec: InputSpec): boolean {
  return spec.only === 'cli' && spec.verbatim === true;
}

function valueWord(spec: InputSpec): string {
  return namesFile(spec) ? 'FILE' : 'VALUE';
}

function helpOf(spec: InputSpec): string {
  const allowed = namesFile(spec) ? '' : ` Allowed: ${spec.allowed}.`;
  const fallback = spec.default === undefined ? '' : ` Default: ${spec.default}.`;
  return `${spec.description}${allowed}${fallback}${spec.required === true ? ' Required.' : ''}`;
}
