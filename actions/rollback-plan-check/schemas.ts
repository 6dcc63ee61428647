import { described, setting } from '@cm/model/described';
import { globSchema } from '@cm/policy/schema';
import * as z from 'zod/mini';

import { builtIns, defaults, type Settings, type TargetCheck, type ToolRow } from './settings.ts';

const globs = z.array(globSchema).check(z.maxLength(500));
const word = z.string().check(z.minLength(1), z.maxLength(200), z.regex(/^\S+$/, 'one word'));

const targetCheck = z.pipe(
  z.union([
    z.enum(['any', 'file-name', 'folder-name', 'in-file']),
    z.strictObject({ 'one-of': z.array(word).check(z.minLength(1), z.maxLength(500)) }),
  ]),
  z.transform((check): TargetCheck =>
    typeof check === 'string' ? { kind: check } : { kind: 'one-of', names: check['one-of'] },
  ),
);

const row = z.pipe(
  z
    .strictObject({
      name: described(
        z.optional(z.string().check(z.regex(/^[A-Za-z0-9][\w.-]{0,59}$/, 'a name such as "nomad"'))),
        'How messages call it. Default: the first word of the command.',
      ),
      paths: described(globs.check(z.minLength(1)), 'The files whose change asks for the command, as patterns.'),
      command: described(
        z.string().check(z.minLength(2), z.maxLength(300), z.regex(/^[^\0\n\r]*$/, 'one line')),
        'The command that has to be in the plan: words, with `{target}` for what is rolled back.',
      ),
      target: described(
        z.prefault(targetCheck, 'any'),
        'How the target is checked: `any`, `file-name`, `folder-name`, `in-file`, or `one-of` with a list of names.',
      ),
      replaces: setting(
        z.array(z.enum(builtIns)).check(z.maxLength(10)),
        [],
        'What need not be asked for beside it, for the same files.',
      ),
    })
    .check(
      z.refine(({ command, target }) => target.kind === 'any' || command.includes('{target}'), {
        path: ['command'],
        message: 'a command with {target} in it, because `target` says how that is checked',
      }),
    ),
  z.transform((tool): ToolRow => ({
    name: tool.name ?? tool.command.trim().split(/\s/, 1)[0] ?? tool.command,
    paths: tool.paths,
    command: tool.command,
    target: tool.target,
    replaces: tool.replaces,
  })),
);

const section = z.strictObject({
  always: setting(
    z.boolean(),
    defaults.always,
    'Whether a change of code alone needs a section too, though `git revert` undoes it.',
  ),
  headings: setting(
    z.array(z.string().check(z.minLength(2), z.maxLength(100))).check(z.maxLength(50)),
    [...defaults.headings],
    'Further names of the section, beside the usual ones ("Rollback plan", "Backout plan").',
  ),
  exclude: setting(
    globs,
    [...defaults.exclude],
    'Files that are never deployed, as patterns. Migrations are looked at everywhere.',
  ),
  names: setting(
    z.array(word).check(z.maxLength(1000)),
    [...defaults.names],
    'Deployments, releases, services and flags that are not described in this repository.',
  ),
  bots: setting(
    z.array(word).check(z.maxLength(200)),
    [...defaults.bots],
    'Logins of machine users, beside those that GitHub itself calls bots.',
  ),
  'built-in': setting(
    z.array(z.enum(builtIns)).check(z.maxLength(10)),
    [...defaults.builtIn],
    'What the control asks for by itself.',
  ),
  tools: setting(
    z.array(row).check(z.maxLength(100)),
    [...defaults.tools],
    'Tools of your own: files, the command that has to be in the plan, and how its target is checked.',
  ),
});

/** The policy file's section `controls.rollback-plan-check`. Parsing `{}` gives what holds without a policy file. */
export const settingsSchema = z.pipe(
  section,
  z.transform((given): Settings => ({
    always: given.always,
    headings: given.headings,
    exclude: given.exclude,
    names: given.names,
    bots: given.bots,
    builtIn: given['built-in'],
    tools: given.tools,
  })),
);
