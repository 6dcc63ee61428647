import { integerInput } from '@cm/app/input-schemas';
import { z } from 'zod';

import { splitWords } from './collect/words.ts';
import type { Settings } from './settings.ts';

const which = z.enum(['new', 'all']);

/** The policy file's section `controls.migration-roundtrip`. Parsing `{}` gives the defaults. */
export const settingsSchema = z
  .strictObject({
    revisions: which
      .default('new')
      .describe('`new`: those that the change brings. `all`: the whole history, each revision up, down and up again.'),
  })
  .transform((section): Settings => section);

export const revisionsInput = which;

/** Seconds. */
export const timeoutInput = integerInput.refine((seconds) => seconds >= 1 && seconds <= 3600);

/** A command as words, without a shell. */
export const commandInput = z
  .string()
  .max(2000)
  .transform((text) => splitWords(text))
  .refine((words): words is [string, ...string[]] => words !== null && words.length > 0);

/** One entry a line; empty lines do not count. */
export const linesInput = z
  .string()
  .max(20_000)
  .transform((text) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );

/** Names of variables, or `NAME=template`, one a line. */
export const variablesInput = linesInput
  .refine((lines) => lines.every((line) => /^[A-Za-z_]\w{0,99}(?:=.*)?$/.test(line)))
  .transform((lines) =>
    lines.map((line): readonly [name: string, template: string] => {
      const at = line.indexOf('=');
      return at < 0 ? [line, '{url}'] : [line.slice(0, at), line.slice(at + 1)];
    }),
  );

/** The name of a table, or `schema.table`. */
export const nameInput = z.string().regex(/^[\w.$-]{1,120}$/);
