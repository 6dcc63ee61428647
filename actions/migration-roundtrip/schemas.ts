import { integerInput } from '@cm/app/input-schemas';
import { setting } from '@cm/model/described';
import * as z from 'zod/mini';

import { splitWords } from './collect/words.ts';
import type { Settings } from './settings.ts';

const which = z.enum(['new', 'all']);

/** The policy file's section `controls.migration-roundtrip`. Parsing `{}` gives the defaults. */
export const settingsSchema = z.pipe(
  z.strictObject({
    revisions: setting(
      which,
      'new',
      '`new`: those that the change brings. `all`: the whole history, each revision up, down and up again.',
    ),
  }),
  z.transform((section): Settings => section),
);

export const revisionsInput = which;

/** Seconds. */
export const timeoutInput = integerInput.check(z.refine((seconds) => seconds >= 1 && seconds <= 3600));

/** A command as words, without a shell. */
export const commandInput = z.pipe(
  z.string().check(z.maxLength(2000)),
  z.transform((text, { issues }): readonly [string, ...string[]] => {
    const [first, ...rest] = splitWords(text) ?? [];
    if (first !== undefined) return [first, ...rest];
    issues.push({ code: 'custom', message: 'no command', input: text });
    return z.NEVER;
  }),
);

/** One entry a line; empty lines do not count. */
export const linesInput = z.pipe(
  z.string().check(z.maxLength(20_000)),
  z.transform((text) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
);

/** Names of variables, or `NAME=template`, one a line. */
export const variablesInput = z.pipe(
  linesInput.check(z.refine((lines) => lines.every((line) => /^[A-Za-z_]\w{0,99}(?:=.*)?$/.test(line)))),
  z.transform((lines) =>
    lines.map((line): readonly [name: string, template: string] => {
      const at = line.indexOf('=');
      return at < 0 ? [line, '{url}'] : [line.slice(0, at), line.slice(at + 1)];
    }),
  ),
);

/** The name of a table, or `schema.table`. */
export const nameInput = z.string().check(z.regex(/^[\w.$-]{1,120}$/));
