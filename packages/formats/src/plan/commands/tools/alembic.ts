import { argumentsOf, optionSet, valueOf } from '../arguments.ts';
import type { Draft, Reader } from '../draft.ts';

const options = optionSet('-c --config -n --name -x --tag -d --directory --app -A --x-arg');

function downgrade(words: readonly string[], standard: string | null): readonly Draft[] {
  const given = argumentsOf(words, options);
  const [verb, target = standard] = given.positionals;
  if (verb !== 'downgrade') return [];
  if (target?.startsWith('+') === true) return [];
  const config = valueOf(given, '-c', '--config', '-d', '--directory');
  const section = valueOf(given, '-n', '--name');
  const place = target === null ? { to: null, steps: null } : destination(target);
  return [{ kind: 'alembic-downgrade', target, config, section, ...place }];
}

/** `-1`, `ae10`, `ae10-2`, `base`, and the lower end of `ae10:9c3d`. */
function destination(target: string): { readonly to: string | null; readonly steps: number | null } {
  const whole = target.slice(target.lastIndexOf(':') + 1);
  const relative = /^([\p{L}\p{N}_@]{0,100})-(\d{1,4})$/u.exec(whole);
  if (relative === null) return { to: whole === '' ? null : whole, steps: null };
  const [, anchor = '', steps] = relative;
  return { to: anchor === '' ? null : anchor, steps: Number(steps) };
}

/** `flask db downgrade`, and the older `manage.py db downgrade`: one step where nothing else is said. */
const flask: Reader = ({ words }) => {
  const at = words.indexOf('db');
  return at === -1 ? [] : downgrade(words.slice(at + 1), '-1');
};

/** Alembic, alone and behind Flask-Migrate. */
export const alembic: Readonly<Record<string, Reader>> = {
  alembic: ({ words }) => downgrade(words, null),
  flask,
};

/** Flask-Migrate's older form. */
export const flaskManage = flask;
