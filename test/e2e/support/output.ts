import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'vitest';

import { dist } from './dist.ts';

/** What an action may ask of the runner. */
const ours = new Set(['add-mask', 'debug', 'endgroup', 'error', 'group', 'notice', 'warning']);

/**
 * Lines that the runner obeys: it ends a line at a line feed or a carriage return, skips white space (U+0085 too) before
 * `::`, and finds the older `##[` anywhere. Source: actions/runner, ActionCommand.cs.
 */
export function obeyedLines(stdout: string): readonly string[] {
  const lines = stdout.split(/\r\n|\r|\n/);
  return lines.filter((line) => /^[\s\u0085]*::/.test(line) || line.includes('##['));
}

/** Fails where the runner would obey a command that is none of an action's own. */
export function expectOnlyOwnCommands(stdout: string): void {
  const foreign = obeyedLines(stdout).filter((line) => !ours.has(/^::([a-z-]+)(?: [^:]*)?::/.exec(line)?.[1] ?? ''));
  expect(foreign, 'lines that the runner would obey').toEqual([]);
}

/** Fails where a person would read a stack trace; the debug log, which is off by default, may hold one. */
export function expectNoStackTrace(text: string): void {
  const shown = text.split('\n').filter((line) => !line.startsWith('::debug::'));
  const frames = shown.filter((line) => /(?:^|%0A)\s*at .+(?::\d+:\d+\)?|<anonymous>\)?|\(native\))/.test(line));
  const traces = shown.filter((line) => /node:internal\/|UnhandledPromiseRejection|Uncaught|ZodError/.test(line));
  expect([...frames, ...traces], 'lines of a stack trace').toEqual([]);
}

/** Fails where a token stands in a text, as it is or as git would send it. */
export function expectNoToken(text: string, token: string): void {
  const forms = [token, ...[`x-access-token:${token}`, token].map((form) => Buffer.from(form).toString('base64'))];
  for (const form of forms) expect(text.includes(form), 'the token stands in the output').toBe(false);
}

const schema = JSON.parse(readFileSync(join(dist, 'schemas', 'report.schema.json'), 'utf8')) as object;
const isReport = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);

/** Fails where a report is not what the published JSON Schema says. */
export function expectPublishedSchema(report: unknown): void {
  isReport(report);
  expect(isReport.errors ?? [], 'against dist/schemas/report.schema.json').toEqual([]);
}
