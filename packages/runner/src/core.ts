import { EOL } from 'node:os';

// The package's entry also loads its OIDC client, and with it all of undici: two thirds of its start-up (ADR 7). Its
// parts are not in its exports map, so they are named by path.
import { issue, issueCommand } from '../../../node_modules/@actions/core/lib/command.js';
import { issueFileCommand, prepareKeyValueMessage } from '../../../node_modules/@actions/core/lib/file-command.js';

/** Prints a line of the job log. The caller sees to it that the runner finds no command in it. */
export function info(message: string): void {
  process.stdout.write(`${message}${EOL}`);
}

/** Shown only where the job runs with debug logging. */
export function debug(message: string): void {
  issueCommand('debug', {}, message);
}

/** A line of the job log that is also an annotation. */
export function warning(message: string): void {
  issueCommand('warning', {}, message);
}

export function startGroup(title: string): void {
  issue('group', title);
}

export function endGroup(): void {
  issue('endgroup');
}

/** Has the runner mask a text in everything that is printed from now on. */
export function setSecret(secret: string): void {
  issueCommand('add-mask', {}, secret);
}

/** Sets an output of the step; on a runner too old for output files, by a command. */
export function setOutput(name: string, value: string): void {
  const file = process.env['GITHUB_OUTPUT'] ?? '';
  if (file === '') issueCommand('set-output', { name }, value);
  else issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
}
