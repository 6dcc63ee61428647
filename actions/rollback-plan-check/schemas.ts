import { globSchema } from '@cm/policy/schema';
import { z } from 'zod';

import { builtIns, defaults, type Settings, type TargetCheck, type ToolRow } from './settings.ts';

const globs = z.array(globSchema).max(500);
const word = z.string().min(1).max(200).regex(/^\S+$/, 'one word');

const targetCheck = z
  .union([
    z.enum(['any', 'file-name', 'folder-name', 'in-file']),
    z.strictObject({ 'one-of': z.array(word).min(1).max(500) }),
  ])
  .transform((check): TargetCheck =>
    typeof check === 'string' ? { kind: check } : { kind: 'one-of', names: check['one-of'] },
  );

const row = z
  .strictObject({
    name: z
      .string()
      .regex(/^[A-Za-z0-9][\w.-]{0,59}$/, 'a name such as "nomad"')
      .optional()
      .describe('How messages call it. Default: the first word of the command.'),
    paths: globs.min(1).describe('The files whose change asks for the command, as patterns.'),
    command: z
      .string()
      .min(2)
      .max(300)
      .regex(/^[^\0\n\r]*$/, 'one line')
      .describe('The command that has to be in the plan: words, with `{target}` for what is rolled back.'),
    target: targetCheck
      .prefault('any')
      .describe(
        'How the target is checked: `any`, `file-name`, `folder-name`, `in-file`, or `one-of` with a list of names.',
      ),
    replaces: z
      .array(z.enum(builtIns))
      .max(10)
      .default([])
      .describe('What need not be asked for beside it, for the same files.'),
  })
  .refine(({ command, target }) => target.kind === 'any' || command.includes('{target}'), {
    path: ['command'],
    message: 'a command with {target} in it, because `target` says how that is checked',
  })
  .transform((tool): ToolRow => ({
    name: tool.name ?? tool.command.trim().split(/\s/, 1)[0] ?? tool.command,
    paths: tool.paths,
    command: tool.command,
    target: tool.target,
    replaces: tool.replaces,
  }));

/** The policy file's section `controls.rollback-plan-check`. Parsing `{}` gives what holds without a policy file. */
export const settingsSchema = z
  .strictObject({
    always: z
      .boolean()
      .default(defaults.always)
      .describe('Whether a change of code alone needs a section too, though `git revert` undoes it.'),
    headings: z
      .array(z.string().min(2).max(100))
      .max(50)
      .default([...defaults.headings])
      .describe('Further names of the section, beside the usual ones ("Rollback plan", "Backout plan").'),
    exclude: globs
      .default([...defaults.exclude])
      .describe('Files that are never deployed, as patterns. Migrations are looked at everywhere.'),
    names: z
      .array(word)
      .max(1000)
      .default([...defaults.names])
      .describe('Deployments, releases, services and flags that are not described in this repository.'),
    bots: z
      .array(word)
      .max(200)
      .default([...defaults.bots])
      .describe('Logins of machine users, beside those that GitHub itself calls bots.'),
    'built-in': z
      .array(z.enum(builtIns))
      .max(10)
      .default([...defaults.builtIn])
      .describe('What the control asks for by itself.'),
    tools: z
      .array(row)
      .max(100)
      .default([...defaults.tools])
      .describe('Tools of your own: files, the command that has to be in the plan, and how its target is checked.'),
  })
  .transform((section): Settings => ({
    always: section.always,
    headings: section.headings,
    exclude: section.exclude,
    names: section.names,
    bots: section.bots,
    builtIn: section['built-in'],
    tools: section.tools,
  }));
